import type { Context, Hono } from 'hono';
import { type EditionContent, sitePaths } from '../../domain/index.ts';
import { showFeed } from '../../html/respond.tsx';
import { calendarFile } from '../calendar.ts';
import { type DueDate, dueDates } from '../due.ts';
import type { SitePorts } from '../ports.ts';
import { published } from '../published.ts';
import { notFound } from '../refusals.tsx';
import { newsletterOf } from './newsletters.tsx';

/** Each edition holds four weeks of what its stories announced; a few of them cover small ones and those of chosen stories. */
const EDITIONS = 3;
/** Corrections since the oldest of these editions; more are made by no desk. */
const CORRECTIONS = 200;

/** Announced dates as calendar files, to which calendars subscribe. */
export const dueRoutes = (site: Hono, ports: SitePorts): void => {
  const answer = async (c: Context, topicId: string | null) => {
    const newsletter = newsletterOf(c, ports);
    const topic = newsletter?.topics.find(({ id }) => id === topicId);
    if (!newsletter || (topicId !== null && !topic)) return notFound(c);
    const editions = await published(newsletter, EDITIONS, ports);
    const contents = await Promise.all(editions.map(({ hash }) => ports.contents.content(hash)));
    const title = topic ? `${newsletter.name}: ${topic.name}` : newsletter.name;
    const dates = await datesOf(contents.map(only(topicId)), editions.at(-1)?.composedAt, ports);
    return showFeed(c, calendarFile(title, dates, newsletter, ports.siteUrl), 'text/calendar');
  };
  site.get(sitePaths.due(':newsletter'), (c) => answer(c, null));
  site.get(sitePaths.dueOfTopic(':newsletter', ':topic'), (c) =>
    answer(c, c.req.param('topic') ?? ''),
  );
};

const only =
  (topic: string | null) =>
  (content: EditionContent): EditionContent => ({
    ...content,
    stories: content.stories.filter(({ topics }) => topic === null || topics.includes(topic)),
  });

const datesOf = async (
  contents: readonly EditionContent[],
  from: string | undefined,
  { corrections, clock }: SitePorts,
): Promise<DueDate[]> => {
  if (from === undefined) return [];
  const later = await corrections.since(from, CORRECTIONS);
  return dueDates(contents, new Set(later.map(({ place }) => place)), clock.now());
};
