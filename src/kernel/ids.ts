import { createHash, createHmac } from 'node:crypto';
import type { Brand } from './brand.ts';

/** Names one article: the hash of its canonical URL, else of its text. */
export type ArticleId = Brand<string, 'ArticleId'>;
/** Names one feed: the hash of its address. */
export type FeedId = Brand<string, 'FeedId'>;
/** Names one fetch that somebody asked for by hand: the hash of what was asked for, and when. */
export type FetchId = Brand<string, 'FetchId'>;
/** Names one story; made from the article that started it, so that filing that article again starts no second story. */
export type StoryId = Brand<string, 'StoryId'>;
/** Names one development: the hash of its story and of its statement. */
export type DevelopmentId = Brand<string, 'DevelopmentId'>;
/** A newsletter's name in configuration, in URLs and in SES tags: `[a-z0-9-]`, at most 40 characters. */
export type NewsletterId = Brand<string, 'NewsletterId'>;
/** Names one edition: the newsletter, `_`, and the slot or the hash of the editor's idempotency key. Fit for an SES tag. */
export type EditionId = Brand<string, 'EditionId'>;
/** HMAC of a normalised address under the key that never rotates. */
export type SubscriberId = Brand<string, 'SubscriberId'>;
/** Names one correction: the story in which it stands, `-`, and the hash of what is corrected and of its order. */
export type CorrectionId = Brand<string, 'CorrectionId'>;
/** Names one key of a machine; the key itself begins with it. */
export type MachineKeyId = Brand<string, 'MachineKeyId'>;
/** One chunk of an edition: its shard and its number there, `07-0012`. */
export type ChunkId = Brand<string, 'ChunkId'>;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Lower-case base32 (RFC 4648 letters, no padding): safe in URLs, file names, SES tags and keys. */
const base32 = (bytes: Uint8Array, length: number): string => {
  let out = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(buffer >> bits) & 31];
      if (out.length === length) return out;
    }
  }
  return out;
};

/**
 * The first `length` base32 characters (5 bits each, at most 51) of the SHA-256 of the parts, kept apart by NUL.
 *
 * @example digest(['a', 'b'], 4).length // 4
 */
export const digest = (parts: readonly string[], length: number): string =>
  base32(createHash('sha256').update(parts.join('\0')).digest(), length);

/** As `digest`, keyed: nobody without the key can tell which text it stands for (RFC 2104). */
export const keyedDigest = (key: Uint8Array, parts: readonly string[], length: number): string =>
  base32(createHmac('sha256', key).update(parts.join('\0')).digest(), length);
