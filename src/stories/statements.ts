import type { Development, EventDate, SourceRef, Statement, ToldAgain } from '../domain/index.ts';
import { DAY, type DevelopmentId, digest } from '../kernel/index.ts';
import { figureParts, toldFiguresOf } from './figure-parts.ts';
import { dayOf } from './judge/calendar.ts';
import { type Classed, classOf } from './judge/classes/class-of.ts';
import { dueIn, fulfilledDue } from './judge/due.ts';
import {
  eventDate,
  isBefore,
  isOfOldTimes,
  isVaguelyEarlier,
  namesLaterDay,
} from './judge/event-date.ts';
import { isUnintroduced } from './judge/explained.ts';
import { figuresIn } from './judge/figures.ts';
import { foundingOf } from './judge/founding.ts';
import { spelledOut, withInsertions } from './judge/insertions.ts';
import { fitsInLength, followsOn, standsAlone } from './judge/standing-alone.ts';
import { isOfYearsAgo } from './judge/years-ago.ts';
import { type Acquaintance, FEWEST_TERMS, type Heard } from './known-facts.ts';
import type { Profile, Sentence } from './profile.ts';
import { dayNumber, type Reading, readingOf, type StoryBefore } from './reading.ts';
import type { Signature, ToldFigure } from './signature.ts';
import { pack } from './text/hashes.ts';
import { isCutQuotation } from './text/quotations.ts';

/** One article gives at most so many developments; its log entry stays far below what one item can hold. */
export const DEVELOPMENTS = 40;
const BACKGROUND = 12;
const CHANGE = 0.2;

/** Later sentences that tell of a day so long before the report say what went before its news. */
const OLD = 4 * DAY;

/** What an article adds to a story. */
export interface Gained {
  readonly developments: Development[];
  readonly background: Statement[];
  readonly told: Signature['statements'];
  readonly figures: ToldFigure[];
  /** Told facts that it tells in its own words. */
  readonly again: readonly ToldAgain[];
  /** The terms of its developments, hashed. */
  readonly said: ReadonlySet<number>;
}

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
  | {
      readonly kind: 'development';
      readonly development: Development;
      /** Nothing but a meeting or a gesture. */
      readonly ceremony: boolean;
    }
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
  const old = dayOf(new Date(Date.parse(reading.day) - OLD).toISOString());
  if (at > 0 && date.basis === 'sentence' && isBefore(date, old)) return true;
  return first && date.precision === 'month' && isVaguelyEarlier(text);
};

/** The sentence as it would be told, its date beside it. */
const statementOf = (reading: Reading, { text }: Sentence, date: EventDate): Statement => {
  const { article, language } = reading.profile;
  const dated = language.english && article.publishedBasis !== 'arrival';
  return {
    ...withInsertions(text, reading.explained, {
      published: dated ? reading.day : null,
      rail: date,
      spent: reading.spent,
    }),
    date,
    reportedAt: article.publishedAt,
    sources: [sourceOf(reading.profile)],
  };
};

/** A sentence that is worth a look: its class, its date, what it announces or fulfils, what of it is known. */
interface Judged extends Pick<Classed, 'class' | 'weight'> {
  readonly date: EventDate;
  readonly due: string | null;
  readonly fulfils: DevelopmentId | null;
  readonly known: Acquaintance;
}

const heardOf = (
  { day }: Reading,
  { hashes, text }: Sentence,
  date: EventDate | null = null,
): Heard => ({
  day: dayNumber(day),
  happened: date?.precision === 'day' && date.basis === 'sentence' ? dayNumber(date.on) : null,
  hashes,
  text,
});

const judgedOf = (reading: Reading, sentence: Sentence): Judged | null => {
  const { profile, day } = reading;
  const { language } = profile;
  const { at, text, hashes } = sentence;
  if (hashes.length < FEWEST_TERMS) return null;
  if (language.english && (isOfOldTimes(text, day) || (at > 0 && isOfYearsAgo(text, day))))
    return null;
  const due = dueIn(language, text, day);
  const judged = classed(profile, sentence, due);
  if (!isTold(judged) && judged.class !== 'background') return null;
  const date = eventDate(profile, sentence, day);
  const announces = judged.class === 'due' ? due : null;
  const fulfils =
    judged.class === 'news' ? fulfilledDue(reading.open, { on: date.on, hashes, text }) : null;
  const known = reading.told.acquaintance(heardOf(reading, sentence, date), reading.late);
  return { ...judged, date, due: announces, fulfils, known };
};

/** Background is kept only where it says of itself when it was. */
const backgroundOf = (reading: Reading, sentence: Sentence, judged: Judged): Gain | null =>
  judged.known.kind === 'told' || judged.date.basis === 'publication'
    ? null
    : {
        kind: 'background',
        at: sentence.at,
        statement: statementOf(reading, sentence, judged.date),
      };

/** A told fact in this article's words: its source stands beside that of the first. */
const noteAgain = (
  { again, profile }: Reading,
  { text }: Sentence,
  development: DevelopmentId | null,
): void => {
  if (development !== null) again.push({ development, text, source: sourceOf(profile) });
};

const gainOf = (
  reading: Reading,
  sentence: Sentence,
  toldFigures: readonly ToldFigure[],
): Gain | null => {
  const { profile, before } = reading;
  const { at } = sentence;
  const judged = judgedOf(reading, sentence);
  if (!judged) return null;
  if (judged.class === 'background') return backgroundOf(reading, sentence, judged);
  const { date, due, fulfils, known, weight } = judged;
  if (known.kind === 'told' && fulfils === null) {
    noteAgain(reading, sentence, known.by.development);
    return null;
  }
  const figures = profile.language.english ? figuresIn(sentence.text) : [];
  const parts = figureParts(profile.article, figures, sentence.text, known, toldFigures);
  const statement = statementOf(reading, sentence, date);
  if (isBackground(reading, sentence, date)) {
    return { kind: 'background', at, statement };
  }
  // What a quantity was and what it became is the news of its day.
  const telling = Math.min(1, Math.round((weight + (parts.change ? CHANGE : 0)) * 100) / 100);
  const development = {
    ...statement,
    ...parts,
    ...(due === null ? {} : { due: { on: due } }),
    ...(fulfils === null ? {} : { fulfils }),
    story: before.id,
    topics: [...reading.topics],
    weight: telling,
    figures,
  };
  const ceremony = judged.class === 'ceremony';
  return { kind: 'development', at, development: identified(reading, development), ceremony };
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
    ...(first.due || !second.due ? {} : { due: second.due }),
    ...(first.fulfils || !second.fulfils ? {} : { fulfils: second.fulfils }),
  });
};

const best = (developments: Development[]): Development[] => {
  if (developments.length <= DEVELOPMENTS) return developments;
  const kept = new Set(developments.toSorted((a, b) => b.weight - a.weight).slice(0, DEVELOPMENTS));
  return developments.filter((development) => kept.has(development));
};

/** A gain, and the terms of the sentences that it is told in. */
interface Taken {
  readonly gain: Gain;
  readonly sentences: readonly Sentence[];
}

/** News is told with the news before it; neither background nor a gesture is. */
const mayFollow = (gain: Gain): boolean => gain.kind === 'development' && !gain.ceremony;

/** What the story remembers of what was taken: terms, what was announced, what that fulfils. */
const rememberedOf = (reading: Reading, taken: readonly Taken[]): Signature['statements'] =>
  taken.flatMap(({ gain, sentences }) => {
    const told = gain.kind === 'development' ? gain.development : null;
    const due = told?.due && { due: { ...told.due, development: told.id } };
    const fulfils = told?.fulfils && { fulfils: told.fulfils };
    return sentences.map(({ hashes, text }, at) => ({
      day: dayNumber(reading.day),
      hashes: pack(hashes),
      text,
      ...(told ? { development: told.id } : {}),
      ...(at === sentences.length - 1 ? due : {}),
      ...(at === 0 ? fulfils : {}),
    }));
  });

/** A first report tells the event that started it all, though its lead only follows up on it. */
const withFounding = (reading: Reading, taken: readonly Taken[]): Taken[] => {
  const { profile, before, day } = reading;
  const founding = before.startedAt === null ? foundingOf(profile, day) : null;
  if (!founding) return [...taken];
  const { sentence, date } = founding;
  const isIt = ({ sentences }: Taken): boolean => sentences.some(({ at }) => at === sentence.at);
  const known = taken.find(isIt);
  if (known?.gain.kind === 'development') return [...taken];
  const { text, at } = sentence;
  if (!known && reading.told.acquaintance(heardOf(reading, sentence, date)).kind === 'told')
    return [...taken];
  const figures = figuresIn(text);
  const development = identified(reading, {
    ...statementOf(reading, sentence, date),
    ...figureParts(profile.article, figures, text, { kind: 'new' }, []),
    story: before.id,
    topics: [...reading.topics],
    weight: classed(profile, sentence, null).weight,
    figures,
  });
  return [
    ...taken.filter((one) => one !== known),
    {
      gain: { kind: 'development' as const, at, development, ceremony: false },
      sentences: [sentence],
    },
  ].sort((a, b) => a.gain.at - b.gain.at);
};

/** Adds what a sentence gives, to the one before where it is told with it. */
const take = (
  reading: Reading,
  taken: Taken[],
  gain: Gain,
  sentence: Sentence,
  after: boolean,
): void => {
  const last = taken.at(-1);
  reading.told.add({
    ...heardOf(reading, sentence),
    // Two papers tell one fact on one day; one article seldom tells it twice, and never supersedes itself.
    day: null,
    development: null,
  });
  const { text } = gain.kind === 'development' ? gain.development : gain.statement;
  for (const acronym of spelledOut(text, reading.explained)) reading.spent.add(acronym);
  if (after && last?.gain.kind === 'development' && gain.kind === 'development') {
    const development = together(reading, last.gain.development, gain.development);
    taken[taken.length - 1] = {
      gain: { ...gain, development },
      sentences: [...last.sentences, sentence],
    };
  } else taken.push({ gain, sentences: [sentence] });
  const fulfils = gain.kind === 'development' ? gain.development.fulfils : undefined;
  const met = reading.open.findIndex(({ development }) => development === fulfils);
  if (met >= 0) reading.open.splice(met, 1);
};

/** An article of unknown time takes part in its story, and tells nothing. */
const NOTHING_GAINED: Gained = {
  developments: [],
  background: [],
  told: [],
  figures: [],
  again: [],
  said: new Set(),
};

/** Told facts that an article tells again, at most: each is a source beside a line. */
const AGAIN = 20;

/**
 * Goes through an article sentence by sentence: what is new in the story, is news, and stands alone becomes a
 * development; what happened before the story began here, or came late, becomes background.
 */
export const gainedFrom = (
  profile: Profile,
  before: StoryBefore,
  topics: readonly string[],
): Gained => {
  if (profile.article.background) return NOTHING_GAINED;
  const reading = readingOf(profile, before, topics);
  const walked: Taken[] = [];
  for (const sentence of profile.sentences) {
    profile.budget.check();
    const stands = standing(reading, sentence, walked.at(-1)?.gain ?? null);
    const gain = stands && gainOf(reading, sentence, before.signature.figures);
    if (!gain || (stands === 'after' && !mayFollow(gain))) continue;
    take(reading, walked, gain, sentence, stands === 'after');
  }
  const taken = withFounding(reading, walked);
  const told = rememberedOf(reading, taken);
  const developments = best(
    taken.flatMap(({ gain }) => (gain.kind === 'development' ? gain.development : [])),
  );
  const background = taken.flatMap(({ gain }) =>
    gain.kind === 'background' ? gain.statement : [],
  );
  const said = taken
    .filter(({ gain }) => gain.kind === 'development')
    .flatMap(({ sentences }) => sentences.flatMap(({ hashes }) => hashes));
  return {
    developments,
    background: background.slice(0, BACKGROUND),
    told,
    again: reading.again.slice(0, AGAIN),
    figures: developments.flatMap(toldFiguresOf),
    said: new Set(said),
  };
};
