import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iso } from '../../src/kernel/index.ts';
import { TableCounts } from '../../src/store/counts.ts';
import { DynamoTable } from '../../src/store/dynamo-table.ts';
import { faultsOf } from '../support/visitors/axe.ts';
import { openBrowser } from '../support/visitors/browser.ts';
import { deskSession } from '../support/visitors/desk-session.ts';
import { type DeskWorld, deskWorld } from '../support/worlds/desk-world.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // Forms that do one thing stand in lists and tables; a list of one item is no paragraph.
  rules: { 'no-redundant-role': 'off' },
});

let world: DeskWorld;
let edition: string;
let draft: string;
/** A draft whose readers are being counted. */
let toMany: string;
let story: string;
let development: string;
let correction: string;
let session: string;
let opened: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  world = await deskWorld();
  const made = await world.call('POST', '/newsletters/wire/editions', { body: {}, key: 'one' });
  edition = made.json.edition.id;
  await world.call('POST', `/editions/${edition}/send`, { key: 'send' });
  await world.house.drain();
  const waiting = await world.call('POST', '/newsletters/careful/editions', {
    body: { note: 'From the desk.' },
    key: 'two',
  });
  draft = waiting.json.edition.id;
  await shapeIt(waiting.json.edition);
  const listed = await world.call('GET', '/stories');
  story = listed.json.stories[0].id;
  await correctIt();
  await countIt();
  session = await deskSession(world.data, ['publisher', 'admin']);
  opened = await openBrowser();
});
afterAll(async () => {
  await opened.close();
  await world.stop();
});

/** One story pinned, one left out, one in the desk's words. */
const shapeIt = async ({ id, hash }: { readonly id: string; readonly hash: string }) => {
  const { json } = await world.call('GET', `/editions/${id}/draft`);
  const [first, second, third] = json.stories.map((one: { id: string }) => one.id);
  const acts = [
    { act: 'headline', story: first, headline: 'Sample: in the words of the desk' },
    { act: 'hide', story: second },
    { act: 'pin', story: third },
  ];
  const shaped = await world.call('POST', `/editions/${id}/shape`, { body: { seen: hash, acts } });
  expect(shaped.status, shaped.text).toBe(200);
};

/** What the story told first is withdrawn. */
const correctIt = async () => {
  development = (await world.call('GET', `/stories/${story}`)).json.timeline[0].id;
  const body = { development, kind: 'withdrawn', text: 'Sample: nothing of it is so.' };
  const made = await world.call('POST', `/stories/${story}/corrections`, { body, key: 'wrong' });
  correction = made.json.id;
};

/** A count is begun, and no function is called that would bring it to its end. */
const countIt = async () => {
  const chosen = { body: { stories: [story] }, key: 'to many' };
  const { json } = await world.call('POST', '/newsletters/careful/editions', chosen);
  const { id, hash } = json.edition;
  toMany = id;
  const { clock } = world.house.ground;
  const counts = new TableCounts(new DynamoTable(world.database, 'writethru', clock));
  const parts = new Map([[0, { gets: 900 }]]);
  const begun = { begunAt: iso(clock.now()), parts };
  await counts.begin({ of: 'audience', edition: id, hash }, begun, 0);
};

const PAGES: readonly (readonly [string, () => string])[] = [
  ['today', () => '/desk/n/careful'],
  ['editions', () => '/desk/n/wire/editions'],
  ['edition', () => `/desk/n/wire/editions/${edition}`],
  ['draft', () => `/desk/n/careful/editions/${draft}/draft?view=phone`],
  ['send', () => `/desk/n/careful/editions/${draft}/send`],
  ['cancel', () => `/desk/n/careful/editions/${draft}/cancel`],
  ['counting', () => `/desk/n/careful/editions/${toMany}/send`],
  ['held', () => `/desk/n/wire/editions/${edition}/held`],
  ['stories', () => '/desk/n/wire/stories'],
  ['story', () => `/desk/n/wire/stories/${story}`],
  ['corrections', () => '/desk/n/wire/corrections'],
  ['correction', () => `/desk/n/wire/corrections/${correction}`],
  ['correct', () => `/desk/n/wire/stories/${story}/correct?development=${development}`],
  ['feeds', () => '/desk/n/wire/feeds'],
  ['subscribers', () => '/desk/n/wire/subscribers'],
  ['audit', () => '/desk/n/wire/audit'],
  ['settings', () => '/desk/n/wire/settings'],
  ['missing', () => '/desk/nowhere'],
  ['signed out', () => '/desk/signed-out'],
];
const VIEWS = [
  { width: 1240, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

describe.each(PAGES)('the desk’s page "%s"', (_, path) => {
  it('is sound, small, and can be used by everybody, light and dark, wide and narrow', async () => {
    for (const view of VIEWS) {
      const context = await opened.browser.newContext({
        viewport: { width: view.width, height: 900 },
        colorScheme: view.colorScheme,
      });
      await context.addCookies([
        { name: 'desk-session', value: session, url: world.house.deskUrl, httpOnly: true },
      ]);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (line) => {
        if (line.text().includes('Content Security Policy')) complaints.push(line.text());
      });
      const answer = await page.goto(world.house.deskUrl + path());
      const html = (await answer?.text()) ?? '';
      expect(html.length).toBeLessThan(100_000);
      const report = await validator.validateString(html);
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      ).toEqual([]);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width);
      expect(complaints).toEqual([]);
      await context.close();
    }
  });
});
