import type { Development, Figure, SourceRef, Statement } from '../domain/index.ts';
import { DAY, type DevelopmentId, digest, HOUR, type StoryId } from '../kernel/index.ts';
import { dayOf, daysBetween } from './judge/calendar.ts';
import { eventDate, isBefore, reportedDay } from './judge/event-date.ts';
import { changeIn, figuresIn, sameQuantity } from './judge/figures.ts';
import {
  type Explained,
  explainedIn,
  NOTHING_EXPLAINED,
  withInsertions,
} from './judge/insertions.ts';
import { newsValue, plainNewsValue } from './judge/news-value.ts';
import { CLEARLY_NEW, FEWEST_TERMS, type Known, NEW, Told } from './judge/novelty.ts';
import { fitsInLength, standsAlone } from './judge/standing-alone.ts';
import type { Profile, Sentence } from './profile.ts';
import type { Signature, ToldFigure } from './signature.ts';
import { pack, unpack } from './text/hashes.ts';

/** One article gives at most so many developments; its log entry stays far below what one item can hold. */
export const DEVELOPMENTS = 40;
const BACKGROUND = 12;
/** Figures reported this close together by two sources contradict; later ones supersede. */
const SAME_HOUR = 6 * HOUR;
/** Published this much before the story's newest development, an article is late. */
const LATE = 2 * DAY;
/** With an unchanged wording but for a figure that supersedes, so little is enough to be new. */
const FIGURE_NEW = 0.02;

/** What an article adds to a story. */
export interface Gained {
  readonly developments: Development[];
  readonly background: Statement[];
  readonly told: Signature['statements'];
  readonly figures: ToldFigure[];
  /** The terms of its developments, hashed. */
  readonly said: ReadonlySet<number>;
}

export interface StoryBefore {
  readonly id: StoryId;
  readonly signature: Signature;
  /** Null: this article starts it. */
  readonly startedAt: string | null;
  readonly developedAt: string | null;
}

interface Reading {
  readonly profile: Profile;
  readonly before: StoryBefore;
  readonly day: string;
  /** What happened before this day is background: the story had not begun here. */
  readonly since: string;
  readonly late: boolean;
  readonly told: Told;
  readonly explained: Explained;
  readonly topics: readonly string[];
}

const SHORTLY_BEFORE = 1;

const dayNumber = (day: string): number => daysBetween('1970-01-01', day);

const knownOf = (signature: Signature): Known[] =>
  signature.statements.map(({ day, hashes }) => ({ day, hashes: unpack(hashes) }));

const readingOf = (profile: Profile, before: StoryBefore, topics: readonly string[]): Reading => {
  const day = reportedDay(profile);
  const started = before.startedAt === null ? day : [dayOf(before.startedAt), day].sort()[0];
  const since = new Date(Date.parse(started ?? day) - SHORTLY_BEFORE * DAY).toISOString();
  const published = Date.parse(profile.article.publishedAt);
  return {
    profile,
    before,
    day,
    since: dayOf(since),
    late: before.developedAt !== null && published < Date.parse(before.developedAt) - LATE,
    told: new Told(knownOf(before.signature)),
    explained: profile.language.english
      ? explainedIn(profile.article.paragraphs.join('\n'))
      : NOTHING_EXPLAINED,
    topics,
  };
};

const sourceOf = ({ article }: Profile): SourceRef => ({
  article: article.id,
  name: article.source,
  url: article.url,
});

/** How much of the title a sentence says, 0 to 1: what the article itself holds to be its news. */
const centrality = (profile: Profile, sentence: Sentence): number => {
  const said = sentence.terms.filter((term) => profile.title.has(term));
  return profile.title.size === 0 ? 0 : new Set(said).size / profile.title.size;
};

/** The newest told figure that speaks of the same quantity with another value. */
const earlierFigure = (
  figures: readonly Figure[],
  told: readonly ToldFigure[],
): ToldFigure | null =>
  told.findLast(({ figure }) =>
    figures.some((ours) => sameQuantity(ours, figure) && ours.value !== figure.value),
  ) ?? null;

const figureParts = (
  reading: Reading,
  figures: readonly Figure[],
  text: string,
  told: readonly ToldFigure[],
): Pick<Development, 'supersedes' | 'change' | 'differs'> => {
  const { article } = reading.profile;
  const change = changeIn(text);
  const earlier = earlierFigure(figures, told);
  const ours = earlier && figures.find((figure) => sameQuantity(figure, earlier.figure));
  if (!earlier || !ours) return { supersedes: null, change, differs: null };
  const gap = Date.parse(article.publishedAt) - Date.parse(earlier.at);
  if (Math.abs(gap) <= SAME_HOUR && earlier.source !== article.source) {
    return {
      supersedes: null,
      change,
      differs: { written: earlier.figure.written, source: earlier.source },
    };
  }
  if (gap < 0) return { supersedes: null, change, differs: null };
  const { unit } = ours;
  return {
    supersedes: earlier.development,
    change: change ?? { from: earlier.figure.written, to: ours.written, unit },
    differs: null,
  };
};

/** Its news value where it may be told at all; null where it leans on others, is none, or is too short or long. */
const worthOf = (profile: Profile, sentence: Sentence): number | null => {
  const { english } = profile.language;
  if (sentence.hashes.length < FEWEST_TERMS) return null;
  if (!(english ? standsAlone(sentence.text) : fitsInLength(sentence.text))) return null;
  const value = (english ? newsValue : plainNewsValue)(sentence.text, sentence.at);
  if (value.kind === 'passed') return null;
  const weight = value.weight + 0.15 * centrality(profile, sentence);
  return Math.round(Math.min(1, weight) * 100) / 100;
};

type Gain =
  | { readonly kind: 'development'; readonly development: Development }
  | { readonly kind: 'background'; readonly statement: Statement };

const gainOf = (
  reading: Reading,
  sentence: Sentence,
  toldFigures: readonly ToldFigure[],
): Gain | null => {
  const { profile, before, day } = reading;
  const { article, language } = profile;
  const weight = worthOf(profile, sentence);
  if (weight === null) return null;
  const figures = language.english ? figuresIn(sentence.text) : [];
  const parts = figureParts(reading, figures, sentence.text, toldFigures);
  const novelty = reading.told.novelty({ day: dayNumber(day), hashes: sentence.hashes });
  const figureNew = parts.supersedes !== null || parts.differs !== null;
  if (novelty < (figureNew ? FIGURE_NEW : NEW)) return null;
  const date = eventDate(profile, sentence, day);
  const statement: Statement = {
    ...withInsertions(
      sentence.text,
      reading.explained,
      language.english && article.publishedBasis !== 'arrival' ? day : null,
    ),
    date,
    reportedAt: article.publishedAt,
    sources: [sourceOf(profile)],
  };
  if (isBefore(date, reading.since) || (reading.late && novelty < CLEARLY_NEW)) {
    return { kind: 'background', statement };
  }
  const id = digest([before.id, article.id, sentence.text], 26) as DevelopmentId;
  const topics = [...reading.topics];
  return {
    kind: 'development',
    development: { ...statement, ...parts, id, story: before.id, topics, weight, figures },
  };
};

const toldFigureOf = (development: Development): ToldFigure[] =>
  development.figures.map((figure) => ({
    figure,
    development: development.id,
    at: development.reportedAt,
    source: development.sources[0]?.name ?? null,
  }));

const best = (developments: Development[]): Development[] => {
  if (developments.length <= DEVELOPMENTS) return developments;
  const kept = new Set(developments.toSorted((a, b) => b.weight - a.weight).slice(0, DEVELOPMENTS));
  return developments.filter((development) => kept.has(development));
};

/**
 * Goes through an article sentence by sentence: what is new in the story, is news, and stands alone becomes a
 * development; what happened before the story began here, or came late, becomes background.
 */
export const gainedFrom = (
  profile: Profile,
  before: StoryBefore,
  topics: readonly string[],
): Gained => {
  const reading = readingOf(profile, before, topics);
  const developments: Development[] = [];
  const background: Statement[] = [];
  const told: Signature['statements'] = [];
  const figures: ToldFigure[] = [];
  const said = new Set<number>();
  for (const sentence of profile.sentences) {
    const gain = gainOf(reading, sentence, before.signature.figures);
    if (!gain) continue;
    const hashes = pack(sentence.hashes);
    reading.told.add({ day: dayNumber(reading.day), hashes: sentence.hashes });
    told.push({ day: dayNumber(reading.day), hashes });
    if (gain.kind === 'background') background.push(gain.statement);
    else {
      developments.push(gain.development);
      figures.push(...toldFigureOf(gain.development));
      for (const hash of sentence.hashes) said.add(hash);
    }
  }
  return {
    developments: best(developments),
    background: background.slice(0, BACKGROUND),
    told,
    figures,
    said,
  };
};
