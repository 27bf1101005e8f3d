import type { Article, Development, LogEntry, Story } from '../../../src/domain/index.ts';
import { livingStory } from '../../../src/domain/index.ts';
import type { ArticleId, StoryId } from '../../../src/kernel/index.ts';
import { all } from '../measures/streams.ts';
import { article, type storiesWorld } from '../worlds/stories-world.ts';

export type StoriesWorld = ReturnType<typeof storiesWorld>;

/** An editor's word. */
export const WORD = { by: 'Mina Sample', at: '2031-05-14T07:00:00.000Z', why: 'one event' };

const EVENTS = [
  ['Lenne', 'road bridge', 'Altena', 'inspectors', 'dam'],
  ['Palma', 'hotel fire', 'Lisbon', 'porter', 'guests'],
  ['Orsk', 'river flood', 'Orenburg', 'engineers', 'levee'],
  ['Tadine', 'school strike', 'Noumea', 'teachers', 'salaries'],
] as const;
const ACTS = [
  ['arrested', 'contractors', 'fraud'],
  ['demolished', 'warehouses', 'asbestos'],
  ['vaccinated', 'villagers', 'cholera'],
  ['auctioned', 'paintings', 'charity'],
  ['subpoenaed', 'accountants', 'invoices'],
  ['rescued', 'climbers', 'avalanche'],
  ['imported', 'turbines', 'shortage'],
  ['suspended', 'referees', 'bribery'],
  ['exhumed', 'skeletons', 'archaeology'],
  ['launched', 'satellites', 'weather'],
  ['confiscated', 'antiques', 'smuggling'],
  ['elected', 'delegates', 'congress'],
] as const;

/** The `number`th report of one of four events, each with one statement of its own. */
export const report = (event: number, number: number): Article => {
  const [river, what, city, who, where] = EVENTS[event % EVENTS.length] ?? EVENTS[0];
  const [act, whom, matter] = ACTS[(number + 5 * event) % ACTS.length] ?? ACTS[0];
  return article({
    id: `report-${event}-${number}` as ArticleId,
    title: `${city} ${what}: ${who} ${act} ${whom} at ${river}`,
    publishedAt: new Date(Date.parse('2031-05-12T06:00:00Z') + number * 1_800_000).toISOString(),
    source: ['The Courier', 'Radio West', null][number % 3] ?? null,
    paragraphs: [
      `The council of ${city} said ${who} ${act} ${20 + number * 7} ${whom} at the ${river} ${where} over ${matter}.`,
    ],
  });
};

export const texts = (developments: readonly Development[]): string[] =>
  developments.map(({ text }) => text.replace(/\s?\[.*?\]/gu, '')).sort();

export const entriesOf = async ({ log }: StoriesWorld): Promise<LogEntry[]> =>
  all(log.read(0, await log.head()));

/** Where something stands now. */
export const living = async (
  { stories }: StoriesWorld,
  id: StoryId,
  told: ArticleId | null = null,
): Promise<Story> => {
  const story = await livingStory(id, told, (one) => stories.get(one));
  if (!story) throw new Error(`there is no story ${id}`);
  return story;
};

export const timelineOf = async (world: StoriesWorld, story: Story) =>
  all(world.stories.timeline(story));
