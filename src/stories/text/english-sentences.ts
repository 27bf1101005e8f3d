import { cutsNumber } from './cut-numbers.ts';
import { joinedPieces } from './joined-pieces.ts';
import { otherSentences } from './other-sentences.ts';
import { withWholeQuotations } from './quotations.ts';
import { parted } from './run-together.ts';

/** Words after which a full stop does not end a sentence though the model sometimes thinks so. */
const NO_END =
  /(?:^|[\s(“"'-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Gov|Sen|Rep|Rev|Hon|St|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/u;
/** What cannot begin a sentence. */
const NO_START = /^(?:[a-z,;:)\]]|-\p{Ll})/u;
/** "a 135 - 156 (. 464) record": a bracket is not yet closed. */
const OPEN_BRACKET = /\([^()]*$/u;
const CLOSES = /^[^()]{0,160}\)/u;

/** "Art. 3", "No. 3", "p. 12", "vol. 2": an abbreviation that wants its number. */
const WANTS_NUMBER =
  /(?:^|[\s(])(?:Nos?|Nr|Art|Arts|Sec|Ch|Fig|Figs|Vol|Pt|Rte|Hwy|pp?|paras?|ca|approx)\.$/iu;

const joins = (before: string, after: string): boolean =>
  NO_END.test(before) ||
  NO_START.test(after) ||
  /^["”’)\]]+$/u.test(after) ||
  (OPEN_BRACKET.test(before) && CLOSES.test(after)) ||
  (/^\p{N}/u.test(after) && WANTS_NUMBER.test(before)) ||
  cutsNumber(before, after);

/** Cuts `paragraph` where the model ends a sentence, verbatim: what lies between two sentences is white space only. */
const cut = (paragraph: string, ends: readonly string[]): string[] => {
  const pieces: string[] = [];
  let from = 0;
  for (const end of ends) {
    const at = paragraph.indexOf(end, from);
    if (at === -1) return [paragraph];
    pieces.push(paragraph.slice(from, at + end.length));
    from = at + end.length;
  }
  return withWholeQuotations(joinedPieces(pieces, joins))
    .flatMap(parted)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
};

/**
 * Over these the model's patterns take more than linear time: letters without a space, of which no word of a report has
 * so many, and hosts of addresses, over which they take exponential time ("//aa.aa.aa.…"). Real hosts are shorter.
 */
const NO_WORDS = /\S{400}|\/\/[^\s/]{36}|\/\/\S{0,400}@[^\s/]{12}/u;

/**
 * English sentences by wink-nlp's boundary model (https://winkjs.org/wink-nlp/), with titles, months and initials
 * put back together. Loading takes some 100 ms and 20 MB, hence on first use only.
 */
export const openEnglishSentences = async (): Promise<(paragraph: string) => string[]> => {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['sbd']);
  const byRules = otherSentences('en');
  return (paragraph) =>
    NO_WORDS.test(paragraph)
      ? byRules(paragraph)
      : cut(paragraph, nlp.readDoc(paragraph).sentences().out());
};
