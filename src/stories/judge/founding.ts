import type { EventDate } from '../../domain/index.ts';
import type { Profile, Sentence } from '../profile.ts';
import { daysBetween } from './calendar.ts';
import { STATE_CHANGE } from './classes/signs-of-news.ts';
import { eventDate, isOfOldTimes } from './event-date.ts';
import { standsAlone } from './standing-alone.ts';

/**
 * A lead that only follows up on an event: it undoes or ends it ("refloated", "put out"), deals with those it met
 * ("identified", "buried"), or names it as known ("after the wreck", "that ran aground").
 */
const FOLLOWS_UP =
  /\b(?:refloat|salvag|identif|bur(?:y|ied)\b|mourn|reopen|resum|recover(?:s|ed)\b|rescu|freed\b|releas|put out\b|extinguish|contain(?:s|ed)\b|search|seek|hunt|investigat|inquest|clean-?up|rebuil|repair|towed\b|evacuat|remain(?:s|ed)\b|still\b|continu|survivors?\b|days? after\b|in the wake of\b|aftermath|following the\b|after (?:the|a|an)\b|that (?:ran|sank|struck|hit|killed|crashed|collapsed|exploded|\p{Ll}{3,}ed)\b)/iu;

/** What can found a story beside what changes the state of things. */
const MISHAP =
  /\b(?:ran aground|run aground|capsiz|derail|struck\b|hit\b|caught fire|burn(?:s|ed|t)\b|erupt|flood|landslide|attack|bomb|shot\b|stabb|kidnap|hijack|went missing|disappear|leak|spill|broke (?:out|down|off)|fell\b|began\b|clash)/iu;

/** An event so many days before its report can be what the report is still about. */
const DAYS = 7;
/** A report gives the event that it follows up on near its head. */
const WITHIN = 12;
/** Terms that it shares with title and lead: it is about the same thing. */
const SHARED = 2;

/** "The Aurelia had run aground": before the lead, on a day that is not said. */
const PAST_PERFECT = /^(?:[^\s,;:]+ ){1,8}?had (?:been |also |just )?\p{L}+/u;

/** When it happened, where it did before the report: on a stated day of the last week, or some time before. */
const dateBefore = (profile: Profile, sentence: Sentence, day: string): EventDate | null => {
  const date = eventDate(profile, sentence, day);
  if (date.basis !== 'publication') {
    const days = date.precision === 'day' ? daysBetween(date.on, day) : 0;
    return days > 0 && days <= DAYS ? date : null;
  }
  return PAST_PERFECT.test(sentence.text)
    ? { on: day.slice(0, 7), precision: 'month', basis: 'sentence' }
    : null;
};

export interface Founding {
  readonly sentence: Sentence;
  readonly date: EventDate;
}

/**
 * The event on which a first report's lead only follows up: "ran aground with 212 passengers" under "The Aurelia was
 * refloated". The earliest that stands alone near the report's head, shares words with title and lead, and changed the
 * state of things; null: none.
 */
export const foundingOf = (profile: Profile, day: string): Founding | null => {
  const [lead] = profile.sentences;
  if (!lead || !profile.language.english || !FOLLOWS_UP.test(lead.text)) return null;
  const about = new Set([...profile.title, ...lead.terms]);
  const isIt = ({ text, terms, at }: Sentence): boolean =>
    standsAlone(text, at) &&
    (STATE_CHANGE.test(text) || MISHAP.test(text)) &&
    !isOfOldTimes(text, day) &&
    new Set(terms.filter((term) => about.has(term))).size >= SHARED;
  const found = profile.sentences
    .slice(1, WITHIN)
    .filter(isIt)
    .map((sentence) => ({ sentence, date: dateBefore(profile, sentence, day) }))
    .filter((one): one is Founding => one.date !== null);
  // A stated day goes before a month alone.
  const order = ({ date }: Founding): string =>
    date.precision === 'month' ? `~${date.on}` : date.on;
  return found.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))[0] ?? null;
};
