import type { ChunkId } from '../kernel/index.ts';

/** `07-0012`: shard and number, from 1. */
export const chunkId = (shard: number, number: number): ChunkId =>
  `${String(shard).padStart(2, '0')}-${String(number).padStart(4, '0')}` as ChunkId;
