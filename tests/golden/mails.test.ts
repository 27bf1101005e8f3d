import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { archivePage, fillDigest, HTML_BUDGET } from '../../src/render/index.ts';
import { piecesOf } from '../../src/render/marks.ts';
import { type ParsedMail, parseMail } from '../support/measures/mail-parsers.ts';
import { layoutOf, printSample, SITE } from './print.ts';
import { SAMPLES } from './samples.ts';

const OWN_CSS_BUDGET = 2048;

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-deprecated-attr': 'off', 'prefer-native-element': 'off' },
});

/** MJML writes its own style elements first; the last one is ours. */
const ownCss = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].at(-1)?.[1] ?? '';

/** What all readers of a digest share, between the marks. */
const sharedParts = (text: string): string[] =>
  piecesOf(text).flatMap((piece) => ('text' in piece ? [piece.text] : []));

const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map((found) => found[1] ?? '');

describe.each(SAMPLES)('the mail "$name"', (sample) => {
  let raw: Uint8Array;
  let parsed: [ParsedMail, ParsedMail];

  beforeAll(async () => {
    raw = await printSample(sample);
    parsed = await parseMail(raw);
  });

  it('is the kept one', async () => {
    await expect(Buffer.from(raw).toString('latin1')).toMatchFileSnapshot(
      `./mails/${sample.name}.eml`,
    );
  });

  it('keeps the sizes and the line ends that mail needs', () => {
    const text = Buffer.from(raw).toString('latin1');
    const [head = '', ...body] = text.split('\r\n\r\n');
    expect(text.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e]*$/u);
    expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(
      Math.max(
        ...body
          .join('\r\n')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(76);
    expect(Buffer.byteLength(parsed[0].html)).toBeLessThanOrEqual(HTML_BUDGET);
    expect(Buffer.byteLength(ownCss(parsed[0].html))).toBeLessThanOrEqual(OWN_CSS_BUDGET);
    expect(ownCss(parsed[0].html)).toContain('prefers-color-scheme');
  });

  it('is read alike by two parsers, and as it was made', async () => {
    const [one, other] = parsed;
    expect({ ...one, parser: '', headers: '' }).toEqual({ ...other, parser: '', headers: '' });
    const made = fillDigest(
      await layoutOf(sample),
      sample.content,
      sample.cut,
      sample.newsletter,
      SITE,
    );
    expect(one.subject).toBe(made.subject);
    const inHtml = sharedParts(made.html);
    const inText = sharedParts(made.text);
    for (const stretch of inHtml) expect(one.html).toContain(stretch);
    for (const stretch of inText) expect(one.text).toContain(stretch);
    // Three values in the foot, and the beginning of the links of each story shown.
    const stories = made.text.match(/\/follow$/gmu)?.length ?? 0;
    expect(inHtml.length).toBe(4 + 2 * stories);
    expect(inText.length).toBe(4 + stories);
  });

  it('has a text part of 72 columns, a longer word on a line of its own', () => {
    const wide = parsed[0].text.split('\n').filter((line) => line.trimEnd().length > 72);
    expect(wide.filter((line) => line.slice(8).trim().includes(' '))).toEqual([]);
  });

  it('is valid HTML with web links only, in its language and direction', async () => {
    const { html } = parsed[0];
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap((result) =>
        result.messages.map((found) => `${found.ruleId}: ${found.message}`),
      ),
    ).toEqual([]);
    const links = addressesIn(html);
    expect(links.length).toBeGreaterThan(4);
    // Within the mail, to a story that is there.
    const within = links.filter((link) => link.startsWith('#'));
    expect(within.filter((link) => !html.includes(` id="${link.slice(1)}"`))).toEqual([]);
    expect(links.filter((link) => !/^(?:https:\/\/|#)/u.test(link))).toEqual([]);
    const dir = sample.content.language === 'ar' ? 'rtl' : 'ltr';
    expect(html).toContain(`<html lang="${sample.content.language}" dir="${dir}"`);
  });

  it('runs nothing and names no stranger', () => {
    const { html, headers } = parsed[0];
    expect(html).not.toMatch(/<script|<img src=x|<[^>]*\son\w+=/iu);
    expect([...headers.keys()].sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'mime-version',
      'subject',
      'to',
    ]);
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headers.get('list-unsubscribe')).toMatch(
      /^<https:\/\/read\.example\.org\/unsubscribe\/[^<>]+>$/u,
    );
  });

  it('has an archive page without what is one reader’s own', async () => {
    const page = archivePage(
      await layoutOf(sample),
      sample.content,
      sample.cut,
      sample.newsletter,
      SITE,
    );
    expect(page).not.toMatch(/\p{Cc}|unsubscribe\/|preferences\/|Follow/u);
    const report = await validator.validateString(page);
    expect(
      report.results.flatMap((result) => result.messages.map((found) => found.ruleId)),
    ).toEqual([]);
  });
});
