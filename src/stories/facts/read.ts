import { lately } from '../../kernel/index.ts';
import { fitsPattern, phrasesAt } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { type FoundSlot, slotsIn } from './quantities.ts';
import { onceFor } from './row.ts';
import { readable, type Segment } from './segments.ts';
import type { Quantity, Token } from './token.ts';

/** A sentence as it is compared: its words, and the slots in which two facts differ. */
export interface Reading {
  readonly text: string;
  /** All of its words in order. */
  readonly all: readonly Token[];
  /** Those that tell something. */
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  /** Days that it names, `w2` for Tuesday, `5-14` for 14 May; those on which somebody said so apart. */
  readonly days: readonly string[];
  readonly saidDays: readonly string[];
  /** How often something is said not to be. */
  readonly negations: number;
  /** Words that say that it has not happened yet. */
  readonly plans: number;
  readonly quotations: readonly string[];
}

/** What tells who says so counts less: two papers ask two officials about one fact. */
const SAID = 0.4;
const SAYING = 0.25;
const NUMBER = 0.7;
const YEAR = 0.5;
/** A name is rare even if its word is not: "Bush", "March". */
const NAME = 0.6;
/** A phrase tells at least this, however common its words: "step down". */
const PHRASE = 0.3;
/** A clause that tells who says so is short. */
const SAID_CLAUSE_WORDS = 9;

const QUOTED = /["“«„「『]([^"”»“」』]{3,600})["”»“」』]/gu;

/** "The union said it would strike": who says so is who acts. */
const SPEAKS_OF_ITSELF = /^(?:that )?(?:it|they|he|she|its|their|his|her)\b/iu;

interface Span {
  readonly from: number;
  readonly to: number;
}

const within = (spans: readonly Span[], index: number): boolean =>
  spans.some(({ from, to }) => index >= from && index < to);

/** The clauses that only tell who says so. */
const saidSpans = (text: string, { slots }: Lexicon): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  const take = (to: number): void => {
    const clause = text.slice(from, to);
    const words = clause.match(/\p{L}+/gu)?.length ?? 0;
    const own = SPEAKS_OF_ITSELF.test(text.slice(to));
    if (words <= SAID_CLAUSE_WORDS && slots.said.test(clause) && !own) spans.push({ from, to });
    from = to;
  };
  for (const { index } of text.matchAll(slots.clause)) take(index);
  take(text.length);
  return spans;
};

const LEADING =
  /^(?:after|as|because|when|while|since|although|though|amid|following|despite|if|unless|until|before)\b/iu;
const TRAILING =
  /^[,;:—–-]*\s*(?:which|who|whose|where|after|as|because|when|while|before|since|although|though|amid|following|despite|if|unless|until)\b/iu;

/** Where the main clause stands: what a clause around it says besides is less of the fact. */
const asideSpans = (text: string, { slots }: Lexicon): Span[] => {
  const spans: Span[] = [];
  const starts = [0, ...Array.from(text.matchAll(slots.clause), ({ index }) => index), text.length];
  let leading = LEADING.test(text);
  let aside = leading;
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const [from = 0, to = 0] = [starts[at], starts[at + 1]];
    const clause = text.slice(from, to);
    if (leading && at > 0 && /^,/u.test(clause)) leading = false;
    if (at > 0) aside = leading || TRAILING.test(clause) || (aside && !/^[,;—–]/u.test(clause));
    if (aside) spans.push({ from, to });
  }
  return spans;
};

/** More than this share of capitals is a headline, whose capitals name nobody. */
const TITLE_CASE = 0.6;
const TITLE_WORDS = 4;

const isTitle = (segments: readonly Segment[]): boolean => {
  const words = segments.filter(({ text }) => /^\p{L}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.length > TITLE_WORDS && capitals > TITLE_CASE * words.length;
};

interface Context {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly lexicon: Lexicon;
  readonly said: readonly Span[];
  readonly quoted: readonly Span[];
  readonly asides: readonly Span[];
  readonly title: boolean;
}

const COMMON = 0.62;

/** A capital that is more than the beginning of a sentence. */
const isName = ({ text, segments, lexicon, title }: Context, at: number): boolean => {
  const { capitalsName, rarity, concepts, formOf } = lexicon;
  const segment = segments[at];
  if (!segment || !capitalsName || title || !/^\p{Lu}/u.test(segment.text)) return false;
  const first = at === 0 || /[.!?:]["”']?\s+["“']?$/u.test(text.slice(0, segment.index));
  if (!first || /^\p{Lu}/u.test(segments[at + 1]?.text ?? '')) return true;
  const form = formOf(segment.lower);
  return concepts.ofWord(segment.lower, form).length === 0 && rarity(form) >= COMMON;
};

/** What a word is read as: as a name or not, said by somebody or not, in a clause aside or not. */
const wordAs = (
  lexicon: Lexicon,
  lower: string,
  name: boolean,
  said: boolean,
  aside: boolean,
): Token => {
  const saying = lexicon.slots.said.test(lower);
  const base = { word: lower, name: lower, saying, value: null, said, aside, concepts: [] };
  if (lexicon.isGrammar(lower)) return { ...base, form: lower, kind: 'grammar', weight: 0 };
  const form = lexicon.formOf(lower);
  const concepts = lexicon.concepts.ofWord(lower, form);
  const rarity = lexicon.rarity(form);
  const share = saying ? SAYING : said ? SAID : 1;
  const named = lexicon.nameOf(lower);
  return name
    ? {
        ...base,
        name: named,
        form: named,
        kind: 'name',
        weight: Math.max(rarity, NAME) * share,
        concepts,
      }
    : { ...base, name: named, form, kind: 'word', weight: rarity * share, concepts };
};

/** Words are read again and again; those of a language in use are some tens of thousands. */
const WORDS = 20_000;
/** By whether it is a name, is said by somebody, stands in a clause aside: one of eight. */
type Ways = (Token | undefined)[];
const waysIn = onceFor((_: Lexicon) => lately(WORDS, (): Ways => new Array(8).fill(undefined)));

/** A word's token, shared by all sentences that have it. */
const wordAt = (context: Context, at: number): Token | null => {
  const { segments, lexicon, said, quoted } = context;
  const segment = segments[at];
  if (!segment) return null;
  const { lower, index } = segment;
  const isSaid = within(said, index) && !within(quoted, index);
  const aside = within(context.asides, index);
  const name = isName(context, at);
  const ways = waysIn(lexicon)(lower);
  const way = Number(name) + 2 * Number(isSaid) + 4 * Number(aside);
  ways[way] ??= wordAs(lexicon, lower, name, isSaid, aside);
  return ways[way];
};

/** A word within a phrase means what the phrase does, and no longer what it means alone. */
const phraseConcepts = (
  { concepts }: Token,
  alone: readonly number[],
  concept: number,
): readonly number[] => [...concepts.filter((one) => !alone.includes(one)), concept];

/** Marks the words of a phrase with what it means. */
const withPhrases = (tokens: readonly Token[], { concepts, formOf }: Lexicon): Token[] => {
  const marked = [...tokens];
  const forms = tokens.map(({ word }) => formOf(word));
  // A longer phrase goes first and keeps its words: "not guilty" is not "guilty".
  const taken = new Set<number>();
  tokens.forEach(({ word }, at) => {
    const phrases = phrasesAt(concepts, word, forms[at] ?? '').toSorted(
      (a, b) => b.words.length - a.words.length,
    );
    let longest = 0;
    for (const { words, concept } of phrases) {
      if (words.length < longest || taken.has(at)) continue;
      const fits = words.every((pattern, offset) =>
        fitsPattern(pattern, tokens[at + offset]?.word ?? '', forms[at + offset] ?? ''),
      );
      if (!fits) continue;
      longest = words.length;
      for (let offset = 0; offset < words.length; offset += 1) {
        const token = marked[at + offset];
        if (!token) continue;
        marked[at + offset] = {
          ...token,
          kind: token.kind === 'grammar' ? 'word' : token.kind,
          weight: Math.max(token.weight, token.kind === 'grammar' ? PHRASE / 2 : PHRASE),
          concepts: phraseConcepts(token, tokens[at + offset]?.concepts ?? [], concept),
        };
      }
    }
    for (let offset = 0; offset < longest; offset += 1) if (longest > 1) taken.add(at + offset);
  });
  return marked;
};

/** So many words around an amount say of what it is. */
const OF = 3;

const numberToken = (
  value: number,
  weight: number,
  segment: Segment,
  said: boolean,
  aside: boolean,
): Token => ({
  word: segment.lower,
  form: `#${value}`,
  name: `#${value}`,
  saying: false,
  kind: 'number',
  weight,
  concepts: [],
  value,
  said,
  aside,
});

interface Gathered {
  readonly all: Token[];
  readonly quantities: Quantity[];
  readonly days: string[];
  readonly saidDays: string[];
}

/** The telling words after an amount, then those before it, nearest first. */
const wordsAround = ({ segments, lexicon }: Context, from: number, to: number): string[] => {
  const telling = ({ lower }: Segment): boolean =>
    !lexicon.isGrammar(lower) && !(lower in lexicon.slots.scales) && /^\p{L}/u.test(lower);
  const after = segments
    .slice(to, to + OF + 2)
    .filter(telling)
    .slice(0, OF);
  const before = segments
    .slice(Math.max(0, from - OF - 1), from)
    .filter(telling)
    .slice(-OF);
  return [...after, ...before.reverse()].map(({ lower }) => lexicon.formOf(lower));
};

const takeSlot = (context: Context, { slot, from, to }: FoundSlot, gathered: Gathered): void => {
  const segment = context.segments[from];
  if (!segment) return;
  const said = within(context.said, segment.index);
  if (slot.kind === 'date') {
    (said ? gathered.saidDays : gathered.days).push(`${slot.month}-${slot.day}`);
  } else if (slot.kind === 'year') {
    gathered.all.push({
      ...numberToken(slot.year, YEAR, segment, said, within(context.asides, segment.index)),
      form: String(slot.year),
    });
  } else {
    const of = wordsAround(context, from, to);
    const meaning = of.flatMap((form) => context.lexicon.concepts.ofWord(form, form));
    gathered.quantities.push({ ...slot.quantity, of, meaning });
    gathered.all.push(
      numberToken(
        slot.quantity.value,
        NUMBER,
        segment,
        said,
        within(context.asides, segment.index),
      ),
    );
  }
};

const DAY_MS = 86_400_000;
/** 1 is Monday; the first of January 1970 was a Thursday. */
const weekdayOf = (day: string, shift: number): number =>
  ((((Math.floor(Date.parse(day) / DAY_MS) + shift + 3) % 7) + 7) % 7) + 1;

/** Days of a report's own. */
const RELATIVE: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
};

const OWN_DAY = new RegExp(Object.keys(RELATIVE).join('|'), 'iu');

/** Whether a sentence may be read otherwise in a report of another day. */
export const namesOwnDay = (text: string): boolean => OWN_DAY.test(text);

/** A day that a word names by itself; null: it is no such word. */
const dayOfWord = (
  { lower, text }: Segment,
  { slots }: Lexicon,
  day: string | null,
): string | null => {
  const weekday = Object.hasOwn(slots.weekdays, lower) ? slots.weekdays[lower] : undefined;
  if (weekday !== undefined && (lower.length > 3 || /^\p{Lu}/u.test(text))) return `w${weekday}`;
  const shift = Object.hasOwn(RELATIVE, lower) ? RELATIVE[lower] : undefined;
  return shift === undefined || day === null ? null : `w${weekdayOf(day, shift)}`;
};

/**
 * UTF-16 units of a sentence that are read. A sentence that is told has 48 words at most; comparing two costs the product
 * of their lengths.
 */
const READ = 800;

/** No verb. */
const MONTH_OF_MAY = /(?<=\S )May\b/gu;

const asItIs = (text: string): string => text;

/**
 * Reads a sentence as a fact.
 * @param day the day of its report, `2024-10-25`, to which "yesterday" refers; null: not known
 */
export const readingOf = (written: string, lexicon: Lexicon, day: string | null): Reading => {
  const text = (lexicon.prepared ?? asItIs)(readable(written.slice(0, READ)));
  const segments = lexicon.segments(text);
  const quotations = Array.from(text.matchAll(QUOTED), ({ 0: whole, 1: inner = '', index }) => ({
    inner: inner.toLowerCase(),
    span: { from: index, to: index + whole.length },
  }));
  const context: Context = {
    text,
    segments,
    lexicon,
    said: saidSpans(text, lexicon),
    asides: asideSpans(text, lexicon),
    quoted: quotations.map(({ span }) => span),
    title: isTitle(segments),
  };
  const gathered: Gathered = { all: [], quantities: [], days: [], saidDays: [] };
  const slots = slotsIn(text, segments, lexicon.slots);
  let next = 0;
  for (let at = 0; at < segments.length; ) {
    const slot = slots[next];
    if (slot && at >= slot.from) {
      takeSlot(context, slot, gathered);
      at = Math.max(slot.to, at + 1);
      next += 1;
      continue;
    }
    const segment = segments[at] as Segment;
    const named = dayOfWord(segment, lexicon, day);
    const token = named === null ? wordAt(context, at) : null;
    if (named !== null)
      (within(context.said, segment.index) ? gathered.saidDays : gathered.days).push(named);
    if (token) gathered.all.push(token);
    at += 1;
  }
  const all = withPhrases(gathered.all, lexicon);
  const outside = context.quoted.reduceRight(
    (rest, { from, to }) => rest.slice(0, from) + rest.slice(to),
    text,
  );
  return {
    text,
    all,
    tokens: all.filter(({ kind }) => kind !== 'grammar'),
    quantities: gathered.quantities,
    days: gathered.days,
    saidDays: gathered.saidDays,
    negations: outside.match(lexicon.slots.negation)?.length ?? 0,
    plans: outside.replace(MONTH_OF_MAY, '').match(lexicon.slots.planned)?.length ?? 0,
    quotations: quotations.map(({ inner }) => inner),
  };
};
