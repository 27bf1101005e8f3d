import { BoundedCache } from './bounded-cache.ts';

/** A format takes ICU longer to make than to use a hundred times; there are few of them per language and zone. */
const FORMATS_KEPT = 64;

const dates = new BoundedCache<Intl.DateTimeFormat>(FORMATS_KEPT);
const plurals = new BoundedCache<Intl.PluralRules>(FORMATS_KEPT);
const numbers = new BoundedCache<Intl.NumberFormat>(FORMATS_KEPT);
const lists = new BoundedCache<Intl.ListFormat>(FORMATS_KEPT);

export const dateFormat = (
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  dates.take(
    `${locale} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, options),
  );

export const pluralRules = (locale: string): Intl.PluralRules =>
  plurals.take(locale, () => new Intl.PluralRules(locale));

export const numberFormat = (locale: string): Intl.NumberFormat =>
  numbers.take(locale, () => new Intl.NumberFormat(locale));

export const listFormat = (locale: string, type: 'unit' | 'conjunction'): Intl.ListFormat =>
  lists.take(`${locale} ${type}`, () => new Intl.ListFormat(locale, { type }));
