import type { Language } from '../text/language.ts';
import { datesIn, type NamedDate } from './calendar.ts';
import { otherDates } from './other-calendar.ts';

/** The dates that a sentence names, in order, read against the day of publication; none in languages without tables. */
export const datesOf = (
  { english, tag }: Pick<Language, 'english' | 'tag'>,
  sentence: string,
  published: string,
): readonly NamedDate[] =>
  english ? datesIn(sentence, published) : otherDates(tag)(sentence, published);
