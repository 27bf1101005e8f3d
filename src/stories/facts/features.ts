import { type Alignment, align, type Roles, type Told } from './alignment.ts';
import type { Lexicon } from './lexicon.ts';
import { isSameAmount } from './quantities.ts';
import type { Reading } from './read.ts';
import { longestCommon, substitutions } from './substitutions.ts';
import type { Quantity, Token } from './token.ts';

/** How two facts agree and differ, by name. */
export type Features = Readonly<Record<string, number>>;

/** From this likeness on a token is told by the other sentence; below `UNTOLD` it is not. */
const TOLD = 0.5;
const UNTOLD = 0.4;
const EXACTLY = 0.99;
const MEANT = 0.8;

const weightOf = (
  tokens: readonly Token[],
  counts: (token: Token, at: number) => boolean,
): number => tokens.reduce((sum, token, at) => sum + (counts(token, at) ? token.weight : 0), 0);

export const allWeight = (tokens: readonly Token[]): number => weightOf(tokens, () => true);

/** The share of what a sentence says that the other tells. */
const coverage = (tokens: readonly Token[], { by }: Told, least = 0): number => {
  let [all, got] = [0, 0];
  tokens.forEach(({ weight }, at) => {
    all += weight;
    const like = by[at] ?? 0;
    if (like >= least) got += weight * like;
  });
  return all === 0 ? 0 : got / all;
};

/** What a sentence begins with is what it is about. */
const LEAD = 6;

const leadCoverage = (tokens: readonly Token[], told: Told): number => {
  let [all, got, seen] = [0, 0, 0];
  tokens.forEach(({ weight, said }, at) => {
    if (said || seen >= LEAD) return;
    seen += 1;
    all += weight;
    got += weight * (told.by[at] ?? 0);
  });
  return all === 0 ? 0 : got / all;
};

const actCoverage = (tokens: readonly Token[], told: Told, { concepts }: Lexicon): number => {
  let [acts, got] = [0, 0];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.saying) return;
    if (!token.concepts.some((concept) => concepts.acts.has(concept))) return;
    acts += 1;
    if ((told.by[at] ?? 0) >= MEANT) got += 1;
  });
  return acts === 0 ? 0.5 : got / acts;
};

/** The share of the main clause that the other sentence tells anywhere, or in its own main clause. */
export const mainCoverage = (
  tokens: readonly Token[],
  told: Told,
  others: readonly Token[] | null = null,
): number => {
  let [all, got] = [0, 0];
  tokens.forEach(({ weight, said, aside }, at) => {
    if (said || aside) return;
    all += weight;
    const partner = others?.[told.where[at] ?? -1];
    if (!others || (partner && !partner.aside)) got += weight * (told.by[at] ?? 0);
  });
  return all === 0 ? 0 : got / all;
};

const untold = (tokens: readonly Token[], { by }: Told, kind: Token['kind']): number =>
  weightOf(
    tokens,
    (token, at) =>
      token.kind === kind && !token.said && (by[at] ?? 0) < (kind === 'name' ? TOLD : UNTOLD),
  );

const heaviestUntold = (tokens: readonly Token[], { by }: Told): number =>
  tokens.reduce(
    (most, token, at) =>
      !token.said && (by[at] ?? 0) < UNTOLD ? Math.max(most, token.weight) : most,
    0,
  );

const both = (a: number, b: number) => ({ least: Math.min(a, b), most: Math.max(a, b) });

const wordFeatures = (a: Reading, b: Reading, { first, second }: Alignment, lexicon: Lexicon) => {
  const [ta, tb] = [a.tokens, b.tokens];
  const covered = both(coverage(ta, first), coverage(tb, second));
  const exact = both(coverage(ta, first, EXACTLY), coverage(tb, second, EXACTLY));
  const names = both(untold(ta, first, 'name'), untold(tb, second, 'name'));
  const words = both(untold(ta, first, 'word'), untold(tb, second, 'word'));
  const leads = both(leadCoverage(ta, first), leadCoverage(tb, second));
  const acts = both(actCoverage(ta, first, lexicon), actCoverage(tb, second, lexicon));
  const size = both(allWeight(ta), allWeight(tb));
  const mains = both(mainCoverage(ta, first, null), mainCoverage(tb, second, null));
  const mainPair = both(mainCoverage(ta, first, tb), mainCoverage(tb, second, ta));
  const told = (tokens: readonly Token[], by: readonly number[], kind: Token['kind']): number =>
    weightOf(tokens, (token, at) => token.kind === kind && (by[at] ?? 0) >= TOLD);
  return {
    covered: covered.most,
    coveredBoth: covered.least,
    coveredShorter: allWeight(ta) < allWeight(tb) ? coverage(ta, first) : coverage(tb, second),
    exact: exact.most,
    exactBoth: exact.least,
    namesShared: Math.min(told(ta, first.by, 'name'), told(tb, second.by, 'name')),
    namesUntold: names.most,
    namesUntoldBoth: names.least,
    wordsShared: Math.min(told(ta, first.by, 'word'), told(tb, second.by, 'word')),
    wordsUntold: words.most,
    wordsUntoldBoth: words.least,
    heaviestUntoldBoth: Math.min(heaviestUntold(ta, first), heaviestUntold(tb, second)),
    lead: leads.most,
    leadBoth: leads.least,
    main: mains.most,
    mainBoth: mains.least,
    mainToMain: mainPair.most,
    mainToMainBoth: mainPair.least,
    acts: acts.most,
    actsBoth: acts.least,
    size: size.least,
    sizes: size.least / Math.max(0.1, size.most),
  };
};

const COMPARABLE = new Set(['count', 'age']);

export const canBeOne = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension || COMPARABLE.has(a.dimension) || COMPARABLE.has(b.dimension);

/** Amounts of money are as often written without their currency the second time. */
const LARGE = 1e5;
const sharesDimension = (a: Quantity, b: Quantity): boolean => {
  if (a.dimension === b.dimension) return true;
  const dimensions = [a.dimension, b.dimension].sort().join(' ');
  return dimensions === 'count money' && Math.min(a.value, b.value) >= LARGE;
};

/** Are two amounts of the same thing, whatever their values? */
export const isOfOneThing = (a: Quantity, b: Quantity): boolean => {
  if (!sharesDimension(a, b)) return false;
  if (a.of.length === 0 || b.of.length === 0) return true;
  return (
    a.of.some((form) => b.of.includes(form)) ||
    a.meaning.some((concept) => b.meaning.includes(concept))
  );
};

/** The amounts of one sentence that the other does not give. Ages say who somebody is. */
export const unmatched = (ours: readonly Quantity[], theirs: readonly Quantity[]): Quantity[] =>
  ours.filter(
    (one) =>
      one.dimension !== 'age' &&
      !theirs.some((other) => canBeOne(one, other) && isSameAmount(one, other)),
  );

const numberFeatures = (a: Reading, b: Reading) => {
  const [oursOnly, theirsOnly] = [
    unmatched(a.quantities, b.quantities),
    unmatched(b.quantities, a.quantities),
  ];
  let [sameThing, sameKind, otherThing] = [0, 0, 0];
  for (const one of oursOnly)
    for (const other of theirsOnly)
      if (isOfOneThing(one, other)) sameThing += 1;
      else if (one.dimension !== 'count' && one.dimension === other.dimension) sameKind += 1;
      else otherThing += 1;
  const pairs = a.quantities.flatMap((one) =>
    b.quantities
      .filter((other) => canBeOne(one, other) && isSameAmount(one, other))
      .map((other) => [one, other] as const),
  );
  const shared = new Set(pairs.map(([one]) => one)).size;
  const ofOthers = pairs.filter(
    ([one, other]) => one.dimension !== 'age' && !isOfOneThing(one, other),
  ).length;
  return {
    numbersShared: Math.min(3, shared),
    numbersUntold: Math.min(3, Math.max(oursOnly.length, theirsOnly.length)),
    numbersUntoldBoth: Math.min(3, oursOnly.length, theirsOnly.length),
    numbersOfOthers: Math.min(2, ofOthers),
    valuesOfOneThing: Math.min(2, sameThing),
    valuesOfOneKind: Math.min(2, sameKind),
    valuesOfOthers: Math.min(3, otherThing),
    more: Number(a.quantities.some(({ more }) => more) !== b.quantities.some(({ more }) => more)),
  };
};

const hasWeekday = (days: readonly string[]): boolean => days.some((day) => day.startsWith('w'));

export const daysDiffer = (a: Reading, b: Reading): boolean => {
  const theirs = new Set([...b.days, ...b.saidDays]);
  if (a.days.length === 0 || b.days.length === 0) return false;
  if ([...a.days, ...a.saidDays].some((day) => theirs.has(day))) return false;
  return hasWeekday(a.days) === hasWeekday(b.days);
};

const dayFeatures = (a: Reading, b: Reading) => {
  const [ours, theirs] = [
    [...a.days, ...a.saidDays],
    [...b.days, ...b.saidDays],
  ];
  return {
    daysShared: Number(ours.some((day) => theirs.includes(day))),
    daysDiffer: Number(daysDiffer(a, b)),
    dayOfOne: Number(ours.length > 0 !== theirs.length > 0),
  };
};

const UNTIL = 2;

/** How many acts of one sentence are the opposite of what the other says. */
const oppositesIn = (
  a: Reading,
  b: Reading,
  { first, second }: Alignment,
  lexicon: Lexicon,
): number => {
  const { opposites } = lexicon.concepts;
  const open = (tokens: readonly Token[], { by }: Told): readonly Token[] =>
    tokens.filter((_, at) => (by[at] ?? 0) < 0.9);
  const theirs = new Set(open(b.tokens, second).flatMap(({ concepts }) => concepts));
  return open(a.tokens, first).filter(({ concepts }) =>
    concepts.some((concept) => opposites.get(concept)?.some((other) => theirs.has(other))),
  ).length;
};

/** Marks another event of the same kind: "a second bomb", "again". */
const ANEW = new Set('another second third again further fresh also latest new more'.split(' '));

const anew = ({ all }: Reading): number => all.filter(({ word }) => ANEW.has(word)).length;

/** What a sentence is about: the first words of its main clause. */
const SUBJECT = 2;

const subjectCoverage = (tokens: readonly Token[], told: Told): number => {
  const places = [...tokens.keys()]
    .filter((at) => !tokens[at]?.said && !tokens[at]?.aside)
    .slice(0, SUBJECT);
  if (places.length === 0) return 1;
  return places.reduce((sum, at) => sum + (told.by[at] ?? 0), 0) / places.length;
};

/** The share of a sentence's tokens of one kind that the other tells. */
const kindCoverage = (tokens: readonly Token[], { by }: Told, kind: Token['kind']): number => {
  let [all, got] = [0, 0];
  tokens.forEach((token, at) => {
    if (token.kind !== kind || token.said) return;
    all += token.weight;
    got += token.weight * (by[at] ?? 0);
  });
  return all === 0 ? 1 : got / all;
};

/** Of what both tell, the word that is rarest. */
const rarestShared = (tokens: readonly Token[], { by }: Told): number =>
  tokens.reduce(
    (most, { weight, said }, at) =>
      (by[at] ?? 0) >= MEANT && !said ? Math.max(most, weight) : most,
    0,
  );

const shareFeatures = (a: Reading, b: Reading, { first, second }: Alignment) => {
  const names = both(kindCoverage(a.tokens, first, 'name'), kindCoverage(b.tokens, second, 'name'));
  const numbers = both(
    kindCoverage(a.tokens, first, 'number'),
    kindCoverage(b.tokens, second, 'number'),
  );
  const words = both(kindCoverage(a.tokens, first, 'word'), kindCoverage(b.tokens, second, 'word'));
  return {
    namesTold: names.most,
    namesToldBoth: names.least,
    numbersTold: numbers.most,
    numbersToldBoth: numbers.least,
    wordsTold: words.most,
    wordsToldBoth: words.least,
    rarestShared: rarestShared(a.tokens, first),
  };
};

const subjectFeatures = (a: Reading, b: Reading, { first, second }: Alignment) => {
  const subjects = both(subjectCoverage(a.tokens, first), subjectCoverage(b.tokens, second));
  return { subject: subjects.most, subjectBoth: subjects.least };
};

const stateFeatures = (a: Reading, b: Reading, alignment: Alignment, lexicon: Lexicon) => ({
  anewOfOne: Math.min(UNTIL, Math.abs(anew(a) - anew(b))),
  negations: Math.abs(Math.min(UNTIL, a.negations) - Math.min(UNTIL, b.negations)),
  negationOfOne: Number(a.negations > 0 !== b.negations > 0),
  planOfOne: Number(a.plans > 0 !== b.plans > 0),
  plans: Math.min(UNTIL, Math.abs(a.plans - b.plans)),
  opposites: Math.min(UNTIL, oppositesIn(a, b, alignment, lexicon)),
});

const QUOTE = 40;

/** The shares of either's pieces that the other has. */
const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly [number, number] => {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return [shared / Math.max(1, a.size), shared / Math.max(1, b.size)];
};

/** A sentence is compared with many: what is made of it alone is made once. */
const onceFor = <Made>(make: (tokens: readonly Token[]) => Made) => {
  const known = new WeakMap<readonly Token[], Made>();
  return (tokens: readonly Token[]): Made => {
    const before = known.get(tokens);
    if (before !== undefined) return before;
    const made = make(tokens);
    known.set(tokens, made);
    return made;
  };
};

const pairsOf = onceFor(
  (tokens): ReadonlySet<string> =>
    new Set(tokens.slice(1).map(({ form }, at) => `${tokens[at]?.form} ${form}`)),
);

const formsOf = onceFor((tokens): ReadonlySet<string> => new Set(tokens.map(({ form }) => form)));

/** Words counted alike, grammar too: how something is put tells whether it is the same thing. */
const plainFeatures = (a: Reading, b: Reading) => {
  const every = shares(formsOf(a.all), formsOf(b.all));
  const telling = shares(formsOf(a.tokens), formsOf(b.tokens));
  const pairs = shares(pairsOf(a.all), pairsOf(b.all));
  const mean = ([one, other]: readonly [number, number]): number => (one + other) / 2;
  return {
    plain: mean(every),
    plainMost: Math.max(...every),
    plainLeast: Math.min(...every),
    plainTelling: mean(telling),
    plainTellingMost: Math.max(...telling),
    plainPairs: mean(pairs),
  };
};

const frameFeatures = (a: Reading, b: Reading, alignment: Alignment) => {
  const common = longestCommon(a.all, b.all);
  const [ours, theirs] = [pairsOf(a.tokens), pairsOf(b.tokens)];
  const shared = [...ours].filter((pair) => theirs.has(pair)).length;
  const quoted = (one: Reading, other: Reading): boolean =>
    one.quotations.some((words) => other.text.toLowerCase().includes(words.slice(0, QUOTE)));
  return {
    common: common.length / Math.max(1, Math.min(a.all.length, b.all.length)),
    commonBoth: common.length / Math.max(1, a.all.length, b.all.length),
    ...substitutions(a, b, alignment, common.steps),
    neighbors: shared / Math.max(1, Math.min(ours.size, theirs.size)),
    quotationShared: Number(quoted(a, b) || quoted(b, a)),
    quotationOfOne: Number(a.quotations.length > 0 !== b.quotations.length > 0),
  };
};

/** How two facts agree and differ. The order of the two changes nothing. */
export const featuresOf = (
  a: Reading,
  b: Reading,
  roles: Roles,
  lexicon: Lexicon,
): { readonly features: Features; readonly alignment: Alignment } => {
  const alignment = align(a.tokens, b.tokens, roles);
  const found = {
    ...wordFeatures(a, b, alignment, lexicon),
    ...numberFeatures(a, b),
    ...dayFeatures(a, b),
    ...stateFeatures(a, b, alignment, lexicon),
    ...frameFeatures(a, b, alignment),
    ...subjectFeatures(a, b, alignment),
    ...plainFeatures(a, b),
    ...shareFeatures(a, b, alignment),
    english: Number(lexicon.english),
  };
  // In nearly the same frame one word makes another fact; between two wordings it says little.
  const frame = found.coveredBoth;
  const features = {
    ...found,
    planInFrame: found.planOfOne * frame,
    negationInFrame: found.negationOfOne * frame,
    dayInFrame: found.daysDiffer * frame,
    valueInFrame: Math.min(1, found.valuesOfOneThing + found.valuesOfOneKind) * frame,
    oppositeInFrame: Math.min(1, found.opposites) * frame,
    nameInFrame: Math.min(1, found.namesUntoldBoth) * frame,
    substitutedInFrame: found.substitutedMost * (1 - found.substitutedLike) * found.common,
  };
  return { features, alignment };
};
