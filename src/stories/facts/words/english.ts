import stem from 'wink-porter2-stemmer';
import { lately } from '../../../kernel/index.ts';
import { commonWord, foldedName } from '../../text/aliases.ts';
import { conceptsOf } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';
import { segmentsOf } from '../segments.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { EN_SLOTS } from './en-slots.ts';

/** Words that hold a sentence together. "No" and "not" are read as slots. */
const GRAMMAR = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can cannot could did do does doing during each either else ever few for from further get gets got had has
  have having he her here hers herself him himself his how however i if in into is it its itself just let like ll
  many may me might more most much must my myself neither no nor not now of off on once onto or other
  our ours out over own per quite rather re s such t than that the their
  theirs them themselves then there these they this those though through thus to too under until up upon us ve very
  was we were what when where whether which while who whom whose why will with within without would yet you your
  yours mr mrs ms dr lrb rrb`.split(/\s+/u),
);

/** British spellings as American ones, so that two papers write one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(cent|theat|met|lit|fib|calib|kilomet|centimet|lust|meag|sabot|somb|spect)re(s|d)?$/u,
    '$1er$2',
  ],
  [
    /^(hon|col|lab|fav|harb|neighb|rum|hum|vap|arm|behavi|endeav|flav|sav|od|parl|rig|val|vig|cand|clam|fer)our/u,
    '$1or',
  ],
  [/is(e|ed|es|er|ers|ing|ation|ations)$/u, 'iz$1'],
  [/ys(e|ed|es|ing)$/u, 'yz$1'],
  [/^(defen|offen|licen|preten)ce(s?)$/u, '$1se$2'],
  [/^grey/u, 'gray'],
  [/^programme(s?)$/u, 'program$1'],
  [/^tyre(s?)$/u, 'tire$1'],
  [/^plough/u, 'plow'],
  [/^cheque/u, 'check'],
  [
    /^(travel|cancel|label|model|level|signal|fuel|counsel|marvel|total|channel|panel|quarrel)l(ed|ing|er|ers)$/u,
    '$1$2',
  ],
  [/^aluminium$/u, 'aluminum'],
  [/^jewellery$/u, 'jewelry'],
  [/^(an|p)aesth/u, '$1esth'],
  [/^(h|an|leuk|f|tox|orthop|p|gyn)ae(m|d|c)/u, '$1e$2'],
  [/^manoeuv/u, 'maneuv'],
  [/^sceptic/u, 'skeptic'],
  [/^mould/u, 'mold'],
  [/^tonne(s?)$/u, 'ton$1'],
];

const americanSpelling = (word: string): string =>
  SPELLINGS.reduce((so, [pattern, spelling]) => so.replace(pattern, spelling), word);

/** Words are asked for again and again; those of a language in use are some tens of thousands. */
const FORMS = 50_000;

export const englishLexicon = (table: string, vocabulary: Vocabulary): Lexicon => {
  const formOf = lately(FORMS, (word) => stem(americanSpelling(commonWord(word))));
  return {
    tag: 'en',
    english: true,
    segments: segmentsOf,
    formOf,
    nameOf: (word) => foldedName(formOf(word)),
    isGrammar: (word) => word.length < 2 || GRAMMAR.has(word),
    capitalsName: true,
    concepts: conceptsOf(table, formOf),
    slots: EN_SLOTS,
    ...vocabulary,
  };
};
