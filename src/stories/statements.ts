import type { Development, EventDate, SourceRef, Statement } from '../domain/index.ts';
import { DAY, type DevelopmentId, digest, type StoryId } from '../kernel/index.ts';
import { figureParts, toldFiguresOf } from './figure-parts.ts';
import { dayOf, daysBetween } from './judge/calendar.ts';
import { type Classed, classOf } from './judge/classes/class-of.ts';
import {
  eventDate,
  isBefore,
  isOfOldTimes,
  isVaguelyEarlier,
  namesLaterDay,
  ownDay,
  reportedDay,
} from './judge/event-date.ts';
import {
  type Explained,
  explainedIn,
  isUnintroduced,
  NOTHING_EXPLAINED,
} from './judge/explained.ts';
import { figuresIn } from './judge/figures.ts';
import { spelledOut, withInsertions } from './judge/insertions.ts';
import { CLEARLY_NEW, FEWEST_TERMS, type Known, NEW, Told } from './judge/novelty.ts';
import { fitsInLength, followsOn, standsAlone } from './judge/standing-alone.ts';
import type { Profile, Sentence } from './profile.ts';
import type { Signature, ToldFigure } from './signature.ts';
import { pack, unpack } from './text/hashes.ts';
import { isCutQuotation } from './text/quotations.ts';

/** One article gives at most so many developments; its log entry stays far below what one item can hold. */
export const DEVELOPMENTS = 40;
const BACKGROUND = 12;
/** Published this much before the story's newest development, an article is late. */
const LATE = 2 * DAY;
/** With an unchanged wording but for a figure that supersedes, so little is enough to be new. */
const FIGURE_NEW = 0.02;

const CHANGE = 0.2;

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
  /** Acronyms that this article was quoted with, spelled out. */
  readonly spent: Set<string>;
  readonly topics: readonly string[];
}

const SHORTLY_BEFORE = 1;

const dayNumber = (day: string): number => daysBetween('1970-01-01', day);

const knownOf = (signature: Signature): Known[] =>
  signature.statements.map(({ day, hashes }) => ({ day, hashes: unpack(hashes) }));

const readingOf = (profile: Profile, before: StoryBefore, topics: readonly string[]): Reading => {
  const day = reportedDay(profile);
  const started =
    before.startedAt === null ? ownDay(profile, day) : [dayOf(before.startedAt), day].sort()[0];
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
    spent: new Set(),
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

/** Its class and how much news it is. */
const classed = (profile: Profile, sentence: Sentence, due: string | null): Classed =>
  classOf(sentence.text, {
    at: sentence.at,
    english: profile.language.english,
    centrality: centrality(profile, sentence),
    due,
  });

/** Classes that are told. Ceremony sinks, and is shown only of a story that has nothing else. */
const isTold = ({ class: found }: Classed): boolean =>
  found === 'news' || found === 'due' || found === 'ceremony';

/** A sentence that is clear by itself, or that may follow the one before it if that is told. */
const standing = (
  reading: Reading,
  sentence: Sentence,
  last: Gain | null,
): 'alone' | 'after' | null => {
  const { language } = reading.profile;
  const alone = language.english
    ? standsAlone(sentence.text, sentence.at) && !isUnintroduced(sentence.text, reading.explained)
    : fitsInLength(sentence.text) &&
      !isCutQuotation(sentence.text) &&
      !language.leans(sentence.text);
  if (alone) return 'alone';
  if (last?.kind !== 'development' || last.at !== sentence.at - 1) return null;
  const goesOn = language.english
    ? followsOn(sentence.text, last.development.text)
    : fitsInLength(`${last.development.text} ${sentence.text}`) && !isCutQuotation(sentence.text);
  return goesOn ? 'after' : null;
};

type Gain = { readonly at: number } & (
  | { readonly kind: 'development'; readonly development: Development }
  | { readonly kind: 'background'; readonly statement: Statement }
);

const identified = (reading: Reading, development: Omit<Development, 'id'>): Development => ({
  ...development,
  id: digest(
    [reading.before.id, reading.profile.article.id, development.text],
    26,
  ) as DevelopmentId,
});

/**
 * Did it happen before the story began here? What a first report leads with is its news, whenever that was, unless the
 * report goes on to a later day.
 */
const isBackground = (reading: Reading, { at, text }: Sentence, date: EventDate): boolean => {
  const first = reading.before.startedAt === null;
  if (first && at === 0)
    return date.precision === 'day' && namesLaterDay(reading.profile, date.on, reading.day);
  if (isBefore(date, reading.since)) return true;
  return first && date.precision === 'month' && isVaguelyEarlier(text);
};

const gainOf = (
  reading: Reading,
  sentence: Sentence,
  toldFigures: readonly ToldFigure[],
): Gain | null => {
  const { profile, before, day } = reading;
  const { article, language } = profile;
  const { at } = sentence;
  if (sentence.hashes.length < FEWEST_TERMS) return null;
  const judged = classed(profile, sentence, null);
  const { weight } = judged;
  if (!isTold(judged) || (language.english && isOfOldTimes(sentence.text, day))) return null;
  const figures = language.english ? figuresIn(sentence.text) : [];
  const parts = figureParts(article, figures, sentence.text, toldFigures);
  const novelty = reading.told.novelty({ day: dayNumber(day), hashes: sentence.hashes }, at === 0);
  const figureNew = parts.supersedes !== null || parts.differs !== null;
  if (novelty < (figureNew ? FIGURE_NEW : NEW)) return null;
  const date = eventDate(profile, sentence, day);
  const dated = language.english && article.publishedBasis !== 'arrival';
  const statement: Statement = {
    ...withInsertions(sentence.text, reading.explained, {
      published: dated ? day : null,
      rail: date,
      spent: reading.spent,
    }),
    date,
    reportedAt: article.publishedAt,
    sources: [sourceOf(profile)],
  };
  if (isBackground(reading, sentence, date) || (reading.late && novelty < CLEARLY_NEW)) {
    return { kind: 'background', at, statement };
  }
  const topics = [...reading.topics];
  // What a quantity was and what it became is the news of its day.
  const telling = Math.min(1, Math.round((weight + (parts.change ? CHANGE : 0)) * 100) / 100);
  const development = {
    ...statement,
    ...parts,
    story: before.id,
    topics,
    weight: telling,
    figures,
  };
  return { kind: 'development', at, development: identified(reading, development) };
};

/** Two developments told as one of two sentences. */
const together = (reading: Reading, first: Development, second: Development): Development => {
  const { between } = reading.profile.language;
  const shift = first.text.length + between.length;
  return identified(reading, {
    ...first,
    text: first.text + between + second.text,
    insertions: [
      ...first.insertions,
      ...second.insertions.map(({ at, length }) => ({ at: at + shift, length })),
    ],
    weight: Math.max(first.weight, second.weight),
    figures: [...first.figures, ...second.figures],
    supersedes: first.supersedes ?? second.supersedes,
    change: first.change ?? second.change,
    differs: first.differs ?? second.differs,
  });
};

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
  const gains: Gain[] = [];
  const told: Signature['statements'] = [];
  const said = new Set<number>();
  for (const sentence of profile.sentences) {
    const last = gains.at(-1) ?? null;
    const stands = standing(reading, sentence, last);
    const gain = stands && gainOf(reading, sentence, before.signature.figures);
    if (!gain || (stands === 'after' && gain.kind === 'background')) continue;
    const { text } = gain.kind === 'development' ? gain.development : gain.statement;
    for (const acronym of spelledOut(text, reading.explained)) reading.spent.add(acronym);
    reading.told.add({ day: dayNumber(reading.day), hashes: sentence.hashes });
    told.push({ day: dayNumber(reading.day), hashes: pack(sentence.hashes) });
    if (gain.kind === 'development') for (const hash of sentence.hashes) said.add(hash);
    if (stands === 'after' && last?.kind === 'development' && gain.kind === 'development') {
      const development = together(reading, last.development, gain.development);
      gains[gains.length - 1] = { ...gain, development };
    } else gains.push(gain);
  }
  const developments = best(
    gains.flatMap((gain) => (gain.kind === 'development' ? gain.development : [])),
  );
  const background = gains.flatMap((gain) => (gain.kind === 'background' ? gain.statement : []));
  return {
    developments,
    background: background.slice(0, BACKGROUND),
    told,
    figures: developments.flatMap(toldFiguresOf),
    said,
  };
};
