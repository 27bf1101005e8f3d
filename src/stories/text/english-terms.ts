import stem from 'wink-porter2-stemmer';
import { lately } from '../../kernel/index.ts';
import { commonWord } from './aliases.ts';

/** Words that say nothing about what a sentence is about. */
const STOP = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can cannot could did do does doing down during each either else ever few for from further get gets got had has
  have having he her here hers herself him himself his how however i if in into is it its itself just let like ll made
  make many may me might more most much must my myself neither no nor not now of off on once one only onto or other
  our ours out over own per quite rather re s said same say says she should since so some such t than that the their
  theirs them themselves then there these they this those though through thus to too under until up upon us ve very
  was we were what when where whether which while who whom whose why will with within without would yet you your
  yours mr mrs ms lrb rrb told added according reuters ap afp`.split(/\s+/u),
);

/** Stems are asked for again and again; the words of a language in use are some tens of thousands. */
const STEMS = 50_000;

/** The stemmer takes quadratic time over a word; what is longer is none, and its beginning tells it from others. */
const LONGEST_WORD = 60;

const stemmed = lately(STEMS, (word) => stem(commonWord(word)));

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}]+)*/gu;

/** Porter2 stems (https://snowballstem.org/algorithms/english/stemmer.html) without stop words; numbers without commas. */
export const englishTerms = (text: string): string[] => {
  const terms: string[] = [];
  for (const [found] of text.replace(/[’‘ʼ]/gu, "'").toLowerCase().matchAll(WORD)) {
    if (/^\p{N}/u.test(found)) {
      terms.push(found.replace(/,/gu, ''));
      continue;
    }
    const word = found.replace(/'s$|'$/u, '');
    if (word.length < 2 || STOP.has(word) || word.includes("n't")) continue;
    terms.push(stemmed(word.slice(0, LONGEST_WORD)));
  }
  return terms;
};
