import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_PURPOSES } from '../../../src/domain/index.ts';
import { DAY, type NewsletterId } from '../../../src/kernel/index.ts';
import {
  type KeyRing,
  makeSigner,
  signToken,
  subscriberId,
  verifyToken,
} from '../../../src/readers/index.ts';
import { KEYS } from '../../support/worlds/reader-world.ts';

const NOW = Date.parse('2026-03-02T06:00:00Z');
const newsletter = 'morning-wire' as NewsletterId;
const subscriber = subscriberId('ann@example.org', KEYS);
const at = (now: number, keys: KeyRing = KEYS) =>
  makeSigner(keys, { now: () => now, sleep: async () => {} });

describe('tokens', () => {
  it.each(TOKEN_PURPOSES)('a token of %s is good for that and for nothing else', (purpose) => {
    const token = at(NOW)(purpose, newsletter, subscriber);
    expect(verifyToken(purpose, token, KEYS, NOW)).toMatchObject({
      state: 'valid',
      newsletter,
      subscriber,
    });
    for (const other of TOKEN_PURPOSES.filter((name) => name !== purpose)) {
      expect(verifyToken(other, token, KEYS, NOW)).toEqual({ state: 'forged' });
    }
  });

  it('any changed character makes it a forgery', () => {
    const token = at(NOW)('unsubscribe', newsletter, subscriber);
    // The last base64url character carries two spare bits, so that one is left alone.
    fc.assert(
      fc.property(
        fc.nat({ max: token.length - 2 }),
        fc.constantFrom(...'abcz0279.-_A'),
        (place, letter) => {
          fc.pre(token[place] !== letter);
          const changed = token.slice(0, place) + letter + token.slice(place + 1);
          expect(verifyToken('unsubscribe', changed, KEYS, NOW).state).toBe('forged');
        },
      ),
    );
  });

  it('never throws on what a stranger types', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(verifyToken('confirm', text, KEYS, NOW).state).toBe('forged');
      }),
    );
  });

  it.each([
    ['confirm', 7 * DAY],
    ['undo', 7 * DAY],
    ['data', DAY],
    ['preferences', 180 * DAY],
  ] as const)(
    '%s runs out, and says so to the one who holds a genuine one',
    (purpose, lifetime) => {
      const token = at(NOW)(purpose, newsletter, subscriber);
      expect(verifyToken(purpose, token, KEYS, NOW + lifetime - 1).state).toBe('valid');
      expect(verifyToken(purpose, token, KEYS, NOW + lifetime).state).toBe('expired');
    },
  );

  it('unsubscribe works for ever', () => {
    const token = at(NOW)('unsubscribe', newsletter, subscriber);
    expect(verifyToken('unsubscribe', token, KEYS, NOW + 36_500 * DAY).state).toBe('valid');
  });

  it('a new key signs, the old one still verifies, a removed one no more', () => {
    const old = at(NOW)('unsubscribe', newsletter, subscriber);
    const rotated: KeyRing = {
      ids: KEYS.ids,
      tokens: [...KEYS.tokens, { id: 't2', secret: new Uint8Array(32).fill(9) }],
    };
    const fresh = at(NOW, rotated)('unsubscribe', newsletter, subscriber);
    expect(fresh.startsWith('t2.')).toBe(true);
    expect(verifyToken('unsubscribe', old, rotated, NOW).state).toBe('valid');
    expect(verifyToken('unsubscribe', fresh, rotated, NOW).state).toBe('valid');
    const without: KeyRing = { ...rotated, tokens: rotated.tokens.slice(1) };
    expect(verifyToken('unsubscribe', old, without, NOW).state).toBe('forged');
  });

  it('a key of the same name with another secret makes forgeries', () => {
    const other: KeyRing = { ids: KEYS.ids, tokens: [{ id: 't1', secret: new Uint8Array(32) }] };
    const token = signToken('unsubscribe', { newsletter, subscriber, expiresAt: null }, other);
    expect(verifyToken('unsubscribe', token, KEYS, NOW).state).toBe('forged');
  });
});
