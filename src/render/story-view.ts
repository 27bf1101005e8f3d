import {
  type CutStory,
  type Development,
  type FigureChange,
  type Newsletter,
  type Statement,
  type StoryBlock,
  shorten,
  sitePaths,
  storyWishPath,
} from '../domain/index.ts';
import { bylineOf } from './byline.ts';
import { dueDay } from './dates.ts';
import { type FigureView, figureView } from './figure.ts';
import { mark } from './marks.ts';
import { oneLine } from './plain-text.ts';
import { type Script, scriptOf } from './script.ts';
import { type StatementView, StatementViews, withoutRepeatedDates } from './statement-view.ts';
import type { ViewContext } from './view-context.ts';
import { sitePage } from './web-link.ts';
import { sayCount } from './words.ts';

const HEADLINE_LENGTH = 250;

/** `lang` and `dir` are the headline's. */
export interface StoryView extends Script {
  readonly topic: string | null;
  /** The topic's name; null: none. */
  readonly kicker: string | null;
  readonly headline: string;
  readonly url: string;
  readonly breaking: boolean;
  /** Nobody was told of it before. */
  readonly isNew: boolean;
  readonly byline: string;
  /** Where no line names a source, the byline must. */
  readonly saysSources: boolean;
  /** "headline by the desk"; empty where it is the reports'. */
  readonly reworded: string;
  readonly figures: readonly FigureView[];
  readonly lines: readonly StatementView[];
  readonly untilNow: StatementView | null;
  /** "Until now", or "Background" for readers who were told nothing. */
  readonly untilNowLabel: string;
  readonly began: readonly StatementView[];
  readonly due: { readonly day: string; readonly said: StatementView } | null;
  /** A reader's own links. */
  readonly follow: string;
  readonly mute: string;
  /** New to these readers, and left to the story's page. */
  readonly trimmed: number;
  /** The words of the link to that page, empty where nothing needs one. */
  readonly timeline: string;
  /** All that moved, with a noun or without: layouts of version 0.1 show it. */
  readonly changes: readonly FigureChange[];
}

/** A story as the mail shows it; null for a story that the content does not hold. */
export const storyView = (context: ViewContext, part: CutStory): StoryView | null => {
  const { content, newsletter, site, words, locale, dir } = context;
  const block = content.stories.find((story) => story.id === part.story);
  if (!block) return null;
  const language = block.language ?? null;
  const headline = shorten(oneLine(block.headline), HEADLINE_LENGTH);
  const reworded = block.reworded ? words.headlineByDesk : '';
  const byline = bylineOf(block, words, locale);
  const told = toldView(context, block, part);
  const trimmed = part.trims.length;
  return {
    topic: block.topic,
    kicker: block.topic === null ? null : topicName(newsletter, block.topic),
    headline,
    ...scriptOf(headline, language, { language: content.language, dir }),
    url: sitePage(site, sitePaths.story(newsletter.id, block.id)),
    follow: `${mark('stories')}${storyWishPath(block.id, 'follow')}`,
    mute: `${mark('stories')}${storyWishPath(block.id, 'mute')}`,
    breaking: block.state === 'breaking',
    isNew: part.isNew === true,
    byline: [byline, reworded].filter(Boolean).join(' · '),
    saysSources: told.lines.every(({ sources }) => sources.length === 0),
    reworded,
    ...told,
    trimmed,
    timeline: trimmed > 0 ? sayCount(words.timelineMore, trimmed, locale) : words.timeline,
  };
};

export const topicName = (newsletter: Newsletter, id: string): string =>
  oneLine(newsletter.topics.find((topic) => topic.id === id)?.name ?? id);

type Told = Pick<
  StoryView,
  'changes' | 'figures' | 'lines' | 'untilNow' | 'untilNowLabel' | 'began' | 'due'
>;

const toldView = (context: ViewContext, block: StoryBlock, part: CutStory): Told => {
  const views = new StatementViews(context, block.language ?? null);
  const shown = part.shows.flatMap((place) => developmentAt(block, place) ?? []);
  const lines = withoutRepeatedDates(shown.map((development) => views.development(development)));
  const untilNow = untilNowOf(block, part);
  const began = (part.began ?? []).flatMap((index) => block.background[index] ?? []);
  const due = part.due === undefined ? undefined : developmentAt(block, part.due);
  const { words, locale } = context;
  return {
    changes: shown.flatMap(({ change }) => (change ? [cleanChange(change)] : [])),
    figures: shown.flatMap((development) => figureView(development) ?? []),
    lines,
    untilNow: untilNow && views.of(untilNow),
    untilNowLabel:
      part.untilNow !== null && 'place' in part.untilNow ? words.untilNow : words.background,
    began: withoutRepeatedDates(began.map((statement) => views.of(statement))),
    due: due?.due
      ? { day: dueDay(due.due.on, context.content.slot, locale), said: views.of(due) }
      : null,
  };
};

const developmentAt = (block: StoryBlock, place: number): Development | undefined =>
  block.entries.find((entry) => entry.place === place)?.development;

const untilNowOf = (block: StoryBlock, part: CutStory): Statement | null => {
  if (part.untilNow === null) return null;
  const found =
    'place' in part.untilNow
      ? developmentAt(block, part.untilNow.place)
      : block.background[part.untilNow.background];
  return found ?? null;
};

const cleanChange = ({ from, to, unit }: FigureChange): FigureChange => ({
  from: shorten(oneLine(from), 60),
  to: shorten(oneLine(to), 60),
  unit: shorten(oneLine(unit), 60),
});
