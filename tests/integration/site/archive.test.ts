import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sitePaths } from '../../../src/domain/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';
import { form, visitSite } from '../../support/visitors/site-visitor.ts';

const visit = visitSite();
const { get, pathsOf, post } = visit;

describe('the archive', () => {
  it('shows what went out, and neither drafts nor what was taken back, or still can be', async () => {
    for (const path of [pathsOf().home, pathsOf().newsletter, pathsOf().archive]) {
      const html = await (await get(path)).text();
      expect(html).toContain('Coast guard raises the leak to 5,000 barrels');
      expect(html).not.toMatch(/Not yet out|taken back/iu);
    }
    for (const id of ['draft', 'gone', 'waits', 'nothing', 'x'.repeat(3000)]) {
      expect(
        (await get(sitePaths.edition(visit.world.newsletter.id, id as EditionId))).status,
      ).toBe(404);
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
      title: visit.world.newsletter.name,
      feed_url: `https://news.example.org${pathsOf().jsonFeed}`,
      items: [{ url: edition, title: 'Coast guard raises the leak to 5,000 barrels' }],
    });
    expect((await get('/n/nobody/editions.atom')).status).toBe(404);
  });

  it('gives its announced dates as a calendar file, of all stories or of a topic', async () => {
    const { id } = visit.world.newsletter;
    for (const path of [sitePaths.due(id), sitePaths.dueOfTopic(id, 'energy')]) {
      const file = await get(path);
      expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/u);
    }
    expect((await get(sitePaths.dueOfTopic(id, 'nothing'))).status).toBe(404);
    expect((await get('/n/nobody/due.ics')).status).toBe(404);
  });

  it('leads to the newest edition', async () => {
    const { id } = visit.world.newsletter;
    const answer = await get(sitePaths.latest(id));
    expect(answer.headers.get('location')).toMatch(/^\/n\/[\w-]+\/editions\/[\w-]+$/u);
    expect((await get(answer.headers.get('location') ?? '')).status).toBe(200);
  });

  it('catches up who was away, and says so where nothing is new', async () => {
    const { id } = visit.world.newsletter;
    const html = await (await get(sitePaths.catchUp(id, '2024-10-20'))).text();
    expect(html).toContain('It was opened again.');
    for (const since of ['2024-10-27', '2024-10-26T05:00:00.000Z'])
      expect(await (await get(sitePaths.catchUp(id, since))).text()).toContain('Nothing new since');
    expect((await get(sitePaths.catchUp(id, 'yesterday'))).headers.get('location')).toBe(
      pathsOf().archive,
    );
    expect(await (await get(pathsOf().archive)).text()).toContain('Catch me up');
  });

  it('tells search engines what went out, and keeps them from readers’ links', async () => {
    const robots = await get('/robots.txt');
    expect(robots.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await robots.text();
    for (const path of [pathsOf().preferences, pathsOf().unsubscribe, pathsOf().confirm])
      expect(text).toContain(`Disallow: /${path.split('/')[1]}/\n`);
    expect(text).toContain('Sitemap: https://news.example.org/sitemap.xml\n');
    const { document } = parseHTML(await (await get('/sitemap.xml')).text());
    const places = [...document.querySelectorAll('loc')].map((loc) => loc.textContent);
    const { home, newsletter, archive, edition } = pathsOf();
    expect(places).toEqual(
      [home, newsletter, archive, edition].map((path) => `https://news.example.org${path}`),
    );
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
    expect((await visit.world.person('eve@example.org')).subscription?.state).toBe('pending');
  });

  it('shows an edition as it was mailed, without anything of a reader', async () => {
    const html = await (await get(pathsOf().edition)).text();
    expect(html).toContain('It was opened again.');
    expect(html).not.toMatch(/\/unsubscribe\/|\/preferences\//u);
    const { document } = parseHTML(html);
    const links = [...document.querySelectorAll('a')].slice(-2);
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['All editions', `https://news.example.org${pathsOf().archive}`],
      ['Get it by email', `https://news.example.org${pathsOf().newsletter}`],
    ]);
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
    const { createSite } = await import('../../../src/site/index.ts');
    const site = createSite({
      ...visit.world.sitePorts,
      newsletters: [{ ...visit.world.newsletter, rights }],
    });
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
