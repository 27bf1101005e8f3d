import {
  type CutStory,
  type Development,
  type EditionContent,
  type FigureChange,
  type Newsletter,
  type SourceRef,
  type Statement,
  type StoryBlock,
  shorten,
  sitePaths,
  storyWishPath,
} from '../domain/index.ts';
import { bylineOf } from './byline.ts';
import { railDay } from './dates.ts';
import { mark } from './marks.ts';
import { oneLine, spaced } from './plain-text.ts';
import { type Direction, type Script, scriptOf } from './script.ts';
import { sitePage, webLink } from './web-link.ts';
import { type DigestWords, say, sayCount } from './words.ts';

/** One or two sentences; a sentence that never ends may not fill the mail. */
const STATEMENT_LENGTH = 1500;
const HEADLINE_LENGTH = 250;
/** Links beside one statement; the story's page has them all. */
const SOURCES_SHOWN = 4;

/** What every view is made with. */
export interface ViewContext {
  readonly content: EditionContent;
  readonly newsletter: Newsletter;
  readonly site: string;
  readonly locale: string;
  readonly words: DigestWords;
  /** Of the mail around the stories. */
  readonly dir: Direction;
}

export interface StatementView extends Script {
  /** Empty where it is the date of the line above. */
  readonly date: string;
  readonly text: string;
  readonly pieces: readonly { readonly text: string; readonly inserted: boolean }[];
  readonly sources: readonly { readonly name: string; readonly url: string | null }[];
  readonly differs: string;
}

/** `lang` and `dir` are the headline's. */
export interface StoryView extends Script {
  readonly topic: string | null;
  readonly headline: string;
  readonly url: string;
  readonly breaking: boolean;
  readonly byline: string;
  readonly changes: readonly FigureChange[];
  readonly lines: readonly StatementView[];
  readonly untilNow: StatementView | null;
  /** A reader's own links. */
  readonly follow: string;
  readonly mute: string;
  /** New to these readers, and left to the story's page. */
  readonly trimmed: number;
  /** The words of the link to that page, empty where nothing needs one. */
  readonly timeline: string;
}

/** A story as the mail shows it; null for a story that the content does not hold. */
export const storyView = (context: ViewContext, part: CutStory): StoryView | null => {
  const block = context.content.stories.find((story) => story.id === part.story);
  if (!block) return null;
  const shown = part.shows.flatMap((place) => developmentAt(block, place) ?? []);
  const untilNow = untilNowOf(block, part);
  const { words, locale } = context;
  const language = block.language ?? null;
  const headline = shorten(oneLine(block.headline), HEADLINE_LENGTH);
  const trimmed = part.trims.length;
  return {
    topic: block.topic,
    headline,
    ...scriptIn(context, headline, language),
    url: sitePage(context.site, sitePaths.story(context.newsletter.id, block.id)),
    follow: `${mark('stories')}${storyWishPath(block.id, 'follow')}`,
    mute: `${mark('stories')}${storyWishPath(block.id, 'mute')}`,
    breaking: block.state === 'breaking',
    byline: [bylineOf(block, words, locale), block.reworded ? words.headlineByDesk : '']
      .filter(Boolean)
      .join(' · '),
    changes: shown.flatMap(({ change }) => (change ? [cleanChange(change)] : [])),
    lines: withoutRepeatedDates(
      shown.map((development) => ({
        ...statementView(context, development, language),
        differs: differsOf(development, words),
      })),
    ),
    untilNow: untilNow && statementView(context, untilNow, language),
    trimmed,
    timeline: trimmed > 0 ? sayCount(words.timelineMore, trimmed, locale) : words.timeline,
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

const scriptIn = ({ content, dir }: ViewContext, text: string, language: string | null): Script =>
  scriptOf(text, language, { language: content.language, dir });

const statementView = (
  context: ViewContext,
  statement: Statement,
  language: string | null,
): StatementView => {
  const pieces = piecesOfStatement(statement);
  const text = pieces.map((piece) => piece.text).join('');
  return {
    date: railDay(statement.date, context.content.slot, context.locale),
    text,
    ...scriptIn(context, text, language),
    pieces,
    sources: sourceLinks(statement.sources, context.words),
    differs: '',
  };
};

/** The text with its insertions apart; insertions that do not fit the text are taken as text. */
const piecesOfStatement = ({ text, insertions }: Statement): StatementView['pieces'] => {
  const pieces: { text: string; inserted: boolean }[] = [];
  const shown = shorten(text, STATEMENT_LENGTH);
  let from = 0;
  for (const { at, length } of [...insertions].sort((a, b) => a.at - b.at)) {
    const to = Math.min(at + length, shown.length);
    if (at < from || to <= at) continue;
    pieces.push({ text: shown.slice(from, at), inserted: false });
    pieces.push({ text: shown.slice(at, to), inserted: true });
    from = to;
  }
  pieces.push({ text: shown.slice(from), inserted: false });
  return pieces
    .map((piece) => ({ ...piece, text: spaced(piece.text) }))
    .filter((piece) => piece.text !== '');
};

const sourceLinks = (
  sources: readonly SourceRef[],
  words: DigestWords,
): StatementView['sources'] => {
  const nameless = sources.filter((source) => !source.name && webLink(source.url)).length;
  let number = 0;
  const links = sources.flatMap((source) => {
    const url = webLink(source.url);
    if (source.name) return [{ name: shorten(oneLine(source.name), 60), url }];
    if (url === null) return [];
    number += 1;
    const name =
      nameless === 1 ? words.theReport : say(words.reportNumber, { number: String(number) });
    return [{ name, url }];
  });
  return links.slice(0, SOURCES_SHOWN);
};

/** A correction says what figures its sources give, if it must. */
const differsOf = ({ differs, corrected }: Development, words: DigestWords): string => {
  if (corrected) return words.correctedByDesk;
  if (!differs) return '';
  const figure = oneLine(differs.written);
  return differs.source
    ? say(words.sourcesDifferBy, { figure, source: oneLine(differs.source) })
    : say(words.sourcesDiffer, { figure });
};

const cleanChange = ({ from, to, unit }: FigureChange): FigureChange => ({
  from: shorten(oneLine(from), 60),
  to: shorten(oneLine(to), 60),
  unit: shorten(oneLine(unit), 60),
});

const withoutRepeatedDates = (lines: readonly StatementView[]): StatementView[] =>
  lines.map((line, index) => (line.date === lines[index - 1]?.date ? { ...line, date: '' } : line));
