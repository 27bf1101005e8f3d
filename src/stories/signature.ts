import * as z from 'zod';
import { figureSchema, type Story, timelinePartSchema } from '../domain/index.ts';
import type { ArticleId, DevelopmentId, StoryId } from '../kernel/index.ts';
import type { Profile } from './profile.ts';
import { pack, unpack } from './text/hashes.ts';

const weights = z.record(z.string(), z.number());
const id = z.string();

/** A figure that the story has told, to be superseded or contradicted. */
const toldFigureSchema = z.object({
  figure: figureSchema,
  development: id.transform((value) => value as DevelopmentId),
  at: z.string(),
  source: z.string().nullable(),
});
export type ToldFigure = z.infer<typeof toldFigureSchema>;

/** The engine's memory of a story, capped, as it stands in the story's item. Hash sets are packed. */
const signatureSchema = z.object({
  terms: weights,
  /** The words of names, each by the articles that have it. */
  names: weights,
  /** The same names by how much was said of each: sums over articles of `saidOf`. */
  said: weights.default({}),
  numbers: z.array(z.string()),
  pairs: z.string(),
  /** Publication of its newest article; null: none says when. */
  newestAt: z.string().nullable(),
  /** The newest texts, for copies. */
  texts: z.array(
    z.object({
      article: id.transform((value) => value as ArticleId),
      shingles: z.string(),
      /** `titleKey`; absent where a former version wrote it, or without a title. */
      title: z.number().optional(),
    }),
  ),
  /** What the story has told, background included: the day (since 1970) and the terms of each statement. */
  statements: z.array(
    z.object({
      day: z.number(),
      hashes: z.string(),
      /** What it says, of the newest ones. */
      text: z.string().optional(),
      /** The development that told it. */
      development: id.transform((value) => value as DevelopmentId).optional(),
      /** It announced something for that day or month, as this development. */
      due: z
        .object({ on: z.string(), development: id.transform((value) => value as DevelopmentId) })
        .optional(),
      /** It reported that announcement as having happened. */
      fulfils: id.transform((value) => value as DevelopmentId).optional(),
    }),
  ),
  figures: z.array(toldFigureSchema),
  /** The day of what its first report told first, where that was earlier; absent where a former version began it. */
  began: z.string().optional(),
  /** Other stories that articles of this one fit as well, and how many did. */
  alike: z.record(z.string(), z.number()).default({}),
  /**
   * The newest article's part. It is written to log and timeline from here, before another article may take its
   * place: deciding and remembering are one write, so that a crash neither loses a development nor tells it twice.
   */
  applied: timelinePartSchema.nullable(),
});
export type Signature = z.infer<typeof signatureSchema>;

/** Enough to tell one event from its look-alikes; the story's item is paid for by its size at every write. */
const TERMS = 160;
const NAMES = 40;
const SAID = 24;
const NUMBERS = 40;
const PAIRS = 200;
const TEXTS = 12;
/** Some five weeks of a story that gives a dozen statements a day, about 25 KB. */
const STATEMENTS = 400;
/** So many of the newest are remembered in their words, about 30 KB; of older ones the terms are. */
const TEXTS_OF_STATEMENTS = 160;
const FIGURES = 60;
const ALIKE = 8;
/** With every article what came before counts a little less, so that the memory follows the story. */
const FADE = 0.97;

/** What `articles` weigh together after fading: the weight of a name that every one of them has. */
export const weightOf = (articles: number): number => (1 - FADE ** articles) / (1 - FADE);

export const emptySignature: Signature = {
  terms: {},
  names: {},
  said: {},
  numbers: [],
  pairs: '',
  newestAt: null,
  texts: [],
  statements: [],
  figures: [],
  alike: {},
  applied: null,
};

/** Those that were made here, or read already; what comes from a store is read once for each time that it comes. */
const signatures = new WeakMap<object, Signature>();

/** Says of a signature that it was made here and is what its schema says (tests/unit/stories/signature.test.ts). From then on nobody may change it: all who ask share it. */
export const trusted = (signature: Signature): Signature => {
  signatures.set(signature, signature);
  return signature;
};

export const signatureOf = ({ signature: stored }: Story): Signature => {
  if (typeof stored !== 'object' || stored === null) return signatureSchema.parse(stored);
  const known = signatures.get(stored) ?? signatureSchema.parse(stored);
  signatures.set(stored, known);
  return known;
};

const heaviest = (sums: ReadonlyMap<string, number>, limit: number): Record<string, number> => {
  const best = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  return Object.fromEntries(best.map(([key, weight]) => [key, Math.round(weight * 1e4) / 1e4]));
};

const faded = (
  before: Readonly<Record<string, number>>,
  added: Iterable<readonly [string, number]>,
  limit: number,
): Record<string, number> => {
  const sums = new Map(Object.entries(before).map(([key, weight]) => [key, weight * FADE]));
  for (const [key, weight] of added) sums.set(key, (sums.get(key) ?? 0) + weight);
  return heaviest(sums, limit);
};

/** Term weights of one article, damped and of length 1, so that long reports do not outweigh short ones. */
export const unit = (counts: ReadonlyMap<string, number>): Map<string, number> => {
  const damped = new Map([...counts].map(([term, times]) => [term, 1 + Math.log(times)]));
  const length = Math.hypot(...damped.values()) || 1;
  return new Map([...damped].map(([term, weight]) => [term, weight / length]));
};

/** Only a stated date tells: an arrival is when an article was found, and a text speaks of many days. */
const newestOf = ({ newestAt }: Signature, { article }: Profile): string | null => {
  const { publishedAt, publishedBasis } = article;
  return publishedBasis !== 'stated' || (newestAt !== null && newestAt > publishedAt)
    ? newestAt
    : publishedAt;
};

/** The memory after one more article: what it is about, its numbers, its text's shingles. */
export const remember = (signature: Signature, profile: Profile): Signature => ({
  ...signature,
  terms: faded(signature.terms, unit(profile.terms), TERMS),
  names: faded(
    signature.names,
    [...profile.names.keys()].map((name) => [name, 1] as const),
    NAMES,
  ),
  said: faded(signature.said, profile.said, SAID),
  numbers: [...new Set([...signature.numbers, ...profile.numbers])].slice(-NUMBERS),
  pairs: pack([...new Set([...unpack(signature.pairs), ...profile.pairs])].slice(-PAIRS)),
  newestAt: newestOf(signature, profile),
  texts: [
    ...signature.texts.filter(({ article }) => article !== profile.article.id),
    {
      article: profile.article.id,
      shingles: pack(profile.shingles),
      ...(profile.titled === null ? {} : { title: profile.titled }),
    },
  ].slice(-TEXTS),
});

/** The memory after an article that fits other stories as well. */
export const rememberAlike = (signature: Signature, stories: readonly StoryId[]): Signature => ({
  ...signature,
  alike: summed(signature.alike, Object.fromEntries(stories.map((story) => [story, 1])), ALIKE),
});

const newestInWords = (statements: Signature['statements']): Signature['statements'] =>
  statements.map((statement, at) => {
    if (statement.text === undefined || at >= statements.length - TEXTS_OF_STATEMENTS)
      return statement;
    const { text: _, ...rest } = statement;
    return rest;
  });

/** The memory after statements were told, oldest dropped first. */
export const rememberTold = (
  signature: Signature,
  statements: Signature['statements'],
  figures: readonly ToldFigure[],
): Signature => ({
  ...signature,
  statements: newestInWords([...signature.statements, ...statements].slice(-STATEMENTS)),
  figures: [...signature.figures, ...figures].slice(-FIGURES),
});

const summed = (
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
  limit: number,
): Record<string, number> => {
  const sums = new Map(Object.entries(a));
  for (const [key, weight] of Object.entries(b)) sums.set(key, (sums.get(key) ?? 0) + weight);
  return heaviest(sums, limit);
};

const inOrder = <Value>(values: readonly Value[], at: (value: Value) => number | string): Value[] =>
  values.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));

const begunFirst = (a: Signature, b: Signature): Pick<Signature, 'began'> => {
  const [began] = [a.began, b.began].filter((day) => day !== undefined).sort();
  return began === undefined ? {} : { began };
};

/** The memory of two stories that are one; what one of them applied last stays what it was. */
export const joinedSignatures = (story: Signature, gone: Signature): Signature => {
  const [older, newer] =
    (story.newestAt ?? '') < (gone.newestAt ?? '') ? [story, gone] : [gone, story];
  return {
    terms: summed(story.terms, gone.terms, TERMS),
    names: summed(story.names, gone.names, NAMES),
    said: summed(story.said, gone.said, SAID),
    numbers: [...new Set([...older.numbers, ...newer.numbers])].slice(-NUMBERS),
    pairs: pack([...new Set([...unpack(older.pairs), ...unpack(newer.pairs)])].slice(-PAIRS)),
    newestAt: newer.newestAt ?? older.newestAt,
    texts: [...older.texts, ...newer.texts].slice(-TEXTS),
    statements: newestInWords(
      inOrder([...older.statements, ...newer.statements], ({ day }) => day).slice(-STATEMENTS),
    ),
    figures: inOrder([...older.figures, ...newer.figures], ({ at }) => at).slice(-FIGURES),
    ...begunFirst(story, gone),
    alike: summed(story.alike, gone.alike, ALIKE),
    applied: story.applied,
  };
};
