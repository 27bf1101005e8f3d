import { expect, test } from 'vitest';
import { fileArticle } from '../../../src/stories/index.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

const REPORT = {
  title: 'Fire guts the Hotel Palma in Lisbon',
  paragraphs: [
    'A fire gutted the Hotel Palma in central Lisbon on Monday, killing three guests.',
    'Firefighters pulled 60 guests from the Hotel Palma, fire chief Rui Costa said.',
  ],
};

test('an article of unknown time has its story and tells nothing; one of today tells all of it', async () => {
  const world = storiesWorld();
  const old = article({ ...REPORT, publishedBasis: 'arrival', background: true });
  const filed = await fileArticle(old, world);
  expect(filed.placed).toBeNull();
  expect(await world.stories.get(filed.story)).toMatchObject({ articles: 1, developments: 0 });
  const today = article({
    title: 'Three die as fire guts the Hotel Palma, Lisbon',
    paragraphs: ['Three guests died on Monday when a fire gutted the Hotel Palma in Lisbon.'],
    source: 'The Wire',
  });
  const told = await fileArticle(today, world);
  expect(told.story).toBe(filed.story);
  expect(told.placed?.count).toBe(1);
});
