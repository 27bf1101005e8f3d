import type { Context, Hono } from 'hono';
import { type Edition, type EditionContent, sitePaths } from '../../domain/index.ts';
import { isoDay } from '../../domain/schema.ts';
import { fullCut } from '../../editions/index.ts';
import { leadOn, show, showFeed, showMail } from '../../html/respond.tsx';
import { readTimeline } from '../../html/story-timeline.ts';
import type { EditionId } from '../../kernel/index.ts';
import { archivePage } from '../../render/index.ts';
import { archiveFeed } from '../archive-feed.ts';
import { archivePageOf } from '../pages/archive.tsx';
import { storyPage } from '../pages/story.tsx';
import type { SitePorts } from '../ports.ts';
import { isPublished, published } from '../published.ts';
import { notFound } from '../refusals.tsx';
import { ID, livingStory, namesOf, storyIdIn } from '../stories.ts';
import { newsletterOf } from './newsletters.tsx';

/** More than a year of daily editions on one page. */
const LISTED = 400;

/** What feed readers that come once a day have not missed, at two editions a day. */
const FEED_LENGTH = 30;

/** What has gone out, and the stories behind it. */
export const archiveRoutes = (site: Hono, ports: SitePorts): void => {
  site.get(sitePaths.archive(':newsletter'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    if (!newsletter) return notFound(c);
    const editions = await published(newsletter, LISTED, ports);
    return show(c, archivePageOf(newsletter, editions, ports.siteUrl), { keep: 'minutes' });
  });

  site.get(sitePaths.latest(':newsletter'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    if (!newsletter) return notFound(c);
    const [newest] = await published(newsletter, 1, ports);
    const { edition, archive } = sitePaths;
    return c.redirect(newest ? edition(newsletter.id, newest.id) : archive(newsletter.id), 302);
  });

  const feedOf = async (c: Context) => {
    const newsletter = newsletterOf(c, ports);
    if (!newsletter) return null;
    return archiveFeed(newsletter, await published(newsletter, FEED_LENGTH, ports), ports.siteUrl);
  };
  site.get(sitePaths.atom(':newsletter'), async (c) => {
    const feed = await feedOf(c);
    return feed ? showFeed(c, feed.atom1(), 'application/atom+xml') : notFound(c);
  });
  site.get(sitePaths.jsonFeed(':newsletter'), async (c) => {
    const feed = await feedOf(c);
    return feed ? showFeed(c, feed.json1(), 'application/feed+json') : notFound(c);
  });

  site.get(sitePaths.edition(':newsletter', ':edition'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    const id = c.req.param('edition') ?? '';
    const edition = newsletter && ID.test(id) ? await ports.editions.get(id as EditionId) : null;
    if (!newsletter || edition?.newsletter !== newsletter.id || !isPublished(edition)) {
      return notFound(c);
    }
    const content = await withLaterCorrections(edition, ports);
    const layout = await ports.contents.layout(content.layout);
    const html = archivePage(layout, content, fullCut(content), newsletter, ports.siteUrl);
    return showMail(c, html, { keep: 'minutes' });
  });

  site.get(sitePaths.story(':newsletter', ':story'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    const id = storyIdIn(c.req.param('story'));
    const story = newsletter && id ? await livingStory(id, ports) : null;
    if (!newsletter || !story) return notFound(c);
    const since = isoDay.safeParse(c.req.query('since')).data ?? null;
    // Mails and archive pages name the story as it was called when they were made.
    if (story.id !== id) return leadOn(c, sitePaths.story(newsletter.id, story.id));
    const timeline = await readTimeline(ports.stories.timeline(story));
    const corrections = await ports.corrections.ofStories(namesOf(story));
    const view = { newsletter, story, timeline, corrections, since };
    const { siteUrl, clock } = ports;
    return show(c, storyPage({ ...view, siteUrl, now: clock.now() }), { keep: 'minutes' });
  });
};

/** Corrections since an edition that one look reads; older ones have been carried by editions of their time. */
const CORRECTIONS = 200;

/** An edition as it went out, with what the desk has corrected in it since above it. */
export const withLaterCorrections = async (
  edition: Edition,
  { contents, corrections }: SitePorts,
): Promise<EditionContent> => {
  const content = await contents.content(edition.hash);
  const places = new Set(content.stories.flatMap(({ entries }) => entries.map((one) => one.place)));
  const since = await corrections.since(edition.composedAt, CORRECTIONS);
  const later = since.filter(
    ({ id, place }) =>
      places.has(place) && !edition.heeds.includes(id) && !edition.corrects.includes(id),
  );
  return { ...content, corrections: [...content.corrections, ...later] };
};
