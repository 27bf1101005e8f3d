import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { RenderError } from '../../../src/render/index.ts';
import { mark, piecesOf } from '../../../src/render/marks.ts';
import { type Envelope, prepareMail, type ReaderValues, splice } from '../../../src/render/mime.ts';
import { oneLine, spaced } from '../../../src/render/plain-text.ts';
import { parseMail } from '../../support/measures/mail-parsers.ts';

const envelope: Envelope = {
  from: { name: 'The Wire', address: 'desk@example.org' },
  replyTo: null,
  list: { name: 'The Wire', id: 'wire.example.org' },
};
const reader: ReaderValues = {
  to: { name: null, address: 'ann@example.net' },
  date: 0,
  unsubscribe: 'https://read.example.org/unsubscribe/t0ken',
  preferences: 'https://read.example.org/preferences/t0ken',
  stories: 'https://read.example.org/stories/t0ken',
  since: '3 June 2024',
};
const digest = { subject: 'Subject', html: '<p>x</p>', text: 'x' };

/** What fillDigest lets through: any text, without the characters that it takes out. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).map(oneLine);
const line = fc.oneof(
  anyText,
  fc.constantFrom('=', '.', 'From here', 'a '.repeat(60), 'é'.repeat(50), '--=_x'),
);
const body = fc
  .array(fc.oneof(line, fc.constantFrom(mark('since'), mark('unsubscribe'), mark('preferences'))), {
    minLength: 1,
  })
  .map((parts) => `x${parts.join('\n')}x`);
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map(oneLine)
  .filter((text) => text !== '');

const filled = (text: string, values: ReaderValues): string =>
  piecesOf(text)
    .map((piece) => ('mark' in piece ? values[piece.mark] : piece.text))
    .join('');

describe('a spliced mail', () => {
  test.prop([body, body, anyText, name, name, anyText.filter((text) => !/[<>&"']/u.test(text))], {
    numRuns: 150,
  })('reads as the whole would, for two parsers', async (html, text, subject, from, to, since) => {
    const values = { ...reader, to: { name: to, address: 'ann@example.net' }, since };
    const mail = splice(
      prepareMail(
        { subject, html, text },
        { ...envelope, from: { name: from, address: 'desk@example.org' } },
      ),
      values,
    );
    for (const parsed of await parseMail(mail)) {
      expect(parsed.html, parsed.parser).toBe(filled(html, values));
      expect(parsed.text, parsed.parser).toBe(filled(text, values));
      expect(parsed.subject, parsed.parser).toBe(subject);
      expect(parsed.from, parsed.parser).toEqual({ name: from, address: 'desk@example.org' });
      expect(parsed.to, parsed.parser).toEqual({ name: to, address: 'ann@example.net' });
    }
  });

  test.prop([body, body], { numRuns: 50 })(
    'is ASCII in short lines that end in CRLF',
    (html, text) => {
      const mail = Buffer.from(splice(prepareMail({ subject: 's', html, text }, envelope), reader));
      const lines = mail.toString('latin1').split('\r\n');
      expect(lines.join('')).toMatch(/^[\x20-\x7e]*$/u);
      expect(Math.max(...lines.map((each) => each.length))).toBeLessThanOrEqual(76);
    },
  );

  it('escapes a value in HTML and leaves it alone in text', async () => {
    const since = '<b> & "c"';
    const mail = splice(
      prepareMail({ subject: 's', html: mark('since'), text: mark('since') }, envelope),
      { ...reader, since },
    );
    const [parsed] = await parseMail(mail);
    expect(parsed.html).toBe('&lt;b&gt; &amp; &quot;c&quot;');
    expect(parsed.text).toBe(since);
  });

  it('has the same bytes for the same values, and another boundary for another text', () => {
    const boundary = (html: string) =>
      /boundary="(.*)"/u.exec(
        Buffer.from(splice(prepareMail({ ...digest, html }, envelope), reader)).toString('latin1'),
      )?.[1];
    expect(boundary('a')).toBe(boundary('a'));
    expect(boundary('a')).not.toBe(boundary('b'));
  });

  it('has no list headers where it belongs to no list', async () => {
    const [parsed] = await parseMail(
      splice(prepareMail(digest, { ...envelope, list: null }), reader),
    );
    expect([...parsed.headers.keys()].filter((key) => key.startsWith('list-'))).toEqual([]);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('sends answers where they are wanted', async () => {
    const mail = splice(
      prepareMail(digest, { ...envelope, replyTo: 'answers@example.org' }),
      reader,
    );
    for (const parsed of await parseMail(mail)) expect(parsed.replyTo).toBe('answers@example.org');
  });

  it.each([
    ['subject', () => prepareMail({ ...digest, subject: 'a\r\nBcc: b@example.org' }, envelope)],
    [
      'from',
      () =>
        splice(
          prepareMail(digest, { ...envelope, from: { name: 'a\nb', address: 'a@example.org' } }),
          reader,
        ),
    ],
    ['list name', () => prepareMail(digest, { ...envelope, list: { name: 'a\u0000', id: 'x.y' } })],
    [
      'reply-to',
      () => prepareMail(digest, { ...envelope, replyTo: 'a@b.c\r\nBcc: b@example.org' }),
    ],
    [
      'to name',
      () =>
        splice(prepareMail(digest, envelope), {
          ...reader,
          to: { name: 'a\rb', address: 'a@example.org' },
        }),
    ],
    [
      'to address',
      () =>
        splice(prepareMail(digest, envelope), {
          ...reader,
          to: { name: null, address: 'a@example.org\r\nBcc: b' },
        }),
    ],
    [
      'unsubscribe',
      () =>
        splice(prepareMail(digest, envelope), {
          ...reader,
          unsubscribe: 'https://x/>, <https://evil',
        }),
    ],
    [
      'endless word',
      () =>
        splice(prepareMail(digest, envelope), {
          ...reader,
          unsubscribe: `https://x/${'a'.repeat(990)}`,
        }),
    ],
  ])('refuses a header that would break out: %s', (_, make) => {
    expect(make).toThrow(RenderError);
  });
});

describe('a stranger’s text', () => {
  test.prop([fc.string({ unit: 'binary' })])(
    'can hold no mark, no control character, no half character',
    (given) => {
      for (const clean of [oneLine(given), spaced(given)]) {
        expect(clean).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
      }
    },
  );
});
