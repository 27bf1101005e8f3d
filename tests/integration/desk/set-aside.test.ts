import { afterAll, beforeAll, expect, it } from 'vitest';
import { rawArticle } from '../../support/samples/raw-articles.ts';
import { DeskVisitor } from '../../support/visitors/desk-visitor.ts';
import { type DeskWorld, deskWorld } from '../../support/worlds/desk-world.ts';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
  // No item of the table holds so much.
  const topics = ['x'.repeat(450_000)];
  await world.house.ingest([
    rawArticle({ id: 'poison', title: 'Sample: poison', text: 'The quay opened.', topics }),
  ]);
  await world.house.drain();
});
afterAll(() => world.stop());

const listed = async () => (await world.call('GET', '/set-aside')).json.articles;

it('an article that was set aside says so, with its reason, and can be tried again', async () => {
  const { json: article } = await world.call('GET', '/articles/poison');
  expect(article).toMatchObject({
    state: 'set-aside',
    reason: expect.stringContaining('too large to store'),
    story: null,
  });
  const [one] = await listed();
  expect(one).toMatchObject({ article: 'poison', title: 'Sample: poison' });
  expect(Object.keys(one)).not.toContain('body');
  const machine = await world.token('machine');
  expect((await world.call('GET', '/set-aside', { token: machine })).status).toBe(403);

  expect((await world.call('POST', '/set-aside/poison/try-again')).status).toBe(202);
  await world.house.drain();
  const [again] = await listed();
  expect(again.at > one.at).toBe(true);
  expect((await world.call('POST', '/set-aside/nothing/try-again')).status).toBe(404);
});

it('the desk shows it under what needs somebody, and drops it', async () => {
  const visitor = await DeskVisitor.signedIn(world.house.deskUrl, 'paula');
  const today = await visitor.get('/desk/n/wire');
  expect(today.text).toContain('1 article was set aside');
  const page = await visitor.get('/desk/n/wire/set-aside');
  expect(page.text).toContain('Sample: poison');
  expect(page.text).toContain(
    'It is too large to store: an item of the table holds 400 KB at most.',
  );
  const after = await visitor.post('/desk/n/wire/set-aside/poison/drop');
  expect(after.text).toContain('No article is set aside.');
  expect(await listed()).toEqual([]);
});
