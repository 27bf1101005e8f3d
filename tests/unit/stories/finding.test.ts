import { describe, expect, test } from 'vitest';
import type { Article, Story } from '../../../src/domain/index.ts';
import { DAY, HOUR } from '../../../src/kernel/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { fileArticle, stateAt } from '../../../src/stories/index.ts';
import { profileOf } from '../../../src/stories/profile.ts';
import { openLanguage } from '../../../src/stories/text/language.ts';
import { topicsOf } from '../../../src/stories/topics.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

const FIRE = article({
  title: 'Fire guts the Hotel Palma in Lisbon',
  paragraphs: [
    'A fire gutted the Hotel Palma in central Lisbon on Monday, killing three guests.',
    'Firefighters pulled 60 guests from the Hotel Palma, fire chief Rui Costa said.',
  ],
});
const LATER: Article = article({
  title: 'Hotel Palma fire: Lisbon police question the night porter',
  publishedAt: '2031-05-13T09:00:00.000Z',
  paragraphs: [
    'Lisbon police questioned the night porter of the Hotel Palma over the fire that killed three guests.',
  ],
});

describe('finding the story', () => {
  test('a process that starts afresh finds what another filed', async () => {
    const table = new MemoryTable();
    const { story } = await fileArticle(FIRE, storiesWorld(table));
    expect((await fileArticle(LATER, storiesWorld(table))).story).toBe(story);
  });

  test('a process that has looked already finds it when told to look again', async () => {
    const table = new MemoryTable();
    const here = storiesWorld(table);
    await here.index.of('en');
    const { story } = await fileArticle(FIRE, storiesWorld(table));
    here.index.expire();
    expect((await fileArticle(LATER, here)).story).toBe(story);
  });

  test('stories of another language are not looked at', async () => {
    const table = new MemoryTable();
    const { story } = await fileArticle(FIRE, storiesWorld(table));
    const other = { ...LATER, language: 'pt' };
    expect((await fileArticle(other, storiesWorld(table))).story).not.toBe(story);
  });

  test('one word in common is not enough', async () => {
    const world = storiesWorld();
    const notes = [
      [
        'Alderby bridge is closed after inspectors find a crack',
        'Inspectors closed the bridge of Alderby after they found a crack in a steel girder.',
      ],
      [
        'Cedarholm swimming pool closes for two years',
        'The swimming pool of Cedarholm closed for two years, in which its roof and its boilers are replaced.',
      ],
    ] as const;
    const stories = new Set<string>();
    for (const [title, text] of notes)
      stories.add((await fileArticle(article({ title, paragraphs: [text] }), world)).story);
    expect(stories.size).toBe(2);
  });

  test('a headline alone is told as it is', async () => {
    const bare = article({ title: 'Lisbon police arrest hotel fire suspect', paragraphs: [] });
    expect((await fileArticle(bare, storiesWorld())).placed).toEqual({ first: 1, count: 1 });
  });
});

describe('topics', () => {
  const rules = [
    { id: 'portugal', words: ['Lisbon', 'Porto'] },
    { id: 'safety', words: ['fire chiefs', 'night porters'] },
    { id: 'sport', words: ['cup final'] },
    { id: 'none', words: [] },
  ];

  test('are the sender’s and those whose words stand in title or lead', async () => {
    const profile = profileOf({ ...FIRE, topics: ['europe'] }, await openLanguage('en'));
    expect(topicsOf(profile, rules)).toEqual(['europe', 'portugal', 'safety']);
  });

  test.each([
    ['Police fire tear gas at miners', []],
    ['Police fire tear gas at gas workers', ['energy']],
    ['Gas prices rise', ['energy']],
    ['Gasoline is not meant', []],
  ])('leave out a word that stands in an excepted phrase alone: %s', async (title, found) => {
    const energy = { id: 'energy', words: ['gas'], except: ['tear gas'] };
    const profile = profileOf(article({ title, paragraphs: [] }), await openLanguage('en'));
    expect(topicsOf(profile, [energy])).toEqual(found);
  });
});

describe('state', () => {
  const at = Date.parse('2031-05-12T09:00:00.000Z');
  const aging = (
    sources: number,
  ): Pick<Story, 'state' | 'startedAt' | 'developedAt' | 'updatedAt' | 'sources'> => ({
    state: 'developing',
    startedAt: '2031-05-12T09:00:00.000Z',
    developedAt: '2031-05-12T11:00:00.000Z',
    updatedAt: '2031-05-12T11:00:00.000Z',
    sources: Array.from({ length: sources }, (_, n) => ({ name: `S${n}`, articles: 1 })),
  });

  test.each([
    ['breaking', 3, 3 * HOUR],
    ['developing', 2, 3 * HOUR],
    ['developing', 3, DAY],
    ['quiet', 3, 4 * DAY],
    ['closed', 3, 70 * DAY],
  ])('%s with %i publishers after %i ms', (state, sources, after) => {
    expect(stateAt(aging(sources), at + after)).toBe(state);
  });

  test('an editor’s "closed" stays', () => {
    expect(stateAt({ ...aging(3), state: 'closed' }, at + HOUR)).toBe('closed');
  });
});
