/** What words mean in news: those of one concept are used for the same act or thing. */
export interface Concepts {
  /** By the form of a word. */
  readonly ofWord: (word: string, form: string) => readonly number[];
  /** Phrases that begin with a form: the patterns of their words, and their concept. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Concepts that make another fact in the same place: approve and reject. */
  readonly opposites: ReadonlyMap<number, readonly number[]>;
  /** Concepts that are acts or states, and not people or things; none where the table does not say. */
  readonly acts: ReadonlySet<number>;
  readonly states: ReadonlySet<number>;
  readonly names: readonly string[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly concept: number;
}

interface Line {
  readonly name: string;
  readonly members: readonly string[];
  readonly opposite: readonly string[];
  readonly kind: string;
}

/** A line of a table: `name | member, member | opposite=name | kind=act`. */
const lineOf = (written: string): Line | null => {
  const [name, members, ...rest] = written.split('|').map((part) => part.trim());
  if (!name || !members) return null;
  const said = (key: string): string =>
    rest.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
  return {
    name,
    members: members
      .split(',')
      .map((member) => member.trim())
      .filter(Boolean),
    opposite: said('opposite')
      .split(/[\s;/]+/u)
      .filter(Boolean),
    kind: said('kind'),
  };
};

const NONE: readonly number[] = [];
/** Shorter beginnings than this fit anything. */
const LEAST_PREFIX = 2;

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/**
 * Reads a table. A member is a word in its base form; with `*` at its end, every word that begins so; or a phrase of
 * such words.
 * @param formOf the form of a word by which it is compared
 */
export const conceptsOf = (table: string, formOf: (word: string) => string): Concepts => {
  const lines = table.split('\n').flatMap((written) => lineOf(written) ?? []);
  const numbers = new Map(lines.map(({ name }, at) => [name, at]));
  const byForm = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  const opposites = new Map<number, number[]>();
  lines.forEach(({ members, opposite }, concept) => {
    for (const member of members) {
      const words = member.toLowerCase().split(/\s+/u);
      const [first = ''] = words;
      if (words.length > 1)
        push(phrases, firstOf(first, formOf), {
          words: words.map((word) => patternOf(word, formOf)),
          concept,
        });
      else if (first.endsWith('*')) push(byPrefix, first.slice(0, -1), concept);
      else push(byForm, formOf(first), concept);
    }
    for (const other of opposite) {
      const number = numbers.get(other);
      if (number === undefined) continue;
      push(opposites, concept, number);
      push(opposites, number, concept);
    }
  });
  const ofWord = (word: string, form: string): readonly number[] => {
    const exact = byForm.get(form);
    if (byPrefix.size === 0) return exact ?? NONE;
    const found = [...(exact ?? [])];
    for (let length = LEAST_PREFIX; length <= word.length; length += 1)
      found.push(...(byPrefix.get(word.slice(0, length)) ?? []));
    return found;
  };
  const ofKind = (wanted: string): ReadonlySet<number> =>
    new Set(lines.flatMap(({ kind }, at) => (kind === wanted ? [at] : [])));
  return {
    ofWord,
    phrases,
    opposites,
    acts: ofKind('act'),
    states: ofKind('state'),
    names: lines.map(({ name }) => name),
  };
};

/** By which a phrase is looked up: the form of its first word, or the letters before its star, cut to two. */
const firstOf = (word: string, formOf: (word: string) => string): string =>
  word.endsWith('*') ? `${word.slice(0, LEAST_PREFIX)}*` : formOf(word);

const patternOf = (word: string, formOf: (word: string) => string): string =>
  word.endsWith('*') ? word : formOf(word);

export const fitsPattern = (pattern: string, word: string, form: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === form;

/** The phrases that may begin with a word. */
export const phrasesAt = ({ phrases }: Concepts, word: string, form: string): readonly Phrase[] => [
  ...(phrases.get(form) ?? []),
  ...(phrases.get(`${word.slice(0, LEAST_PREFIX)}*`) ?? []),
];
