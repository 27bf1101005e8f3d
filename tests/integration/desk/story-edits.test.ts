import { afterAll, beforeAll, expect, it } from 'vitest';
import { sitePaths } from '../../../src/domain/index.ts';
import type { NewsletterId, StoryId } from '../../../src/kernel/index.ts';
import { type DeskWorld, deskWorld } from '../../support/worlds/desk-world.ts';

let desk: DeskWorld;
beforeAll(async () => {
  desk = await deskWorld();
  for (const [id, title, text] of [
    [
      'alder',
      'Alderby bridge is closed after inspectors find a crack',
      'Inspectors closed the bridge of Alderby on Monday after they found a crack in a steel girder.',
    ],
    [
      'birch',
      'Birchford opens a library for 90,000 books',
      'Birchford opened its public library on Tuesday, with shelves for 90,000 books and a hall for readings.',
    ],
    [
      'cedar',
      'Cedarholm gives its swimming pool a new roof',
      'Cedarholm gives its swimming pool a new roof and new boilers, the town said on Wednesday.',
    ],
  ] as const) {
    const body = { id, title, text, source: 'Sample Gazette' };
    await desk.call('POST', '/articles', { body });
  }
  await desk.house.drain();
});
afterAll(() => desk.stop());

const storyOf = async (article: string): Promise<string> =>
  (await desk.call('GET', `/articles/${article}`)).json.story;

it('an editor merges, splits, renames, closes and opens stories; old ids lead on', async () => {
  const [alder, birch, cedar] = [
    await storyOf('alder'),
    await storyOf('birch'),
    await storyOf('cedar'),
  ];
  const editor = await desk.token('editor');
  const post = (path: string, body: unknown, token = editor) =>
    desk.call('POST', `/stories/${path}`, { token, body });

  const merged = await post(`${alder}/merge`, { stories: [birch, cedar], why: 'one budget' });
  expect([merged.status, merged.json]).toMatchObject([200, { id: alder, articles: 3 }]);
  const shown = (await desk.call('GET', `/stories/${birch}`)).json;
  expect(shown.story).toEqual(merged.json);
  expect([...shown.timeline, ...shown.background]).toHaveLength(3);
  expect(shown.changes).toMatchObject([
    { what: 'merged', story: birch, why: 'one budget', by: expect.any(String) },
    { what: 'merged', story: cedar },
  ]);
  expect(await storyOf('birch')).toBe(alder);
  const pageOf = (story: string) =>
    `${sitePaths.story('wire' as NewsletterId, story as StoryId)}?since=2026-01-01`;
  const page = `${desk.house.siteUrl}${pageOf(birch)}`;
  const answer = await fetch(page, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, pageOf(alder)]);

  const made = (await post(`${birch}/split`, { articles: ['birch'] })).json;
  expect(made).toMatchObject({
    articles: 1,
    headline: 'Birchford opens a library for 90,000 books',
  });
  expect(await storyOf('birch')).toBe(made.id);
  const again = await post(`${alder}/split`, { articles: ['birch'] });
  expect(again.json).toEqual(made);
  const elsewhere = await post(`${alder}/split`, { articles: ['none-such'] });
  expect([elsewhere.status, elsewhere.json.code]).toEqual([409, 'stories.cannot-split']);

  const renamed = await post(`${made.id}/rename`, { headline: 'Sample: a library' });
  expect(renamed.json.headline).toBe('Sample: a library');
  expect((await post(`${made.id}/close`, { why: 'it is open' })).json.state).toBe('closed');
  expect((await post(`${made.id}/reopen`, {})).json.state).toBe('developing');

  expect((await post(`${alder}/merge`, { stories: ['none-such'] })).status).toBe(404);
  const refused = await post(`${alder}/close`, {}, await desk.token('admin'));
  expect([refused.status, refused.json.code]).toEqual([403, 'api.role']);

  const filed = await post(`${alder}/topics`, { topics: ['energy'] });
  expect([filed.status, filed.json.topics]).toEqual([200, ['energy']]);
  const unknown = await post(`${alder}/topics`, { topics: ['nothing'] });
  expect([unknown.status, unknown.json.detail]).toEqual([
    422,
    'topics: got "nothing"; allowed are energy',
  ]);
});
