import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOON } from '../../support/processes/waits.ts';
import { type DeskWorld, deskWorld } from '../../support/worlds/desk-world.ts';

let desk: DeskWorld;
beforeAll(async () => {
  desk = await deskWorld();
});
afterAll(() => desk.stop());

const compose = (newsletter: string, key: string, body: object = {}) =>
  desk.call('POST', `/newsletters/${newsletter}/editions`, { key, body });

const statusOf = async (id: string) => (await desk.call('GET', `/editions/${id}/status`)).json;

describe('an edition, from draft to sent', () => {
  let id: string;
  let hash: string;

  // The function loads mjml when it is first called.
  it('is composed by the function that composes', async () => {
    const { status, json } = await compose('careful', 'first', { note: 'From the desk.' });
    expect([status, json]).toMatchObject([200, { edition: { state: 'draft', kind: 'manual' } }]);
    ({ id, hash } = json.edition);
    expect(json.edition.developments).toBeGreaterThan(0);
    expect(json.edition).not.toHaveProperty('version');
  });

  it('is shown, listed and previewed', async () => {
    const { json: shown } = await desk.call('GET', `/editions/${id}`);
    const { json: list } = await desk.call('GET', '/newsletters/careful/editions');
    expect(list).toEqual({ editions: [shown], next: null });
    const { json: preview } = await desk.call('GET', `/editions/${id}/preview`);
    expect(preview).toMatchObject({ edition: id, hash, subject: shown.subject });
    const told = preview.stories.flatMap(({ developments }: { developments: [] }) => developments);
    expect(told).toHaveLength(shown.developments);
    const html = await desk.call('GET', `/editions/${id}/preview?format=html`);
    expect([html.headers.get('content-type'), html.text]).toEqual([
      'text/html; charset=utf-8',
      preview.html,
    ]);
    expect(html.headers.get('content-security-policy')).toContain('sandbox');
    const text = await desk.call('GET', `/editions/${id}/preview?format=text`);
    expect([text.headers.get('content-type'), text.text]).toEqual([
      'text/plain; charset=utf-8',
      preview.text,
    ]);
  });

  it('is shown as one reader would get it, to who may see addresses', async () => {
    const as = (email: string, token?: string) =>
      desk.call('POST', `/editions/${id}/preview-as`, {
        body: { email },
        ...(token === undefined ? {} : { token }),
      });
    const { status, json } = await as('Ada@example.org');
    expect([status, json.mail.html, json.mail.text]).toEqual([
      200,
      expect.stringContaining('From the desk.'),
      expect.stringContaining('From the desk.'),
    ]);
    expect((await as('stranger@example.org')).json.code).toBe('desk.reader');
    expect((await as('ada@example.org', await desk.token('editor'))).status).toBe(403);
  });

  it('waits for an approval where the newsletter’s rule is so', async () => {
    const { status, json } = await desk.call('POST', `/editions/${id}/send`, { key: 'send' });
    expect([status, json.code]).toEqual([409, 'edition.approval']);
  });

  it('is shaped by two editors, neither of whom overwrites the other', async () => {
    const token = await desk.token('editor');
    const shape = (seen: string, headline: string) =>
      desk.call('POST', `/editions/${id}/shape`, {
        token,
        body: { seen, acts: [{ act: 'headline', story, headline }] },
      });
    const { json: draft } = await desk.call('GET', `/editions/${id}/draft`);
    const story = draft.stories[0].id;
    const first = await shape(hash, 'Sample: the quay, in our words');
    expect(first.status, first.text).toBe(200);
    const second = await shape(hash, 'Sample: the quay, in other words');
    expect([second.status, second.json]).toMatchObject([
      409,
      {
        code: 'edition.draft-changed',
        current: first.json.hash,
        last: { by: 'sample-editor' },
        theirs: { headlines: { [story]: 'Sample: the quay, in our words' } },
        yours: { headlines: { [story]: 'Sample: the quay, in other words' } },
      },
    ]);
    const { text } = await desk.call('GET', `/editions/${id}/preview?format=text`);
    expect(text).toContain('headline by the desk');
    const seen = first.json.hash;
    const again = await desk.call('POST', `/editions/${id}/refresh`, { token, body: { seen } });
    expect([again.status, again.json.hash]).toEqual([200, seen]);
    hash = seen;
  });

  it('is approved by its hash, and by no other', async () => {
    const other = 'f'.repeat(64);
    const wrong = await desk.call('POST', `/editions/${id}/approve`, { body: { hash: other } });
    expect(wrong.status).toBe(409);
    expect(wrong.json).toMatchObject({ code: 'edition.hash', approved: other, current: hash });
    const right = await desk.call('POST', `/editions/${id}/approve`, { body: { hash } });
    expect([right.status, right.json]).toMatchObject([
      200,
      { state: 'approved', approval: { by: 'sample-publisher', hash } },
    ]);
  });

  it('is sent by a publisher, and an editor is refused', async () => {
    const token = await desk.token('editor');
    const refused = await desk.call('POST', `/editions/${id}/send`, { key: 'send', token });
    expect([refused.status, refused.json.code]).toEqual([403, 'api.role']);
    expect(refused.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect((await statusOf(id)).state).toBe('approved');
    const other = await desk.call('POST', `/editions/${id}/send?confirm=7`, { key: 'seven' });
    expect([other.status, other.json.code]).toEqual([409, 'edition.count']);
    expect(other.json.detail).toContain('2 would get it');
    expect((await statusOf(id)).state).toBe('approved');
    const waits = await desk.call('POST', `/editions/${id}/send?confirm=2&hold=4`, { key: 'w' });
    expect([waits.status, waits.json.state]).toEqual([202, 'frozen']);
    const undone = await desk.call('POST', `/editions/${id}/take-back`);
    expect([undone.status, undone.json]).toMatchObject([
      200,
      { state: 'approved', number: null, takenBack: { by: 'sample-publisher' } },
    ]);
    const sent = await desk.call('POST', `/editions/${id}/send`, { key: 'send' });
    expect([sent.status, sent.json.edition]).toEqual([202, id]);
  });

  it('ends with everybody counted', async () => {
    await expect.poll(async () => (await statusOf(id)).sent, SOON).toBe(2);
    await desk.house.drain();
    await desk.house.settle(id as never);
    expect(await statusOf(id)).toMatchObject({
      edition: id,
      state: 'sent',
      planned: 2,
      sent: 2,
      skipped: 0,
      failed: 0,
      held: 0,
      pending: 0,
      waitingForWord: 0,
      delivered: 2,
      bounced: 0,
      complained: 0,
      unsubscribed: 0,
      causes: { skipped: {}, failed: {} },
      pause: null,
      goesOnBy: null,
    });
    const { json } = await desk.call('GET', `/editions/${id}/recipients`);
    expect(json.next).toBeNull();
    expect(json.recipients.map(({ to }: { to: string }) => to).sort()).toEqual([
      'ada@example.org',
      'ben@example.org',
    ]);
  });

  it('is reported on, and has nothing held to decide about', async () => {
    const { json } = await desk.call('GET', `/editions/${id}/report`);
    expect(json).toMatchObject({ newsletter: 'careful', lastPause: null, status: { sent: 2 } });
    const page = await desk.call('GET', `/editions/${id}/report?format=html`);
    expect(page.headers.get('content-type')).toContain('text/html');
    const body = { choice: 'count-as-sent', to: 'all' };
    const decided = await desk.call('POST', `/editions/${id}/held`, { body });
    expect([decided.status, decided.json.decided]).toEqual([200, 0]);
    const one = { choice: 'send-again', to: 'ada@example.org' };
    const refused = await desk.call('POST', `/editions/${id}/held`, { body: one });
    expect([refused.status, refused.json.code]).toEqual([409, 'deliver.not-held']);
  });

  it('then cannot be cancelled, paused or resumed, and there is nothing new', async () => {
    const body = { reason: 'the subject names the wrong town' };
    const paused = await desk.call('POST', `/editions/${id}/pause`, { body });
    expect([paused.status, paused.json.code]).toEqual([409, 'edition.state']);
    const resumed = await desk.call('POST', `/editions/${id}/resume`);
    expect([resumed.status, resumed.json.code]).toEqual([409, 'edition.state']);
    const cancelled = await desk.call('POST', `/editions/${id}/cancel`);
    expect([cancelled.status, cancelled.json.code]).toEqual([409, 'edition.state']);
    const again = await compose('careful', 'after');
    expect([again.status, again.json]).toEqual([200, { edition: null }]);
  });
});

describe('the same idempotency key', () => {
  it('makes one edition, one after the other and all at once', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => compose('wire', 'same')));
    replies.push(await compose('wire', 'same'));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    const { json } = await desk.call('GET', '/newsletters/wire/editions');
    expect(json.editions).toHaveLength(1);
    await desk.call('POST', `/editions/${json.editions[0].id}/cancel`);
    // The answer stays what it was.
    expect((await compose('wire', 'same')).text).toBe(replies[0]?.text);
  });

  it('with another request is refused, and makes nothing', async () => {
    const before = await desk.dump();
    const { status, json } = await compose('wire', 'same', { note: 'Another.' });
    expect([status, json.code]).toEqual([422, 'desk.key-taken']);
    expect(await desk.dump()).toEqual(before);
  });

  it('is asked for where something is made or started', async () => {
    const { status, json } = await desk.call('POST', '/newsletters/wire/editions', { body: {} });
    expect([status, json.code]).toEqual([400, 'api.key']);
  });
});

describe('cancelling', () => {
  it('is an editor’s for a draft, and a publisher’s for what is on its way', async () => {
    const editor = await desk.token('editor');
    const { json } = await desk.call('POST', '/newsletters/wire/editions', {
      token: editor,
      key: 'to be stopped',
      body: {},
    });
    expect(json.edition.state).toBe('draft');
    const { id } = json.edition;
    await desk.call('POST', `/editions/${id}/send`, { key: 'go' });
    const state = (await statusOf(id)).state;
    expect(['frozen', 'sending']).toContain(state);
    const refused = await desk.call('POST', `/editions/${id}/cancel`, { token: editor });
    expect([refused.status, refused.json.code]).toEqual([403, 'api.role']);
    const stopped = await desk.call('POST', `/editions/${id}/cancel`);
    expect([stopped.status, stopped.json.state]).toEqual([200, 'cancelled']);
    await desk.house.drain();
    await desk.house.settle(id);
    const { planned, sent, skipped, state: end } = await statusOf(id);
    expect(end).toBe('cancelled');
    expect(planned).toBe(sent + skipped);
  });

  it('of a draft is an editor’s', async () => {
    const token = await desk.token('editor');
    const { json } = await compose('wire', 'a draft');
    const { id } = json.edition;
    const cancelled = await desk.call('POST', `/editions/${id}/cancel`, { token });
    expect([cancelled.status, cancelled.json.state]).toEqual([200, 'cancelled']);
  });
});

describe('stories', () => {
  it('are listed and shown, and editions are composed of chosen ones', async () => {
    const { json } = await desk.call('GET', '/stories?limit=2');
    expect(json.stories).toHaveLength(2);
    const { json: older } = await desk.call('GET', `/stories?limit=2&cursor=${json.next}`);
    const seen = [...json.stories, ...older.stories].map(({ id }) => id);
    expect(new Set(seen).size).toBe(4);
    const [story] = json.stories;
    const { json: shown } = await desk.call('GET', `/stories/${story.id}`);
    expect(shown.story).toEqual(story);
    expect(shown.timeline.length).toBeGreaterThan(0);
    const { json: made } = await compose('wire', 'chosen', { stories: [story.id] });
    expect(made.edition).toMatchObject({ chosen: [story.id], stories: 1 });
  });

  it('and a correction make no edition together', async () => {
    const both = { stories: ['one'], correction: 'story-aaaaaaaaaaaa' };
    const { status, json } = await compose('wire', 'both', both);
    expect([status, json.code]).toEqual([422, 'desk.compose']);
  });

  it('that are not there make no edition', async () => {
    const { status, json } = await compose('wire', 'none', { stories: ['nosuchstory'] });
    expect([status, json.code]).toEqual([404, 'stories.missing']);
  });
});

describe('refusals', () => {
  const refused: readonly [string, string, object, number, string][] = [
    ['GET', '/newsletters/none/editions', {}, 404, 'newsletter.missing'],
    ['GET', '/editions/none', {}, 404, 'edition.missing'],
    ['GET', '/editions/%00', {}, 404, 'edition.missing'],
    ['GET', '/editions/none/status', {}, 404, 'edition.missing'],
    ['GET', '/editions/none/recipients', {}, 404, 'edition.missing'],
    ['GET', '/stories/none', {}, 404, 'stories.missing'],
    ['GET', '/nowhere', {}, 404, 'api.path'],
    ['PUT', '/stories', {}, 405, 'api.method'],
    ['GET', '/stories?limit=0', {}, 422, 'api.query'],
    ['GET', '/stories?limit=1&limit=2', {}, 422, 'api.query'],
    ['GET', '/stories?colour=red', {}, 422, 'api.query'],
    ['GET', '/stories?cursor=none', {}, 422, 'api.query'],
    ['GET', '/newsletters/wire/editions?cursor=none', {}, 422, 'api.query'],
    ['GET', '/audit?cursor=-1', {}, 422, 'api.query'],
    ['POST', '/newsletters/wire/editions', { key: 'k', body: '{' }, 400, 'api.json'],
    ['POST', '/newsletters/wire/editions', { key: 'k', body: '[]' }, 422, 'api.body'],
    ['POST', '/newsletters/wire/editions', { key: 'k', body: { note: 1 } }, 422, 'api.body'],
    ['POST', '/newsletters/wire/editions', { key: 'k' }, 415, 'api.media-type'],
    [
      'POST',
      '/newsletters/wire/editions',
      { key: 'k', body: { note: 'x'.repeat(70_000) } },
      413,
      'api.too-large',
    ],
    ['POST', '/editions/none/send', { key: 'k' }, 404, 'edition.missing'],
    ['POST', '/editions/none/cancel', {}, 404, 'edition.missing'],
  ];
  it.each(refused)('%s %s (%#)', async (method, path, given, status, code) => {
    const reply = await desk.call(method, path, given);
    expect([reply.status, reply.json]).toMatchObject([
      status,
      { type: 'about:blank', status, code, title: expect.any(String), detail: expect.any(String) },
    ]);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(reply.text).not.toMatch(/\n\s+at |node_modules/u);
  });

  it('name each fault of a body by its place', async () => {
    const { json } = await compose('wire', 'k', { stories: ['fine', 'not fine', 7], 'a/b~c': 1 });
    expect(json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/stories/1',
      '#/stories/2',
      '#/a~1b~0c',
    ]);
  });

  it('say which methods there are', async () => {
    const { headers } = await desk.call('DELETE', '/newsletters/wire/editions');
    expect(headers.get('allow')).toBe('GET, POST, HEAD');
  });

  it('ask for a token before anything else is told', async () => {
    for (const [method, path] of refused.slice(0, 8)) {
      const reply = await desk.call(method, path, { token: null });
      expect([reply.status, reply.json.code], path).toEqual([401, 'api.no-token']);
      expect(reply.headers.get('www-authenticate')).toMatch(/^Bearer/u);
    }
    const forged = await desk.call('GET', '/stories', { token: 'a.b.c' });
    expect([forged.status, forged.json.code]).toEqual([401, 'desk.token']);
    const basic = await desk.call('GET', '/stories', {
      token: null,
      headers: { authorization: 'Basic YTpi' },
    });
    expect(basic.status).toBe(401);
  });
});

it('serves its description to whoever asks', async () => {
  const { status, json, headers } = await desk.call('GET', '/openapi.json', { token: null });
  expect([status, json.openapi]).toEqual([200, '3.1.1']);
  expect(headers.get('cache-control')).toBe('no-store');
});
