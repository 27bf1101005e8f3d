import { hashSet } from './hashes.ts';

/** Who belongs to a country counts as the country; by Porter2 stem. */
const PEOPLES: Readonly<Record<string, string>> = Object.fromEntries(
  `libyan:libya egyptian:egypt yemeni:yemen syrian:syria iraqi:iraq iranian:iran tunisian:tunisia algerian:algeria
  isra:israel palestinian:palestin lebanes:lebanon jordanian:jordan saudi:arabia turkish:turkey russian:russia
  ukrainian:ukrain british:britain uk:britain kingdom:britain english:england french:franc german:germani
  italian:itali spanish:spain greek:greec polish:poland dutch:netherland swedish:sweden norwegian:norway
  danish:denmark american:america usa:america chines:china japanes:japan korean:korea indian:india
  pakistani:pakistan afghan:afghanistan australian:australia canadian:canada mexican:mexico brazilian:brazil
  african:africa european:europ`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(':')),
);

/**
 * How a word sounds, roughly: names from other scripts are spelt in many ways ("Moussa Koussa" and "Musa Kusa", "Gaddafi",
 * "Gadhafi", "Qaddafi" and "Kadafi"). Only the digraphs and doublings that romanisations differ in are folded.
 */
const sounded = (term: string): string =>
  term
    .replace(/ou|oo/gu, 'u')
    .replace(/ee|y/gu, 'i')
    .replace(/([gkdstz])h/gu, '$1')
    .replace(/q/gu, 'k')
    .replace(/^g/u, 'k')
    .replace(/(\p{L})\1/gu, '$1');

const NUMBER = /^\p{N}/u;
/** Of a short word every letter counts. */
const SHORT = 4;

const folded = (term: string): string => {
  if (NUMBER.test(term)) return term;
  const own = PEOPLES[term] ?? term;
  return own.length < SHORT ? own : sounded(own);
};

/** The hashed terms of an English text, spellings of one name and a people and its country counted as one. */
export const spelledAlike = (terms: readonly string[]): number[] => hashSet(terms.map(folded));
