import { type Cut, shorten, subjectOf } from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';
import { dayOfYear, isOfTheWeek, weekday } from './dates.ts';
import { oneLine } from './plain-text.ts';
import { type Script, scriptOf } from './script.ts';
import type { StoryView } from './story-view.ts';
import type { ViewContext } from './view-context.ts';
import { type DigestWords, say, sayCount } from './words.ts';

/** What an inbox shows beside or below a subject. */
const PREHEADER_LENGTH = 150;

/** A story, and how it is shown. */
export interface Seen {
  readonly id: StoryId;
  readonly view: StoryView;
}

interface Kept {
  readonly stories: readonly Seen[];
  readonly brief: readonly Seen[];
}

/** The parts of a mail that decide how it begins. */
interface Fixed {
  readonly newsletter: string;
  readonly date: string;
  readonly note: string | null;
  readonly corrections: readonly unknown[];
  /** Null in a mail: only the archive has visitors. */
  readonly visitor: object | null;
}

/**
 * The edition's own subject for readers whose mail begins with the story that it leads with and holds every other story
 * that it names; else one from the headlines of this cut.
 */
export const subjectFor = (
  { content, words }: ViewContext,
  { newsletter, date, corrections }: Fixed,
  { stories, brief }: Kept,
): string => {
  const named = content.subjectStories;
  const here = new Set([...stories, ...brief].map(({ id }) => id));
  const own = oneLine(content.subject);
  if (own !== '' && named[0] === stories[0]?.id && named.every((id) => here.has(id))) return own;
  if (stories.length > 0) return subjectOf(stories.map(({ view }) => view.headline)).text;
  const pattern = corrections.length > 0 ? words.correctionSubject : words.noNewsSubject;
  return say(pattern, { newsletter, date });
};

/** The day since when all of this is new, in words: that of the edition before, or of going away; null: not known. */
export const sinceOf = (
  { content, newsletter, words, locale }: ViewContext,
  { away, caughtUp }: Cut,
): string | null => {
  const [instant, zone] = away
    ? // A calendar day is the same in every zone.
      [`${away.since}T00:00:00Z`, 'UTC']
    : [caughtUp ? content.since : undefined, newsletter.zone];
  if (instant === undefined) return null;
  return isOfTheWeek(instant, content.slot)
    ? weekday(instant, locale, zone)
    : say(words.sinceDate, { day: dayOfYear(instant, locale, zone) });
};

interface OpeningOrder {
  readonly isOne: boolean;
  readonly since: string | null;
  readonly fixed: Fixed;
  readonly words: DigestWords;
}

/** The subject names the stories; the h1 of more than one speaks to the reader. Who opens a page of the archive is nobody to whom all of it is new. */
export const openingOf = (
  subject: string,
  { isOne, since, fixed, words }: OpeningOrder,
): string => {
  if (isOne || fixed.visitor !== null) return subject;
  return since === null ? words.newToYou : say(words.newSince, { day: since });
};

/** Words that are read in a minute. */
const READING_SPEED = 230;

export const countsLine = (
  stories: readonly StoryView[],
  words: DigestWords,
  locale: string,
): string | null => {
  const lines = stories.flatMap(({ lines }) => lines);
  const read = lines.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const counted = [
    sayCount(words.stories, stories.length, locale),
    sayCount(words.updates, lines.length, locale),
    sayCount(words.minutes, Math.max(1, Math.round(read / READING_SPEED)), locale),
  ];
  return lines.length === 0 ? null : counted.join(words.comma);
};

/** A mail that begins with the one story that its title names says its headline once. */
export const leadOf = (
  title: string,
  { note, corrections }: Fixed,
  first: StoryView | undefined,
): string | null =>
  first?.headline === title && note === null && corrections.length === 0 ? first.url : null;

/** A title of several headlines may mix languages: the first of them decides where it begins. */
export const titleScriptOf = (
  { content, dir }: ViewContext,
  title: string,
  lead: StoryView | undefined,
): Script => {
  const [first = ''] = title.split('; ');
  return lead ?? scriptOf(first, null, { language: content.language, dir });
};

/** The leading developments of the first stories; the note where there are none. */
export const preheaderOf = (stories: readonly StoryView[], note: string | null): string => {
  const leading = stories.flatMap((story) => story.lines[0]?.text ?? []).slice(0, 3);
  return shorten(leading.length > 0 ? leading.join(' ') : (note ?? ''), PREHEADER_LENGTH);
};
