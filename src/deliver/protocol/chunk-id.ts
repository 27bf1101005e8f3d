import type { ChunkId } from '../../kernel/index.ts';

/** What the ids of a shard's chunks begin with, and no others: `07-`. */
export const chunksOf = (shard: number): string => `${String(shard).padStart(2, '0')}-`;

/** `07-0012`: shard and number, from 1. */
export const chunkId = (shard: number, number: number): ChunkId =>
  `${chunksOf(shard)}${String(number).padStart(4, '0')}` as ChunkId;
