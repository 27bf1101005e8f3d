import type { Named } from './named.ts';

/** What is named in quotation marks of any script: a ship, a work, a company; longer ones are speech. */
const QUOTED = /[「『“«《〈"]([^「」『』“”«»《》〈〉"。、，！？,.!?\n]{2,14})[」』”»》〉"]/gu;
/** Foreign names in Japanese, two parts joined by a middle dot; short runs are everyday words. */
const KATAKANA = /[\p{Script=Katakana}ー]{3,}(?:・[\p{Script=Katakana}ー]{2,})*/gu;
/** Where two parts of a foreign name meet in Chinese: "伊达·霍尔姆"; its outer ends cannot be seen. */
const DOT = /\p{Script=Han}·\p{Script=Han}/gu;
/** Names that are left in Latin letters. */
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{N}-]{2,}/gu;

const HEAD = 3;

/** Reads the names of a title and sentences in a script without capitals: what is quoted, katakana, Latin letters. */
export const namedWithoutCapitals = (title: string, sentences: readonly string[]): Named => {
  const names = new Map<string, number>();
  const subjects = new Map<string, number>();
  const bearers = new Map<string, number>();
  [title, ...sentences].forEach((text, at) => {
    const plain = text.normalize('NFKC');
    const found = [
      ...[...plain.matchAll(QUOTED)].map(([, name]) => name as string),
      ...[KATAKANA, DOT, LATIN].flatMap((pattern) =>
        [...plain.matchAll(pattern)].map(([name]) => name),
      ),
    ].map((name) => name.trim().toLowerCase());
    // A name that stands in quotation marks may be katakana as well; it is one.
    for (const name of new Set(found)) {
      names.set(name, (names.get(name) ?? 0) + 1);
      if (at <= HEAD) subjects.set(name, (subjects.get(name) ?? 0) + 1);
      if (!bearers.has(name)) bearers.set(name, bearers.size + 1);
    }
  });
  return { names, subjects, bearers, written: [...names.keys()] };
};
