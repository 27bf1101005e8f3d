import type { Alignment, Told } from './alignment.ts';
import { daysDiffer, isOfOneThing, unmatched } from './features.ts';
import type { Reading } from './read.ts';
import type { Quantity, Token } from './token.ts';

/** One quantity at two times. */
export interface ChangedFigure {
  readonly from: Quantity;
  readonly to: Quantity;
}

/**
 * The quantity of which each sentence gives another value; null: none, or not sure which.
 * @param surely the words around both must say that it is one thing
 */
export const changedFigure = (
  first: Reading,
  second: Reading,
  surely = false,
): ChangedFigure | null => {
  const before = unmatched(first.quantities, second.quantities);
  const after = unmatched(second.quantities, first.quantities).filter(({ more }) => !more);
  const ofOne = before.flatMap((from) =>
    after.filter((to) => isOfOneThing(from, to)).map((to) => ({ from, to })),
  );
  const likeliest = (pairs: readonly ChangedFigure[]): ChangedFigure | null =>
    pairs.toSorted(
      (a, b) =>
        Number(isWhatItBecame(b.to, second)) - Number(isWhatItBecame(a.to, second)) ||
        inCommon(b) - inCommon(a),
    )[0] ?? null;
  if (surely || ofOne.length > 0) return likeliest(ofOne);
  return likeliest(
    before.flatMap((from) =>
      after.filter((to) => from.dimension === to.dimension).map((to) => ({ from, to })),
    ),
  );
};

/** "Climbed to 16 after two of the injured died": the value stands after "to", "at", "now". */
const BECAME =
  /\b(?:to|at|now|reached|reaches|totals?|is|are)\s+(?:at least |about |around |some |nearly |almost |more than )?$/iu;

const isWhatItBecame = ({ index }: Quantity, { text }: Reading): boolean =>
  BECAME.test(text.slice(Math.max(0, index - 40), index));

/** How many words say that two amounts are of one thing. */
const inCommon = ({ from, to }: ChangedFigure): number =>
  from.of.filter((form) => to.of.includes(form)).length +
  from.meaning.filter((concept) => to.meaning.includes(concept)).length;

/** So many words of each side are named. */
const NAMED = 3;
const TOLD = 0.5;

const untoldWords = (tokens: readonly Token[], { by }: Told, kind: Token['kind']): string[] => [
  ...new Set(
    tokens
      .map((token, at) => ({ token, like: by[at] ?? 0 }))
      .filter(({ token, like }) => token.kind === kind && !token.said && like < TOLD)
      .sort((a, b) => b.token.weight - a.token.weight)
      .slice(0, NAMED)
      .map(({ token }) => token.word),
  ),
];

const list = (words: readonly string[]): string => words.join(', ') || 'nothing';

const contrast = (what: string, first: readonly string[], second: readonly string[]): string[] =>
  first.length > 0 && second.length > 0 ? [`${what} differ: ${list(first)} / ${list(second)}`] : [];

const written = (quantities: readonly Quantity[]): string[] =>
  quantities.slice(0, NAMED).map((one) => one.written);

/** The slots that differ, and what the two share, in words. */
export const reasonsOf = (
  first: Reading,
  second: Reading,
  alignment: Alignment,
  verdict: 'same' | 'update' | 'different',
): string[] => {
  const shared = first.tokens.filter((_, at) => (alignment.first.by[at] ?? 0) >= TOLD);
  const common = [
    ...new Set(shared.toSorted((a, b) => b.weight - a.weight).map(({ word }) => word)),
  ];
  const changed = verdict === 'update' ? changedFigure(first, second) : null;
  const names = (tokens: readonly Token[], told: Told): string[] =>
    untoldWords(tokens, told, 'name');
  const words = (tokens: readonly Token[], told: Told): string[] =>
    untoldWords(tokens, told, 'word');
  return [
    ...(changed ? [`a later value: ${changed.from.written} / ${changed.to.written}`] : []),
    `both say: ${list(common.slice(0, 2 * NAMED))}`,
    ...contrast(
      'names',
      names(first.tokens, alignment.first),
      names(second.tokens, alignment.second),
    ),
    ...(changed
      ? []
      : contrast(
          'numbers',
          written(unmatched(first.quantities, second.quantities)),
          written(unmatched(second.quantities, first.quantities)),
        )),
    ...(daysDiffer(first, second) ? ['days differ'] : []),
    ...(first.negations > 0 !== second.negations > 0 ? ['one says that it is not so'] : []),
    ...(first.plans > 0 !== second.plans > 0 ? ['one tells of a plan'] : []),
    ...contrast(
      'words',
      words(first.tokens, alignment.first),
      words(second.tokens, alignment.second),
    ),
  ];
};
