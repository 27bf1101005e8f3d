import { type Alignment, align, type Roles, type Told } from './alignment.ts';
import type { Lexicon } from './lexicon.ts';
import { isSameAmount } from './quantities.ts';
import type { Reading } from './read.ts';
import { formsIn, onceFor, rowOfTokens, sharedForms, sharedPairs } from './row.ts';
import { longestCommon, substitutionsOf } from './substitutions.ts';
import type { Quantity, Token } from './token.ts';

/** How two facts agree and differ, by name. */
export type Features = Readonly<Record<string, number>>;

/** From this likeness on a token is told by the other sentence; below `UNTOLD` it is not. */
const TOLD = 0.5;
const UNTOLD = 0.4;
const EXACTLY = 0.99;
const MEANT = 0.8;

export const allWeight = (tokens: readonly Token[]): number => {
  let all = 0;
  for (const { weight } of tokens) all += weight;
  return all;
};

/** What a sentence begins with is what it is about. */
const LEAD = 6;
/** What a sentence is about: the first words of its main clause. */
const SUBJECT = 2;

/** The share of the main clause that the other sentence tells. */
export const mainCoverage = (tokens: readonly Token[], told: Told): number => {
  let [all, got] = [0, 0];
  for (let at = 0; at < tokens.length; at += 1) {
    const { weight, said, aside } = tokens[at] as Token;
    if (said || aside) continue;
    all += weight;
    got += weight * (told.by[at] as number);
  }
  return all === 0 ? 0 : got / all;
};

/** A share of something, counted along a sentence. */
interface Share {
  all: number;
  got: number;
}
const none = (): Share => ({ all: 0, got: 0 });
const shareOf = ({ all, got }: Share, ofNothing: number): number =>
  all === 0 ? ofNothing : got / all;

/** Of one kind of a sentence's words: what the other sentence tells of them, and what it does not. */
interface OfKind extends Share {
  told: number;
  untold: number;
}
const noneOfKind = (): OfKind => ({ all: 0, got: 0, told: 0, untold: 0 });

/** What one sentence says, by what of it the other tells; `others` are the other's tokens. One way along its tokens. */
const sideOf = (
  tokens: readonly Token[],
  { by, where }: Told,
  others: readonly Token[],
  { concepts: { acts } }: Lexicon,
) => {
  const [covered, lead, main, mainToMain, done] = [none(), none(), none(), none(), none()];
  const [name, number, word] = [noneOfKind(), noneOfKind(), noneOfKind()];
  const subject = none();
  let [exact, leading, heaviestUntold, rarestTold] = [0, 0, 0, 0];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { weight, said, kind } = token;
    const like = by[at] as number;
    covered.all += weight;
    covered.got += weight * like;
    if (like >= EXACTLY) exact += weight * like;
    const own = kind === 'name' ? name : kind === 'number' ? number : word;
    if (like >= TOLD) own.told += weight;
    if (kind === 'word' && !token.saying && token.concepts.some((concept) => acts.has(concept))) {
      done.all += 1;
      if (like >= MEANT) done.got += 1;
    }
    if (said) continue;
    own.all += weight;
    own.got += weight * like;
    if (like < (kind === 'name' ? TOLD : UNTOLD)) own.untold += weight;
    if (like < UNTOLD) heaviestUntold = Math.max(heaviestUntold, weight);
    if (like >= MEANT) rarestTold = Math.max(rarestTold, weight);
    if (leading < LEAD) {
      leading += 1;
      lead.all += weight;
      lead.got += weight * like;
    }
    if (token.aside) continue;
    main.all += weight;
    main.got += weight * like;
    mainToMain.all += weight;
    if (others[where[at] as number]?.aside === false) mainToMain.got += weight * like;
    if (subject.all < SUBJECT) {
      subject.all += 1;
      subject.got += like;
    }
  }
  return {
    size: covered.all,
    covered: shareOf(covered, 0),
    exact: covered.all === 0 ? 0 : exact / covered.all,
    lead: shareOf(lead, 0),
    main: shareOf(main, 0),
    mainToMain: shareOf(mainToMain, 0),
    acts: shareOf(done, 0.5),
    names: shareOf(name, 1),
    numbers: shareOf(number, 1),
    words: shareOf(word, 1),
    namesTold: name.told,
    wordsTold: word.told,
    namesUntold: name.untold,
    wordsUntold: word.untold,
    subject: shareOf(subject, 1),
    heaviestUntold,
    rarestTold,
  };
};
type Side = ReturnType<typeof sideOf>;

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

const NO_NUMBERS = {
  numbersShared: 0,
  numbersUntold: 0,
  numbersUntoldBoth: 0,
  numbersOfOthers: 0,
  valuesOfOneThing: 0,
  valuesOfOneKind: 0,
  valuesOfOthers: 0,
  more: 0,
};

const numberFeatures = (a: Reading, b: Reading): typeof NO_NUMBERS => {
  if (a.quantities.length === 0 && b.quantities.length === 0) return NO_NUMBERS;
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

const NO_DAYS = { daysShared: 0, daysDiffer: 0, dayOfOne: 0 };

const dayFeatures = (a: Reading, b: Reading): typeof NO_DAYS => {
  const ours = [...a.days, ...a.saidDays];
  const theirs = [...b.days, ...b.saidDays];
  if (ours.length === 0 && theirs.length === 0) return NO_DAYS;
  return {
    daysShared: Number(ours.some((day) => theirs.includes(day))),
    daysDiffer: Number(daysDiffer(a, b)),
    dayOfOne: Number(ours.length > 0 !== theirs.length > 0),
  };
};

const UNTIL = 2;
/** Told so nearly, an act is not the opposite of another. */
const NEARLY = 0.9;

/** How many acts of one sentence are the opposite of what the other says. */
const oppositesIn = (
  a: Reading,
  b: Reading,
  { first, second }: Alignment,
  { concepts: { opposites } }: Lexicon,
): number => {
  const says = (opposite: number): boolean =>
    b.tokens.some(
      ({ concepts }, at) => (second.by[at] as number) < NEARLY && concepts.includes(opposite),
    );
  let count = 0;
  for (let at = 0; at < a.tokens.length; at += 1) {
    if ((first.by[at] as number) >= NEARLY) continue;
    const { concepts } = a.tokens[at] as Token;
    if (concepts.some((concept) => opposites.get(concept)?.some(says))) count += 1;
  }
  return count;
};

/** Marks another event of the same kind: "a second bomb", "again". */
const ANEW = new Set('another second third again further fresh also latest new more'.split(' '));

const anewIn = onceFor(
  (all: readonly Token[]): number => all.filter(({ word }) => ANEW.has(word)).length,
);

/** Of the pieces of each the share that the other has. */
const sharesOf = (shared: number, ours: number, theirs: number): readonly [number, number] => [
  shared / Math.max(1, ours),
  shared / Math.max(1, theirs),
];
const mean = ([one, other]: readonly [number, number]): number => (one + other) / 2;

/** Words counted alike, grammar too: how something is put tells whether it is the same thing. */
const plainFeatures = (a: Reading, b: Reading) => {
  const [allOfA, allOfB] = [rowOfTokens(a.all), rowOfTokens(b.all)];
  const [tokensOfA, tokensOfB] = [rowOfTokens(a.tokens), rowOfTokens(b.tokens)];
  const all = formsIn(allOfA, allOfB);
  const tokens = formsIn(tokensOfA, tokensOfB);
  const every = sharesOf(sharedForms(allOfA, all), allOfA.firsts.length, allOfB.firsts.length);
  const telling = sharesOf(
    sharedForms(tokensOfA, tokens),
    tokensOfA.firsts.length,
    tokensOfB.firsts.length,
  );
  const pairs = sharesOf(sharedPairs(allOfA, all, allOfB), allOfA.pairs.size, allOfB.pairs.size);
  const neighbors = sharedPairs(tokensOfA, tokens, tokensOfB);
  return {
    plain: mean(every),
    plainMost: Math.max(...every),
    plainLeast: Math.min(...every),
    plainTelling: mean(telling),
    plainTellingMost: Math.max(...telling),
    plainPairs: mean(pairs),
    neighbors: neighbors / Math.max(1, Math.min(tokensOfA.pairs.size, tokensOfB.pairs.size)),
    common: longestCommon(all, allOfB.forms),
  };
};

const QUOTE = 40;

const hasQuotationOf = (one: Reading, other: Reading): boolean =>
  one.quotations.some((words) => other.text.toLowerCase().includes(words.slice(0, QUOTE)));

/** How two facts agree and differ. The order of the two changes nothing. */
export const featuresOf = (
  a: Reading,
  b: Reading,
  roles: Roles,
  lexicon: Lexicon,
): { readonly features: Features; readonly alignment: Alignment } => {
  const alignment = align(a.tokens, b.tokens, roles);
  const ours = sideOf(a.tokens, alignment.first, b.tokens, lexicon);
  const theirs = sideOf(b.tokens, alignment.second, a.tokens, lexicon);
  const least = (of: keyof Side): number => Math.min(ours[of], theirs[of]);
  const most = (of: keyof Side): number => Math.max(ours[of], theirs[of]);
  const numbers = numberFeatures(a, b);
  const days = dayFeatures(a, b);
  const put = plainFeatures(a, b);
  const { substituted, substitutions, substitutedMost, substitutedLike, namesSubstituted } =
    substitutionsOf(a, b, alignment, put.common);
  const [planOfOne, negationOfOne] = [
    Number(a.plans > 0 !== b.plans > 0),
    Number(a.negations > 0 !== b.negations > 0),
  ];
  const opposites = Math.min(UNTIL, oppositesIn(a, b, alignment, lexicon));
  const common = put.common.length / Math.max(1, Math.min(a.all.length, b.all.length));
  // In nearly the same frame one word makes another fact; between two wordings it says little.
  const frame = least('covered');
  const features = {
    covered: most('covered'),
    coveredBoth: frame,
    coveredShorter: ours.size < theirs.size ? ours.covered : theirs.covered,
    exact: most('exact'),
    exactBoth: least('exact'),
    namesShared: least('namesTold'),
    namesUntold: most('namesUntold'),
    namesUntoldBoth: least('namesUntold'),
    wordsShared: least('wordsTold'),
    wordsUntold: most('wordsUntold'),
    wordsUntoldBoth: least('wordsUntold'),
    heaviestUntoldBoth: least('heaviestUntold'),
    lead: most('lead'),
    leadBoth: least('lead'),
    main: most('main'),
    mainBoth: least('main'),
    mainToMain: most('mainToMain'),
    mainToMainBoth: least('mainToMain'),
    acts: most('acts'),
    actsBoth: least('acts'),
    size: least('size'),
    sizes: least('size') / Math.max(0.1, most('size')),
    numbersShared: numbers.numbersShared,
    numbersUntold: numbers.numbersUntold,
    numbersUntoldBoth: numbers.numbersUntoldBoth,
    numbersOfOthers: numbers.numbersOfOthers,
    valuesOfOneThing: numbers.valuesOfOneThing,
    valuesOfOneKind: numbers.valuesOfOneKind,
    valuesOfOthers: numbers.valuesOfOthers,
    more: numbers.more,
    daysShared: days.daysShared,
    daysDiffer: days.daysDiffer,
    dayOfOne: days.dayOfOne,
    anewOfOne: Math.min(UNTIL, Math.abs(anewIn(a.all) - anewIn(b.all))),
    negations: Math.abs(Math.min(UNTIL, a.negations) - Math.min(UNTIL, b.negations)),
    negationOfOne,
    planOfOne,
    plans: Math.min(UNTIL, Math.abs(a.plans - b.plans)),
    opposites,
    common,
    commonBoth: put.common.length / Math.max(1, a.all.length, b.all.length),
    substituted,
    substitutions,
    substitutedMost,
    substitutedLike,
    namesSubstituted,
    neighbors: put.neighbors,
    quotationShared: Number(hasQuotationOf(a, b) || hasQuotationOf(b, a)),
    quotationOfOne: Number(a.quotations.length > 0 !== b.quotations.length > 0),
    subject: most('subject'),
    subjectBoth: least('subject'),
    plain: put.plain,
    plainMost: put.plainMost,
    plainLeast: put.plainLeast,
    plainTelling: put.plainTelling,
    plainTellingMost: put.plainTellingMost,
    plainPairs: put.plainPairs,
    namesTold: most('names'),
    namesToldBoth: least('names'),
    numbersTold: most('numbers'),
    numbersToldBoth: least('numbers'),
    wordsTold: most('words'),
    wordsToldBoth: least('words'),
    rarestShared: ours.rarestTold,
    english: Number(lexicon.english),
    planInFrame: planOfOne * frame,
    negationInFrame: negationOfOne * frame,
    dayInFrame: days.daysDiffer * frame,
    valueInFrame: Math.min(1, numbers.valuesOfOneThing + numbers.valuesOfOneKind) * frame,
    oppositeInFrame: Math.min(1, opposites) * frame,
    nameInFrame: Math.min(1, least('namesUntold')) * frame,
    substitutedInFrame: substitutedMost * (1 - substitutedLike) * common,
  };
  return { features, alignment };
};
