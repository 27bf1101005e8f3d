import type { Lexicon } from './lexicon.ts';
import { formsIn, onceFor, rowOfTokens } from './row.ts';
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
  a.concepts.some((concept) => b.concepts.includes(concept));

/** What is asked of two tokens before their words are: most pairs have nothing in common, and are told apart by numbers. */
interface Signs {
  readonly kinds: readonly Token['kind'][];
  /** A bit for each concept; concepts may share one. */
  readonly concepts: readonly number[];
  /** The first letter of the form, and of the name; 0 of a form too short to be told by its beginning. */
  readonly begins: readonly number[];
  readonly namedBy: readonly number[];
}

const signsOf = onceFor(
  (tokens: readonly Token[]): Signs => ({
    kinds: tokens.map(({ kind }) => kind),
    concepts: tokens.map(({ concepts }) => concepts.reduce((bits, one) => bits | (1 << one), 0)),
    begins: tokens.map(({ form }) => (form.length < PREFIX_LENGTH ? 0 : form.charCodeAt(0))),
    namedBy: tokens.map(({ name }) => name.charCodeAt(0) || 0),
  }),
);

/** How nearly two tokens of different forms say the same, 0 to 1. */
const likeness = (a: Token, b: Token, mayMean: boolean, mayBegin: boolean): number => {
  if (a.kind === 'name' && b.kind === 'name') return 0;
  if (a.kind === 'name' || b.kind === 'name')
    return a.name === b.name ? EXACT : mayMean && shareConcept(a, b) ? CONCEPT : 0;
  if (mayMean && shareConcept(a, b)) return CONCEPT;
  return mayBegin && (a.form.startsWith(b.form) || b.form.startsWith(a.form)) ? PREFIX : 0;
};

/** "The interior minister" for Lasko Denvir, where the report says that he is. */
const isRole = (
  a: Token,
  b: Token,
  ours: ReadonlySet<string> | undefined,
  theirs: ReadonlySet<string> | undefined,
): boolean =>
  (a.kind === 'name' || b.kind === 'name') &&
  (ours?.has(b.form) === true || theirs?.has(a.form) === true);

const NO_ROLE: readonly undefined[] = [];

/** The best partner of each token of two sentences in the other. */
export const align = (
  first: readonly Token[],
  second: readonly Token[],
  roles: Roles,
): Alignment => {
  const [count, others] = [first.length, second.length];
  const one = { by: new Array<number>(count).fill(0), where: new Array<number>(count).fill(-1) };
  const other = {
    by: new Array<number>(others).fill(0),
    where: new Array<number>(others).fill(-1),
  };
  const [ours, theirs] = [signsOf(first), signsOf(second)];
  const { forms } = rowOfTokens(second);
  const ourForms = formsIn(rowOfTokens(first), rowOfTokens(second));
  const rolesOf = (tokens: readonly Token[]) =>
    roles.size === 0 ? NO_ROLE : tokens.map(({ form }) => roles.get(form));
  const [ourRoles, theirRoles] = [rolesOf(first), rolesOf(second)];
  for (let i = 0; i < count; i += 1) {
    const a = first[i] as Token;
    const [form, kind, concepts] = [ourForms[i], ours.kinds[i], ours.concepts[i] as number];
    const [begin, namedBy] = [ours.begins[i], ours.namedBy[i]];
    for (let j = 0; j < others; j += 1) {
      const otherKind = theirs.kinds[j];
      let like = 0;
      if (kind === 'number' || otherKind === 'number') {
        const [value, otherValue] = [a.value, second[j]?.value ?? null];
        if (value !== null && otherValue !== null) like = isSameValue(value, otherValue);
      } else if (form === forms[j]) like = EXACT;
      else {
        const mayMean = (concepts & (theirs.concepts[j] as number)) !== 0;
        const mayBegin = begin !== 0 && begin === theirs.begins[j];
        if (mayMean || mayBegin || (kind !== otherKind && namedBy === theirs.namedBy[j]))
          like = likeness(a, second[j] as Token, mayMean, mayBegin);
      }
      if (
        like < ROLE &&
        roles.size > 0 &&
        isRole(a, second[j] as Token, ourRoles[i], theirRoles[j])
      )
        like = ROLE;
      if (like > (one.by[i] as number)) {
        one.by[i] = like;
        one.where[i] = j;
      }
      if (like > (other.by[j] as number)) {
        other.by[j] = like;
        other.where[j] = i;
      }
    }
  }
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
