import * as z from 'zod';
import { numberFormat, pluralRules } from './formats.ts';

/** Forms by the plural category that Intl.PluralRules gives; `other` serves where one is left out. */
const pluralSchema = z.object({
  zero: z.string().optional(),
  one: z.string().optional(),
  two: z.string().optional(),
  few: z.string().optional(),
  many: z.string().optional(),
  other: z.string(),
});
export type Plural = z.infer<typeof pluralSchema>;

const letterSchema = z.object({
  subject: z.string(),
  heading: z.string(),
  paragraphs: z.array(z.string()).min(1),
  button: z.string(),
  after: z.string(),
});

const digestSchema = z.object({
  viewInBrowser: z.string(),
  correction: z.string(),
  whatChanged: z.string(),
  correctionSubject: z.string(),
  noNewsSubject: z.string(),
  breaking: z.string(),
  headlineByDesk: z.string(),
  correctedByDesk: z.string(),
  theReport: z.string(),
  reportNumber: z.string(),
  reports: pluralSchema,
  citing: z.string(),
  namesAndReports: z.string(),
  andMore: pluralSchema,
  arrow: z.string(),
  sourcesDiffer: z.string(),
  sourcesDifferBy: z.string(),
  untilNow: z.string(),
  timeline: z.string(),
  timelineMore: pluralSchema,
  follow: z.string(),
  mute: z.string(),
  followOrMute: z.string(),
  otherNews: z.string(),
  inBrief: z.string(),
  moreStories: pluralSchema,
  /** How a sentence that begins with a number writes it, from 0; numbers beyond are written in digits. */
  counts: z.array(z.string()),
  nothingNew: z.string(),
  weToldYou: z.string().default(''),
  inFact: z.string().default(''),
  awaySome: pluralSchema,
  awayAll: pluralSchema,
  awayBeyond: z.string(),
  why: z.string(),
  // Empty in a layout that was made before mails said these; its template does not ask for them.
  newToYou: z.string().default(''),
  newSince: z.string().default(''),
  /** Around a date after "since", as "dem 12. Oktober"; a weekday stands alone. */
  sinceDate: z.string().default('{day}'),
  stories: pluralSchema.default({ other: '' }),
  updates: pluralSchema.default({ other: '' }),
  minutes: pluralSchema.default({ other: '' }),
  comma: z.string().default(''),
  atAGlance: z.string().default(''),
  newStory: z.string().default(''),
  background: z.string().default(''),
  howItBegan: z.string().default(''),
  dueNext: z.string().default(''),
  alsoMoved: z.string().default(''),
  closing: z.string().default(''),
  notTracked: z.string().default(''),
  sourceNotStated: z.string().default(''),
  moreThanHeld: z.string().default(''),
  // Empty in a layout that was made before archive pages said these; its template does not ask for them.
  allEditions: z.string().default(''),
  byEmail: z.string().default(''),
  // Empty in a layout that was made before corrections said these; its template does not ask for them.
  // Empty in a layout that was made before there was a page to catch up on; its template does not ask for it.
  sinceThis: z.string().default(''),
  preferences: z.string(),
  unsubscribe: z.string(),
});
export type DigestWords = z.infer<typeof digestSchema>;

/**
 * A file of templates/strings: all that we say in one language. `{name}` stands for what is put in. What is not known is
 * left alone: a layout that a later version made holds words that this one does not say.
 */
export const wordsSchema = z.object({
  /** For Intl: dates, numbers, lists. */
  locale: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  digest: digestSchema,
  confirm: letterSchema,
  welcome: letterSchema,
  storiesNow: z.string(),
  goodbye: letterSchema,
  data: letterSchema,
  draftGoes: letterSchema,
  draftWaits: letterSchema,
});
export type Words = z.infer<typeof wordsSchema>;

/** Puts values in for `{name}`. A name without a value is a mistake in the strings and stays as it is. */
export const say = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);

/** As `say`, in the form that the language uses for `count`, which is also `{count}` unless `values` names another. */
export const sayCount = (
  plural: Plural,
  count: number,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string => {
  const form = plural[pluralRules(locale).select(count)] ?? plural.other;
  return say(form, { count: numberFormat(locale).format(count), ...values });
};
