import * as z from 'zod';

/** A non-empty string that stands for an id of kind `Id`; what it must look like is checked where it is made. */
export const idOf = <Id extends string>(): z.ZodType<Id> =>
  z.string().min(1).max(200) as unknown as z.ZodType<Id>;

/** An instant, as ISO 8601 in UTC with milliseconds. */
export const isoInstant = z.iso.datetime();
/** A calendar day, `2024-10-25`. */
export const isoDay = z.iso.date();
