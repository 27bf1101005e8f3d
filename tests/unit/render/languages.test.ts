import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAIL_LANGUAGES } from '../../../src/domain/index.ts';
import { wordsOf } from '../../../src/render/templates.ts';
import { templates } from '../../support/samples/templates.ts';

type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** Plural forms by their category; a language has those that it needs. */
const isPlural = (value: Json): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && 'other' in value;

/** What a text puts in, by its path: `digest.why {newsletter} {since}`. */
const placesIn = (value: Json, path: string): string[] => {
  if (typeof value === 'string')
    return [`${path} ${[...new Set(value.match(/\{\w+\}/gu) ?? [])].sort().join(' ')}`];
  if (isPlural(value)) return placesIn(value['other'] ?? '', path);
  if (Array.isArray(value))
    return value.length > 0 && path.endsWith('counts')
      ? []
      : value.flatMap((one, at) => placesIn(one, `${path}.${at}`));
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, `${path}.${key}`));
};

const wordsIn = (language: string): Json =>
  JSON.parse(readFileSync(`templates/strings/${language}.json`, 'utf8'));
const shape = (language: string): string[] => {
  const { locale: _, dir: _dir, ...said } = wordsIn(language) as Record<string, Json>;
  return placesIn(said, language.slice(2)).sort();
};

describe('the words of mails', () => {
  it('are there in each language that configuration allows, and in no other', () => {
    const files = readdirSync('templates/strings').map((file) => file.replace('.json', ''));
    expect(files.sort()).toEqual([...MAIL_LANGUAGES]);
  });

  it.each(MAIL_LANGUAGES)(
    'in %s say all that English ones do, with the same put in',
    (language) => {
      expect(shape(language)).toEqual(shape('en'));
    },
  );

  it.each(MAIL_LANGUAGES)('in %s have the forms that its numbers need', (language) => {
    const needed = new Intl.PluralRules(language)
      .resolvedOptions()
      // A million is written in digits with a form of its own in French and Spanish; no edition counts so far.
      .pluralCategories.filter((form) => form !== 'many' || !['es', 'fr'].includes(language));
    const { digest } = wordsIn(language) as { digest: Record<string, Json> };
    for (const [name, plural] of Object.entries(digest)) {
      if (!isPlural(plural)) continue;
      // Nothing is said of nothing, and some of one or two only.
      const given = [...Object.keys(plural), 'zero', 'one', 'two'];
      expect([name, needed.filter((form) => !given.includes(form))]).toEqual([name, []]);
    }
  });

  it('of another language are not made up of English', () => {
    expect(() => wordsOf(templates, 'ko')).toThrow(/words for "ko".*there are ar, de, en/u);
    expect(wordsOf(templates, 'de-at').locale).toBe('de-DE');
  });
});
