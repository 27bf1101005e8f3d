import type { Topic } from '../domain/index.ts';
import type { Profile } from './profile.ts';

/** How a newsletter finds its topics. */
export type TopicRule = Pick<Topic, 'id' | 'words' | 'except'>;

/** A topic's words are looked for in the title and in this many sentences. */
const LEAD = 2;

/** The places at which a phrase stands in a text, both as terms. */
const placesOf = (text: readonly string[], phrase: readonly string[]): number[] =>
  phrase.length === 0
    ? []
    : text.flatMap((_, at) => (phrase.every((term, step) => text[at + step] === term) ? [at] : []));

/** Whether one of the phrases stands in a text, and not only within one that is excepted: "gas" in "tear gas". */
const stands = (
  text: readonly string[],
  phrases: readonly (readonly string[])[],
  excepted: readonly (readonly string[])[],
): boolean => {
  const covered = new Set(
    excepted.flatMap((phrase) =>
      placesOf(text, phrase).flatMap((at) => phrase.map((_, step) => at + step)),
    ),
  );
  return phrases.some((phrase) =>
    placesOf(text, phrase).some((at) => !phrase.every((_, step) => covered.has(at + step))),
  );
};

/** The topics of an article: those its feed or sender set, and those one of whose phrases stands in title or lead. */
export const topicsOf = (profile: Profile, rules: readonly TopicRule[]): string[] => {
  const { article, language, sentences } = profile;
  const texts = [
    language.terms(article.title),
    ...sentences.slice(0, LEAD).map(({ terms }) => terms),
  ];
  const met = rules.filter(({ words, except = [] }) => {
    const phrases = words.map((phrase) => language.terms(phrase));
    const excepted = except.map((phrase) => language.terms(phrase));
    return texts.some((text) => stands(text, phrases, excepted));
  });
  return [...new Set([...article.topics, ...met.map(({ id }) => id)])].sort();
};
