import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import {
  type Letter,
  prepareTransactional,
  renderTransactional,
} from '../../../src/render/index.ts';
import { parseMail } from '../../support/measures/mail-parsers.ts';
import { aNewsletter } from '../../support/samples/edition-fixtures.ts';
import { templates } from '../../support/samples/templates.ts';

const newsletter = aNewsletter({ name: 'Wire & <Co>' });
const letters: Letter[] = [
  { kind: 'confirm', confirm: 'https://read.example.org/confirm/t0ken' },
  {
    kind: 'welcome',
    preferences: 'https://read.example.org/preferences/a',
    unsubscribe: 'https://read.example.org/unsubscribe/b',
    stories: [
      {
        headline: 'Leak <b>raised</b>',
        statement: 'The coast guard now puts it at 5,000 barrels a day.',
        url: 'https://read.example.org/n/morning-wire/stories/leak',
      },
    ],
  },
  { kind: 'goodbye', undo: 'https://read.example.org/undo/c' },
  { kind: 'data', data: 'https://read.example.org/data/d' },
  ...(['draftGoes', 'draftWaits'] as const).map((kind) => ({
    kind,
    draft: 'https://desk.example.org/desk/n/morning-wire/editions/e/draft',
    headline: 'Leak <b>raised</b>',
    slot: '2024-10-26T05:00:00.000Z',
  })),
];
const linksOf = ({ kind: _, ...links }: Letter): string[] =>
  Object.values(links)
    .flatMap((link) =>
      typeof link === 'string' ? link : link.map(({ url }: { readonly url: string }) => url),
    )
    .filter((link) => link.startsWith('https:'));
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-deprecated-attr': 'off' },
});

describe.each(letters)('the letter "$kind"', (letter) => {
  it.each(['en', 'ar'])('holds its links in both parts, and no others (%s)', async (language) => {
    const made = renderTransactional(templates, letter, newsletter, language);
    const { raw, from, to } = prepareTransactional(
      made,
      newsletter,
      { name: 'Buy my pills', address: 'ann@example.net' },
      0,
    );
    expect([from, to]).toEqual(['desk@wire.example.org', 'ann@example.net']);
    for (const parsed of await parseMail(raw)) {
      expect(parsed.to.name).toBe(letter.kind === 'confirm' ? '' : 'Buy my pills');
      expect(parsed.subject).toBe(made.subject);
      expect(parsed.html).toBe(made.html);
      expect(parsed.text).toBe(made.text);
      const found = (text: string) => [...new Set(text.match(/https:[^\s"<]+/gu))].sort();
      expect(found(parsed.html)).toEqual(linksOf(letter).sort());
      expect(found(parsed.text)).toEqual(linksOf(letter).sort());
      expect(parsed.html).not.toContain('ann');
      expect([...parsed.headers.keys()]).not.toContain('list-unsubscribe');
    }
  });

  it('is valid HTML and escapes the newsletter’s name', async () => {
    const { html } = renderTransactional(templates, letter, newsletter, 'en');
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap((result) =>
        result.messages.map((found) => `${found.ruleId}: ${found.message}`),
      ),
    ).toEqual([]);
    expect(html).toContain('Wire &amp; &lt;Co&gt;');
  });
});
