/**
 * Runs `work` over `items`, at most `bound` at a time, and gives the results in order. After an error it begins nothing
 * new, waits for what is under way, and throws it: nothing goes on behind the caller's back.
 */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  bound: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = new Array(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      try {
        results[index] = await work(items[index] as Item, index);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(
    Array.from({ length: Math.min(bound, items.length) }, worker),
  );
  const failed = workers.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return results;
};
