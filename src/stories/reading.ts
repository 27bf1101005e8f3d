import type { ToldAgain } from '../domain/index.ts';
import { DAY, type StoryId } from '../kernel/index.ts';
import { dayOf, daysBetween } from './judge/calendar.ts';
import type { OpenDue } from './judge/due.ts';
import { ownDay, reportedDay } from './judge/event-date.ts';
import { type Explained, explainedIn, NOTHING_EXPLAINED } from './judge/explained.ts';
import { type Known, KnownFacts } from './known-facts.ts';
import type { Profile } from './profile.ts';
import type { Signature } from './signature.ts';
import { unpack } from './text/hashes.ts';

/** Published this much before the story's newest development, an article is late. */
const LATE = 2 * DAY;

/** The story as an article finds it. */
export interface StoryBefore {
  readonly id: StoryId;
  readonly signature: Signature;
  /** Null: this article starts it. */
  readonly startedAt: string | null;
  readonly developedAt: string | null;
}

/** One article, read against one story: what its sentences are judged by. */
export interface Reading {
  readonly profile: Profile;
  readonly before: StoryBefore;
  readonly day: string;
  /** What happened before this day is background: the story had not begun here. */
  readonly since: string;
  readonly late: boolean;
  readonly told: KnownFacts;
  /** Announcements whose day the story waits for. */
  readonly open: OpenDue[];
  readonly explained: Explained;
  /** Acronyms that this article was quoted with, spelled out. */
  readonly spent: Set<string>;
  readonly topics: readonly string[];
  /** Told facts that this article tells in its own words. */
  readonly again: ToldAgain[];
}

const SHORTLY_BEFORE = 1;

/** Days since 1970. */
export const dayNumber = (day: string): number => daysBetween('1970-01-01', day);

const knownOf = (signature: Signature): Known[] =>
  signature.statements.map(({ day, hashes, text, development }) => ({
    day,
    hashes: unpack(hashes),
    text: text ?? null,
    development: development ?? null,
  }));

const openDuesOf = ({ statements }: Signature): OpenDue[] => {
  const fulfilled = new Set(statements.map(({ fulfils }) => fulfils));
  return statements.flatMap(({ due, hashes }) =>
    due && !fulfilled.has(due.development) ? { ...due, hashes: unpack(hashes) } : [],
  );
};

/**
 * The sentences of an article that say who its people are: those that name an office, and no act. More would set every
 * name of a report beside every word of it.
 */
const INTRODUCING = 2;
const INTRODUCES =
  /\b(?:is|are|was|were) (?:an? |the )?(?:[\p{Ll}-]+ ){0,3}\p{Ll}+[.,]|, (?:an?|the) (?:[\p{Ll}-]+ ){1,4}[,.]/u;

const introductionsIn = ({ sentences }: Profile): readonly string[] =>
  sentences
    .map(({ text }) => text)
    .filter((text) => INTRODUCES.test(text))
    .slice(0, INTRODUCING);

export const readingOf = (
  profile: Profile,
  before: StoryBefore,
  topics: readonly string[],
): Reading => {
  const day = reportedDay(profile);
  const started =
    before.startedAt === null
      ? ownDay(profile, day)
      : [dayOf(before.startedAt), before.signature.began ?? day, day].sort()[0];
  const since = new Date(Date.parse(started ?? day) - SHORTLY_BEFORE * DAY).toISOString();
  const published = Date.parse(profile.article.publishedAt);
  return {
    profile,
    before,
    day,
    since: dayOf(since),
    late: before.developedAt !== null && published < Date.parse(before.developedAt) - LATE,
    told: new KnownFacts(
      profile.language.facts,
      knownOf(before.signature),
      introductionsIn(profile),
    ),
    open: openDuesOf(before.signature),
    explained: profile.language.english
      ? explainedIn(profile.article.paragraphs.join('\n'))
      : NOTHING_EXPLAINED,
    spent: new Set(),
    topics,
    again: [],
  };
};
