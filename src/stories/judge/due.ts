import type { DevelopmentId } from '../../kernel/index.ts';
import type { Language } from '../text/language.ts';
import { daysBetween } from './calendar.ts';
import { datesOf } from './dates.ts';

/** Called off: the day that it names will bring nothing. "Postponed until 1 June" names the day that will. */
const CALLED_OFF =
  /\b(?:cancel|postpon|call(?:s|ed|ing) off|scrap(?:s|ped)\b|delay|abandon|no longer)|\b(?:abgesagt|verschoben|annul|report[ée]|cancelad|aplazad|отмен|перенес)|取消|推迟|推遲|延期|中止|ألغ|تأجيل/iu;
const NEW_DAY = /\b(?:until|till|to|bis|auf|jusqu\p{L}*|au|hasta|al|до|на)\s+(?:\p{L}+\s)?$/iu;

/** "By the end of the year", "by the end of 2032". */
const YEARS_END =
  /\b(?:by|before|until|at|towards?) (?:the )?(?:end of (?:the|this) year|year[- ]end|end of (20\d\d))\b/iu;

/** What somebody did by announcing is done; that it will happen makes it due. */
const ANNOUNCED =
  /\b(?:will|would|to|due|schedul(?:es?|ed)|plan(?:s|ned)?|set for|expect(?:s|ed)?|from|by|until|takes? effect|open|close|start|begin|vote|meet|sail|launch)/iu;

const yearsEnd = (sentence: string, day: string): string | null => {
  const found = YEARS_END.exec(sentence);
  if (!found || !ANNOUNCED.test(sentence)) return null;
  const on = `${found[1] ?? day.slice(0, 4)}-12`;
  return on > day.slice(0, 7) ? on : null;
};

/**
 * The first day or month to come that a sentence announces, `2031-06-01` or `2031-06`; null: none.
 * @param day the day of publication
 */
export const dueIn = (
  language: Pick<Language, 'english' | 'tag'>,
  sentence: string,
  day: string,
): string | null => {
  const calledOff = CALLED_OFF.test(sentence);
  const coming = datesOf(language, sentence, day)
    .filter(({ beside, kind }) => !beside && kind !== 'vague')
    .filter(
      ({ index }) => !calledOff || NEW_DAY.test(sentence.slice(Math.max(0, index - 30), index)),
    )
    .map(({ on, precision }) => (precision === 'month' ? on.slice(0, 7) : on))
    .filter((on) => on > day.slice(0, on.length));
  const [first] = coming.sort();
  if (first !== undefined) return first;
  return language.english && !calledOff ? yearsEnd(sentence, day) : null;
};

/** An announcement that the story remembers. */
export interface OpenDue {
  readonly development: DevelopmentId;
  readonly on: string;
  readonly hashes: readonly number[];
}

/** A report that may say that something announced has happened. */
export interface Happened {
  /** The day on which it happened. */
  readonly on: string;
  readonly hashes: readonly number[];
}

/** Whether two sentences are about one act; the comparator of facts takes this place. */
export type SameAct = (due: OpenDue, report: Happened) => boolean;

/** So much of the shorter one's words, until the comparator decides. */
const ONE_ACT = 0.5;
const byWords: SameAct = (due, report) => {
  const said = new Set(report.hashes);
  const common = due.hashes.filter((hash) => said.has(hash)).length;
  return common >= ONE_ACT * Math.min(due.hashes.length, said.size);
};

/** What is reported within so many days of its day is what was announced. */
const AROUND = 3;

const isOfItsTime = ({ on }: OpenDue, { on: happened }: Happened): boolean => {
  if (on.length === 7 || happened.length === 7) return on.slice(0, 7) === happened.slice(0, 7);
  const late = daysBetween(on, happened);
  return late >= 0 && late <= AROUND;
};

/** Still only a promise, in English. */
const STILL_TO_COME =
  /\b(?:will|would|shall|is to|are to|was to|were to|plan(?:s|ned)? to|set to|due to|expected to|scheduled|could|may|might|not|n[’']t|failed|call(?:s|ed) off|cancel\p{L}*|postpon\p{L}*)\b/iu;

/** The announcement that a sentence reports as having happened: of its time, about the same act; null: none. */
export const fulfilledDue = (
  open: readonly OpenDue[],
  report: Happened & { readonly text: string },
  sameAct: SameAct = byWords,
): DevelopmentId | null => {
  if (open.length === 0 || STILL_TO_COME.test(report.text)) return null;
  const met = open.find((due) => isOfItsTime(due, report) && sameAct(due, report));
  return met?.development ?? null;
};
