import { lately } from '../../kernel/index.ts';
import { isConsent, kindsOfConsent } from './consent.ts';
import { CREDITS } from './credits.ts';
import { ELSEWHERE, LINKS } from './links.ts';
import type { Phrases } from './phrases.ts';
import { HOTLINES, OFFERS, PLEAS } from './pleas.ts';
import { SYNDICATED } from './syndicated.ts';

/** Self-talk is short; a longer sentence is the report's even where it begins alike. In UTF-16 units. */
const LONGEST = 320;
/** Lawyers write longer ones. */
const LONGEST_CONSENT = 1200;

const PATTERNS: readonly Phrases[] = [...SYNDICATED, LINKS, ...CREDITS, ELSEWHERE, HOTLINES];

/** "Wed May 5, 2010 7:12pm BST": a line of nothing but day and time. */
const STAMP =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}|\p{N}[\p{N}:./-]*(?:am|pm|st|nd|rd|th)?|[ap]\.?m\.?|bst|gmt|utc|e[sd]?t|p[sd]?t|c[sd]?t|cet|at|updated|posted|published|[|/–-])[,:.]?$/iu;

const isStamp = (sentence: string): boolean => {
  const words = sentence.split(/\s+/u);
  return words.length > 1 && /\p{N}/u.test(sentence) && words.every((word) => STAMP.test(word));
};

/** Parts of a line that are looked at one by one. */
const SENTENCES = 12;

/** "Or read it without tracking for 1.20 a week. Already a subscriber? Sign in." */
const isOfferOfConsent = (line: string): boolean =>
  kindsOfConsent(line) > 1 &&
  line
    .split(/(?<=[.!?。！？؟])\s*/u)
    .slice(0, SENTENCES)
    .some((sentence) => PLEAS.test(sentence) || OFFERS.test(sentence));

/** Does a site ask something of its reader: consent, an address, a subscription? */
export const asksReader = (line: string): boolean =>
  (line.length <= LONGEST && (PLEAS.test(line) || OFFERS.test(line))) ||
  (line.length <= LONGEST_CONSENT && (isConsent(line) || isOfferOfConsent(line)));

const speaksOfItself = (sentence: string): boolean =>
  (sentence.length <= LONGEST &&
    (PATTERNS.some((pattern) => pattern.test(sentence)) || isStamp(sentence))) ||
  asksReader(sentence);

/** A line is asked about when its page is cleaned, when its sentences are read, and when each is judged. */
const ASKED = 500;
const remembered = lately(ASKED, speaksOfItself);

/**
 * Does a site speak of itself, and not of the news? Tails of feeds, pleas, offers, consent, credits, in the languages
 * served: a sentence, or a line of a page. The one list of such sentences.
 *
 * @example isSelfTalk('Sign up for our newsletter.') // true
 */
export const isSelfTalk = (sentence: string): boolean =>
  // Longer ones are none, and not worth keeping.
  sentence.length <= LONGEST_CONSENT && remembered(sentence);
