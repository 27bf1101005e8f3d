import {
  type Correction,
  type Cut,
  type CutStory,
  type EditionContent,
  type Newsletter,
  shorten,
  sitePaths,
  subjectOf,
} from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';
import { awayLine } from './away.ts';
import { dayOfYear, isOfTheWeek, longDay, weekday } from './dates.ts';
import type { Layout } from './layout.ts';
import { mark } from './marks.ts';
import { oneLine } from './plain-text.ts';
import { type Script, scriptOf } from './script.ts';
import { type StoryView, storyView, topicName } from './story-view.ts';
import type { ViewContext } from './view-context.ts';
import { sitePage, webLink } from './web-link.ts';
import { type DigestWords, say, sayCount } from './words.ts';

const NOTE_LENGTH = 2000;
const CORRECTION_LENGTH = 1500;
/** What an inbox shows beside or below a subject. */
const PREHEADER_LENGTH = 150;
/** Invisible characters after a short preheader, so that clients do not go on with the meta line. */
const FILLER = 80;

export interface Section {
  /** Null where no story has a topic. */
  readonly name: string | null;
  readonly stories: readonly StoryView[];
}

/** A line of the whole at a glance, and where in the mail there is more. */
export interface Glance extends Script {
  /** Empty where it is the date of the line above. */
  readonly date: string;
  readonly text: string;
  readonly anchor: string;
}

/** All that the templates of a digest may name, besides the functions that wrap text. */
export interface DigestView {
  readonly subject: string;
  /** The h1: "New to you since Friday"; the headline where the mail is about one story, the subject in the archive. */
  readonly opening: string;
  /** "6 stories, 16 updates, 3 minutes"; null where nothing is counted. */
  readonly counts: string | null;
  /** What happened, a line a story; empty where the mail is about one. */
  readonly glance: readonly Glance[];
  /** In one order. */
  readonly stories: readonly StoryView[];
  /** "That is what is new to you since Friday."; null where there is more on the web. */
  readonly closing: string | null;
  readonly titleScript: Script;
  /** The page of the one story there is, where the h1 is its headline; null: the h1 is no headline of a story. */
  readonly only: string | null;
  /**
   * For layouts of version 0.1: the subject as the h1, the page of the first story where it is its headline, the stories
   * by topic, and the rank of their headings.
   */
  readonly title: string;
  readonly lead: string | null;
  readonly sections: readonly Section[];
  readonly level: 'h2' | 'h3';
  readonly preheader: string;
  readonly filler: number;
  readonly newsletter: string;
  readonly logo: string | null;
  readonly date: string;
  readonly webUrl: string;
  /** What is new since this edition, for who comes back to it later. */
  readonly sinceUrl: string;
  readonly note: string | null;
  /** For who comes back from a pause: since when, and how much of it all is here. */
  readonly away: string | null;
  /** The line for readers to whom nothing is new, and who asked for it. */
  readonly nothingNew: string | null;
  readonly corrections: readonly CorrectionView[];
  /** "Also moved". */
  readonly brief: readonly StoryView[];
  readonly more: string | null;
  readonly postalAddress: string;
  /** What differs from reader to reader; null on the archive page. */
  readonly reader: {
    readonly why: string;
    readonly preferences: string;
    readonly unsubscribe: string;
  } | null;
  /** What somebody who came by a link to the archive page may want; null in a mail. */
  readonly visitor: { readonly signUp: string; readonly archive: string } | null;
  readonly words: DigestWords;
}

interface CorrectionView {
  /** The headline of the story; null where it is not known. */
  readonly story: string | null;
  /** What was told; null where it may not be shown, or is not known. */
  readonly was: string | null;
  /** What is told now takes its place; else it says why there is nothing in its place. */
  readonly replaces: boolean;
  readonly text: string;
  readonly url: string;
}

/** Readers by mail; anybody on the page of the archive; the desk, which sees the mail without anybody's links. */
export type Audience = 'readers' | 'archive' | 'desk';

/** What a digest is printed from. */
export type PrintOrder = readonly [
  content: EditionContent,
  cut: Cut,
  newsletter: Newsletter,
  /** The address of the readers' site. */
  site: string,
];

/**
 * The view of a cut's first `kept` stories and briefs, for any number of them; in the archive everything is one or the
 * other. Stories are looked at once, however often the mail has to be trimmed.
 */
export const digestViews = (
  layout: Layout,
  [content, cut, newsletter, site]: PrintOrder,
  audience: Audience,
): ((kept: number) => DigestView) => {
  const { locale, dir, digest: words } = layout.words;
  const context: ViewContext = { content, newsletter, site, locale, words, dir };
  const seen = (parts: readonly CutStory[]): Seen[] =>
    parts.flatMap((part) => {
      const view = storyView(context, part);
      return view ? [{ id: part.story, view }] : [];
    });
  // The page of the archive is "the web" on which a mail leaves the rest: it has them all.
  const [briefs, left] =
    audience === 'readers' ? [cut.brief, cut.more.length] : [[...cut.brief, ...cut.more], 0];
  const stories = seen(cut.stories);
  const brief = seen(briefs);
  const fixed = fixedView(context, cut, audience);
  return (kept) => ({
    ...fixed,
    ...storiesView(context, fixed, cut, {
      stories: stories.slice(0, kept),
      brief: brief.slice(0, Math.max(0, kept - stories.length)),
      more: left + Math.max(0, stories.length + brief.length - kept),
    }),
  });
};

interface Seen {
  readonly id: StoryId;
  readonly view: StoryView;
}

/** What a view shows whatever is trimmed. */
type FixedView = Omit<
  DigestView,
  | 'subject'
  | 'opening'
  | 'counts'
  | 'glance'
  | 'stories'
  | 'closing'
  | 'title'
  | 'titleScript'
  | 'lead'
  | 'only'
  | 'preheader'
  | 'away'
  | 'sections'
  | 'level'
  | 'brief'
  | 'more'
>;

const fixedView = (context: ViewContext, cut: Cut, audience: Audience): FixedView => {
  const { content, newsletter, site, locale, words } = context;
  const name = oneLine(newsletter.name);
  return {
    filler: FILLER,
    newsletter: name,
    logo: webLink(newsletter.look.logo),
    date: longDay(content.slot, locale, newsletter.zone),
    webUrl: sitePage(site, sitePaths.edition(newsletter.id, content.edition)),
    sinceUrl: sitePage(site, sitePaths.catchUp(newsletter.id, content.slot)),
    note: content.note === null ? null : shorten(oneLine(content.note), NOTE_LENGTH),
    corrections: cut.corrections
      .flatMap((index) => content.corrections[index] ?? [])
      .map((owed) => correctionView(context, owed)),
    nothingNew: holdsNothing(cut) ? words.nothingNew : null,
    postalAddress: oneLine(newsletter.look.postalAddress),
    reader: audience === 'readers' ? readerView(words, name) : null,
    visitor: audience === 'archive' ? visitorView(context) : null,
    words,
  };
};

const holdsNothing = ({ stories, brief, more, corrections }: Cut): boolean =>
  [stories, brief, more, corrections].every(({ length }) => length === 0);

/** What fits: full stories, then briefs, and how many are left to the web. */
interface Kept {
  readonly stories: readonly Seen[];
  readonly brief: readonly Seen[];
  readonly more: number;
}

const storiesView = (
  context: ViewContext,
  fixed: FixedView,
  cut: Cut,
  kept: Kept,
): Omit<DigestView, keyof FixedView> => {
  const { words, locale } = context;
  const stories = kept.stories.map(({ view }) => view);
  // A cut of an earlier version shows up to four, by headline only.
  const brief = kept.brief.map(({ view }) => ({ ...view, lines: view.lines.slice(0, 1) }));
  const sections = sectionsOf(stories, context.newsletter, words);
  const subject = subjectFor(context, fixed, kept);
  const lead = leadOf(subject, fixed, stories[0]);
  const shown = [...stories, ...brief].reduce((sum, { lines }) => sum + lines.length, 0);
  const more = moreLine(cut, kept, words, locale);
  const since = sinceOf(context, cut);
  const isOne = stories.length + brief.length < 2;
  return {
    subject,
    opening: openingOf(subject, { isOne, since, fixed, words }),
    counts:
      isOne || fixed.visitor !== null ? null : countsLine([...stories, ...brief], words, locale),
    glance: isOne ? [] : glanceOf(stories),
    stories,
    closing: since === null || more !== null || isOne ? null : say(words.closing, { day: since }),
    title: subject,
    titleScript: titleScriptOf(context, subject, lead === null ? undefined : stories[0]),
    lead,
    only: isOne ? lead : null,
    preheader: preheaderOf(stories, fixed.note),
    away: awayLine(cut, shown, words, locale),
    sections,
    level: sections.some((section) => section.name !== null) ? 'h3' : 'h2',
    brief,
    more,
  };
};

/** The day since when all of this is new, in words: that of the edition before, or of going away; null: not known. */
const sinceOf = (
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
  readonly fixed: FixedView;
  readonly words: DigestWords;
}

/** The subject names the stories; the h1 of more than one speaks to the reader. Who opens a page of the archive is nobody to whom all of it is new. */
const openingOf = (subject: string, { isOne, since, fixed, words }: OpeningOrder): string => {
  if (isOne || fixed.visitor !== null) return subject;
  return since === null ? words.newToYou : say(words.newSince, { day: since });
};

/** Words that are read in a minute. */
const READING_SPEED = 230;

const countsLine = (
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

/** A longer line is no glance: then the headline says it. */
const GLANCE_LENGTH = 160;

const glanceOf = (stories: readonly StoryView[]): Glance[] => {
  let above = '';
  return stories.map((story, index) => {
    const [first] = story.lines;
    const said = first && first.text.length <= GLANCE_LENGTH ? first : null;
    const date = first?.date ?? '';
    const shown = date === above ? '' : date;
    above = date;
    return {
      date: shown,
      text: said?.text ?? story.headline,
      lang: (said ?? story).lang,
      dir: (said ?? story).dir,
      anchor: anchorOf(index),
    };
  });
};

/** Where the story at this place begins. */
const anchorOf = (index: number): string => `story-${index + 1}`;

/** How many stories are left to the web, and whether there was more than the edition holds; null where this is all. */
const moreLine = (
  { beyond }: Cut,
  { more }: Kept,
  words: DigestWords,
  locale: string,
): string | null =>
  [
    more > 0 ? sayCount(words.moreStories, more, locale, countWord(words, more)) : '',
    beyond ? words.moreThanHeld : '',
  ]
    .filter(Boolean)
    .join(' · ') || null;

/** A mail that begins with the one story that its title names says its headline once. */
const leadOf = (
  title: string,
  { note, corrections }: FixedView,
  first: StoryView | undefined,
): string | null =>
  first?.headline === title && note === null && corrections.length === 0 ? first.url : null;

/** A title of several headlines may mix languages: the first of them decides where it begins. */
const titleScriptOf = (
  { content, dir }: ViewContext,
  title: string,
  lead: StoryView | undefined,
): Script => {
  const [first = ''] = title.split('; ');
  return lead ?? scriptOf(first, null, { language: content.language, dir });
};

const readerView = (words: DigestWords, newsletter: string): DigestView['reader'] => ({
  why: say(words.why, { newsletter, since: mark('since') }),
  preferences: mark('preferences'),
  unsubscribe: mark('unsubscribe'),
});

const visitorView = ({ newsletter, site }: ViewContext): DigestView['visitor'] => ({
  signUp: sitePage(site, sitePaths.newsletter(newsletter.id)),
  archive: sitePage(site, sitePaths.archive(newsletter.id)),
});

const countWord = (words: DigestWords, count: number): Record<string, string> => {
  const word = words.counts[count];
  return word === undefined ? {} : { count: word };
};

const correctionView = (
  { content, newsletter, site }: ViewContext,
  owed: Correction,
): CorrectionView => ({
  story: headlineIn(content, owed.story) ?? (owed.headline ? oneLine(owed.headline) : null),
  was: owed.was === undefined ? null : shorten(oneLine(owed.was), CORRECTION_LENGTH),
  replaces: owed.kind === 'changed',
  text: shorten(oneLine(owed.text), CORRECTION_LENGTH),
  url: sitePage(site, sitePaths.story(newsletter.id, owed.story)),
});

const headlineIn = ({ stories }: EditionContent, id: StoryId): string | null => {
  const block = stories.find((story) => story.id === id);
  return block ? oneLine(block.headline) : null;
};

/**
 * The edition's own subject for readers whose mail begins with the story that it leads with and holds every other story
 * that it names; else one from the headlines of this cut.
 */
const subjectFor = (
  { content, words }: ViewContext,
  { newsletter, date, corrections }: FixedView,
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

/** Topics in the order of their first story: a topic has one section, the leading story stays first. */
const sectionsOf = (
  stories: readonly StoryView[],
  newsletter: Newsletter,
  words: DigestWords,
): Section[] => {
  const byTopic = new Map<string | null, StoryView[]>();
  for (const story of stories) {
    byTopic.set(story.topic, [...(byTopic.get(story.topic) ?? []), story]);
  }
  return [...byTopic].map(([topic, members]) => ({
    name:
      topic === null ? (byTopic.size > 1 ? words.otherNews : null) : topicName(newsletter, topic),
    stories: members,
  }));
};

/** The leading developments of the first stories; the note where there are none. */
const preheaderOf = (stories: readonly StoryView[], note: string | null): string => {
  const leading = stories.flatMap((story) => story.lines[0]?.text ?? []).slice(0, 3);
  return shorten(leading.length > 0 ? leading.join(' ') : (note ?? ''), PREHEADER_LENGTH);
};
