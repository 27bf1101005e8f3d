import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { tableOf } from '../../../src/app/stores.ts';
import { wireDesk, wireDeskPages } from '../../../src/app/wire-desk.ts';
import { newsletterOf } from '../../../src/cli/house.ts';
import { createDesk } from '../../../src/desk-pages/index.ts';
import { DESK_ROUTES, type DeskRoute } from '../../../src/desk-pages/routes-table.ts';
import type { Role } from '../../../src/domain/index.ts';
import type { EditionId, NewsletterId } from '../../../src/kernel/index.ts';
import { OPERATIONS } from '../../../src/operations/contract/operations.ts';
import { fileOf, importSubscribers } from '../../../src/readers/index.ts';
import { addReaders } from '../../support/samples/readers.ts';
import { countedDatabase } from '../../support/stores/counted-database.ts';
import { deskSession, FORM_KEY_OF_TESTS } from '../../support/visitors/desk-session.ts';
import { DeskVisitor } from '../../support/visitors/desk-visitor.ts';
import { type DeskWorld, deskWorld } from '../../support/worlds/desk-world.ts';

let world: DeskWorld;
let desk: string;
let sent: string;
beforeAll(async () => {
  world = await deskWorld();
  desk = world.house.deskUrl;
  sent = await sendOne(world);
});
afterAll(() => world.stop());

const sendOne = async (world: DeskWorld): Promise<string> => {
  const { json } = await world.call('POST', '/newsletters/wire/editions', { body: {}, key: 'one' });
  const { id } = json.edition;
  await world.call('POST', `/editions/${id}/send`, { key: 'send' });
  await world.house.drain();
  // It ends here, not at a sweep between two looks.
  await world.house.settle(id as EditionId);
  return id;
};

const sessionOf = (roles: readonly Role[], minutesAgo = 0): Promise<string> =>
  deskSession(world.data, roles, minutesAgo);

const ask = async (
  method: string,
  path: string,
  {
    session,
    fields = {},
    headers = {},
  }: {
    readonly session?: string;
    readonly fields?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Response> =>
  fetch(desk + path, {
    method,
    redirect: 'manual',
    headers: { ...(session ? { cookie: `desk-session=${session}` } : {}), ...headers },
    ...(method === 'POST'
      ? { body: new URLSearchParams({ 'form-key': FORM_KEY_OF_TESTS, ...fields }) }
      : {}),
  });

/** An address that a route answers: of things that are not there, so that nothing is done by who may. */
const addressOf = ({ path }: DeskRoute): string =>
  `/desk/n/wire${path.replace(/:\w+/gu, 'nothing')}`;

const ROUTES = Object.entries(DESK_ROUTES) as [string, DeskRoute][];
const ROLES: readonly (readonly Role[])[] = [[], ['editor'], ['publisher'], ['admin']];

describe('a list that is imported', () => {
  const LIST =
    'Email Address,First Name,Status,LEID,EUID\nmia@example.org,Mia,subscribed,1,a\nleo@example.org,Leo,unsubscribed,2,b\n';

  const send = async (more: Readonly<Record<string, string>>): Promise<string> => {
    const body = new FormData();
    body.set('form-key', FORM_KEY_OF_TESTS);
    body.set('csv', new File([LIST], 'list.csv', { type: 'text/csv' }));
    body.set('consent', 'moved with us');
    for (const [name, value] of Object.entries(more)) body.set(name, value);
    const cookie = `desk-session=${await sessionOf(['admin'])}`;
    const answer = await fetch(`${desk}/desk/n/wire/subscribers/import`, {
      method: 'POST',
      headers: { cookie },
      body,
    });
    return (await answer.text()).replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
  };

  it('is looked at first, which changes nothing, and then taken', async () => {
    const before = await world.dump();
    const looked = await send({ check: 'yes' });
    expect(looked).toContain('Nothing is changed yet: 1 person would be added');
    expect(looked).toContain('1 suppressed because the list says that they left, 0 refused.');
    expect(looked).toContain('Read as a list of mailchimp in utf-8: “Email Address” as email');
    expect(looked).toContain('Columns ignored: “LEID”, “EUID”.');
    expect(await world.dump()).toEqual(before);
    expect(await send({})).toContain('1 person added');
    expect(await send({})).toContain('0 people added');
  });
});

describe('who may come where', () => {
  it.each(ROUTES)('%s: the roles of its operation, and nobody else', async (_, route) => {
    const method = route.method.toUpperCase();
    const before = await world.dump();
    for (const roles of ROLES) {
      const answer = await ask(method, addressOf(route), { session: await sessionOf(roles) });
      const allowed: readonly Role[] = OPERATIONS[route.as].roles ?? [];
      const may = roles.some((role) => allowed.includes(role));
      expect({ roles, refused: answer.status === 403 }).toEqual({ roles, refused: !may });
      expect(answer.status).toBeLessThan(500);
    }
    const stranger = await ask(method, addressOf(route));
    if (route.method === 'post') expect(stranger.status).toBe(401);
    else expect(stranger.headers.get('location')).toMatch(/^\/desk\/sign-in\?to=/u);
    if (route.recent) {
      const session = await sessionOf(['publisher', 'admin'], 31);
      expect((await ask(method, addressOf(route), { session })).status).toBe(
        route.method === 'get' ? 303 : 403,
      );
    }
    expect(await world.dump()).toEqual(before);
  });

  it('a form that no page of the session sent does nothing', async () => {
    const session = await sessionOf(['publisher']);
    const foreign = [
      { fields: { 'form-key': 'another' } },
      { headers: { origin: 'https://elsewhere.example' } },
      { headers: { origin: 'null' } },
      { headers: { 'sec-fetch-site': 'cross-site' } },
      { headers: { 'content-type': 'text/plain' } },
    ];
    for (const given of foreign) {
      const answer = await ask('POST', '/desk/n/wire/compose', { session, ...given });
      expect([403, 415]).toContain(answer.status);
    }
    expect(
      (await ask('POST', '/desk/n/careful/compose', { session, fields: { order: 'x' } })).status,
    ).toBe(303);
  });

  it('a session of another desk, or a changed one, is none', async () => {
    const session = await sessionOf(['publisher']);
    const changed = `${session.slice(0, -3)}${session.endsWith('AAA') ? 'BBB' : 'AAA'}`;
    for (const cookie of [changed, 'x'.repeat(5000), 'nothing'])
      expect((await ask('GET', '/desk/n/wire', { session: cookie })).status).toBe(303);
  });

  it('a sign-in leads back to the desk, and to no other host', async () => {
    for (const to of ['https://elsewhere.example/', '//elsewhere.example', '/desk\\@x', '/other']) {
      const visitor = new DeskVisitor(desk);
      const choice = await visitor.get(`/desk/sign-in?${new URLSearchParams({ to })}`);
      const back = await visitor.choose(choice, 'erin');
      expect(new URL(back.url).origin).toBe(desk);
    }
  });

  it('the answer to a sign-in that was not begun here is turned away', async () => {
    const answer = await ask('GET', '/desk/callback?code=made-up&state=made-up');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('not begun here');
  });
});

describe('the desk’s script', () => {
  it('is one file that a page names, may be kept for good, and needs no session', async () => {
    const page = await ask('GET', `/desk/n/wire/editions/${sent}`, {
      session: await sessionOf(['editor']),
    });
    expect(await page.text()).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).not.toContain('script-src');
    const made = await world.call('POST', '/newsletters/careful/editions', {
      body: {},
      key: 'script',
    });
    const path = `/desk/n/careful/editions/${made.json.edition.id}`;
    const draft = await ask('GET', `${path}/draft`, { session: await sessionOf(['editor']) });
    const [, file = ''] = /<script src="([^"]+)"/u.exec(await draft.text()) ?? [];
    const policy = draft.headers.get('content-security-policy');
    expect(policy).toContain(`script-src ${desk}${file};`);
    const script = await ask('GET', file);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await script.text()).length).toBeLessThan(40_000);
    await world.call('POST', `/editions/${made.json.edition.id}/cancel`);
  });

  it('asks for what is on its way until that has gone', async () => {
    const session = await sessionOf(['editor']);
    const part = await (
      await ask('GET', `/desk/n/wire/editions/${sent}/progress`, { session })
    ).text();
    expect(part).toContain('It has gone');
    expect(part).not.toContain('data-hx-trigger');
  });

  it('is told by a page whose session has ended to load it whole', async () => {
    const gone = await ask('GET', `/desk/n/wire/editions/${sent}/progress`, {
      headers: { 'hx-request': 'true' },
    });
    expect([gone.status, gone.headers.get('hx-refresh')]).toEqual([401, 'true']);
  });
});

describe('a day at the desk', () => {
  it('signs in by one click, sees what is new, and signs out', async () => {
    const visitor = await DeskVisitor.signedIn(desk, 'paula');
    const today = await visitor.get('/desk/n/careful');
    expect(today.text).toMatch(/Paula Sample<span[^>]*> · publisher/u);
    expect(today.text).toContain('Elver power station halves its output after pipeline leak');
    expect(today.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(today.headers.get('cache-control')).toBe('no-store');
    expect(today.text.length).toBeLessThan(100_000);
    const out = await visitor.post('/desk/sign-out');
    expect(out.text).toContain('You are signed out');
    expect((await visitor.get('/desk/n/careful')).text).toContain('Who are you today?');
  });

  it('sends a form that was open when its session ended from the editor’s next one, and from nobody else’s', async () => {
    const fields = async (editor: string) => {
      const { text } = await (await DeskVisitor.signedIn(desk, editor)).get('/desk/n/careful');
      return { 'form-key': /name="form-key" value="([^"]+)"/u.exec(text)?.[1] ?? '' };
    };
    const open = await fields('erin');
    expect(await fields('paula')).not.toEqual(open);
    const signOut = async (editor: string) =>
      (await (await DeskVisitor.signedIn(desk, editor)).post('/desk/sign-out', open)).status;
    expect([await signOut('paula'), await signOut('erin')]).toEqual([403, 200]);
  });

  it('cuts a draft once however often the button is pressed, and takes it off the table', async () => {
    const visitor = await DeskVisitor.signedIn(desk, 'erin');
    const first = await visitor.post('/desk/n/careful/compose', { order: 'pressed' });
    const again = await visitor.post('/desk/n/careful/compose', { order: 'pressed' });
    expect(again.url).toBe(first.url);
    const { pathname: page } = new URL(first.url);
    const own = page.replace(/\/draft$/u, '');
    const mail = await visitor.get(`${own}/preview`);
    expect(mail.text).toContain('Elver');
    expect(mail.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    const text = await visitor.get(`${own}/preview?view=text`);
    expect(text.headers.get('content-type')).toContain('text/plain');
    const off = await visitor.post(`${own}/cancel`);
    expect(off.text).toContain('>cancelled<');
  });

  it('cuts a draft of the stories that are ticked alone', async () => {
    const visitor = await DeskVisitor.signedIn(desk, 'erin');
    const today = await visitor.get('/desk/n/careful');
    const [, story = ''] = /form="cut" name="story" value="(\w+)"/u.exec(today.text) ?? [];
    const draft = await visitor.post('/desk/n/careful/compose', { order: 'chosen', story });
    const [, id] = /editions\/([\w-]+)\/draft$/u.exec(draft.url) ?? [];
    const { json } = await world.call('GET', `/editions/${id}`);
    expect(json).toMatchObject({ chosen: [story], stories: 1 });
    await visitor.post(`/desk/n/careful/editions/${id}/cancel`);
  });

  it('sends nothing that was changed after the page that asks was looked at', async () => {
    const visitor = await DeskVisitor.signedIn(desk, 'paula');
    const draft = await visitor.post('/desk/n/careful/compose', { order: 'to be changed' });
    const [, id = ''] = /editions\/([\w-]+)\/draft$/u.exec(draft.url) ?? [];
    const own = `/desk/n/careful/editions/${id}`;
    const asks = await visitor.get(`${own}/send`);
    // Of few readers it is counted for this very page.
    expect(asks.text).not.toContain('counted at');
    const [, seen = ''] = /name="seen" value="(\w+)"/u.exec(asks.text) ?? [];
    const acts = [{ act: 'subject', subject: 'Sample: in other words' }];
    await world.call('POST', `/editions/${id}/shape`, { body: { seen, acts } });
    // A mistyped number shows the page again, and it is still about what was looked at.
    const again = await visitor.post(`${own}/send`, { count: 'two', seen, order: 'a' });
    expect(again.text).toContain(`name="seen" value="${seen}"`);
    const refused = await visitor.post(`${own}/send`, { count: '2', seen, order: 'b' });
    expect([refused.status, refused.text]).toEqual([
      409,
      expect.stringContaining('The draft has changed'),
    ]);
    await visitor.post(`${own}/cancel`);
  });

  it('counts many readers beside the page, and then asks for the number', async () => {
    const visitor = await DeskVisitor.signedIn(desk, 'paula');
    await addReaders(tableOf(world.house.ground), 'careful' as NewsletterId, 1600);
    const draft = await visitor.post('/desk/n/careful/compose', { order: 'to many' });
    const [, id = ''] = /editions\/([\w-]+)\/draft$/u.exec(draft.url) ?? [];
    const own = `/desk/n/careful/editions/${id}`;
    const first = await visitor.get(`${own}/send`);
    expect(first.text).toContain('Readers are being counted');
    const { hash: seen } = (await world.call('GET', `/editions/${id}`)).json;
    const early = await visitor.post(`${own}/send`, { count: '1602', seen, order: 'early' });
    // Whether or not the count is done by now, nothing goes: nobody has approved it.
    expect(early.text).toMatch(/Readers are being counted|nobody has approved/u);
    await world.house.drain();
    const asks = await visitor.get(`${own}/send`);
    expect(asks.text).toContain('Send it to 1,602 readers?');
    expect(asks.text).toContain('counted at');
    await visitor.post(`${own}/cancel`);
  });

  it('asks nothing about an edition that has gone', async () => {
    const session = await sessionOf(['publisher']);
    const answer = await ask('GET', `/desk/n/wire/editions/${sent}/cancel`, { session });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/desk/n/wire/editions/${sent}`,
    ]);
  });

  it('renames a story, splits an article off it, merges it back, and closes it', async () => {
    const visitor = await DeskVisitor.signedIn(desk, 'erin');
    const list = await visitor.get('/desk/n/wire/stories');
    const [, one = ''] = /stories\/(\w+)">[^<]*North Korea/u.exec(list.text) ?? [];
    const own = `/desk/n/wire/stories/${one}`;
    const renamed = await visitor.post(`${own}/rename`, { headline: 'Sample: more troops' });
    expect(renamed.text).toContain('Sample: more troops</h1>');
    expect(renamed.text).toContain('Erin Sample');
    const [, article = ''] = /name="articles" value="([^"]+)"/u.exec(renamed.text) ?? [];
    const split = await visitor.post(`${own}/split`, { articles: article });
    expect(split.url).not.toContain(one);
    const merged = await visitor.post(`${own}/merge`, { story: split.url });
    expect(merged.text).toContain('took in another story');
    const closed = await visitor.post(`${own}/close`);
    expect(closed.text).toContain('Open it again');
    expect((await visitor.get('/desk/n/wire/audit')).text).toContain('Merges other stories');
  });

  it('shows what came of an edition, and its recipients as CSV', async () => {
    const visitor = await DeskVisitor.signedIn(desk, 'paula');
    const list = await visitor.get('/desk/n/wire/editions');
    expect(list.text).toContain(sent);
    const shown = await visitor.get(`/desk/n/wire/editions/${sent}`);
    expect(shown.text).toContain('sent 2, skipped 0, failed 0, held 0');
    const csv = await visitor.get(`/desk/n/wire/editions/${sent}/recipients.csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.text.split('\n').slice(0, 3).sort()).toEqual([
      'ada@example.org,sent,',
      'ben@example.org,sent,',
      'to,state,reason',
    ]);
    expect((await visitor.get(`/desk/n/careful/editions/${sent}`)).status).toBe(404);
  });
});

describe('what a page asks of the database', () => {
  it('does not grow with the subscribers, and scans nothing', async () => {
    const onDynamo = await deskWorld({ onDynamo: true });
    onTestFinished(() => onDynamo.stop());
    const { ground, ports, deskUrl } = onDynamo.house;
    const edition = await sendOne(onDynamo);
    const counted = await countedDatabase(ground.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
    onTestFinished(() => counted.stop());
    const environment = { ...ground.environment, AWS_ENDPOINT_URL_DYNAMODB: counted.endpoint };
    const own = { ...ground, environment };
    const app = createDesk(wireDesk(own), wireDeskPages(own));
    const cookie = `desk-session=${await deskSession(onDynamo.data, ['publisher', 'admin'], 0)}`;
    const look = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
      const found: Record<string, readonly string[]> = {};
      for (const [name, route] of ROUTES.filter(([, { method }]) => method === 'get')) {
        await app.request(deskUrl + addressOf(route).replace('nothing', edition), {
          headers: { cookie },
        });
        found[name] = counted.take();
      }
      for (const prefix of ['ada', 'reader-1']) {
        await app.request(`${deskUrl}/desk/n/wire/subscribers/search`, {
          method: 'POST',
          headers: { cookie, origin: deskUrl },
          body: new URLSearchParams({ 'form-key': FORM_KEY_OF_TESTS, prefix }),
        });
        found[`search ${prefix}`] = counted.take();
      }
      return found;
    };
    await look();
    const few = await look();
    const lines = Array.from({ length: 400 }, (_, at) => `reader-${at}@example.org`);
    await importSubscribers(
      fileOf(['email', ...lines].join('\n')),
      { newsletter: newsletterOf(ground.configuration, 'wire'), consent: 'sample', how: 'import' },
      ports,
    );
    const many = await look();
    // Lists of everybody are read in pages; of everything else each page asks the same.
    const { exportSubscribers: _, subscribers: __, 'search reader-1': ___, ...rest } = few;
    expect(many).toMatchObject(rest);
    expect(many['subscribers']?.length).toBeLessThan(40);
    // One query, and those whom one page shows.
    expect(many['search reader-1']?.length).toBeLessThan(8);
    expect(Object.values(many).flat()).not.toContain('Scan');
  });
});
