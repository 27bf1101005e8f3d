/** More pages than anything here has; a desk whose cursors go round in a circle is left. */
const PAGES = 10_000;

/** What all pages list, one page in memory at a time. */
export async function* throughPages<Item>(
  page: (
    cursor: string | undefined,
  ) => Promise<{ readonly items: readonly Item[]; readonly next: string | null }>,
): AsyncGenerator<Item> {
  let cursor: string | undefined;
  for (let read = 0; read < PAGES; read += 1) {
    const { items, next } = await page(cursor);
    yield* items;
    if (next === null || next === cursor) return;
    cursor = next;
  }
}
