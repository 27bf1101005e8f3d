import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import {
  CHUNK_SIZE,
  type Cut,
  cutSchema,
  type FeedbackMark,
  laterOf,
  type Roster,
  type Watermark,
  watermarkKey,
  watermarkSchema,
} from '../domain/index.ts';
import { idOf } from '../domain/schema.ts';
import type { ChunkId, EditionId, SubscriberId } from '../kernel/index.ts';
import type { Item } from './table.ts';

const packedCutSchema = z.object({ packed: z.instanceof(Uint8Array) });

/** A cut of a day with thousands of stories is past the 400 KB of an item as attributes, and a third of that packed. */
export const packCut = (cut: Cut): Item => ({
  edition: cut.edition,
  number: cut.number,
  packed: deflateRawSync(JSON.stringify(cut)),
});

export const unpackCut = (item: Item): Cut => {
  const { packed } = packedCutSchema.parse(item);
  return cutSchema.parse(JSON.parse(inflateRawSync(packed).toString('utf8')));
};

/** A roster by columns: a list of maps would repeat every attribute's name 250 times, and writing it is paid by size. */
const rosterSchema = z.object({
  edition: idOf<EditionId>(),
  chunk: idOf<ChunkId>(),
  subscribers: z.array(idOf<SubscriberId>()),
  cuts: z.array(z.number().int()),
  /** Index into `watermarks`. */
  before: z.array(z.number().int()),
  watermarks: z.array(watermarkSchema),
});

export const packRoster = ({ edition, chunk, recipients }: Roster): Item => {
  const watermarks: Watermark[] = [];
  const known = new Map<string, number>();
  const before = recipients.map((line) => {
    const key = watermarkKey(line.before);
    const index = known.get(key) ?? watermarks.push(line.before) - 1;
    known.set(key, index);
    return index;
  });
  const subscribers = recipients.map((line) => line.subscriber);
  return {
    edition,
    chunk,
    subscribers,
    cuts: recipients.map((line) => line.cut),
    before,
    watermarks,
  };
};

export const unpackRoster = (item: Item): Roster => {
  const { edition, chunk, subscribers, cuts, before, watermarks } = rosterSchema.parse(item);
  const recipients = subscribers.map((subscriber, place) => {
    const watermark = watermarks[before[place] ?? -1];
    const cut = cuts[place];
    if (!watermark || cut === undefined)
      throw new RangeError(`roster of chunk ${chunk} of ${edition}: line ${place} is incomplete`);
    return { subscriber, cut, before: watermark };
  });
  return { edition, chunk, recipients };
};

/** Bits of a recipient's byte: add new ones, never change one. */
const BITS = {
  accepted: 1,
  rejected: 2,
  delivered: 4,
  bounced: 8,
  complained: 16,
  bouncedHard: 32,
} as const satisfies Record<Exclude<keyof FeedbackMark, 'later'>, number>;
const NAMED = Object.values(BITS).reduce((all, bit) => all | bit, 0);

/** One byte a recipient, for a full chunk. */
export const packFeedback = (marks: ReadonlyMap<number, FeedbackMark>): Uint8Array => {
  const bytes = new Uint8Array(CHUNK_SIZE);
  for (const [place, mark] of marks) {
    if (place < 0 || place >= CHUNK_SIZE)
      throw new RangeError(`roster place ${place}: allowed are 0 to ${CHUNK_SIZE - 1}`);
    for (const [name, bit] of Object.entries(BITS))
      if (mark[name as keyof typeof BITS]) bytes[place] = (bytes[place] ?? 0) | bit;
    bytes[place] = (bytes[place] ?? 0) | (mark.later ?? 0);
  }
  return bytes;
};

/** One mark for each byte there is: an edition's feedback may be a million of them. */
const MARKS: readonly FeedbackMark[] = Array.from({ length: 256 }, (_, byte) => ({
  accepted: (byte & BITS.accepted) !== 0,
  rejected: (byte & BITS.rejected) !== 0,
  delivered: (byte & BITS.delivered) !== 0,
  bounced: (byte & BITS.bounced) !== 0,
  bouncedHard: (byte & BITS.bouncedHard) !== 0,
  complained: (byte & BITS.complained) !== 0,
  ...laterOf(byte & ~NAMED),
}));

/** The reverse; places of which nothing is known are left out. Bits of a later version are kept as they are. */
export const unpackFeedback = (bytes: Uint8Array): Map<number, FeedbackMark> => {
  const marks = new Map<number, FeedbackMark>();
  for (const [place, byte] of bytes.entries()) {
    if (byte === 0) continue;
    marks.set(place, MARKS[byte] as FeedbackMark);
  }
  return marks;
};
