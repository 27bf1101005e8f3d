import type { EventDate, Reference } from '../../domain/index.ts';
import type { Profile, Sentence } from '../profile.ts';
import { datesIn, dayOf } from './calendar.ts';

/** The share of a reference's headline that a sentence must say to be about the same report. */
const SAME_REPORT = 0.5;
const VAGUE =
  /\b(?:earlier (?:this|last) (?:week|month|year)|last (?:week|month|year)|recently|previously|in recent (?:days|weeks|months)|(?:days|weeks|months) (?:ago|earlier))\b/iu;

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
      profile.language.english
        ? datesIn(text, published)
            .filter(({ kind, precision }) => kind === 'explicit' && precision === 'day')
            .map(({ on }) => on)
        : [],
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

/** When what a sentence tells happened, as exactly as sentence, references and publication say. */
export const eventDate = (profile: Profile, sentence: Sentence, day: string): EventDate => {
  const dates = profile.language.english
    ? datesIn(sentence.text, day).filter(({ on }) => on <= day)
    : [];
  const exact = dates.find(({ precision }) => precision === 'day');
  if (exact) return { on: exact.on, precision: 'day', basis: 'sentence' };
  const reference = VAGUE.test(sentence.text) ? retold(profile, sentence, day) : null;
  if (reference?.date) return { on: reference.date, precision: 'day', basis: 'reference' };
  const month = dates.find(({ precision }) => precision === 'month');
  // "Last year" and "in March 2009" say when; "this month" no more than the publication does.
  if (month && month.on.slice(0, 7) < day.slice(0, 7)) {
    return { on: month.on.slice(0, 7), precision: 'month', basis: 'sentence' };
  }
  if (VAGUE.test(sentence.text))
    return { on: day.slice(0, 7), precision: 'month', basis: 'sentence' };
  return { on: day, precision: 'day', basis: 'publication' };
};

/** Is it before `day`, for certain? A month is before only when it has ended. */
export const isBefore = (date: EventDate, day: string): boolean =>
  date.on < day.slice(0, date.on.length);
