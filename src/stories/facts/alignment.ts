import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** What the report around a sentence says of its names: the words that stand beside each. */
export type Roles = ReadonlyMap<string, ReadonlySet<string>>;

export const NO_ROLES: Roles = new Map();

/** How well each token of a sentence is told by the other, 0 to 1, and by which of its tokens. */
export interface Told {
  readonly by: readonly number[];
  readonly where: readonly number[];
}

export interface Alignment {
  readonly first: Told;
  readonly second: Told;
}

const EXACT = 1;
const CONCEPT = 0.9;
const PREFIX = 0.8;
const ROLE = 0.6;
/** Shorter words that begin alike are other words. */
const PREFIX_LENGTH = 5;
const isSameValue = (a: number, b: number): number => {
  const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9);
  if (apart < 1e-6) return EXACT;
  return apart < 0.03 ? PREFIX : 0;
};

const shareConcept = (a: Token, b: Token): boolean =>
  a.concepts.length > 0 && a.concepts.some((concept) => b.concepts.includes(concept));

/** How nearly two tokens say the same, 0 to 1. */
const likeness = (a: Token, b: Token): number => {
  if (a.kind === 'number' || b.kind === 'number')
    return a.value !== null && b.value !== null ? isSameValue(a.value, b.value) : 0;
  if (a.form === b.form) return EXACT;
  if (a.kind === 'name' && b.kind === 'name') return 0;
  if (a.kind === 'name' || b.kind === 'name')
    return a.name === b.name ? EXACT : shareConcept(a, b) ? CONCEPT : 0;
  if (shareConcept(a, b)) return CONCEPT;
  if (Math.min(a.form.length, b.form.length) >= PREFIX_LENGTH)
    if (a.form.startsWith(b.form) || b.form.startsWith(a.form)) return PREFIX;
  return 0;
};

/** "The interior minister" for Lasko Denvir, where the report says that he is. */
const isRole = (a: Token, b: Token, roles: Roles): boolean => {
  if (a.kind !== 'name' && b.kind !== 'name') return false;
  return roles.get(a.form)?.has(b.form) === true || roles.get(b.form)?.has(a.form) === true;
};

/** The best partner of each token of two sentences in the other. */
export const align = (
  first: readonly Token[],
  second: readonly Token[],
  roles: Roles,
): Alignment => {
  const told = (count: number) => ({
    by: new Array<number>(count).fill(0),
    where: new Array<number>(count).fill(-1),
  });
  const [one, other] = [told(first.length), told(second.length)];
  first.forEach((a, i) => {
    second.forEach((b, j) => {
      let like = likeness(a, b);
      if (like < ROLE && roles.size > 0 && isRole(a, b, roles)) like = ROLE;
      if (like > (one.by[i] ?? 0)) {
        one.by[i] = like;
        one.where[i] = j;
      }
      if (like > (other.by[j] ?? 0)) {
        other.by[j] = like;
        other.where[j] = i;
      }
    });
  });
  return { first: one, second: other };
};

/** So far before and after a name stand the words that say who it is: "the interior minister Lasko Denvir". */
const BEFORE = 3;
const AFTER = 5;

/** What the tokens of a report's sentences say of its names. */
export const rolesIn = (
  sentences: readonly (readonly Token[])[],
  { concepts: { acts, states } }: Lexicon,
): Roles => {
  // "Minister", "chain", "striker" say who somebody is; what they did does not.
  const saysWho = ({ kind, concepts, said }: Token): boolean =>
    !said &&
    (kind === 'name' ||
      (kind === 'word' && !concepts.some((concept) => acts.has(concept) || states.has(concept))));
  const roles = new Map<string, Set<string>>();
  for (const tokens of sentences)
    tokens.forEach((token, at) => {
      if (token.kind !== 'name') return;
      const beside = roles.get(token.form) ?? new Set<string>();
      roles.set(token.form, beside);
      for (const other of tokens.slice(Math.max(0, at - BEFORE), at + AFTER + 1))
        if (other.form !== token.form && saysWho(other)) beside.add(other.form);
    });
  return roles;
};
