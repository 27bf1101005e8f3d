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
import { longDay } from './dates.ts';
import type { Layout } from './layout.ts';
import { mark } from './marks.ts';
import { oneLine } from './plain-text.ts';
import { type Script, scriptOf } from './script.ts';
import { type StoryView, storyView, type ViewContext } from './story-view.ts';
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

/** All that the templates of a digest may name, besides the functions that wrap text. */
export interface DigestView {
  readonly subject: string;
  /** The h1: what the subject says, or the newsletter's day where there is no story. */
  readonly title: string;
  readonly titleScript: Script;
  /** The page of the story whose own headline the h1 is, right above it; null: the h1 heads more than one story. */
  readonly lead: string | null;
  readonly preheader: string;
  readonly filler: number;
  readonly newsletter: string;
  readonly logo: string | null;
  readonly date: string;
  readonly webUrl: string;
  readonly note: string | null;
  /** For who comes back from a pause: since when, and how much of it all is here. */
  readonly away: string | null;
  /** The line for readers to whom nothing is new, and who asked for it. */
  readonly nothingNew: string | null;
  readonly corrections: readonly { readonly text: string; readonly url: string }[];
  readonly sections: readonly Section[];
  /** The heading of a story, below those of the sections. */
  readonly level: 'h2' | 'h3';
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
  audience: 'readers' | 'archive',
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
    audience === 'archive' ? [[...cut.brief, ...cut.more], 0] : [cut.brief, cut.more.length];
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
  | 'title'
  | 'titleScript'
  | 'lead'
  | 'preheader'
  | 'away'
  | 'sections'
  | 'level'
  | 'brief'
  | 'more'
>;

const fixedView = (context: ViewContext, cut: Cut, audience: 'readers' | 'archive'): FixedView => {
  const { content, newsletter, site, locale, words } = context;
  const name = oneLine(newsletter.name);
  return {
    filler: FILLER,
    newsletter: name,
    logo: webLink(newsletter.look.logo),
    date: longDay(content.slot, locale, newsletter.zone),
    webUrl: sitePage(site, sitePaths.edition(newsletter.id, content.edition)),
    note: content.note === null ? null : shorten(oneLine(content.note), NOTE_LENGTH),
    corrections: cut.corrections
      .flatMap((index) => content.corrections[index] ?? [])
      .map((owed) => correctionView(context, owed)),
    nothingNew: holdsNothing(cut) ? words.nothingNew : null,
    postalAddress: oneLine(newsletter.look.postalAddress),
    reader: audience === 'archive' ? null : readerView(words, name),
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
  const sections = sectionsOf(stories, context.newsletter, words);
  const subject = subjectFor(context, fixed, kept);
  const lead = leadOf(subject, fixed, stories[0]);
  const shown = stories.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    subject,
    title: subject,
    titleScript: titleScriptOf(context, subject, lead === null ? undefined : stories[0]),
    lead,
    preheader: preheaderOf(stories, fixed.note),
    away: awayLine(cut, shown, words, locale),
    sections,
    level: sections.some((section) => section.name !== null) ? 'h3' : 'h2',
    brief: kept.brief.map(({ view }) => view),
    more: moreLine(cut, kept, words, locale),
  };
};

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

const correctionView = ({ newsletter, site }: ViewContext, owed: Correction) => ({
  text: shorten(oneLine(owed.text), CORRECTION_LENGTH),
  url: sitePage(site, sitePaths.story(newsletter.id, owed.story)),
});

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

const topicName = (newsletter: Newsletter, id: string): string =>
  oneLine(newsletter.topics.find((topic) => topic.id === id)?.name ?? id);

/** The leading developments of the first stories; the note where there are none. */
const preheaderOf = (stories: readonly StoryView[], note: string | null): string => {
  const leading = stories.flatMap((story) => story.lines[0]?.text ?? []).slice(0, 3);
  return shorten(leading.length > 0 ? leading.join(' ') : (note ?? ''), PREHEADER_LENGTH);
};
