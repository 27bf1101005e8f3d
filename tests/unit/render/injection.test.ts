import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { archivePage, fillDigest, renderLayout } from '../../../src/render/index.ts';
import { piecesOf } from '../../../src/render/marks.ts';
import {
  aCorrection,
  aCut,
  aNewsletter,
  anEditionContent,
  anEntry,
  aSource,
  aStatement,
  aStoryBlock,
} from '../../support/samples/edition-fixtures.ts';
import { templates } from '../../support/samples/templates.ts';

const layout = await renderLayout(templates, aNewsletter().look, 'en');

/** A mail with the same text in every place that a stranger's text can reach. */
const everywhere = (text: string) => {
  const change = { from: text, to: text, unit: text };
  const differs = { written: text, source: text };
  const sources = [{ ...aSource(text), url: `https://news.example.com/?q=${text}` }];
  const story = aStoryBlock('story', {
    headline: text,
    topic: text,
    sources: [text, text],
    cites: [text],
    entries: [
      anEntry(1, text, '2024-10-25', {
        change,
        differs,
        sources,
        insertions: [{ at: 0, length: 1 }],
      }),
    ],
    background: [aStatement(text, { sources, insertions: [] })],
  });
  const brief = aStoryBlock('brief', { headline: text, sources: [null], cites: [text, text] });
  const content = anEditionContent([story, brief], {
    subject: text,
    note: text,
    corrections: [aCorrection('story', 1, text)],
  });
  return { content, cut: aCut(content, 1) };
};

const newsletterOf = (text: string) =>
  aNewsletter({
    name: text,
    look: { ...aNewsletter().look, logo: `https://img.example.com/${text}`, postalAddress: text },
  });

/** The elements of a page, with their attributes' names, in order: what a text must never change. */
const skeleton = (html: string): string =>
  [...html.matchAll(/<[^>]*>/gu)].map((tag) => tag[0].replace(/"[^"]*"/gu, '""')).join('\n');

const stranger = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '<%',
        '%>',
        '{{',
        '}}',
        '</td>',
        '<script>',
        '-->',
        '<!--[if mso]>',
        ']]>',
      ),
      fc.constantFrom('\u0001since\u0002', '\u0001unsubscribe\u0002', '<%= it.words %>', '`', '\\'),
    ),
  )
  .map((parts) => `xx${parts.join('')}`);

describe('a stranger’s text', () => {
  const plain = everywhere('xx');
  const expected = fillDigest(
    layout,
    plain.content,
    plain.cut,
    newsletterOf('xx'),
    'https://r.example',
  );

  test.prop([stranger], { numRuns: 150, endOnFailure: true })(
    'changes no element, no attribute and no mark of a mail',
    (text) => {
      const { content, cut } = everywhere(text);
      const made = fillDigest(layout, content, cut, newsletterOf(text), 'https://r.example');
      expect(skeleton(made.html)).toBe(skeleton(expected.html));
      const marks = (whole: string) => piecesOf(whole).filter((piece) => 'mark' in piece);
      expect(marks(made.html)).toEqual(marks(expected.html));
      expect(marks(made.text)).toEqual(marks(expected.text));
      expect(made.subject).not.toMatch(/\p{Cc}/u);
      expect(made.preheader).not.toMatch(/\p{Cc}/u);
    },
  );

  test.prop([stranger], { numRuns: 50, endOnFailure: true })(
    'changes no element and no attribute of an archive page',
    (text) => {
      const page = (given: string) => {
        const { content, cut } = everywhere(given);
        return archivePage(layout, content, cut, newsletterOf(given), 'https://r.example');
      };
      expect(skeleton(page(text))).toBe(skeleton(page('xx')));
    },
  );
});
