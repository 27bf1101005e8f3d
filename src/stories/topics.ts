import type { Topic } from '../domain/index.ts';
import type { Profile } from './profile.ts';

/** How a newsletter finds its topics. */
export type TopicRule = Pick<Topic, 'id' | 'words'>;

/** A topic's words are looked for in the title and in this many sentences. */
const LEAD = 2;

const holds = (text: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && text.some((_, at) => phrase.every((term, step) => text[at + step] === term));

/** The topics of an article: those its feed or sender set, and those one of whose phrases stands in title or lead. */
export const topicsOf = (profile: Profile, rules: readonly TopicRule[]): string[] => {
  const { article, language, sentences } = profile;
  const texts = [
    language.terms(article.title),
    ...sentences.slice(0, LEAD).map(({ terms }) => terms),
  ];
  const met = rules.filter(({ words }) =>
    words.some((phrase) => {
      const wanted = language.terms(phrase);
      return texts.some((text) => holds(text, wanted));
    }),
  );
  return [...new Set([...article.topics, ...met.map(({ id }) => id)])].sort();
};
