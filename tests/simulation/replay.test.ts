import { describe, expect, it } from 'vitest';
import { wireStream } from '../../src/app/wire-stream.ts';
import { groupStories, replay } from '../../src/desk/index.ts';
import type { RawArticle } from '../../src/domain/index.ts';
import { DAY, HOUR } from '../../src/kernel/index.ts';
import { all } from '../support/measures/streams.ts';
import { aNewsletter } from '../support/samples/edition-fixtures.ts';
import { rawArticle, streamOf } from '../support/samples/raw-articles.ts';

/** Three days of two invented stories. The second id is one that no key could hold. */
const STREAM: readonly RawArticle[] = [
  rawArticle({
    id: 'bridge-1',
    title: 'Altena bridge collapses, killing four people',
    publishedAt: '2031-05-12T07:00:00Z',
    text: 'The road bridge over the Lenne in Altena collapsed on Sunday evening, killing four people.\nRescuers pulled eleven survivors out of the Lenne below the Altena bridge.\nThe transport minister visited the Altena crews and praised the firefighters.',
  }),
  rawArticle({
    id: 'the dairy, first report',
    title: 'Dairy workers in Kessin strike over pay',
    publishedAt: '2031-05-12T09:00:00Z',
    text: 'Workers at the Kessin dairy began a strike on Monday for a pay rise of 9 percent.\nThe Kessin dairy stopped the production of butter because of the strike.',
  }),
  rawArticle({
    id: 'bridge-2',
    title: 'Altena bridge: inspectors under investigation',
    source: 'Radio West',
    publishedAt: '2031-05-14T15:00:00Z',
    text: 'Prosecutors in Hagen opened an investigation against the inspectors of the collapsed Altena bridge.\nDivers recovered the body of a fifth victim from the Lenne below the Altena bridge.',
  }),
];

const options = (over: Partial<Parameters<typeof replay>[1]> = {}) => ({
  newsletter: aNewsletter(),
  every: DAY,
  limited: false,
  ...over,
});
const replayed = (articles: readonly RawArticle[], over = {}) =>
  all(replay(streamOf(articles), options(over), wireStream([])));
const textsOf = (editions: Awaited<ReturnType<typeof replayed>>) =>
  editions.map(({ stories }) =>
    stories.flatMap(({ developments }) => developments.map(({ text }) => text)),
  );

describe('replay', () => {
  it('gives one edition for each period that brought something new', async () => {
    const editions = await replayed(STREAM);
    expect(editions.map(({ number, slot }) => [number, slot])).toEqual([
      [1, '2031-05-13T00:00:00.000Z'],
      [2, '2031-05-15T00:00:00.000Z'],
    ]);
    const [first, second] = editions;
    expect(first?.stories).toHaveLength(2);
    expect(second?.stories.map(({ id }) => id)).toEqual([
      first?.stories.find(({ headline }) => headline.includes('Altena'))?.id,
    ]);
    expect(second?.stories[0]?.developments).toContainEqual({
      id: expect.any(String),
      text: expect.stringContaining('fifth victim'),
      date: '2031-05-14',
      sources: ['Radio West'],
      articles: ['bridge-2'],
      supersedes: null,
    });
  });

  it('names articles as the stream does, whatever their ids look like', async () => {
    const [first] = await replayed(STREAM);
    const articles = first?.stories.flatMap(({ developments }) =>
      developments.flatMap((development) => development.articles),
    );
    expect(new Set(articles)).toEqual(new Set(['bridge-1', 'the dairy, first report']));
  });

  it('lets ceremony sink without a limit, and drops it with one', async () => {
    const ceremony =
      'The transport minister visited the Altena crews and praised the firefighters.';
    const [all_ = []] = textsOf(await replayed(STREAM.slice(0, 1)));
    const [shown = []] = textsOf(await replayed(STREAM.slice(0, 1), { limited: true }));
    expect(all_.at(-1)).toBe(ceremony);
    expect(shown).not.toContain(ceremony);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(all_.length);
  });

  it('counts periods from the first midnight, and passes empty ones over at once', async () => {
    const far = rawArticle({ ...STREAM[2], id: 'far', publishedAt: '9031-05-14T15:00:00Z' });
    const slots = (await replayed([...STREAM.slice(0, 2), far], { every: 12 * HOUR })).map(
      ({ slot }) => slot,
    );
    expect(slots).toEqual(['2031-05-12T12:00:00.000Z', '9031-05-15T00:00:00.000Z']);
    const [week] = await replayed(STREAM, { every: 7 * DAY });
    expect(week?.slot).toBe('2031-05-19T00:00:00.000Z');
  });

  it('puts who comes late, or says no date, into the period in which they come', async () => {
    const [first, second, third] = STREAM as [RawArticle, RawArticle, RawArticle];
    const editions = await replayed([first, third, { ...second, publishedAt: '2031-05-01' }]);
    expect(editions).toHaveLength(2);
    expect(editions[1]?.stories).toHaveLength(2);
    expect(await replayed([first, third, { ...second, publishedAt: null }])).toHaveLength(2);
    expect(
      await replayed(STREAM.map((article) => ({ ...article, publishedAt: null }))),
    ).toHaveLength(1);
  });

  it('brings nothing again for an article that comes again', async () => {
    const [first] = STREAM as [RawArticle];
    const again = { ...first, publishedAt: '2031-05-20T07:00:00Z' };
    expect(await replayed([first, again])).toHaveLength(1);
  });

  it('is the same each time, and forgets nothing that it needs on the way', async () => {
    const long = Array.from({ length: 120 }, (_, day) =>
      rawArticle({
        id: `day-${day}`,
        title: `Altena bridge: day ${day} of the rescue`,
        publishedAt: new Date(Date.parse('2031-05-12T08:00:00Z') + day * DAY).toISOString(),
        text: Array.from(
          { length: 6 },
          (_line, n) =>
            `On day ${day} crew ${n} of Hagen moved ${100 + day * 7 + n} tons of the Altena bridge out of the Lenne near pillar ${n + day}.`,
        ).join('\n'),
      }),
    );
    const editions = await replayed(long);
    expect(editions).toEqual(await replayed(long));
    const told = textsOf(editions).flat();
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(100);
  });
});

describe('grouping', () => {
  const grouped = (articles: readonly RawArticle[]) =>
    all(groupStories(streamOf(articles), wireStream([])));

  it('gives the story of each article, in the order and by the names of the stream', async () => {
    const stories = await grouped([...STREAM, STREAM[1] as RawArticle]);
    expect(stories.map(({ id }) => id)).toEqual([
      'bridge-1',
      'the dairy, first report',
      'bridge-2',
      'the dairy, first report',
    ]);
    const [bridge, dairy, again, twice] = stories.map(({ story }) => story);
    expect(again).toBe(bridge);
    expect(twice).toBe(dairy);
    expect(dairy).not.toBe(bridge);
    expect(await grouped(STREAM)).toEqual(stories.slice(0, 3));
  });

  it('holds no date against an article that has none', async () => {
    const undated = STREAM.map((article) => ({ ...article, publishedAt: null }));
    const mixed = [STREAM[0] as RawArticle, ...undated.slice(1)];
    const late = [undated[0] as RawArticle, ...STREAM.slice(1)];
    for (const stream of [undated, mixed, late]) {
      const [bridge, dairy, again] = (await grouped(stream)).map(({ story }) => story);
      expect(again).toBe(bridge);
      expect(dairy).not.toBe(bridge);
    }
  });
});
