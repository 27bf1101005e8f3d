import { withWholeQuotations } from './quotations.ts';

/** Words after which a full stop does not end a sentence though the model sometimes thinks so. */
const NO_END =
  /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Gov|Sen|Rep|Rev|Hon|St|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$/u;
/** What cannot begin a sentence. */
const NO_START = /^[a-z,;:)\]]/u;

const joins = (before: string, after: string): boolean =>
  NO_END.test(before) || NO_START.test(after) || /^["”’)\]]+$/u.test(after);

/** Cuts `paragraph` where the model ends a sentence, verbatim: what lies between two sentences is white space only. */
const cut = (paragraph: string, ends: readonly string[]): string[] => {
  const sentences: string[] = [];
  let from = 0;
  for (const end of ends) {
    const at = paragraph.indexOf(end, from);
    if (at === -1) return [paragraph];
    const piece = paragraph.slice(from, at + end.length);
    const last = sentences.at(-1);
    if (last !== undefined && joins(last.trimEnd(), piece.trimStart())) {
      sentences[sentences.length - 1] = last + piece;
    } else sentences.push(piece);
    from = at + end.length;
  }
  return withWholeQuotations(sentences)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
};

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
  return (paragraph) => cut(paragraph, nlp.readDoc(paragraph).sentences().out());
};
