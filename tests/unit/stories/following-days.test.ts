import { describe, expect, test } from 'vitest';
import type { Article, Development, LogEntry } from '../../../src/domain/index.ts';
import { type Filed, fileArticle, listStories, showStory } from '../../../src/stories/index.ts';
import { all } from '../../support/measures/streams.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

const MONDAY = article({
  title: 'Ferry Aurelia runs aground off Bornholm with 400 aboard',
  publishedAt: '2031-05-12T09:00:00.000Z',
  source: 'Baltic Wire',
  paragraphs: [
    'The ferry Aurelia ran aground off Bornholm early on Monday with 400 passengers aboard, the Danish coast guard said.',
    'At least 12 people were killed when a car deck flooded, coast guard chief Lene Holm said in Ronne.',
    'The Aurelia was leaking 200 tonnes of oil a day into the Baltic Sea, the environment agency in Copenhagen estimated.',
    'A storm warning had been in force for the waters around Bornholm since Sunday evening, the weather service said.',
  ],
});

const TUESDAY = article({
  title: 'Ferry Aurelia: captain arrested, toll rises',
  publishedAt: '2031-05-13T15:00:00.000Z',
  source: 'North Sea Post',
  paragraphs: [
    'The ferry Aurelia ran aground off Bornholm early on Monday with 400 passengers aboard.',
    'At least 19 people were killed when a car deck flooded, coast guard chief Lene Holm said in Ronne.',
    'Danish police arrested the captain of the Aurelia, Jens Toft, on suspicion of drinking on duty.',
    'Engineers raised their estimate of the Aurelia leak from 200 to 500 tonnes of oil a day.',
    'The situation remains tense, and further developments are expected.',
  ],
});

const run = async (
  articles: readonly Article[],
): Promise<{ filed: Filed[]; log: LogEntry[]; world: ReturnType<typeof storiesWorld> }> => {
  const world = storiesWorld();
  const filed: Filed[] = [];
  for (const one of articles) filed.push(await fileArticle(one, world));
  return { filed, log: await all(world.log.read(0, await world.log.head())), world };
};

const of = (log: readonly LogEntry[], { placed }: Filed): Development[] =>
  log
    .filter(({ place }) => placed && place >= placed.first && place < placed.first + placed.count)
    .map(({ development }) => development);

describe('a story over several articles', () => {
  test('the next day gives only what is new', async () => {
    const { filed, log } = await run([MONDAY, TUESDAY]);
    const [monday, tuesday] = filed as [Filed, Filed];
    expect(monday.started).toBe(true);
    expect(tuesday).toMatchObject({ story: monday.story, started: false, copyOf: null });
    expect(of(log, monday)).toHaveLength(4);
    expect(of(log, tuesday).map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'At least 19',
      'Danish police arrested',
      'Engineers raised their',
    ]);
  });

  test('a figure supersedes the one of the same quantity', async () => {
    const { filed, log } = await run([MONDAY, TUESDAY]);
    const [monday, tuesday] = filed as [Filed, Filed];
    const toll = of(log, tuesday)[0] as Development;
    expect(toll.change).toEqual({ from: '12', to: '19', unit: 'dead' });
    expect(toll.supersedes).toBe(of(log, monday)[1]?.id);
    expect(of(log, tuesday)[2]?.change).toEqual({
      from: '200',
      to: '500',
      unit: 'tonnes of oil a day',
    });
  });

  test('two sources of the same hour with two figures differ', async () => {
    const other = { ...TUESDAY, publishedAt: '2031-05-12T10:30:00.000Z' };
    const { filed, log } = await run([MONDAY, other]);
    const toll = of(log, filed[1] as Filed)[0] as Development;
    expect(toll.differs).toEqual({ written: '12', source: 'Baltic Wire' });
    expect(toll.supersedes).toBeNull();
  });

  test('a copy adds a source and its own extra sentence', async () => {
    const extra =
      'The ferry line Balticus offered the families of the Aurelia victims 50,000 euros each.';
    const copy = article({
      ...MONDAY,
      id: 'copy' as Article['id'],
      title: 'Disaster off Bornholm',
      source: 'Evening Mail',
      paragraphs: [...MONDAY.paragraphs, extra],
    });
    const { filed, log, world } = await run([MONDAY, copy]);
    const second = filed[1] as Filed;
    expect(second.copyOf).toBe(MONDAY.id);
    expect(of(log, second).map(({ text }) => text)).toEqual([extra]);
    const story = await world.stories.get(second.story);
    expect(story?.sources.map(({ name }) => name).sort()).toEqual(['Baltic Wire', 'Evening Mail']);
  });

  test('another event starts another story', async () => {
    const other = article({
      title: 'Parliament in Lisbon rejects the budget',
      paragraphs: ['Parliament in Lisbon rejected the 2032 budget by 118 votes to 112 on Monday.'],
    });
    const { filed } = await run([MONDAY, other]);
    expect(filed[1]?.started).toBe(true);
    expect(filed[1]?.story).not.toBe(filed[0]?.story);
  });

  test('two strikes in two towns are two stories, whatever union leads them', async () => {
    const strike = (title: string, day: number, ...paragraphs: string[]) =>
      article({ title, publishedAt: `2031-05-${day}T09:00:00.000Z`, paragraphs });
    const { filed } = await run([
      strike(
        'Bus drivers in Torvik strike over pay',
        12,
        'Bus drivers in Torvik walked off the job on Monday in a dispute over pay, leaving 40,000 commuters stranded.',
        'The Transport Workers Union demands a raise of 8 percent; the city offers 3 percent.',
      ),
      strike(
        'Bus drivers in Melby begin strike over shifts',
        12,
        'Bus drivers in Melby went on strike on Monday over longer shifts, halting 60 lines.',
        'The Transport Workers Union said the strike would last three days.',
      ),
      strike(
        'Torvik bus strike: union rejects new offer',
        13,
        'The union of bus drivers in Torvik rejected an offer of 5 percent on Tuesday.',
      ),
      strike(
        'Court halts Melby bus strike',
        13,
        'A court ordered bus drivers in Melby back to work, ruling that the strike over shifts broke the contract.',
      ),
    ]);
    const [torvik, melby, ...later] = filed.map(({ story }) => story);
    expect(melby).not.toBe(torvik);
    expect(later).toEqual([torvik, melby]);
  });

  test('filing again has no effect', async () => {
    const { filed, log, world } = await run([MONDAY, TUESDAY, MONDAY]);
    expect(filed[2]).toMatchObject({
      known: true,
      story: filed[0]?.story,
      placed: filed[0]?.placed,
    });
    expect(log).toHaveLength(7);
    expect((await world.stories.get(filed[0]?.story as Filed['story']))?.articles).toBe(2);
  });

  test('is listed and shown', async () => {
    const { filed, world } = await run([MONDAY, TUESDAY]);
    const page = { languages: ['en'], state: null, limit: 10, before: null };
    const listed = await listStories(page, world.stories, world.clock);
    expect(listed.stories.map(({ id }) => id)).toEqual([filed[0]?.story]);
    const shown = await showStory(filed[0]?.story as Filed['story'], world.stories, world.clock);
    expect(shown.timeline).toHaveLength(7);
    expect(shown.story.state).toBe('developing');
    expect(shown.timeline.map(({ date }) => date.on)).toEqual(
      [...shown.timeline.map(({ date }) => date.on)].sort(),
    );
  });
});

describe('an event of some days before the first report', () => {
  const QUAKE = article({
    title: 'Quake shakes Almizca',
    publishedAt: '2031-05-14T09:00:00.000Z',
    source: 'Baltic Wire',
    paragraphs: [
      'A quake of magnitude 6.4 shook the island of Almizca on Sunday, Lund institute said.',
    ],
  });
  const later = (text: string) =>
    article({
      title: 'Almizca after the quake',
      publishedAt: '2031-05-14T15:00:00.000Z',
      source: 'North Sea Post',
      paragraphs: [text],
    });

  test.each([
    'Two fishermen of Almizca drowned on Sunday when the quake sank their boat, the coast guard said.',
    'The Lund institute raised the magnitude of the quake that shook Almizca on Sunday to 6.7.',
  ])('is news of the story still: %s', async (text) => {
    const { filed, log } = await run([QUAKE, later(text)]);
    expect(new Set(filed.map(({ story }) => story)).size).toBe(1);
    expect(of(log, filed[1] as Filed).map((one) => one.text)).toEqual([text]);
  });

  test('what happened before that is background', async () => {
    const text =
      'A quake of magnitude 5.1 shook the island of Almizca on 4 May and cracked the harbor walls.';
    const { filed, log } = await run([QUAKE, later(text)]);
    expect(new Set(filed.map(({ story }) => story)).size).toBe(1);
    expect(of(log, filed[1] as Filed)).toEqual([]);
  });
});
