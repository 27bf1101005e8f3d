import {
  type Cut,
  type CutStory,
  type EditionContent,
  type Newsletter,
  shorten,
  sitePaths,
} from '../domain/index.ts';
import { awayLine } from './away.ts';
import { type CorrectionView, correctionView } from './correction-view.ts';
import { longDay } from './dates.ts';
import {
  countsLine,
  leadOf,
  openingOf,
  preheaderOf,
  type Seen,
  sinceOf,
  subjectFor,
  titleScriptOf,
} from './digest-head.ts';
import { type Glance, glanceOf } from './glance.ts';
import type { Layout } from './layout.ts';
import { mark } from './marks.ts';
import { oneLine } from './plain-text.ts';
import type { Script } from './script.ts';
import { type StoryView, storyView, topicName } from './story-view.ts';
import type { ViewContext } from './view-context.ts';
import { sitePage, webLink } from './web-link.ts';
import { type DigestWords, say, sayCount } from './words.ts';

const NOTE_LENGTH = 2000;
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
  /** The h1: "New to you since Friday"; the headline where the mail is about one story, the subject in the archive. */
  readonly opening: string;
  /** "6 stories, 16 updates, 3 minutes"; null where nothing is counted. */
  readonly counts: string | null;
  /** A line for each story; empty where the mail is about one. */
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

/** Readers by mail; anybody on the page of the archive; the desk, which sees the mail without anybody's links. */
export type Audience = 'readers' | 'archive' | 'desk';

/** All that a digest is printed from. */
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

/** The part of a view that trimming leaves alone. */
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

/** All that fits: full stories, then briefs, and how many are left to the web. */
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
