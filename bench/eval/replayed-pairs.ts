import type { ReplayedEdition } from '../../src/desk/index.ts';
import type { RawArticle } from '../../src/domain/index.ts';
import { DAY, HOUR } from '../../src/kernel/index.ts';
import type { Verdict } from '../../src/stories/facts/compare.ts';
import { PARTS, type PairRow, type Part, partOf } from './labelled-pairs.ts';
import { type ClassCount, classCounts, type PairRates, ratesOf } from './pair-scores.ts';
import { plainLine } from './plain-line.ts';
import { replayed } from './replayed.ts';
import type { PairsFile } from './unseen.ts';

/** The second report tells its sentence first, or after a sentence of context. */
export const VARIANTS = ['lead', 'body'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A Monday: day n of the week is `MONDAY` + n days. */
const MONDAY = Date.parse('2026-11-02T00:00:00Z');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Reports that name no day come on a Wednesday. */
const NO_DAY = 2;

const weekdayIn = (text: string): number | null => {
  const named = (text.match(/\b\w+day\b/gu) ?? []).find((word) => WEEKDAYS.includes(word));
  return named === undefined ? null : WEEKDAYS.indexOf(named);
};

const stamp = (at: number): string => new Date(at).toISOString().replace('.000', '');

const articlesOf = (pair: PairRow, variant: Variant): RawArticle[] => {
  const { id, first, second, context = '', language = 'en', secondDay } = pair;
  const day = weekdayIn(first) ?? NO_DAY;
  const later = weekdayIn(second) ?? day;
  const at = MONDAY + day * DAY + 15 * HOUR;
  const then =
    secondDay === 'next' && later === day
      ? at + 17 * HOUR
      : MONDAY + Math.max(day, later) * DAY + 18 * HOUR;
  const body = variant === 'lead' ? [second, context] : [context, second];
  const article = (end: string, lines: readonly string[], publishedAt: number): RawArticle => ({
    id: `${id}${end}`,
    title: null,
    text: lines.filter(Boolean).join('\n'),
    url: null,
    source: end === 'a' ? 'Wire A' : 'Wire B',
    author: null,
    publishedAt: stamp(publishedAt),
    language,
    topics: [],
  });
  return [article('a', [first, context], at), article('b', body, then)];
};

/**
 * All pairs in one stream, each as two articles of two wires: what `score_pairs.py --make-input` beside the corpora
 * makes, to the letter.
 */
export const pairStream = (pairs: readonly PairRow[], variant: Variant): RawArticle[] => {
  const key = ({ publishedAt, id }: RawArticle): string => `${publishedAt} ${id}`;
  return pairs
    .flatMap((pair) => articlesOf(pair, variant))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/**
 * Reads from the editions how the engine took each pair: `same` if the second report's sentence was not told, `update` if
 * it was told as a later value.
 */
export const shownVerdicts = (
  pairs: readonly PairRow[],
  editions: readonly ReplayedEdition[],
): Verdict[] => {
  const told = new Map<string, { readonly text: string; readonly supersedes: boolean }[]>();
  for (const { stories } of editions)
    for (const { developments } of stories)
      for (const { text, supersedes, articles } of developments)
        for (const article of articles) {
          const line = { text: plainLine(text), supersedes: supersedes !== null };
          told.set(article, [...(told.get(article) ?? []), line]);
        }
  return pairs.map(({ id, second }) => {
    const sentence = plainLine(second);
    const hits = (told.get(`${id}b`) ?? []).filter(
      ({ text }) => text.includes(sentence) || sentence.includes(text),
    );
    if (hits.length === 0) return 'same';
    return hits.some(({ supersedes }) => supersedes) ? 'update' : 'different';
  });
};

/** Both variants count: a pair is two trials. */
export interface EnginePart {
  readonly part: Part;
  readonly trials: number;
  readonly rates: PairRates;
  readonly classes: readonly ClassCount[];
}
export interface ThroughEngine {
  readonly parts: readonly EnginePart[];
}

/** The pairs of a file through filing, novelty and ranking: all that was new each day. */
export const throughEngine = async (
  file: PairsFile,
  pairs: readonly PairRow[],
): Promise<ThroughEngine> => {
  const trials: { row: PairRow; kind: Verdict; class: string; taken: Verdict }[] = [];
  for (const variant of VARIANTS) {
    const verdicts = shownVerdicts(pairs, await replayed(pairStream(pairs, variant)));
    pairs.forEach((row, at) => {
      const taken = verdicts[at] ?? 'different';
      trials.push({ row, kind: row.kind, class: row.class ?? '', taken });
    });
  }
  const parts = PARTS.map((part) => {
    const chosen = trials.filter(({ row }) => partOf(file, row) === part);
    return {
      part,
      trials: chosen.length,
      rates: ratesOf(chosen),
      classes: classCounts(chosen),
    };
  });
  return { parts };
};
