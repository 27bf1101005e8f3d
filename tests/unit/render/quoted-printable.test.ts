import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { encodeQuotedPrintable, encodeStretch } from '../../../src/render/quoted-printable.ts';

/** RFC 2045's own reading, in three lines. */
const decode = (encoded: string): string => {
  const bytes = encoded
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
};

const text = fc.string({ unit: 'binary' }).map((made) => made.replaceAll('\r', ''));
const mixed = fc
  .array(fc.oneof(text, fc.constantFrom(' ', '\n', '.', '=', '\t\n', 'x'.repeat(75))))
  .map((parts) => parts.join(''));

describe('quoted-printable', () => {
  it('encodes what a mail server would change', () => {
    expect(encodeQuotedPrintable('.\n. x \né=')).toBe('=2E\r\n=2E x=20\r\n=C3=A9=3D');
    const line = 'x'.repeat(75);
    expect(encodeQuotedPrintable(`${line}y.`)).toBe(`${line}=\r\ny.`);
    expect(encodeQuotedPrintable(`${line}.y`)).toBe(`${line}=\r\n=2Ey`);
  });

  test.prop([mixed])('gives the text back and keeps to 76 columns', (given) => {
    for (const encoded of [encodeQuotedPrintable(given), encodeStretch(given)]) {
      expect(decode(encoded)).toBe(given);
      for (const line of encoded.split('\r\n')) {
        expect(line.length).toBeLessThanOrEqual(76);
        expect(line).toMatch(/^(?!\.)([\x20-\x7e\t]*[\x21-\x7e])?$/u);
      }
    }
  });

  test.prop([fc.array(mixed)])('can be put together from stretches', (parts) => {
    const encoded = parts.map(encodeStretch).join('');
    expect(decode(encoded)).toBe(parts.join(''));
    expect(Math.max(...encoded.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });
});
