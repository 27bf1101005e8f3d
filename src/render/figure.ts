import { type Development, type FigureChange, shorten } from '../domain/index.ts';
import { oneLine } from './plain-text.ts';

/** A figure that moved, as it stands beside a story: "Mortgage rate: 6.1 → 5.7 percent". */
export interface FigureView extends FigureChange {
  /** Null where the unit says what is counted: "312 → 187 votes". */
  readonly noun: string | null;
}

const LENGTH = 60;

/** Units that measure and name nothing: "4.5 percent" of what? */
const BARE_UNIT =
  /^(?:%|per ?cent|percent|(?:percentage |basis )?points?|prozent|prozentpunkte|pour ?cent|por ciento|процент\p{L}*|[$€£¥₽]|[a-z]{3}|dollars?|euros?|pounds?|crowns?|francs?|rubles?|roubles?|yen|yuan|won|rupees?|pesos?|reais|real|lira|kronor|kroner|zloty|degrees?|grad|degrés|grados|met(?:er|re)s?|kilomet(?:er|re)s?|miles?|feet|foot|inch(?:es)?|lit(?:er|re)s?|gallons?|barrels?|tons?|tonnes?|kilos?|kilograms?|grams?|megawatts?|gigawatts?|hectares?|acres?|hours?|minutes?|days?|weeks?|months?|years?|thousand|million|billion|trillion)?(?:\s.*)?$/iu;

/**
 * A change with what it is of, read from its own sentence: "cut its mortgage rate from 6.1 percent to 5.7 percent".
 * Null where nothing says what was measured: a figure without its noun says nothing.
 */
export const figureView = ({
  change,
  text,
}: Pick<Development, 'change' | 'text'>): FigureView | null => {
  if (!change) return null;
  const from = shorten(oneLine(change.from), LENGTH);
  const to = shorten(oneLine(change.to), LENGTH);
  const unit = shorten(oneLine(change.unit), LENGTH);
  const noun = nounOf(text, change);
  if (noun === null && BARE_UNIT.test(unit)) return null;
  return { from, to, unit, noun };
};

/** Before a noun phrase. */
const DETERMINER = 'its|the|an?|their|his|her|our|that|this';
const WORD = "[\\p{L}][\\p{L}’'-]*";

/** The words between a determiner and "from 6.1" or "of 5.5"; English alone. */
const nounOf = (text: string, { from, to }: FigureChange): string | null => {
  const value = [from, to].map(escaped).join('|');
  const found = new RegExp(
    `(?<![\\p{L}])(?:${DETERMINER}) ((?:${WORD} ){0,3}${WORD}) (?:from|of|at|to|by) (?:about |some |nearly |almost |around )?(?:[$€£¥] ?)?(?:${value})(?![\\d.,]*\\d)`,
    'iu',
  ).exec(text);
  const noun = found?.[1];
  if (!noun) return null;
  return noun.charAt(0).toUpperCase() + noun.slice(1);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
