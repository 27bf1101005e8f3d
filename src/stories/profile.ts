import type { Article } from '../domain/index.ts';
import { isSelfTalk } from '../ingest/index.ts';
import { type Budget, unlimited } from '../kernel/index.ts';
import { titleKey } from './column.ts';
import { backgroundOf } from './text/background/expected.ts';
import { hashSet } from './text/hashes.ts';
import type { Language } from './text/language.ts';
import { namedIn } from './text/named.ts';
import { namedWithoutCapitals } from './text/named-unspaced.ts';
import { shinglesOf } from './text/shingles.ts';

/** One sentence of an article, as the judges read it. */
export interface Sentence {
  readonly text: string;
  /** Its place in the article, from 0. */
  readonly at: number;
  readonly terms: readonly string[];
  readonly hashes: readonly number[];
}

/** What the engine makes of an article's text before it looks at any story. */
export interface Profile {
  /** The time that reading it may cost; asked between sentences. */
  readonly budget: Budget;
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** How much each term counts here: title most, then the lead, then the rest. */
  readonly terms: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
  /** The words of names, by their common form; how often each was met. */
  readonly names: ReadonlyMap<string, number>;
  /** Those of title and first sentences; how often each was met there. */
  readonly subjects: ReadonlyMap<string, number>;
  /** How much is said of each: log2 of how often it is met, once more where it is in the head; at most 2.5. */
  readonly said: ReadonlyMap<string, number>;
  /** Which words of names are of one bearer, by its number. */
  readonly bearers: ReadonlyMap<string, number>;
  /** Terms that are words of names. */
  readonly nameTerms: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly pairs: readonly number[];
  readonly shingles: readonly number[];
  /** One source's title, as `titleKey` reads it. */
  readonly titled: number | null;
}

/** A story is told by its first sentences; an hour-long read would only blur it. */
const TOLD_BY = 20;
const TITLE = 3;
const LEAD = 2;
/** More sentences than this are a transcript or a list, of which nobody wants every line told. */
const SENTENCES = 400;

const count = <Key>(counts: Map<Key, number>, key: Key, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** A feed that gives headlines only tells its news in them. */
const bodyOf = ({ title, paragraphs }: Article): readonly string[] =>
  paragraphs.length > 0 ? paragraphs : [title];

/** The first sentences of an article; what comes after them is not even parted. */
const textsOf = (article: Article, language: Language, budget: Budget): string[] => {
  const texts: string[] = [];
  for (const paragraph of bodyOf(article)) {
    budget.check();
    for (const sentence of language.sentences(paragraph)) {
      if (texts.length === SENTENCES) return texts;
      // A site's talk of itself counts for nothing: no story, no development.
      if (!isSelfTalk(sentence)) texts.push(sentence);
    }
  }
  return texts;
};

const sentencesOf = (article: Article, language: Language, budget: Budget): Sentence[] =>
  textsOf(article, language, budget).map((text, at) => {
    budget.check();
    const terms = language.terms(text);
    return { text, at, terms, hashes: language.hashes(terms) };
  });

/** Reads an article once, for copies, stories and developments alike. @throws BudgetError */
export const profileOf = (
  article: Article,
  language: Language,
  budget: Budget = unlimited(),
): Profile => budget.spend(() => readProfile(article, language, budget));

const readProfile = (article: Article, language: Language, budget: Budget): Profile => {
  const sentences = sentencesOf(article, language, budget);
  const told = sentences.slice(0, TOLD_BY);
  const title = language.terms(article.title);
  const terms = new Map<string, number>();
  for (const term of title) count(terms, term, TITLE);
  for (const { terms: found, at } of told)
    for (const term of found) count(terms, term, at < 2 ? LEAD : 1);
  const texts = told.map(({ text }) => text);
  const { names, subjects, bearers, written } = language.capitals
    ? namedIn(article.title, texts, backgroundOf(language))
    : namedWithoutCapitals(article.title, texts);
  const heads = [title, ...told.slice(0, 3).map(({ terms: found }) => found)];
  const pairs = heads.flatMap((found) => found.slice(1).map((term, at) => `${found[at]} ${term}`));
  return {
    budget,
    article,
    language,
    sentences,
    terms,
    title: new Set(title),
    names,
    subjects,
    said: new Map(
      [...names]
        .map(
          ([name, times]) =>
            [name, Math.min(2.5, Math.log2(times + Number(subjects.has(name))))] as const,
        )
        .filter(([, much]) => much > 0),
    ),
    bearers,
    nameTerms: new Set(written.flatMap((name) => language.terms(name))),
    numbers: new Set([...terms.keys()].filter((term) => /^\p{N}/u.test(term) && term.length > 1)),
    pairs: hashSet(pairs),
    shingles: shinglesOf(article.paragraphs.join('\n')),
    titled: titleKey(article),
  };
};
