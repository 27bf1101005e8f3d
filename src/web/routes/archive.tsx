import type { Hono } from 'hono';
import { sitePaths } from '../../domain/index.ts';
import { isoDay } from '../../domain/schema.ts';
import { fullCut } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import { archivePage } from '../../render/index.ts';
import { archivePageOf } from '../pages/archive.tsx';
import { storyPage } from '../pages/story.tsx';
import type { SitePorts } from '../ports.ts';
import { isPublished, published } from '../published.ts';
import { notFound } from '../refusals.tsx';
import { leadOn, show, showMail } from '../respond.tsx';
import { ID, livingStory, storyIdIn } from '../stories.ts';
import { readTimeline } from '../story-timeline.ts';
import { newsletterOf } from './newsletters.tsx';

/** More than a year of daily editions on one page. */
const LISTED = 400;

/** What has gone out, and the stories behind it. */
export const archiveRoutes = (site: Hono, ports: SitePorts): void => {
  site.get(sitePaths.archive(':newsletter'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    if (!newsletter) return notFound(c);
    const editions = await published(newsletter, LISTED, ports);
    return show(c, archivePageOf(newsletter, editions), { keep: 'minutes' });
  });

  site.get(sitePaths.edition(':newsletter', ':edition'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    const id = c.req.param('edition') ?? '';
    const edition = newsletter && ID.test(id) ? await ports.editions.get(id as EditionId) : null;
    if (!newsletter || edition?.newsletter !== newsletter.id || !isPublished(edition)) {
      return notFound(c);
    }
    const content = await ports.contents.content(edition.hash);
    const layout = await ports.contents.layout(content.layout);
    const html = archivePage(layout, content, fullCut(content), newsletter, ports.siteUrl);
    return showMail(c, html, { keep: 'hour' });
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
    return show(c, storyPage({ newsletter, story, timeline, since }), { keep: 'minutes' });
  });
};
