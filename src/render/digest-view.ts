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
import { longDay } from './dates.ts';
import type { Layout } from './layout.ts';
import { mark } from './marks.ts';
import { oneLine } from './plain-text.ts';
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
  readonly preheader: string;
  readonly filler: number;
  readonly newsletter: string;
  readonly logo: string | null;
  readonly date: string;
  readonly webUrl: string;
  readonly note: string | null;
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
  readonly words: DigestWords;
}

/** The parts of a cut that fit the mail: `kept` of its stories and briefs, counted from the first. */
export const digestView = (
  layout: Layout,
  content: EditionContent,
  cut: Cut,
  newsletter: Newsletter,
  site: string,
  audience: 'readers' | 'archive',
  kept: number,
): DigestView => {
  const { locale, digest: words } = layout.words;
  const context: ViewContext = { content, newsletter, site, locale, words };
  const views = (parts: readonly CutStory[]) =>
    parts.flatMap((part) => storyView(context, part) ?? []);
  const parts = cut.stories.slice(0, kept);
  const stories = views(parts);
  const briefParts = cut.brief.slice(0, Math.max(0, kept - cut.stories.length));
  const corrections = cut.corrections.flatMap((index) => content.corrections[index] ?? []);
  const date = longDay(content.slot, locale, newsletter.zone);
  const name = oneLine(newsletter.name);
  const subject = subjectFor(
    context,
    [...parts, ...briefParts],
    stories,
    corrections.length > 0,
    date,
  );
  const sections = sectionsOf(stories, newsletter, words);
  const left =
    cut.stories.length + cut.brief.length - Math.min(kept, cut.stories.length + cut.brief.length);
  const more = cut.more.length + left;
  return {
    subject,
    title: subject,
    preheader: preheaderOf(stories, content.note),
    filler: FILLER,
    newsletter: name,
    logo: newsletter.look.logo === null ? null : webLink(newsletter.look.logo),
    date,
    webUrl: sitePage(site, sitePaths.edition(newsletter.id, content.edition)),
    note: content.note === null ? null : shorten(oneLine(content.note), NOTE_LENGTH),
    corrections: corrections.map((owed) => correctionView(context, owed)),
    sections,
    level: sections.some((section) => section.name !== null) ? 'h3' : 'h2',
    brief: views(briefParts),
    more: more > 0 ? sayCount(words.moreStories, more, locale, countWord(words, more)) : null,
    postalAddress: oneLine(newsletter.look.postalAddress),
    reader: audience === 'archive' ? null : readerView(words, name),
    words,
  };
};

const readerView = (words: DigestWords, newsletter: string): DigestView['reader'] => ({
  why: say(words.why, { newsletter, since: mark('since') }),
  preferences: mark('preferences'),
  unsubscribe: mark('unsubscribe'),
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
  { content, newsletter, words }: ViewContext,
  parts: readonly CutStory[],
  stories: readonly StoryView[],
  corrected: boolean,
  date: string,
): string => {
  const named = content.subjectStories;
  const here = new Set(parts.map((part) => part.story));
  const own = oneLine(content.subject);
  if (own !== '' && named[0] === parts[0]?.story && named.every((story) => here.has(story)))
    return own;
  if (stories.length > 0) return subjectOf(stories.map((story) => story.headline)).text;
  const name = oneLine(newsletter.name);
  return say(corrected ? words.correctionSubject : words.noNewsSubject, { newsletter: name, date });
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
  return shorten(leading.length > 0 ? leading.join(' ') : oneLine(note ?? ''), PREHEADER_LENGTH);
};
