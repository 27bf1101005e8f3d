import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { sitePaths, TOKEN_PURPOSES, type TokenPurpose } from '../../../src/domain/index.ts';
import type { EditionId, StoryId } from '../../../src/kernel/index.ts';
import { makeSigner, signUp } from '../../../src/readers/index.ts';
import { KEYS } from '../../support/reader-world.ts';
import { HOSTILE, type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(async () => {
  world = await siteWorld();
});

const ANN = 'ann@example.org';
const token = (purpose: TokenPurpose, address = ANN) =>
  makeSigner(KEYS, world.ports.clock)(purpose, world.newsletter.id, world.id(address));
const get = async (path: string) => world.site.request(path);
const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const post = async (
  path: string,
  body: string | URLSearchParams | null = null,
  headers: Record<string, string> = {},
) => world.site.request(path, { method: 'POST', body, headers });
const gateway = (sourceIp: string) => ({ event: { requestContext: { http: { sourceIp } } } });

const pathsOf = () => {
  const { id } = world.newsletter;
  return {
    home: '/',
    newsletter: sitePaths.newsletter(id),
    archive: sitePaths.archive(id),
    edition: sitePaths.edition(id, 'morning-wire_20241026T0500Z' as EditionId),
    story: sitePaths.story(id, 'leak' as StoryId),
    since: `${sitePaths.story(id, 'leak' as StoryId)}?since=2024-10-26`,
    hostile: sitePaths.story(id, 'hostile' as StoryId),
    confirm: sitePaths.confirm(token('confirm', 'pending@example.org')),
    unsubscribe: sitePaths.unsubscribe(token('unsubscribe')),
    undo: sitePaths.undo(token('undo')),
    preferences: sitePaths.preferences(token('preferences')),
    follow: sitePaths.storyWish(token('stories'), 'leak' as StoryId, 'follow'),
    mute: sitePaths.storyWish(token('stories'), 'leak' as StoryId, 'mute'),
    data: sitePaths.data(token('data')),
    erase: sitePaths.eraseData(token('data')),
    atom: sitePaths.atom(id),
    jsonFeed: sitePaths.jsonFeed(id),
    embed: sitePaths.embed(id),
    missing: '/nowhere',
  };
};
/** Where a link of each purpose leads. */
const pathFor: Readonly<Record<TokenPurpose, (token: string) => string>> = {
  confirm: sitePaths.confirm,
  unsubscribe: sitePaths.unsubscribe,
  preferences: sitePaths.preferences,
  undo: sitePaths.undo,
  data: sitePaths.data,
  stories: (held) => sitePaths.storyWish(held, 'leak' as StoryId, 'follow'),
};
/** Addresses that only take a POST, by the purpose of their token. */
const posts: readonly (readonly [TokenPurpose, (token: string) => string])[] = [
  ['preferences', sitePaths.pause],
  ['preferences', sitePaths.resume],
  ['preferences', (held) => sitePaths.forgetStory(held, 'leak' as StoryId)],
  ['preferences', sitePaths.askData],
  ['data', sitePaths.exportData],
  ['data', sitePaths.eraseData],
];
const askPending = () =>
  signUp(
    {
      newsletter: world.newsletter,
      address: 'pending@example.org',
      wishes: { topics: [], rhythm: null, breaking: false, zone: null, language: null },
      network: null,
    },
    world.ports,
  );

/** Elements and attributes of a page that could do something. */
const dangers = (html: string): string[] => {
  const elements = [...parseHTML(html).document.querySelectorAll('*')];
  return elements.flatMap((element) => [
    ...(/^(script|iframe|object|embed|base)$/iu.test(element.localName) ? [element.localName] : []),
    ...[...element.attributes]
      .filter(({ name, value }) => /^on/iu.test(name) || /^\s*(javascript|data):/iu.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  ]);
};

describe('a GET', () => {
  it('changes nothing, on any route, and HEAD neither', async () => {
    await askPending();
    world.writes.length = 0;
    world.sent.length = 0;
    const walked = Object.entries(pathsOf());
    const routed = new Set<string>();
    for (const [name, path] of walked) {
      const answer = await get(path);
      expect([name, answer.status]).toEqual([name, name === 'missing' ? 404 : 200]);
      const head = await world.site.request(path, { method: 'HEAD' });
      expect([name, head.status, await head.text()]).toEqual([name, answer.status, '']);
      for (const { path: pattern } of world.site.routes.filter(({ method }) => method === 'GET')) {
        if (
          new RegExp(`^${pattern.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u').test(
            path.split('?')[0] ?? '',
          )
        )
          routed.add(pattern);
      }
    }
    const all = world.site.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect([...routed].sort()).toEqual(all.sort());
    expect(world.writes).toEqual([]);
    expect(world.sent).toEqual([]);
  });

  it('is never answered without the policy, refusals included', async () => {
    await askPending();
    const requests = [
      ...Object.values(pathsOf()).map((path) => get(path)),
      post(pathsOf().newsletter, '{}', { 'content-type': 'application/json' }),
      post(pathsOf().newsletter, 'x'.repeat(20_000), {
        'content-type': 'application/x-www-form-urlencoded',
      }),
      Promise.resolve(world.site.request('/', { method: 'DELETE' })),
    ];
    for (const answer of await Promise.all(requests)) {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(
        /^default-src 'none'; style-src ('sha256-[\w+/=]{44}'|'unsafe-inline'|'none'); img-src https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/u,
      );
      expect(policy).not.toContain('script-src');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      const html = await answer.text();
      expect(dangers(html)).toEqual([]);
      if (!policy.includes('unsafe-inline')) expect(html).not.toMatch(/\sstyle=/u);
    }
  });

  it('lets its own style in, and only that', async () => {
    const { createHash } = await import('node:crypto');
    for (const path of ['/', pathsOf().story, '/nowhere']) {
      const answer = await get(path);
      const css = /<style>(.*?)<\/style>/su.exec(await answer.text())?.[1] ?? '';
      const hash = createHash('sha256').update(css).digest('base64');
      expect(answer.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
    }
  });

  it('keeps pages behind a link out of every cache', async () => {
    const { unsubscribe, preferences, follow, data, home, edition } = pathsOf();
    for (const path of [unsubscribe, preferences, follow, data]) {
      const { headers } = await get(path);
      expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
        'no-store',
        'noindex',
      ]);
    }
    expect((await get(home)).headers.get('cache-control')).toMatch(/^public, max-age=120, stale/u);
    expect((await get(edition)).headers.get('cache-control')).toMatch(
      /^public, max-age=3600, stale/u,
    );
  });
});

describe('links', () => {
  it.each(TOKEN_PURPOSES)('a token of %s is refused by every other route', async (purpose) => {
    await askPending();
    const address = purpose === 'confirm' ? 'pending@example.org' : ANN;
    const before = [await world.person(ANN), await world.person('pending@example.org')];
    for (const other of TOKEN_PURPOSES.filter((name) => name !== purpose)) {
      const path = pathFor[other](token(purpose, address));
      expect((await get(path)).status).toBe(404);
      expect((await post(path, form({ rhythm: 'weekly' }))).status).toBe(404);
    }
    for (const [allowed, path] of posts) {
      if (allowed === purpose) continue;
      expect((await post(path(token(purpose, address)), form({ end: 'open' }))).status).toBe(404);
    }
    expect([await world.person(ANN), await world.person('pending@example.org')]).toEqual(before);
    expect((await get(pathFor[purpose](token(purpose, address)))).status).toBe(200);
  });

  it('one-click unsubscribes without cookie, login or redirect (RFC 8058)', async () => {
    const answer = await post(pathsOf().unsubscribe, 'List-Unsubscribe=One-Click', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await world.person(ANN)).subscription?.state).toBe('unsubscribed');
    const again = await post(pathsOf().unsubscribe, 'List-Unsubscribe=One-Click', {
      'content-type': 'multipart/form-data; boundary=x',
    });
    expect(again.status).toBe(200);
  });

  it('walks from the form to the mail to the reader, and out and back', async () => {
    const { ports, newsletter, sent } = world;
    const asked = await post(
      pathsOf().newsletter,
      form({ address: 'bob@example.org', rhythm: 'weekly', topic: 'energy', zone: 'Asia/Seoul' }),
    );
    expect([asked.status, await asked.text()]).toEqual([
      200,
      expect.stringContaining('Now look into your mail'),
    ]);
    expect(sent.at(-1)).toMatchObject({ kind: 'confirm', subscriber: world.id('bob@example.org') });
    const sign = makeSigner(KEYS, ports.clock);
    const confirmPath = sitePaths.confirm(
      sign('confirm', newsletter.id, world.id('bob@example.org')),
    );
    expect(await (await get(confirmPath)).text()).toContain('<form method="post"><button');
    expect(await (await post(confirmPath)).text()).toContain('You are in');
    expect(await (await post(confirmPath)).text()).toContain('You are in already');
    const { subscription } = await world.person('bob@example.org');
    expect(subscription).toMatchObject({
      state: 'confirmed',
      rhythm: 'weekly',
      topics: ['energy'],
      zone: 'Asia/Seoul',
      watermark: { through: 40 },
    });

    const settings = sitePaths.preferences(token('preferences', 'bob@example.org'));
    const page = await (await get(settings)).text();
    expect(page).toContain('For b…@example.org');
    expect(page).not.toContain('bob@');
    const saved = await post(
      settings,
      form({ rhythm: 'daily', zone: 'Europe/Paris', breaking: 'yes' }),
    );
    expect(await saved.text()).toContain('Saved.');
    expect((await world.person('bob@example.org')).subscription).toMatchObject({
      rhythm: 'daily',
      topics: [],
      breaking: true,
    });

    const out = /action="(\/unsubscribe\/[^"]+)"/u.exec(page)?.[1] ?? '';
    const goodbye = await (await post(out)).text();
    const back = /action="(\/undo\/[^"]+)"/u.exec(goodbye)?.[1] ?? '';
    expect((await world.person('bob@example.org')).subscription?.state).toBe('unsubscribed');
    expect(await (await post(back)).text()).toContain('Good to have you back');
    expect((await world.person('bob@example.org')).subscription).toMatchObject({
      state: 'confirmed',
      rhythm: 'daily',
    });
  });

  it('pauses and comes back from the preferences page, which can be loaded again', async () => {
    const settings = pathsOf().preferences;
    const page = await (await get(settings)).text();
    expect(page).toContain('min="2026-03-03" max="2027-03-03"');
    const pause = /action="([^"]+\/pause)"/u.exec(page)?.[1] ?? '';
    expect((await post(pause, form({ end: 'day', until: '1999-01-01' }))).status).toBe(422);
    expect((await world.person(ANN)).subscription?.state).toBe('confirmed');
    const paused = await post(pause, form({ end: 'day', until: '2026-03-20' }));
    expect([paused.status, paused.headers.get('location')]).toEqual([303, settings]);
    const shown = await (await get(settings)).text();
    expect(shown).toContain('Paused until 20 March 2026.');
    expect(shown).not.toContain('Going away?');
    const resume = /action="([^"]+\/resume)"/u.exec(shown)?.[1] ?? '';
    expect((await post(resume)).status).toBe(303);
    expect((await world.person(ANN)).subscription?.state).toBe('confirmed');
  });

  it('follows, mutes and lets go of a story, by the mail and by the list', async () => {
    const { follow, mute, preferences } = pathsOf();
    expect(await (await get(follow)).text()).toContain('A third leak is found');
    const followed = await post(follow);
    expect([followed.status, followed.headers.get('location')]).toEqual([303, follow]);
    expect(await (await get(follow)).text()).toContain('You follow this story');
    expect((await world.person(ANN)).subscription).toMatchObject({ followed: ['leak'], muted: [] });
    await post(mute);
    await post(mute);
    expect((await world.person(ANN)).subscription).toMatchObject({ followed: [], muted: ['leak'] });
    const list = await (await get(preferences)).text();
    expect(list).toContain('You have muted');
    const letGo = /action="([^"]+\/stories\/leak)"/u.exec(list)?.[1] ?? '';
    expect((await post(letGo)).headers.get('location')).toBe(preferences);
    expect((await world.person(ANN)).subscription).toMatchObject({ followed: [], muted: [] });
    for (const path of ['nothing/follow', 'leak/eat', `${'x'.repeat(200)}/mute`]) {
      const held = token('stories');
      expect((await post(`/stories/${held}/${path}`)).status).toBe(404);
    }
  });

  it('shows and erases all that is kept, by a mail to the address and by no other link', async () => {
    const settings = await (await get(pathsOf().preferences)).text();
    expect(settings).toContain('What is kept about you');
    const ask = /action="([^"]+\/data)"/u.exec(settings)?.[1] ?? '';
    world.sent.length = 0;
    for (const _ of [1, 2, 3]) expect((await post(ask)).status).toBe(200);
    expect(world.sent).toMatchObject([{ kind: 'data', subscriber: world.id(ANN) }]);
    const page = await (await get(pathsOf().data)).text();
    expect(page).toContain('For a…@example.org');
    const file = await post(sitePaths.exportData(token('data')));
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="what-is-kept.json"',
    );
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(await file.json()).toMatchObject({ subscriber: { address: ANN }, deliveries: [] });
    expect(await (await get(pathsOf().erase)).text()).toContain('Erase everything?');
    expect((await world.person(ANN)).subscription?.state).toBe('confirmed');
    expect(await (await post(pathsOf().erase)).text()).toContain('You are forgotten');
    const gone = await world.person(ANN);
    expect([gone.stored?.subscriber.state, gone.subscription]).toEqual(['erased', null]);
    for (const path of [pathsOf().data, pathsOf().preferences, pathsOf().unsubscribe])
      expect((await get(path)).status).toBe(404);
    expect((await post(sitePaths.exportData(token('data')))).status).toBe(404);
  });

  it('keeps no more stories than it says', async () => {
    const { subscription } = await world.person(ANN);
    const fifty = Array.from({ length: 50 }, (_, at) => `story-${at}` as StoryId);
    if (subscription)
      await world.ports.store.saveSubscription({ ...subscription, followed: fifty });
    const answer = await post(pathsOf().follow);
    expect([answer.status, await answer.text()]).toEqual([
      409,
      expect.stringContaining('as many stories as we keep'),
    ]);
    expect((await world.person(ANN)).subscription?.followed).toEqual(fifty);
  });

  it('a run-out link says so', async () => {
    await askPending();
    const path = pathsOf().confirm;
    world.advance(8 * 86_400_000);
    const answer = await post(path);
    expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining('run out')]);
  });
});

describe('sign-up', () => {
  it('answers the same for the unknown, the reader, the pending and the erased', async () => {
    await askPending();
    await world.ports.store.saveSubscriber(
      { state: 'erased', id: world.id('gone@example.org'), at: '2026-01-01T00:00:00.000Z' },
      0,
    );
    const answers = new Set<string>();
    for (const name of ['new', 'ann', 'pending', 'gone']) {
      const answer = await post(
        pathsOf().newsletter,
        form({ address: `${name}@example.org`, rhythm: 'daily' }),
      );
      const headers = JSON.stringify([...answer.headers]);
      answers.add(`${answer.status} ${headers} ${await answer.text()}`);
    }
    expect(answers.size).toBe(1);
  });

  it('shows a wrong form again, with what was typed and what is wrong', async () => {
    const answer = await post(
      pathsOf().newsletter,
      form({ address: HOSTILE, rhythm: 'weekly', topic: 'energy' }),
    );
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/value="weekly" checked/u);
    expect(html).toMatch(/value="energy" checked/u);
    expect(html).not.toContain('<script');
    expect(world.writes).toEqual([]);
  });

  it('refuses what is no form, and what is too long', async () => {
    const json = await post(pathsOf().newsletter, '{"address":"a@example.org"}', {
      'content-type': 'application/json',
    });
    const long = await post(pathsOf().newsletter, form({ address: 'a'.repeat(20_000) }));
    expect([json.status, long.status]).toEqual([415, 413]);
    expect(world.writes).toEqual([]);
  });

  it('limits a network by the address that the gateway saw, not by a header', async () => {
    const ask = (n: number) =>
      world.site.request(
        pathsOf().newsletter,
        {
          method: 'POST',
          body: form({ address: `n${n}@example.org`, rhythm: 'daily' }),
          headers: { 'x-forwarded-for': `192.0.2.${n}` },
        },
        gateway('198.51.100.7'),
      );
    for (let n = 0; n < 31; n += 1) expect((await ask(n)).status).toBe(200);
    expect((await world.person('n29@example.org')).stored).not.toBeNull();
    expect((await world.person('n30@example.org')).stored).toBeNull();
  });
});

describe('the archive', () => {
  it('shows what went out, and neither drafts nor what was taken back', async () => {
    for (const path of [pathsOf().home, pathsOf().newsletter, pathsOf().archive]) {
      const html = await (await get(path)).text();
      expect(html).toContain('Coast guard raises the leak to 5,000 barrels');
      expect(html).not.toMatch(/Not yet out|Taken back/u);
    }
    for (const id of ['draft', 'gone', 'nothing', 'x'.repeat(3000)]) {
      expect((await get(sitePaths.edition(world.newsletter.id, id as EditionId))).status).toBe(404);
    }
  });

  it('is a feed too, in both forms, with what went out and nothing else', async () => {
    const atom = await get(pathsOf().atom);
    expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const { document } = parseHTML(await atom.text());
    const edition = `https://news.example.org${pathsOf().edition}`;
    expect([...document.querySelectorAll('entry > id')].map((id) => id.textContent)).toEqual([
      edition,
    ]);
    const json = await get(pathsOf().jsonFeed);
    expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    expect(await json.json()).toMatchObject({
      version: expect.stringContaining('jsonfeed.org'),
      title: world.newsletter.name,
      feed_url: `https://news.example.org${pathsOf().jsonFeed}`,
      items: [{ url: edition, title: 'Coast guard raises the leak to 5,000 barrels' }],
    });
    expect((await get('/n/nobody/editions.atom')).status).toBe(404);
  });

  it('says what it is to who shows a card of it, and nothing of the kind behind a link', async () => {
    for (const path of ['newsletter', 'archive', 'story', 'edition'] as const) {
      const { document } = parseHTML(await (await get(pathsOf()[path])).text());
      const of = (name: string) =>
        document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
      expect(of('url')).toBe(`https://news.example.org${pathsOf()[path]}`);
      expect(of('title')).not.toBe('');
    }
    expect(await (await get(pathsOf().preferences)).text()).not.toContain('og:');
  });

  it('gives its form away as plain HTML that signs up', async () => {
    const page = await (await get(pathsOf().embed)).text();
    const [, shown = ''] = /<textarea[^>]*>(.*?)<\/textarea>/su.exec(page) ?? [];
    // Written twice: a text that shows the form, whose own texts are escaped as well.
    const html = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
    const copied = parseHTML(html.replaceAll('&amp;', '&')).document;
    const action = copied.querySelector('form')?.getAttribute('action') ?? '';
    expect(action).toBe(`https://news.example.org${pathsOf().newsletter}`);
    const names = [...copied.querySelectorAll('input')].map((input) => input.getAttribute('name'));
    expect(names).toEqual(['address']);
    await post(new URL(action).pathname, form({ address: 'eve@example.org' }));
    expect((await world.person('eve@example.org')).subscription?.state).toBe('pending');
  });

  it('shows an edition as it was mailed, without anything of a reader', async () => {
    const html = await (await get(pathsOf().edition)).text();
    expect(html).toContain('It was opened again.');
    expect(html).not.toMatch(/\/unsubscribe\/|\/preferences\//u);
    expect(html).not.toContain('<script>alert');
  });

  it('shows a story by the day on which things happened, newest first', async () => {
    const html = await (await get(pathsOf().story)).text();
    const days = [...html.matchAll(/<time datetime="([\d-]+)"/gu)].map(([, day]) => day);
    expect(days).toEqual(['2024-10-28', '2024-10-28', '2024-10-25', '2024-10-20', '2024-04']);
    expect(html).toContain('37 reports by Fenwick News, The Courier, BNN and 2 more');
    expect(html).toContain('<span class="muted">[1 November]</span>');
    expect(html).toContain('Sources differ: “11 missing” (BNN)');
    expect(html).toContain('<b>1,000</b>');
    expect(html).not.toContain('class="new"');
  });

  it('marks what was reported since a date', async () => {
    const html = await (await get(pathsOf().since)).text();
    expect(html).toContain('two things are new');
    expect(html.match(/<li class="new"/gu)).toHaveLength(2);
    const bad = await (await get(`${pathsOf().story}?since=%3Cscript%3E`)).text();
    expect(bad).not.toContain('class="new"');
  });

  it('does not quote a source that gives its headlines only', async () => {
    const rights = { 'The Courier': { kind: 'headline' } } as const;
    const { createSite } = await import('../../../src/web/index.ts');
    const site = createSite({ ...world.sitePorts, newsletters: [{ ...world.newsletter, rights }] });
    const html = await (await site.request(pathsOf().story)).text();
    expect(html).not.toContain('Remote cameras');
    expect(html).toContain('To be read at the source');
  });

  it('escapes hostile names, and links no hostile address', async () => {
    const html = await (await get(pathsOf().hostile)).text();
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/<script|<img|href="(javascript|data):/iu);
  });
});

describe('faults', () => {
  it('are told kindly, and logged by code', async () => {
    const { createSite } = await import('../../../src/web/index.ts');
    const logged: unknown[] = [];
    const logger = {
      info: () => {},
      warn: () => {},
      error: (...line: unknown[]) => void logged.push(line),
    };
    const broken = {
      get: () => Promise.reject(new Error('secret detail')),
      timeline: world.stories.timeline.bind(world.stories),
    };
    const site = createSite({ ...world.sitePorts, stories: broken, logger });
    const answer = await site.request(pathsOf().story);
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(html).toContain('Something went wrong here');
    expect(html + JSON.stringify(logged)).not.toContain('secret detail');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(logged).toEqual([
      ['site.failed', { route: '/n/:newsletter/stories/:story', code: 'Error' }],
    ]);
  });
});
