import * as z from 'zod';

/** A non-empty string that stands for an id of kind `Id`; what it must look like is checked where it is made. */
export const idOf = <Id extends string>(): z.ZodType<Id> =>
  z.string().min(1).max(200) as unknown as z.ZodType<Id>;

/** An instant, as ISO 8601 in UTC with milliseconds. */
export const isoInstant = z.iso.datetime();
/** A calendar day, `2024-10-25`. */
export const isoDay = z.iso.date();

/**
 * A value that a later version wrote, and this one has no name for. At run time it is the value as it was written (so
 * that writing it back changes nothing); the type only keeps it apart from every known value.
 */
export type Later = `later:${string}`;

/** One of these values, or what a later version wrote in its place; code that takes it must say what becomes of that. */
export function orLater<const Value extends string>(
  values: readonly Value[],
): z.ZodType<Value | Later> {
  // Described by the values of today: a caller of the API learns no others from its document.
  return z.string().meta({ enum: values }) as unknown as z.ZodType<Value | Later>;
}

/** A value that is none of these: the sign of an arm of a union that a later version added. */
export function laterThan(values: readonly string[]): z.ZodType<Later> {
  return z.string().refine((value) => !values.includes(value)) as unknown as z.ZodType<Later>;
}

/** The values by which the arms of a union are told apart: what `laterThan` is later than. */
export function valuesOf<Key extends string>(
  arms: readonly { readonly shape: Readonly<Record<Key, z.ZodLiteral | z.ZodEnum>> }[],
  key: Key,
): readonly string[] {
  return arms.flatMap(({ shape }) => {
    const values = shape[key];
    return (values instanceof z.ZodEnum ? values.options : [...values.values]).map(String);
  });
}

/** Whether this version has a name for a value. */
export function isKnown<Value extends string>(
  values: readonly Value[],
  value: Value | Later,
): value is Value {
  return (values as readonly string[]).includes(value);
}

/**
 * A text for a value, and for one of a later version a text that shows it.
 *
 * @example wordOr({ full: 'in full' }, 'full') // 'in full'
 */
export function wordOr<Value extends string>(
  words: Readonly<Record<Value, string>>,
  value: Value | Later,
  unknown: (value: string) => string = (written) => `unknown ("${written}")`,
): string {
  return Object.hasOwn(words, value) ? words[value as Value] : unknown(value);
}
