import { type Story, type TimelinePart, verbatim } from '../../domain/index.ts';
import { type ArticleId, type Instant, iso, type StoryId } from '../../kernel/index.ts';
import { BACKGROUND, emptyStory, newestFirst, sourcesWith, TOLD_LAST, TOPICS } from '../decide.ts';
import { toldFiguresOf } from '../figure-parts.ts';
import { dayOf, daysBetween } from '../judge/calendar.ts';
import { reportedDay } from '../judge/event-date.ts';
import { candidatesOf, rankedHeadlines } from '../judge/headline.ts';
import type { Profile } from '../profile.ts';
import {
  emptySignature,
  remember,
  rememberTold,
  type Signature,
  signatureOf,
} from '../signature.ts';
import { pack, unpack } from '../text/hashes.ts';
import { type TopicRule, topicsOf } from '../topics.ts';

/** What parts of a timeline told, as a signature remembers it. */
const toldBy = (parts: readonly TimelinePart[], { language }: Profile): Signature['statements'] =>
  parts
    .flatMap(({ developments, background }) => [...developments, ...background])
    .map((statement) => ({
      day: daysBetween('1970-01-01', dayOf(statement.reportedAt)),
      hashes: pack(language.hashes(language.terms(verbatim(statement)))),
    }));

const oldest = (instants: readonly string[]): string | undefined => instants.toSorted()[0];
const newest = (instants: readonly string[]): string | undefined => instants.toSorted().at(-1);

const datesOf = (parts: readonly TimelinePart[]) => {
  const developments = parts.flatMap((part) => part.developments);
  return {
    startedAt: oldest(parts.map(({ publishedAt }) => publishedAt)),
    developedAt: newest(developments.map(({ reportedAt }) => reportedAt)),
    developments: developments.length,
  };
};

/** Articles of a story, read, and their parts of its timeline; by publication. */
export interface Stretch {
  readonly profiles: readonly Profile[];
  readonly parts: readonly TimelinePart[];
}

/** The story that an editor makes of articles of another: as if they had been filed as one. Closed until all is moved. */
export const storyMadeOf = (
  id: StoryId,
  { profiles, parts }: Stretch,
  rules: readonly TopicRule[],
  now: Instant,
): Story => {
  const [first, ...others] = profiles;
  if (!first) throw new RangeError(`story ${id}: made of no article`);
  const told = toldBy(parts, first);
  const figures = parts.flatMap((part) => part.developments.flatMap(toldFiguresOf));
  const known = profiles.reduce(remember, emptySignature);
  const said = new Set(told.slice(-TOLD_LAST).flatMap(({ hashes }) => unpack(hashes)));
  const candidates = profiles.flatMap((one) => candidatesOf(one.article, reportedDay(one)));
  const headlines = rankedHeadlines([], candidates, said, first.language);
  const empty = emptyStory(id, first.article);
  const { startedAt, developedAt, developments } = datesOf(parts);
  return {
    ...empty,
    state: 'closed',
    headline: headlines[0]?.text ?? empty.headline,
    headlines,
    topics: [...new Set(profiles.flatMap((one) => topicsOf(one, rules)))].slice(0, TOPICS),
    startedAt: startedAt ?? empty.startedAt,
    updatedAt: iso(now),
    developedAt: developedAt ?? startedAt ?? empty.developedAt,
    articles: 1 + others.length,
    developments,
    sources: profiles.reduce(
      (sources, { article }) => sourcesWith(sources, article),
      empty.sources,
    ),
    background: parts
      .flatMap(({ background }) => background)
      .sort(newestFirst)
      .slice(0, BACKGROUND),
    signature: rememberTold(known, told, figures),
  };
};

const without = (sources: Story['sources'], left: readonly Profile[]): Story['sources'] =>
  sources
    .map(({ name, articles }) => ({
      name,
      articles: articles - left.filter(({ article }) => article.source === name).length,
    }))
    .filter(({ articles }) => articles > 0);

/**
 * A story without articles that were split off it. What it has told it goes on knowing, theirs included: nothing is
 * told again because an editor tidied up.
 */
export const storyWithout = (story: Story, left: Stretch, rest: Stretch, now: Instant): Story => {
  const gone = new Set<ArticleId>(left.profiles.map(({ article }) => article.id));
  const toldThere = new Set(left.parts.flatMap((part) => part.developments.map(({ id }) => id)));
  const before = signatureOf(story);
  const { terms, names, numbers, pairs, newestAt, texts } = rest.profiles.reduce(
    remember,
    emptySignature,
  );
  const headlines = story.headlines.filter(({ article }) => !gone.has(article));
  const dates = datesOf(rest.parts);
  return {
    ...story,
    headlines,
    headline: headlines[0]?.text ?? rest.profiles.at(-1)?.article.title ?? story.headline,
    startedAt: dates.startedAt ?? story.startedAt,
    updatedAt: iso(now),
    developedAt: dates.developedAt ?? dates.startedAt ?? story.developedAt,
    articles: story.articles - left.profiles.length,
    developments: dates.developments,
    sources: without(story.sources, left.profiles),
    background: story.background.filter(
      ({ sources }) => !sources.some((one) => gone.has(one.article)),
    ),
    signature: {
      ...before,
      ...{ terms, names, numbers, pairs, newestAt, texts },
      figures: before.figures.filter(({ development }) => !toldThere.has(development)),
    },
  };
};
