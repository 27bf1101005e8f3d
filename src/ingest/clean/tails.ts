import { isBoilerplate } from './boilerplate.ts';

/** A tail is one or two sentences; what is longer is the report. In UTF-16 units. */
const LONGEST = 320;
/** "… Read more The post X appeared first on Y." are two tails. */
const TAILS = 4;

/** A text that a feed broke off says so in brackets: "[…]", "[...]", "(…)". */
const CUT_OFF = /\s{0,3}[[(](?:…|\.{2,4}|&#8230;|\+\d{1,6} chars)[\])]\s{0,3}$/u;
/** The end of a sentence, or of a text that was broken off. */
const SENTENCE_ENDS = /[.!?。．！？؟…\]»”"](?=\s|$)|[。！？]/gu;
const ENDED = /[.!?。！？؟…:;"”»')\]]$/u;

/** The start of a line's last sentence; its mark at the very end is not counted. */
const lastSentence = (line: string): number => {
  const from = Math.max(0, line.length - LONGEST);
  const end = line.slice(from).trimEnd();
  let at = 0;
  for (const { index } of end.matchAll(SENTENCE_ENDS)) {
    // The marks that end the line, "..." or ".”", begin nothing.
    if (/[\p{L}\p{N}]/u.test(end.slice(index + 1))) at = index + 1;
  }
  return at === 0 ? 0 : from + at;
};

/** A line without the links and pleas behind its text: "… for six weeks. […] Read more" ends with "weeks." */
const withoutTail = (line: string): string => {
  let left = line.trimEnd();
  for (let tail = 0; tail < TAILS; tail += 1) {
    const cut = left.replace(CUT_OFF, '');
    if (cut !== left) {
      left = ENDED.test(cut) ? cut : `${cut} …`;
      continue;
    }
    const at = lastSentence(left);
    if (at === 0 || !isBoilerplate(left.slice(at).trim())) return left;
    left = left
      .slice(0, at)
      .trimEnd()
      .replace(/(?<=[.!?。！？]["”»]?)\s{0,3}…$/u, '');
  }
  return left;
};

/** The chapters of a video begin at zero: "00:00 Intro", "01:20 The resignation". */
const FIRST_CHAPTER = /^0{1,2}:00(?::00)?\s/u;
const CHAPTER = /^\d{1,2}:\d{2}(?::\d{2})?\s\S.{0,120}$/u;

const withoutChapters = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => FIRST_CHAPTER.test(line));
  if (first < 0) return lines;
  let end = first;
  while (end < lines.length && CHAPTER.test(lines[end] ?? '')) end += 1;
  return [...lines.slice(0, first), ...lines.slice(end)];
};

/** The lines of a text that are the report: no line of the page's own, no tail behind a text, no chapters of a video. */
export const withoutTails = (lines: readonly string[]): readonly string[] =>
  withoutChapters(lines)
    .filter((line) => !isBoilerplate(line))
    .map(withoutTail)
    .filter((line) => line !== '' && line !== '…');
