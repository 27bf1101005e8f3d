import { type CopyResult, copies } from './copies.ts';
import { corpusOrOwn } from './corpus.ts';
import { type DevelopmentResult, developments } from './developments.ts';
import { type EditionsResult, editions } from './editions.ts';
import type { EventDay } from './event-days.ts';
import { eventReplays } from './event-replays.ts';
import { type GroupingResult, groupings } from './groupings.ts';
import { type PairsResult, pairs } from './pairs.ts';
import { type StreamsResult, streams } from './streams.ts';

/** The parts of a run that `--only` can name. */
export const BLOCKS = ['stories', 'streams', 'pairs', 'days', 'copies'] as const;
export type Block = (typeof BLOCKS)[number];

/** Null: not measured, or there is nothing to measure it on. */
export interface Measured {
  readonly groupings: readonly GroupingResult[] | null;
  readonly streams: StreamsResult | null;
  readonly pairs: readonly PairsResult[] | null;
  readonly developments: DevelopmentResult | null;
  readonly editions: EditionsResult | null;
  readonly copies: CopyResult | null;
}

const daysOf = async (): Promise<Pick<Measured, 'developments' | 'editions'>> => {
  const days = corpusOrOwn<EventDay>('developments.jsonl');
  if (!days) return { developments: null, editions: null };
  const replays = await eventReplays(days.rows);
  return {
    developments: await developments(days, replays),
    editions: await editions(days, replays),
  };
};

/** Measures the blocks one after the other, each on the corpora, or on our own fixtures where they are absent. */
export const measured = async (blocks: readonly Block[]): Promise<Measured> => {
  const wanted = (block: Block): boolean => blocks.includes(block);
  return {
    groupings: wanted('stories') ? await groupings() : null,
    streams: wanted('streams') ? await streams() : null,
    pairs: wanted('pairs') ? await pairs() : null,
    ...(wanted('days') ? await daysOf() : { developments: null, editions: null }),
    copies: wanted('copies') ? copies() : null,
  };
};
