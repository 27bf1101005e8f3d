import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { AddressError, addressIdentity, normaliseAddress } from '../../../src/domain/index.ts';

describe('an address', () => {
  it.each([
    ['Ann.Reader+wire@Example.ORG', 'Ann.Reader+wire@example.org'],
    ['  ann@example.org ', 'ann@example.org'],
    ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
    ["o'brien@mail.example.co.uk", "o'brien@mail.example.co.uk"],
  ])('%j is sent to as %j', (given, normal) => {
    expect(normaliseAddress(given)).toBe(normal);
    expect(normaliseAddress(normal)).toBe(normal);
  });

  it('is one person whatever its case', () => {
    expect(addressIdentity('Ann@Example.org')).toBe(addressIdentity('aNN@example.ORG'));
  });

  it.each([
    '',
    'ann',
    '@example.org',
    'ann@',
    'ann@localhost',
    'ann@example',
    'ann@127.0.0.1',
    'ann@0x7f.1',
    'ann@[127.0.0.1]',
    'ann@example.org.',
    'ann@-a.org',
    'ann@a_b.org',
    'ann@exa mple.org',
    'ann@example.org/path',
    'ann@user:pw@example.org',
    'ann@exam%70le.org',
    '.ann@example.org',
    'ann.@example.org',
    'a..b@example.org',
    '"ann"@example.org',
    'ann <ann@example.org>',
    'ann@example.org, bob@example.org',
    'änn@example.org',
    'ann@example.org\r\nBcc: bob@example.org',
    'ann@example.org\n',
    'ann\u0000@example.org',
    'ann\u200b@example.org',
    'ann@exam\u00adple.org',
    '\u202eann@example.org',
    `${'a'.repeat(65)}@example.org`,
    `ann@${'a'.repeat(64)}.org`,
    `ann@${'abcdefgh.'.repeat(30)}org`,
  ])('%j is refused', (given) => {
    expect(() => normaliseAddress(given)).toThrow(AddressError);
  });

  test.prop([
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
        .map((parts) => `${parts[0]}@${parts[1]}.org`),
      fc.emailAddress(),
    ),
  ])('is refused with one line, or is plain ASCII that a header can hold', (text) => {
    try {
      expect(normaliseAddress(text)).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/u);
    } catch (error) {
      expect(error).toBeInstanceOf(AddressError);
      expect((error as Error).message).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }
  });
});
