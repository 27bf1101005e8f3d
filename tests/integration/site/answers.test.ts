import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/visitors/site-visitor.ts';

const visit = visitSite();
const { askPending, get, pathsOf, post } = visit;

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

/** Of pages that are not simply shown. */
const STATUS: Readonly<Record<string, number>> = { missing: 404, latest: 302 };

describe('a GET', () => {
  it('changes nothing, on any route, and HEAD neither', async () => {
    await askPending();
    visit.world.writes.length = 0;
    visit.world.sent.length = 0;
    const walked = Object.entries(pathsOf());
    const routed = new Set<string>();
    for (const [name, path] of walked) {
      const answer = await get(path);
      expect([name, answer.status]).toEqual([name, STATUS[name] ?? 200]);
      const head = await visit.world.site.request(path, { method: 'HEAD' });
      expect([name, head.status, await head.text()]).toEqual([name, answer.status, '']);
      for (const { path: pattern } of visit.world.site.routes.filter(
        ({ method }) => method === 'GET',
      )) {
        if (
          new RegExp(`^${pattern.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u').test(
            path.split('?')[0] ?? '',
          )
        )
          routed.add(pattern);
      }
    }
    const all = visit.world.site.routes
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path);
    expect([...routed].sort()).toEqual(all.sort());
    expect(visit.world.writes).toEqual([]);
    expect(visit.world.sent).toEqual([]);
  });

  it('is never answered without the policy, refusals included', async () => {
    await askPending();
    const requests = [
      ...Object.values(pathsOf()).map((path) => get(path)),
      post(pathsOf().newsletter, '{}', { 'content-type': 'application/json' }),
      post(pathsOf().newsletter, 'x'.repeat(20_000), {
        'content-type': 'application/x-www-form-urlencoded',
      }),
      Promise.resolve(visit.world.site.request('/', { method: 'DELETE' })),
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
    // An edition's page too: what the desk corrects in it shows within minutes.
    for (const path of [home, edition])
      expect((await get(path)).headers.get('cache-control')).toMatch(
        /^public, max-age=120, stale/u,
      );
  });
});

describe('a page that may be kept', () => {
  const kept = async (path: string) => {
    const first = await get(path);
    const headers = { 'if-none-match': `"of another day", ${first.headers.get('etag')}` };
    return { first, again: await visit.world.site.request(path, { headers }) };
  };

  it('is not sent again to who has it, and keeps the policy that lets its style in', async () => {
    const { home, newsletter, archive, edition, story, since, atom, jsonFeed } = pathsOf();
    for (const path of [home, newsletter, archive, edition, story, since, atom, jsonFeed]) {
      const { first, again } = await kept(path);
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
      for (const name of ['etag', 'cache-control', 'content-security-policy'])
        expect([path, name, again.headers.get(name)]).toEqual([
          path,
          name,
          first.headers.get(name),
        ]);
    }
  });

  it('is another one after a change, and no page behind a link has a name to be kept by', async () => {
    const { story, since, preferences, missing } = pathsOf();
    const { first } = await kept(story);
    expect(first.headers.get('etag')).not.toBe((await get(since)).headers.get('etag'));
    for (const path of [preferences, missing])
      expect([path, (await get(path)).headers.get('etag')]).toEqual([path, null]);
  });
});

describe('faults', () => {
  it('are told kindly, and logged by code', async () => {
    const { createSite } = await import('../../../src/site/index.ts');
    const logged: unknown[] = [];
    const logger = {
      info: () => {},
      warn: () => {},
      error: (...line: unknown[]) => void logged.push(line),
    };
    const broken = {
      get: () => Promise.reject(new Error('secret detail')),
      timeline: visit.world.stories.timeline.bind(visit.world.stories),
    };
    const site = createSite({ ...visit.world.sitePorts, stories: broken, logger });
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
