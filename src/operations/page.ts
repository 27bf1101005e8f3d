import { ApiError } from './problem.ts';

/** The first `limit` of a stream, and the last of them where more come after it. */
export const pageOf = async <Item>(
  stream: AsyncIterable<Item>,
  limit: number,
): Promise<{ readonly items: readonly Item[]; readonly last: Item | null }> => {
  const items: Item[] = [];
  for await (const item of stream) {
    if (items.length === limit) return { items, last: items.at(-1) ?? null };
    items.push(item);
  }
  return { items, last: null };
};

/** @param whose `a page of corrections` */
export const wrongCursor = (cursor: string, whose: string): ApiError => {
  const detail = `got "${cursor}"; allowed is the "next" of ${whose}`;
  return new ApiError(422, 'api.query', `query cursor: ${detail}`, {
    errors: [{ parameter: 'cursor', detail }],
  });
};
