import type { Segment } from './segments.ts';
import type { SlotWords } from './slot-words.ts';
import type { Quantity } from './token.ts';

/** What a stretch of segments is, besides words. */
export type Slot =
  | { readonly kind: 'quantity'; readonly quantity: Omit<Quantity, 'of' | 'meaning'> }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'date'; readonly month: number; readonly day: number };

export interface FoundSlot {
  readonly slot: Slot;
  /** The first segment, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const DIGITS = /\p{N}/u;
const ORDINAL = /^(?:st|nd|rd|th)\b/iu;
const YEAR = /^(?:19|20)\d\d$/u;
/** "Mr Brown, 34," */
const AGE_AFTER_NAME = /\p{Lu}[\p{L}'-]+,? $/u;
const OLDEST = 110;
/** So many words after a number may say its unit. */
const UNIT_WITHIN = 2;

/** What digits say: thousands parted by commas or points, decimals, a clock's hours and minutes. */
export const valueOfDigits = (written: string): number => {
  const plain = written.replace(/[^\p{N}.,:]/gu, '');
  if (plain.includes(':')) {
    const [hours = '0', minutes = '0'] = plain.split(':');
    return Number(hours) + Number(minutes) / 60;
  }
  if (/^\p{N}{1,3}(?:[.,]\p{N}{3})+$/u.test(plain)) return Number(plain.replace(/[.,]/gu, ''));
  if (/^\p{N}{1,3}(?:,\p{N}{3})+\.\p{N}+$/u.test(plain)) return Number(plain.replace(/,/gu, ''));
  return Number(plain.replace(',', '.').replace(/\.(?=.*\.)/gu, ''));
};

interface Reading {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly words: SlotWords;
}

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Units of time after an article say how often: "5,000 barrels a day". */
const TIME = 'time';

/** "A metre", "a hundred": the article is a number. */
const oneOf = (segments: readonly Segment[], at: number, words: SlotWords): NumberFound | null => {
  if (!/^an?$/u.test(segments[at]?.lower ?? '')) return null;
  const next = segments[at + 1]?.lower ?? '';
  const scale = own(words.scales, next);
  if (scale !== undefined && next.length > 2) return { value: scale, to: at + 2, share: false };
  const dimension = unitOf(words, [next])?.[0];
  return dimension === undefined || dimension === TIME
    ? null
    : { value: 1, to: at + 1, share: false };
};

interface NumberFound {
  readonly value: number;
  readonly to: number;
  readonly share: boolean;
}

/** A number in digits or words, with its scales: "two hundred", "twenty-five", "1.5 million", "a quarter of a million". */
const numberAt = ({ text, segments, words }: Reading, at: number): NumberFound | null => {
  const first = segments[at];
  if (!first) return null;
  const digits = DIGITS.test(first.text);
  const share = own(words.fractions, first.lower);
  const unit = oneOf(segments, at, words);
  if (unit !== null) return unit;
  let value = digits ? valueOfDigits(first.text) : (own(words.numbers, first.lower) ?? share);
  if (value === undefined || Number.isNaN(value)) return null;
  let to = at + 1;
  for (let next = segments[to]; next; next = segments[to]) {
    const between = text.slice(segments[to - 1]?.end ?? 0, next.index);
    const scale = own(words.scales, next.lower);
    const small = own(words.numbers, next.lower);
    if (/^[\s-]?$/u.test(between) && scale !== undefined && (digits || next.lower.length > 2)) {
      value *= scale;
    } else if (between === '-' && small !== undefined && small < 10 && value >= 20 && value < 100) {
      value += small;
    } else break;
    to += 1;
  }
  if (share === undefined || digits) return { value, to, share: false };
  const rest = segments.slice(to, to + 3).map(({ lower }) => lower);
  const scaled = rest.findIndex((word) => own(words.scales, word) !== undefined);
  if (scaled >= 0)
    return {
      value: value * (own(words.scales, rest[scaled] ?? '') ?? 1),
      to: to + scaled + 1,
      share: false,
    };
  const parts = own(words.numbers, segments[at - 1]?.lower ?? '');
  return { value: value * (parts ?? 1) * 100, to, share: true };
};

/** "14 May", "May 14th". */
const dateAt = (
  { segments, words }: Reading,
  at: number,
  to: number,
  value: number,
): FoundSlot | null => {
  if (!Number.isInteger(value) || value < 1 || value > 31) return null;
  const [next, afterNext] = [segments[to]?.lower ?? '', segments[to + 1]?.lower ?? ''];
  const before = segments[at - 1];
  const after =
    own(words.months, next) ??
    (next === 'of' || next === 'de' ? own(words.months, afterNext) : undefined);
  if (after !== undefined)
    return {
      slot: { kind: 'date', month: after, day: value },
      from: at,
      to: next in words.months ? to + 1 : to + 2,
    };
  const month =
    before && /^\p{Lu}/u.test(before.text) ? own(words.months, before.lower) : undefined;
  return month === undefined
    ? null
    : { slot: { kind: 'date', month, day: value }, from: at - 1, to };
};

const unitOf = (
  words: SlotWords,
  next: readonly string[],
): readonly [dimension: string, factor: number] | null => {
  for (const word of next.slice(0, UNIT_WITHIN))
    for (let length = word.length; length >= 2; length -= 1) {
      const unit = own(words.units, word.slice(0, length));
      if (unit && word.length - length <= 3) return unit;
    }
  return null;
};

const FAHRENHEIT = /^.{0,20}(?:Fahrenheit|°F)/iu;

const measured = (
  { text, segments, words }: Reading,
  at: number,
  { value, to, share }: { readonly value: number; readonly to: number; readonly share: boolean },
): { readonly value: number; readonly dimension: string } => {
  const first = segments[at];
  const before = text.slice(0, first?.index ?? 0);
  const after = text.slice(segments[to - 1]?.end ?? 0);
  if (share || words.percent.test(after)) return { value, dimension: 'percent' };
  if (/^(?:US)?[$€£¥₽]/u.test(first?.text ?? '') || words.money.test(after))
    return { value, dimension: 'money' };
  if (words.age.test(after)) return { value, dimension: 'age' };
  if (/^,\s/u.test(after) && value < OLDEST && AGE_AFTER_NAME.test(before))
    return { value, dimension: 'age' };
  const unit = unitOf(
    words,
    segments.slice(to, to + UNIT_WITHIN).map(({ lower }) => lower),
  );
  if (!unit) return { value, dimension: 'count' };
  const [dimension, factor] = unit;
  if (dimension === 'degree' && FAHRENHEIT.test(after))
    return { value: (value - 32) / 1.8, dimension };
  if (dimension === 'length' && /^\s?\p{L}+ (?:per|an|an?) hour/iu.test(after))
    return { value: (value * factor) / 1000, dimension: 'speed' };
  return { value: value * factor, dimension };
};

/** "3-1": two numbers that are one result. */
const scoreAt = ({ text, segments }: Reading, at: number): FoundSlot | null => {
  const [first, second] = [segments[at], segments[at + 1]];
  if (!first || !second || !/^\p{N}{1,3}$/u.test(first.text) || !/^\p{N}{1,3}$/u.test(second.text))
    return null;
  if (!/^[-–]$/u.test(text.slice(first.end, second.index)) || /^[-–]/u.test(text.slice(second.end)))
    return null;
  const quantity = {
    value: Number(first.text) * 1000 + Number(second.text),
    written: text.slice(first.index, second.end),
    index: first.index,
    dimension: 'score',
    more: false,
    about: false,
  };
  return { slot: { kind: 'quantity', quantity }, from: at, to: at + 2 };
};

/** "A fifth of the votes" is a share, "a fifth victim" is one of five. */
const NO_NOUN =
  /^(?:of|more|less|higher|lower|since|from|in|to|the|this|last|down|up|on|at|by|and|or)$/u;

/** "A sixth victim", "the 2nd rescuer": which one it is. */
const ordinalAt = ({ text, segments, words }: Reading, at: number): FoundSlot | null => {
  const [segment, next] = [segments[at], segments[at + 1]];
  if (!segment || !next || !/^\p{Ll}/u.test(next.text) || NO_NOUN.test(next.lower)) return null;
  const digits = /^\p{N}{1,3}$/u.test(segment.text) && ORDINAL.test(text.slice(segment.end));
  const value = digits ? Number(segment.text) : own(words.ordinals ?? {}, segment.lower);
  if (value === undefined) return null;
  const quantity = {
    value,
    written: segment.text,
    index: segment.index,
    dimension: 'ordinal',
    more: false,
    about: false,
  };
  return { slot: { kind: 'quantity', quantity }, from: at, to: at + 1 };
};

const slotAt = (reading: Reading, at: number): FoundSlot | null => {
  const { text, segments, words } = reading;
  const special = scoreAt(reading, at) ?? ordinalAt(reading, at);
  if (special) return special;
  const number = numberAt(reading, at);
  const first = segments[at];
  if (!number || !first) return null;
  const date = dateAt(reading, at, number.to, number.value);
  if (date) return date;
  const after = text.slice(segments[number.to - 1]?.end ?? 0);
  if (YEAR.test(first.text) && number.to === at + 1 && !/^ \p{Ll}+s\b/u.test(after))
    return { slot: { kind: 'year', year: number.value }, from: at, to: number.to };
  if (ORDINAL.test(after)) return null;
  // "one of them", "the one that": a pronoun.
  if (
    first.lower === 'one' &&
    number.value === 1 &&
    !/^ (?:person|man|woman|child|dead|death)\b/iu.test(after)
  )
    return null;
  const before = text.slice(0, first.index);
  const quantity = {
    ...measured(reading, at, number),
    written: text.slice(first.index, segments[number.to - 1]?.end),
    index: first.index,
    more: words.more.test(before) || words.more.test(after),
    about: number.share || words.about.test(before),
  };
  return { slot: { kind: 'quantity', quantity }, from: at, to: number.to };
};

/** The numbers of a text, in order: amounts, years and dates. */
export const slotsIn = (
  text: string,
  segments: readonly Segment[],
  words: SlotWords,
): FoundSlot[] => {
  const found: FoundSlot[] = [];
  const reading = { text, segments, words };
  for (let at = 0; at < segments.length; ) {
    const slot = slotAt(reading, at);
    if (slot) found.push(slot);
    at = slot ? Math.max(slot.to, at + 1) : at + 1;
  }
  return found;
};

/** Of these no unit is converted and nothing is rounded. */
const EXACT = new Set(['score', 'ordinal']);

/** Two amounts that are one, told more or less exactly or in other units. */
export const isSameAmount = (
  a: Omit<Quantity, 'of' | 'meaning'>,
  b: Omit<Quantity, 'of' | 'meaning'>,
): boolean => {
  const exact = EXACT.has(a.dimension) || EXACT.has(b.dimension);
  const loose = !exact && (a.about || b.about || a.dimension !== 'count');
  const apart = Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value), 1e-9);
  return apart < (loose ? 0.035 : 0.004);
};
