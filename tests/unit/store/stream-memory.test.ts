import { expect, it } from 'vitest';
import type { ArticleId } from '../../../src/kernel/index.ts';
import { streamMemory } from '../../../src/store/stream-memory.ts';
import { all } from '../../support/measures/streams.ts';
import { aDevelopment } from '../../support/worlds/edition-world.ts';
import { article } from '../../support/worlds/stories-world.ts';

const developments = (name: string) =>
  Array.from({ length: 5 }, (_, n) =>
    aDevelopment('quay', `${name}-${n}`, { text: `${name} ${n} ${'x'.repeat(1500)}` }),
  );

it('a log that let go of what was read keeps its places, and takes what comes', async () => {
  const { log } = streamMemory();
  const append = (name: string) => log.append(name as ArticleId, developments(name), 1);
  for (let n = 0; n < 20; n += 1) await append(`a${n}`);
  const head = await log.head();
  await log.forget(head);
  expect(await all(log.read(0, 50))).toEqual([]);
  expect(await log.head()).toBe(head);
  const [first] = await append('late');
  expect(first?.place).toBe(head + 1);
  const found = await all(log.read(head, head + 5));
  expect(found.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5].map((n) => head + n));
  expect(found[4]?.development).toEqual(developments('late')[4]);
});

it('a log lets go of nothing past the place that was named', async () => {
  const { log } = streamMemory();
  for (let n = 0; n < 20; n += 1) await log.append(`a${n}` as ArticleId, developments(`a${n}`), 1);
  await log.forget(40);
  expect((await all(log.read(40, 100))).map(({ place }) => place)).toEqual(
    Array.from({ length: 60 }, (_, n) => 41 + n),
  );
});

it('an article keeps its place when its text is let go', async () => {
  const { articles } = streamMemory();
  const one = article({ title: 'Ferry sinks', paragraphs: ['The ferry sank on Monday.'] });
  await articles.add(one);
  const filing = { story: null, copyOf: null, appendFrom: 1, placed: null, done: false };
  await articles.file(one.id, filing, 1);
  expect((await articles.get(one.id))?.article).toEqual(one);
  const placed = { first: 3, count: 2 };
  expect(await articles.file(one.id, { ...filing, placed, done: true }, 2)).toBe(true);
  expect(await articles.get(one.id)).toEqual({
    article: { ...one, paragraphs: [] },
    filing: { ...filing, placed, done: true },
    version: 3,
    forgotten: true,
  });
  expect(await articles.add(one)).toBe(false);
});
