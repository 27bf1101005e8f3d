interface Head<Value> {
  readonly rest: AsyncIterator<Value>;
  readonly value: Value;
}

const headOf = async <Value>(rest: AsyncIterator<Value>): Promise<Head<Value>[]> => {
  const { done, value } = await rest.next();
  return done ? [] : [{ rest, value }];
};

/** Several ordered streams as one; one value of each is in memory at a time. Of equals the earlier stream's comes first. */
export async function* mergedInOrder<Value>(
  streams: readonly AsyncIterable<Value>[],
  before: (a: Value, b: Value) => boolean,
): AsyncGenerator<Value> {
  const iterators = streams.map((stream) => stream[Symbol.asyncIterator]());
  let heads = (await Promise.all(iterators.map(headOf))).flat();
  for (;;) {
    const [first, ...others] = heads;
    if (!first) return;
    const least = others.reduce((a, b) => (before(b.value, a.value) ? b : a), first);
    yield least.value;
    const next = await headOf(least.rest);
    heads = heads.flatMap((head) => (head === least ? next : [head]));
  }
}
