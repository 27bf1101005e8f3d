import { type CorrectionCandidate, type Development, verbatim } from '../domain/index.ts';
import { figuresIn } from './judge/figures.ts';
import type { Profile, Sentence } from './profile.ts';

/** A text that holds less of its words than this is an excerpt, as other feeds give it, and no later version. */
const EXCERPT = 0.5;
/** Sentences that share this much of their terms (Dice) are one, put otherwise. */
const SAME_STATEMENT = 0.6;

/** A statement's words alone: what white space, punctuation and capitals leave. */
const wordsOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const streamOf = ({ sentences }: Profile): string =>
  ` ${wordsOf(sentences.map(({ text }) => text).join(' '))} `;

const holds = (stream: string, text: string): boolean => stream.includes(` ${wordsOf(text)} `);

/** Whether a text is a later version of another, not the same words, and no mere excerpt. */
export const isRevision = (before: Profile, after: Profile): boolean => {
  const [was, is] = [streamOf(before), streamOf(after)];
  return was !== is && is.length >= EXCERPT * was.length;
};

const similarity = (a: readonly number[], b: readonly number[]): number => {
  const other = new Set(b);
  const common = a.filter((hash) => other.has(hash)).length;
  return (2 * common) / (a.length + b.length || 1);
};

const numbersIn = (text: string): string =>
  JSON.stringify([
    (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).sort(),
    figuresIn(text)
      .map(({ value }) => value)
      .sort(),
  ]);

export interface Revised {
  /** Statements that were told and are now put otherwise. */
  readonly corrections: readonly Pick<CorrectionCandidate, 'development' | 'was' | 'is' | 'what'>[];
  /** Sentences that the former text did not have, the corrected ones left out. */
  readonly added: readonly Sentence[];
}

/**
 * What a later text of an article changes in what was told from it, and what it adds. A sentence is the same as long as
 * its words are, in their order; of what was told and is gone, the most similar new sentence takes the place.
 * @param told developments that quote the article
 */
export const revised = (before: Profile, after: Profile, told: readonly Development[]): Revised => {
  const { language } = after;
  const [was, is] = [streamOf(before), streamOf(after)];
  const left = after.sentences.filter(({ text }) => !holds(was, text));
  const gone = told.flatMap((development) =>
    language
      .sentences(verbatim(development))
      .filter((text) => !holds(is, text))
      .map((text) => ({ development: development.id, text })),
  );
  const corrections = gone.flatMap(({ development, text }) => {
    const hashes = language.hashes(language.terms(text));
    const [best] = left
      .map((sentence) => ({ sentence, similar: similarity(hashes, sentence.hashes) }))
      .filter(({ similar }) => similar >= SAME_STATEMENT)
      .sort((a, b) => b.similar - a.similar || a.sentence.at - b.sentence.at);
    if (!best) return [];
    left.splice(left.indexOf(best.sentence), 1);
    const now = best.sentence.text;
    const what = numbersIn(text) === numbersIn(now) ? 'wording' : 'figure';
    return [{ development, was: text, is: now, what } as const];
  });
  return { corrections, added: left };
};
