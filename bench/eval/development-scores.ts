import type { ReplayedEdition } from '../../src/desk/index.ts';
import { DAY } from '../../src/kernel/index.ts';
import { type EventDay, plain, type Reported } from './event-days.ts';
import { rouge, wordsIn } from './word-overlap.ts';

/** A development as it was emitted. */
export interface Unit {
  readonly event: string;
  readonly date: string;
  readonly text: string;
}

export interface DayScore {
  readonly event: string;
  readonly date: string;
  readonly r1: number;
  readonly precision: number;
  readonly coverage: number;
  readonly r2: number;
}

export interface DevelopmentScores {
  readonly r1: number;
  readonly r2: number;
  /** The share of emitted words that are in the updates. */
  readonly r1P: number;
  /** The share of the updates' words that were emitted. */
  readonly coverage: number;
  /** Emitted sentences by those of the input. */
  readonly kept: number;
  readonly developments: number;
  /** At least 0.7 of their idf weight is in one earlier development of the event, at most 30 days old. */
  readonly repeats: number;
  readonly repeatShare: number;
  readonly silentDays: number;
}

const REPEAT = 0.7;
const REPEAT_DAYS = 30;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sentences as they are counted. */
const pieces = (text: string): string[] =>
  plain(text)
    .split(/(?<=[.!?])\s+|(?<=[.!?]["'”’)])\s+/u)
    .filter(Boolean);

const keyOf = ({ event, date }: { readonly event: string; readonly date: string }): string =>
  `${event} ${date}`;

const sentencesOf = (days: readonly EventDay[]): Unit[] =>
  days.flatMap(({ event, date, reports }) =>
    reports.flatMap(({ sentences }) => sentences.map((text) => ({ event, date, text }))),
  );

/** What a product without any engine would send. */
export const baselines = (days: readonly EventDay[]) => {
  const all = sentencesOf(days);
  const seen = new Set<string>();
  return {
    everything: all,
    notWordForWord: all.filter((unit) => {
      const key = `${unit.event} ${plain(unit.text).toLowerCase()}`;
      return !seen.has(key) && seen.add(key);
    }),
    firstSentences: days.flatMap(({ event, date, reports }) =>
      reports.map(({ sentences }) => ({ event, date, text: sentences[0] ?? '' })),
    ),
  };
};

const idfOf = (days: readonly EventDay[]): ((word: string) => number) => {
  const sentences = sentencesOf(days);
  const counts = new Map<string, number>();
  for (const { text } of sentences)
    for (const word of new Set(wordsIn(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((sentences.length + 1) / ((counts.get(word) ?? 0) + 0.5));
};

export const repeatsIn = (units: readonly Unit[], idf: (word: string) => number): Unit[] => {
  const seen = new Map<string, { readonly day: number; readonly words: ReadonlySet<string> }[]>();
  return units.filter(({ event, date, text }) => {
    const words = new Set(wordsIn(text));
    const day = Date.parse(date) / DAY;
    const weightOf = (some: Iterable<string>): number =>
      [...some].reduce((w, one) => w + idf(one), 0);
    const enough = REPEAT * weightOf(words);
    const earlier = seen.get(event) ?? [];
    const again =
      words.size > 0 &&
      earlier.some(
        (one) =>
          Math.abs(day - one.day) <= REPEAT_DAYS &&
          weightOf([...words].filter((word) => one.words.has(word))) >= enough,
      );
    seen.set(event, [...earlier, { day, words }]);
    return again;
  });
};

/** One score a day of an event; a day on which nothing was emitted counts 0. */
export const dayScores = (days: readonly EventDay[], units: readonly Unit[]): DayScore[] => {
  const texts = new Map<string, string[]>();
  for (const unit of units) texts.set(keyOf(unit), [...(texts.get(keyOf(unit)) ?? []), unit.text]);
  return days.map((day) => {
    const text = (texts.get(keyOf(day)) ?? []).join(' ');
    const updates = day.updates.filter((update) => update.trim() !== '');
    const one = updates.map((update) => rouge(text, update, 1));
    return {
      event: day.event,
      date: day.date,
      r1: mean(one.map(({ f1 }) => f1)),
      precision: mean(one.map(({ precision }) => precision)),
      coverage: mean(one.map(({ recall }) => recall)),
      r2: mean(updates.map((update) => rouge(text, update, 2).f1)),
    };
  });
};

export const scoresOfUnits = (
  days: readonly EventDay[],
  units: readonly Unit[],
): DevelopmentScores => {
  const scores = dayScores(days, units);
  const sentences = sentencesOf(days).reduce((sum, { text }) => sum + pieces(text).length, 0);
  const told = new Set(units.map(keyOf));
  const repeats = repeatsIn(units, idfOf(days)).length;
  return {
    r1: mean(scores.map(({ r1 }) => r1)),
    r2: mean(scores.map(({ r2 }) => r2)),
    r1P: mean(scores.map(({ precision }) => precision)),
    coverage: mean(scores.map(({ coverage }) => coverage)),
    kept: units.reduce((sum, { text }) => sum + pieces(text).length, 0) / sentences,
    developments: units.length,
    repeats,
    repeatShare: repeats / Math.max(1, units.length),
    silentDays: days.filter((day) => !told.has(keyOf(day))).length,
  };
};

/** The paired difference of ROUGE-1 over days, with its standard error. */
export const over = (ours: readonly DayScore[], theirs: readonly DayScore[]) => {
  const gains = ours.map(({ r1 }, at) => r1 - (theirs[at]?.r1 ?? 0));
  const middle = mean(gains);
  const spread = gains.reduce((sum, gain) => sum + (gain - middle) ** 2, 0);
  return { r1: middle, se: Math.sqrt(spread / Math.max(1, gains.length - 1) / gains.length) };
};

/** A development with the story that told it. */
export interface Told extends Unit {
  readonly story: string;
  readonly headline: string;
  readonly shownDate: string;
  readonly articles: readonly string[];
  /** All events that its articles report. */
  readonly events: readonly string[];
}

/** Each development with the event of most of its articles, on the newest day of that event that they report. */
export const toldIn = (
  editions: readonly ReplayedEdition[],
  reported: ReadonlyMap<string, Reported>,
): Told[] =>
  editions.flatMap(({ stories }) =>
    stories.flatMap(({ id, headline, developments }) =>
      developments.flatMap(({ text, date: shownDate, articles }) => {
        const cited = articles.flatMap((article) => reported.get(article) ?? []);
        const events = cited.map(({ event }) => event);
        const most = (event: string): number => events.filter((one) => one === event).length;
        const [event] = events.toSorted((a, b) => most(b) - most(a));
        const [date] = cited
          .filter((one) => one.event === event)
          .map((one) => one.date)
          .sort()
          .reverse();
        if (event === undefined || date === undefined) return [];
        return { event, date, text, story: id, headline, shownDate, articles, events };
      }),
    ),
  );

const counts = (labels: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return found;
};

const grouped = (told: readonly Told[], by: 'story' | 'event'): readonly Told[][] => {
  const groups = new Map<string, Told[]>();
  for (const one of told) groups.set(one[by], [...(groups.get(one[by]) ?? []), one]);
  return [...groups.values()];
};

/** Do stories mix events, and are events split into stories? */
export const mixture = (told: readonly Told[]) => {
  const stories = grouped(told, 'story');
  const largest = (labels: readonly string[]): number => Math.max(0, ...counts(labels).values());
  const main = stories.map((units) => largest(units.map(({ event }) => event)));
  const shares = grouped(told, 'event').map(
    (units) => largest(units.map(({ story }) => story)) / units.length,
  );
  const mixed = stories.filter(
    (units) => new Set(units.flatMap(({ events: all }) => all)).size > 1,
  );
  return {
    /** The share of developments that belong to the main event of their story. */
    purity: main.reduce((sum, count) => sum + count, 0) / Math.max(1, told.length),
    /** The share of an event's developments in its largest story, mean over events. */
    mainStory: mean(shares),
    stories: stories.length,
    mixedStories: mixed.length,
  };
};
