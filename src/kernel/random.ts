import { randomBytes } from 'node:crypto';

/** The only source of chance inside the house; a simulation passes a seeded one. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** `length` characters of `[a-z2-7]`, for names that must not meet. */
  token(length: number): string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

const from = (next: () => number): Random => ({
  next,
  token: (length) => {
    let token = '';
    while (token.length < length) token += letters[Math.floor(next() * 32)];
    return token;
  },
});

/** From the operating system's generator. */
export const systemRandom = (): Random => from(() => randomBytes(6).readUIntBE(0, 6) / 2 ** 48);

/** Replays the same values for the same seed (mulberry32, Tommy Ettinger, public domain). */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return from(() => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  });
};
