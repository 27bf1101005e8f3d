import { isPlace, withCommonNames } from './aliases.ts';
import type { Background } from './background/expected.ts';
import { isTitleCase, namesIn, wordsOfName } from './entities.ts';

/** The names of an article, word by word, in their common form. */
export interface Named {
  /** How often each word was met. */
  readonly names: ReadonlyMap<string, number>;
  /** Of those in title and first sentences, how often each was met there. */
  readonly subjects: ReadonlyMap<string, number>;
  /** Words that were met in one name belong to one bearer: "Kim" and "Jong-un". By the bearer's number. */
  readonly bearers: ReadonlyMap<string, number>;
  /** Names as they are written. */
  readonly written: readonly string[];
}

/** What a report is about stands in its title and first sentences. */
const HEAD = 3;

/** In Romance languages a thing and its place run together: "Palma de Lisboa" names two. */
const OF = /\s(?:de|da|do|del|della)\s/u;

const LOWER = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu;
const CAPITAL = /\p{Lu}[\p{L}\p{N}'’-]*/gu;

/**
 * A word that is written small somewhere, or is common, is a name only where a capital cannot be a mere beginning. Where
 * few words of a language are known, any word may be common: "Quarante mille litres" names nobody. There a word that begins
 * sentences alone is a name only where another capital follows it, or where it stands inside a sentence too.
 */
const openerRule = (
  texts: readonly string[],
  { words, few }: Pick<Background, 'words' | 'few'>,
) => {
  const small = new Set<string>();
  const inside = new Set<string>();
  for (const text of texts) {
    if (isTitleCase(text)) continue;
    for (const [word] of text.matchAll(LOWER)) small.add(word);
    const first = /^\P{L}*\p{L}[\p{L}\p{N}'’-]*/u.exec(text)?.[0].length ?? 0;
    for (const [word] of text.slice(first).matchAll(CAPITAL)) inside.add(word.toLowerCase());
  }
  const plain = (word: string): boolean =>
    small.has(word) ||
    [/$/u, /s$/u, /es$/u, /d$/u, /ed$/u, /ing$/u].some((ending) =>
      words.has(word.replace(ending, '')),
    );
  return (written: string, first = false): boolean => {
    const word = written.toLowerCase().replace(/['’]s?$/u, '');
    const seen = inside.has(word) && !small.has(word);
    return seen || (!plain(word) && !(few && first));
  };
};

/** A text in which only what names somebody begins with a capital. */
const lowered = (text: string, isName: (word: string, first?: boolean) => boolean): string => {
  if (isTitleCase(text))
    return text.replace(CAPITAL, (word) => (isName(word) ? word : word.toLowerCase()));
  return text.replace(
    /^(\P{L}*)(\p{Lu}[\p{L}\p{N}'’-]*)(?=(\s+\p{Lu})?)/u,
    (all, before: string, word: string, next?: string) =>
      isName(word, next === undefined) ? all : before + word.toLowerCase(),
  );
};

/** Reads the names of a title (may be empty) and sentences in a script that has capitals. */
export const namedIn = (
  title: string,
  sentences: readonly string[],
  background: Background,
): Named => {
  const names = new Map<string, number>();
  const subjects = new Map<string, number>();
  const bearers = new Map<string, number>();
  const written: string[] = [];
  const texts = [title, ...sentences];
  const isName = openerRule(texts, background);
  texts.forEach((text, at) => {
    const found = namesIn(withCommonNames(lowered(text, isName)));
    for (const name of found.flatMap((one) => one.split(OF))) {
      written.push(name);
      const words = wordsOfName(name);
      const persons = words.filter((word) => !isPlace(word));
      const bearer = persons.map((word) => bearers.get(word)).find((known) => known !== undefined);
      for (const word of words) {
        names.set(word, (names.get(word) ?? 0) + 1);
        if (at <= HEAD) subjects.set(word, (subjects.get(word) ?? 0) + 1);
        if (!bearers.has(word))
          bearers.set(word, isPlace(word) ? -bearers.size - 1 : (bearer ?? written.length));
      }
    }
  });
  return { names, subjects, bearers, written };
};
