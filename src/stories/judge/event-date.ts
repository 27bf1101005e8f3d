import type { EventDate, Reference } from '../../domain/index.ts';
import type { Profile, Sentence } from '../profile.ts';
import { dayOf, dayShifted, daysBetween, type NamedDate } from './calendar.ts';
import { datesOf } from './dates.ts';

/** The share of a reference's headline that a sentence must say to be about the same report. */
const SAME_REPORT = 0.5;
const VAGUE =
  /\b(?:earlier (?:this|last) (?:week|month)|(?:late |early )?last (?:week|month)|recently|previously|in recent (?:days|weeks|months)|(?:days|weeks|months) (?:ago|earlier))\b/iu;
/** Of a time that no month can be given to. */
const LONG_AGO =
  /^(?:(?:earlier|late|early) )?(?:last|this) year\b|^last season\b|^(?:in recent|over the (?:last|past)) (?:years|decades?)\b|^(?:in|since|until) (?:1[89]|20)\d\d\b|^\w+ (?:years|decades) ago\b/iu;
/** What follows tells of something else than the sentence does. */
const ASIDE =
  /\b(?:after|before|following|since|which|who|whose|despite|because|amid|that (?:was|were|had|\p{Ll}{2,}ed))\b/iu;
/** Of these, those after which even yesterday is another matter: "which partly recovered from yesterday's fall". */
const RELATIVE_CLAUSE = /\b(?:which|who|whose|that (?:was|were|had|\p{Ll}{2,}ed))\b/iu;
/** A relative clause that has ended: "Toft, who was born on Fanø, resigned on" */
const CLOSED_CLAUSE = /,\s(?:which|who|whose|where)\b[^,]*,/giu;
/** "the 3 May wreck" names the wreck; it does not say when something was done about it. */
const ATTRIBUTE = /\b(?:the|its|their|his|her)\s+$/iu;
/** So close to the report, an aside is as good as the act itself. */
const CLOSE = 1;

/**
 * The day on which an article reports: its publication; where only its arrival is known, the newest day that it or
 * its references name.
 */
export const reportedDay = (profile: Profile): string => {
  const { article } = profile;
  const published = dayOf(article.publishedAt);
  if (article.publishedBasis !== 'arrival') return published;
  const named = [
    ...article.references.flatMap(({ date }) => date ?? []),
    ...profile.sentences.flatMap(({ text }) =>
      datesOf(profile.language, text, published)
        .filter(({ kind, precision }) => kind === 'explicit' && precision === 'day')
        .map(({ on }) => on),
    ),
  ].filter((day) => day <= published);
  return named.sort().at(-1) ?? published;
};

/** The reference that a sentence retells: the one most of whose headline it says. */
const retold = (profile: Profile, sentence: Sentence, day: string): Reference | null => {
  const said = new Set(sentence.terms);
  let best: { reference: Reference; share: number } | null = null;
  for (const reference of profile.article.references) {
    const wanted = [...new Set(profile.language.terms(reference.headline))];
    if (!reference.date || reference.date > day || wanted.length < 3) continue;
    const share = wanted.filter((term) => said.has(term)).length / wanted.length;
    if (share >= SAME_REPORT && share > (best?.share ?? 0)) best = { reference, share };
  }
  return best?.reference ?? null;
};

/** "The line's first ship was launched in 1994." */
const PAST_YEAR = /\b(?:was|were|had)\b.*\b(?:in|since) ((?:1[89]|20)\d\d)[.)]*$/iu;

/** Is all of a sentence of years gone by? "Last year, …", "In 2019 …", "… was in 1994." */
export const isOfOldTimes = (sentence: string, day: string): boolean => {
  const year = Number(day.slice(0, 4));
  const ended = Number(PAST_YEAR.exec(sentence)?.[1] ?? year);
  if (ended < year - 1) return true;
  return (
    LONG_AGO.test(sentence) && !new RegExp(`^(?:in|since|until) ${year}\\b`, 'iu').test(sentence)
  );
};

/** Is all that a sentence tells of an earlier time that it leaves vague? "Earlier this month, …" */
export const isVaguelyEarlier = (sentence: string): boolean => {
  const found = VAGUE.exec(sentence);
  return found !== null && !ASIDE.test(sentence.slice(0, found.index));
};

/** Does a date say when the act was that its sentence tells, not what it is compared with, named for or told beside? */
const isOfTheAct = (
  text: string,
  { index, text: written, on, beside }: NamedDate,
  day: string,
): boolean => {
  if (beside) return false;
  const before = text.slice(0, index).replace(CLOSED_CLAUSE, ' ');
  if (RELATIVE_CLAUSE.test(before)) return false;
  if (daysBetween(on, day) <= CLOSE) return true;
  const named = ATTRIBUTE.test(before) && /^\s\p{Ll}/u.test(text.slice(index + written.length));
  return !named && !ASIDE.test(before);
};

/** "The next day", "two days later": counted from the sentence before. */
const COUNTED =
  /\b(?:(?<next>the (?:next|following) (?:day|morning|afternoon|evening|night))|(?<before>the (?:day|night) before|the previous day)|(?<number>an?|one|two|three|four|five|six|seven|\p{N}{1,2}) (?<unit>days?|weeks?) (?<side>later|afterwards?|earlier)(?! than))\b/iu;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

const numberIn = (word: string): number => {
  if (/^an?$/iu.test(word)) return 1;
  return /^\p{N}/u.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase());
};

/** Days from the sentence before; null: it does not count from there. */
const countedDays = (text: string): number | null => {
  const found = COUNTED.exec(text)?.groups;
  if (!found) return null;
  if (found['next']) return 1;
  if (found['before']) return -1;
  const days = numberIn(found['number'] ?? '') * (/^week/iu.test(found['unit'] ?? '') ? 7 : 1);
  return /^earlier$/iu.test(found['side'] ?? '') ? -days : days;
};

/** Sentences that count from one another are followed back so far. */
const STEPS = 3;

const countedDate = (
  profile: Profile,
  { text, at }: Sentence,
  day: string,
  steps: number,
): EventDate | null => {
  const days = profile.language.english && steps > 0 ? countedDays(text) : null;
  const before = days === null ? undefined : profile.sentences.find((other) => other.at === at - 1);
  if (days === null || !before) return null;
  const from = eventDate(profile, before, day, steps - 1);
  if (from.precision !== 'day' || from.basis === 'publication') return null;
  const on = dayShifted(from.on, days);
  return { on: on > day ? day : on, precision: 'day', basis: 'sentence' };
};

/** When what a sentence tells happened, as exactly as sentence, references and publication say; never after `day`. */
export const eventDate = (
  profile: Profile,
  sentence: Sentence,
  day: string,
  steps = STEPS,
): EventDate => {
  const { text } = sentence;
  const dates = datesOf(profile.language, text, day)
    .filter(({ on }) => on <= day)
    .filter((date) => isOfTheAct(text, date, day));
  const exact = dates.find(({ precision }) => precision === 'day');
  if (exact) return { on: exact.on, precision: 'day', basis: 'sentence' };
  const counted = countedDate(profile, sentence, day, steps);
  if (counted) return counted;
  const reference = VAGUE.test(text) ? retold(profile, sentence, day) : null;
  if (reference?.date) return { on: reference.date, precision: 'day', basis: 'reference' };
  const month = dates.find(({ precision }) => precision === 'month');
  // "Last month" and "in March 2009" say when; "this month" no more than the publication does.
  if (month && month.on.slice(0, 7) < day.slice(0, 7)) {
    return { on: month.on.slice(0, 7), precision: 'month', basis: 'sentence' };
  }
  if (isVaguelyEarlier(text)) {
    return { on: day.slice(0, 7), precision: 'month', basis: 'sentence' };
  }
  return { on: day, precision: 'day', basis: 'publication' };
};

/** Does what follows the lead name a day after `on`, up to that of the report? Then the lead looks back. */
export const namesLaterDay = (profile: Profile, on: string, day: string): boolean =>
  profile.sentences
    .slice(1)
    .some(({ text }) =>
      datesOf(profile.language, text, day).some(
        (date) => date.precision === 'day' && date.on > on && date.on <= day,
      ),
    );

/** A report may come out days after what it reports. */
const SLOW = 6;

/**
 * The day of what a first report tells first: the date in its lead, where the rest of it names no later one; else the
 * day on which it reports.
 */
export const ownDay = (profile: Profile, day: string): string => {
  const [lead] = profile.sentences;
  if (!lead) return day;
  const told = eventDate(profile, lead, day);
  if (told.basis !== 'sentence' || told.precision !== 'day') return day;
  if (daysBetween(told.on, day) > SLOW) return day;
  return namesLaterDay(profile, told.on, day) ? day : told.on;
};

/** Is it before `day`, for certain? A month is before only when it has ended. */
export const isBefore = (date: EventDate, day: string): boolean =>
  date.on < day.slice(0, date.on.length);
