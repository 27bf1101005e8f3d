import * as z from 'zod';
import type { CountBook, StandingCount } from '../deliver/index.ts';
import { type CountSubject, countName, type Figures, SHARDS } from '../domain/index.ts';
import { DAY, SECOND } from '../kernel/index.ts';
import { countKey } from './keys.ts';
import type { Item, Table } from './table.ts';
import { TABLE } from './table-definition.ts';

/** Nobody asks for an older one: it is begun anew long before. */
const KEPT = DAY;

const headSchema = z.object({ begunAt: z.iso.datetime(), version: z.number().int() });
const figuresSchema = z.record(z.string(), z.number());

const keyOf = (subject: CountSubject) => countKey(countName(subject));

/** The attribute that holds what was counted in a shard: two functions that count undo nothing of each other's. */
const partOf = (shard: number): string => `part${shard}`;

const standing = (item: Item): StandingCount => {
  const parts = new Map<number, Figures>();
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const part = item[partOf(shard)];
    if (part !== undefined) parts.set(shard, figuresSchema.parse(part));
  }
  return { ...headSchema.parse(item), parts };
};

/** Counts over all readers, one item each, which expires. */
export class TableCounts implements CountBook {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async get(subject: CountSubject): Promise<StandingCount | null> {
    const item = await this.#table.get(keyOf(subject));
    return item && standing(item);
  }

  begin(
    subject: CountSubject,
    { begunAt, parts }: Omit<StandingCount, 'version'>,
    version: number,
  ): Promise<boolean> {
    const item = {
      ...keyOf(subject),
      begunAt,
      version: version + 1,
      ...Object.fromEntries([...parts].map(([shard, figures]) => [partOf(shard), figures])),
      [TABLE.expiry]: Math.ceil((Date.parse(begunAt) + KEPT) / SECOND),
    };
    return version === 0 ? this.#table.putNew(item) : this.#table.putOver(item, version);
  }

  async note(
    subject: CountSubject,
    begunAt: string,
    shard: number,
    figures: Figures,
  ): Promise<void> {
    await this.#table.change(keyOf(subject), {
      set: { [partOf(shard)]: figures },
      when: { equals: { begunAt } },
    });
  }
}
