import type { Article, HeadlineCandidate } from '../../domain/index.ts';
import type { Language } from '../text/language.ts';
import { daysBetween } from './calendar.ts';

/** The most that a story keeps. */
const CANDIDATES = 12;
const LONGEST = 200;

/** What a title may claim and a body take back: the claim, and the word in the body. */
const CLAIMS: readonly (readonly [RegExp, string])[] = [
  [/\bconfirm(?:s|ed)?\b/iu, 'confirm(?:s|ed|ing|ation)?'],
  [/\badmit(?:s|ted)?\b/iu, 'admit(?:s|ted|ting)?'],
  [/\bden(?:y|ies|ied)\b/iu, 'den(?:y|ies|ied)'],
  [/\bapprove[sd]?\b/iu, 'approv(?:e|es|ed|ing|al)'],
  [/\bagree[sd]?\b/iu, 'agree(?:s|d|ment)?'],
  [/\bprove[sd]?\b/iu, 'prov(?:e|es|ed|ing|en)'],
  [/\baccept(?:s|ed)?\b/iu, 'accept(?:s|ed|ing)?'],
  [/\bresign(?:s|ed)?\b/iu, 'resign(?:s|ed|ing)?'],
  [/\bban(?:s|ned)?\b/iu, 'ban(?:s|ned|ning)?'],
  [/\bsign(?:s|ed)\b/iu, 'sign(?:s|ed|ing)?'],
  [/\badmits? guilt\b|\bpleads? guilty\b/iu, 'guilt(?:y)?'],
];
/** What takes a claim back when it stands shortly before the word. */
const TAKEN_BACK =
  "(?:no need to|not|n[’']t|never|neither|nor|without|yet to|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing) to|stop(?:s|ped)? short of|far from|amounts? to an?|tantamount to an?|could not|has yet to|fail(?:s|ed)? to)";

/** Does a title claim what its own body takes back: "confirms" over "sees no need to confirm or deny"? */
export const overclaims = (title: string, body: string): boolean =>
  CLAIMS.some(
    ([claim, word]) =>
      claim.test(title) &&
      new RegExp(`\\b${TAKEN_BACK}\\s+(?:\\w+\\s+){0,2}${word}\\b`, 'iu').test(body),
  );

/** The titles that an article brings: its own, and those of references about what it reports (not of what came before). */
export const candidatesOf = (article: Article, day: string): HeadlineCandidate[] => {
  const body = article.paragraphs.join('\n');
  const title: HeadlineCandidate = {
    text: article.title,
    article: article.id,
    from: 'title',
    overclaims: overclaims(article.title, body),
    borneOut: 0,
  };
  const references = article.references
    .filter(({ date }) => date !== null && Math.abs(daysBetween(date, day)) <= 1)
    .map(
      ({ headline }): HeadlineCandidate => ({
        ...title,
        text: headline,
        from: 'reference',
        overclaims: false,
      }),
    );
  return [title, ...references].filter(({ text }) => text.trim() !== '' && text.length <= LONGEST);
};

/** The share of a headline's terms that the developments say; a very short headline proves little. */
const borneOut = (text: string, said: ReadonlySet<number>, language: Language): number => {
  const wanted = language.hashes(language.terms(text));
  const found = wanted.filter((term) => said.has(term)).length;
  return Math.round((found / (wanted.length + 1)) * 1000) / 1000;
};

/** A headline says what happened: one that asks, or that no subject line holds, is for want of another. */
const ASKS = /[?？؟]\s*["”»']?$/u;
const LONG = 90;

/**
 * A title that its own body takes back loses to any other title, and a line of a bibliography to all of them: it is no
 * paper's headline, and no reader looks for it.
 */
const rank = ({ from, text, borneOut: borne, overclaims: claims }: HeadlineCandidate): number => {
  if (from === 'desk') return 10;
  const lesser = (ASKS.test(text) ? 0.5 : 0) + (text.length > LONG ? 0.3 : 0) + (claims ? 1 : 0);
  return borne - lesser - (from === 'reference' ? 2 : 0);
};

/** All candidates, judged anew by what the story now tells, best first; of equals the newer. At most 12. */
export const rankedHeadlines = (
  known: readonly HeadlineCandidate[],
  added: readonly HeadlineCandidate[],
  said: ReadonlySet<number>,
  language: Language,
): HeadlineCandidate[] => {
  const byText = new Map(
    [...added.toReversed(), ...known.toReversed()].reverse().map((one) => [one.text, one]),
  );
  return [...byText.values()]
    .map((candidate) => ({ ...candidate, borneOut: borneOut(candidate.text, said, language) }))
    .map((candidate, at) => ({ candidate, at }))
    .sort((a, b) => rank(b.candidate) - rank(a.candidate) || b.at - a.at)
    .slice(0, CANDIDATES)
    .map(({ candidate }) => candidate);
};
