import { lately } from '../../kernel/index.ts';
import { type Alignment, NO_ROLES, type Roles, rolesIn } from './alignment.ts';
import { allWeight, type Features, featuresOf, mainCoverage } from './features.ts';
import { ALIKE } from './frozen/alike.ts';
import { SAME_FACT } from './frozen/same-fact.ts';
import { UPDATE } from './frozen/update.ts';
import { EVENLY, inCommon, type Telling } from './in-common.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './open-lexicon.ts';
import { namesOwnDay, type Reading, readingOf } from './read.ts';
import { probabilityOf, treesOf } from './trees.ts';
import { type ChangedFigure, changedFigure, reasonsOf } from './why.ts';

/** Whether two sentences tell one fact: the same, a later value of one quantity, or two facts. */
export type Verdict = 'same' | 'update' | 'different';

export interface Comparison {
  readonly verdict: Verdict;
  /** How surely they tell the same fact, 0 to 1. */
  readonly score: number;
  /** How surely, by what was learned of slots alone, 0 to 1: figures, names, days, plans, negations. */
  readonly bySlots: number;
  /** How surely, by what was learned from reports, 0 to 1. */
  readonly byReports: number;
  /** What decided, in words for a person: the slots that agree or differ. */
  readonly why: readonly string[];
  /** Of an update: the quantity, and its two values as they are written. */
  readonly changed: ChangedFigure | null;
}

/** What a comparison may know of a sentence besides its words. */
export interface Around {
  /** The day of its report, `2024-10-25`; null: not known. */
  readonly day?: string | null;
  /** Who its people are, from sentences of the same report. */
  readonly roles?: Roles;
}

/** A sentence read once, to be compared with many. */
export interface Fact {
  readonly reading: Reading;
  readonly day: string | null;
  readonly roles: Roles;
}

export interface Comparator {
  readonly lexicon: Lexicon;
  /** What sentences of a report say of its people: "Lasko Denvir, the interior minister". */
  roles(context: readonly string[]): Roles;
  /** Of a long text the beginning is read. */
  read(text: string, around?: Around): Fact;
  /** `second` is the later report: an update is its value of what `first` told. */
  compare(first: Fact, second: Fact): Comparison;
  /** How surely the log's two statements are one fact; null: they are two. */
  isOne(first: Fact, second: Fact): number | null;
  /**
   * How surely an edition's two lines are one, where they may well be; null: they are two.
   * @param telling how much each word tells in their story
   */
  mayBeOne(first: Fact, second: Fact, telling?: Telling): number | null;
  /** The amount of one thing of which the two give different values; null: none. */
  differing(first: Fact, second: Fact): ChangedFigure | null;
}

/**
 * From this probability on, by all that was learned of slots, the log takes two sentences for one fact. Cautious: a false
 * "same" loses news for good.
 */
const SAME_IN_LOG = 0.7;
/** With less, two sentences share a frame and nothing that reports of one fact share. */
const NOT_ALIKE = 0.2;
/**
 * From this much in common on an edition shows only one of two lines. Strict the other way: no two lines that may be one.
 * Words that tell in their story rank such lines better than all that was learned (docs/adr/0041).
 */
export const ONE_IN_EDITION = 0.25;
/** With this much in common two lines have nearly one frame, and a slot can make them two: another town, a plan carried out. */
const NEARLY_ONE_FRAME = 0.5;
const SLOTS_IN_FRAME = 0.2;
/** How much of what was learned from reports is what was learned of slots. */
const SLOTS = 0.2;
/** How much of the score is learned; the rest is what the two have in common, which carries over to any text. */
const LEARNED = 0.5;
/** From this probability on two facts that are not the same are two values of one quantity. */
const IS_UPDATE = 0.5;

const sameFact = treesOf(SAME_FACT);
const alike = treesOf(ALIKE);
const update = treesOf(UPDATE);

/** Sentences are read again with every article of their story; a process needs those of some hundred stories. */
const READINGS = 5000;

const joined = (a: Roles, b: Roles): Roles => {
  if (a.size === 0 || a === b) return b;
  if (b.size === 0) return a;
  const all = new Map(a);
  for (const [name, beside] of b) all.set(name, new Set([...(all.get(name) ?? []), ...beside]));
  return all;
};

/** Features in the order of the trees: all were frozen with the same ones (tests/unit/stories/facts.test.ts). */
const valuesOf = (features: Features): number[] =>
  sameFact.features.map((name) => features[name] ?? 0);

/** So much of both is in the same words and in the same order that only a slot could make them two facts. */
const ALL = 0.98;
const IN_ORDER = 0.85;

/** Nothing is told by one alone, and nothing is put otherwise. */
const isWordForWord = (features: Features): boolean =>
  (features['exactBoth'] ?? 0) >= ALL &&
  (features['common'] ?? 0) >= IN_ORDER &&
  ['negations', 'plans', 'daysDiffer', 'numbersUntold', 'more', 'anewOfOne'].every(
    (name) => features[name] === 0,
  );

/** Reports of one story that are as alike as this tell one fact, unless a slot makes them two. */
const VERY_ALIKE = 0.85;
const LIKELY = 0.45;
const SLOTS_THAT_DIFFER = [
  'negationOfOne',
  'planOfOne',
  'daysDiffer',
  'numbersUntoldBoth',
  'namesUntoldBoth',
  'opposites',
  'anewOfOne',
  'more',
];
const SUBSTITUTED = 0.1;

const noSlotDiffers = (features: Features): boolean =>
  SLOTS_THAT_DIFFER.every((name) => features[name] === 0) &&
  (features['substitutedInFrame'] ?? 0) < SUBSTITUTED;

/** So much of either is told by the other that the value alone is new. */
const NEARLY_ALL = 0.75;

/** The same words about the same thing, and another value. */
const isOneValueApart = (features: Features): boolean =>
  (features['coveredBoth'] ?? 0) >= NEARLY_ALL &&
  (features['valuesOfOneThing'] ?? 0) === 1 &&
  ['namesUntoldBoth', 'daysDiffer', 'numbersOfOthers', 'more', 'negationOfOne', 'planOfOne'].every(
    (name) => features[name] === 0,
  );

/**
 * A short general sentence says the main thing of a longer one where that adds detail, and not where it is about something
 * else: "Nurses want more staff" and "Nurses walked out after talks about more staff failed".
 */
const MUCH_LONGER = 0.5;
const LITTLE_TOLD = 0.4;

const saysMore = (first: Reading, second: Reading, alignment: Alignment): boolean =>
  allWeight(first.tokens) < MUCH_LONGER * allWeight(second.tokens) &&
  mainCoverage(second.tokens, alignment.second) < LITTLE_TOLD;

interface Compared extends ReturnType<typeof featuresOf> {
  readonly same: number;
  readonly reports: number;
  readonly wordForWord: boolean;
}

const scoreOf = (first: Fact, second: Fact, found: Compared): number => {
  if (found.wordForWord) return 1;
  const common = inCommon(first.reading, second.reading, EVENLY, found.alignment);
  return LEARNED * found.reports + (1 - LEARNED) * common;
};

const toThousandths = (probability: number): number => Math.round(probability * 1000) / 1000;

const comparatorOf = (lexicon: Lexicon): Comparator => {
  const timeless = lately(READINGS, (text) => readingOf(text, lexicon, null));
  const dated = lately(READINGS, (written) => {
    const [day = '', ...text] = written.split(' ');
    return readingOf(text.join(' '), lexicon, day);
  });
  const reading = (text: string, day: string | null): Reading =>
    day !== null && namesOwnDay(text) ? dated(`${day} ${text}`) : timeless(text);
  const compared = (first: Fact, second: Fact): Compared => {
    const roles = joined(first.roles, second.roles);
    const found = featuresOf(first.reading, second.reading, roles, lexicon);
    const { features, alignment } = found;
    if (isWordForWord(features))
      return { features, alignment, same: 1, reports: 1, wordForWord: true };
    const values = valuesOf(features);
    const same = probabilityOf(sameFact, values);
    // No reports of one story in other languages are labelled.
    const alone = lexicon.english ? probabilityOf(alike, values) : same;
    const reports = SLOTS * same + (1 - SLOTS) * alone;
    const sure = reports >= VERY_ALIKE && same >= LIKELY && noSlotDiffers(features);
    return {
      features,
      alignment,
      same: sure ? Math.max(same, SAME_IN_LOG) : same,
      reports,
      wordForWord: false,
    };
  };
  const isSame = (
    first: Fact,
    second: Fact,
    { alignment, features, same, reports }: Compared,
  ): boolean =>
    same >= SAME_IN_LOG &&
    // An act of Thursday is not one of Saturday, however alike the words.
    features['daysDiffer'] === 0 &&
    reports >= NOT_ALIKE &&
    // Learned in English; elsewhere too few words are known for it.
    !(lexicon.english && saysMore(first.reading, second.reading, alignment));
  return {
    lexicon,
    roles: (context) =>
      rolesIn(
        context.map((text) => reading(text, null).all),
        lexicon,
      ),
    read: (text, { day = null, roles = NO_ROLES } = {}) => ({
      reading: reading(text, day),
      day,
      roles,
    }),
    isOne: (first, second) => {
      const found = compared(first, second);
      return isSame(first, second, found) ? scoreOf(first, second, found) : null;
    },
    mayBeOne: (first, second, telling) => {
      const common = inCommon(first.reading, second.reading, telling);
      if (common < ONE_IN_EDITION) return null;
      return common < NEARLY_ONE_FRAME || compared(first, second).same >= SLOTS_IN_FRAME
        ? common
        : null;
    },
    differing: (first, second) => changedFigure(first.reading, second.reading, true),
    compare: (first, second) => {
      const found = compared(first, second);
      const { features, alignment, same: slots, reports } = found;
      const changed = changedFigure(first.reading, second.reading);
      const same = isSame(first, second, found);
      const later =
        !same &&
        changed !== null &&
        (isOneValueApart(features) || probabilityOf(update, valuesOf(features)) >= IS_UPDATE);
      const verdict: Verdict = same ? 'same' : later ? 'update' : 'different';
      return {
        verdict,
        // Most comparisons are asked for their verdict alone.
        get score() {
          return toThousandths(scoreOf(first, second, found));
        },
        bySlots: toThousandths(slots),
        byReports: toThousandths(reports),
        get why() {
          return reasonsOf(first.reading, second.reading, alignment, verdict);
        },
        changed: verdict === 'update' ? changed : null,
      };
    },
  };
};

const opened = new Map<string, Promise<Comparator>>();

/** The comparator of a language by its BCP 47 tag; its tables are loaded on first use. */
export const openComparator = (tag: string): Promise<Comparator> => {
  const [language = tag] = tag.split('-');
  const known = opened.get(language) ?? openLexicon(tag).then(comparatorOf);
  opened.set(language, known);
  return known;
};
