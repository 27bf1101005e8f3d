import {
  type Away,
  type Cut,
  type CutStory,
  type EditionContent,
  type LogEntry,
  type LogPlace,
  type StoryBlock,
  verbatim,
  type Watermark,
} from '../domain/index.ts';
import { digest, type StoryId } from '../kernel/index.ts';
import { dueNext, howItBegan, untilNow } from './around.ts';
import { Quotes, wordsOf } from './quotes.ts';
import { newsIn } from './rank.ts';

/** Full stories in one mail; more would go past the size that mail readers show whole. */
const FULL_STORIES = 12;
/** Stories by headline after them. */
const BRIEF_STORIES = 12;
/** What is new in one story, at most; the rest is a link away. */
const SHOWN = 4;

/** What decides which cut of an edition a reader gets: everybody with the same view gets the same. */
export interface ReaderView {
  /** Chosen topics; empty: every topic. */
  readonly topics: readonly string[];
  /** Stories that come whatever their topics. @default none */
  readonly followed?: ReadonlySet<StoryId>;
  /** Stories that do not come. @default none */
  readonly muted?: ReadonlySet<StoryId>;
  readonly language: string;
  readonly watermark: Watermark;
  /** Places beyond `watermark.through` that partial editions told. */
  readonly told: ReadonlySet<LogPlace>;
  /** Which of the content's corrections they are owed, by index, in order: they were told what it corrects, and not it. @default none */
  readonly owed?: readonly number[];
  /** Since when they were away, where this is the first edition that tells them all they missed. @default null */
  readonly away?: Away['since'] | null;
}

/** A cut before it is numbered. */
export type CutDraft = Omit<Cut, 'number'>;

const hasTold = (view: ReaderView, place: LogPlace): boolean =>
  place <= view.watermark.through || view.told.has(place);

const wanted = (view: ReaderView, block: StoryBlock): boolean =>
  !view.muted?.has(block.id) &&
  (view.topics.length === 0 ||
    view.followed?.has(block.id) === true ||
    block.topics.some((topic) => view.topics.includes(topic)));

/** Below this weight is ceremony: who was briefed, who visited, who thanked whom. It stands on the timeline. */
const NEWS = 0.4;

/**
 * The most newsworthy of what is new, a figure that was overtaken within the reader's span left out. Ceremony is
 * shown only of a story that has nothing else, and then one line of it.
 */
const choose = (fresh: readonly LogEntry[], quotes: Quotes): LogEntry[] => {
  const overtaken = new Set(fresh.map((entry) => entry.development.supersedes));
  const ranked = fresh
    .filter((entry) => !overtaken.has(entry.development.id))
    .sort((a, b) => b.development.weight - a.development.weight || b.place - a.place);
  const news = ranked.filter((entry) => entry.development.weight >= NEWS);
  return (news.length > 0 ? news : ranked.slice(0, 1))
    .filter((entry) => quotes.allows(entry.development))
    .slice(0, SHOWN);
};

/** As they are shown: the newest day first, of one day the weightiest. */
const inOrder = (a: LogEntry, b: LogEntry): number =>
  b.development.date.on.localeCompare(a.development.date.on) ||
  b.development.weight - a.development.weight ||
  a.place - b.place;

/**
 * Places whose very words another of these stories has told before: two stories can hold one sentence, and nobody is
 * told it twice.
 */
export const repeatedPlaces = (blocks: readonly StoryBlock[]): ReadonlySet<LogPlace> => {
  const entries = blocks.flatMap((block) => block.entries).sort((a, b) => a.place - b.place);
  const first = new Map<string, LogPlace>();
  const places = new Set<LogPlace>();
  for (const { place, development } of entries) {
    const words = verbatim(development);
    if (first.has(words)) places.add(place);
    else first.set(words, place);
  }
  return places;
};

/** Of two wordings of one event the one that says more goes first, up to a length that is read in one go. */
const READ_IN_ONE_GO = 40;

const bestWording = (a: LogEntry, b: LogEntry): number =>
  b.development.weight - a.development.weight ||
  Math.min(READ_IN_ONE_GO, wordsOf(b.development)) -
    Math.min(READ_IN_ONE_GO, wordsOf(a.development)) ||
  a.place - b.place;

/**
 * Places that tell these readers nothing: another wording of what they were told, or of a line that goes before it in
 * this very edition. One event, one line.
 */
const otherWordings = (
  { events = [], facts = [], through }: EditionContent,
  view: ReaderView,
  blocks: readonly StoryBlock[],
  quotes: Quotes,
): ReadonlySet<LogPlace> => {
  const places = new Set(repeatedPlaces(blocks));
  const entries = new Map(
    blocks.flatMap((block) => block.entries.map((entry) => [entry.place, entry] as const)),
  );
  const keepBest = (group: readonly LogPlace[], known: boolean): void => {
    const fresh = group
      .filter((place) => place <= through && !hasTold(view, place) && !places.has(place))
      .flatMap((place) => entries.get(place) ?? [])
      .sort(bestWording);
    const told = known ? undefined : fresh.find(({ development }) => quotes.mayQuote(development));
    for (const { place } of fresh) if (place !== told?.place) places.add(place);
  };
  for (const fact of facts)
    keepBest(
      fact,
      fact.some((place) => hasTold(view, place)),
    );
  for (const event of events) keepBest(event, false);
  return places;
};

/**
 * The blocks that a reader wants, best first. Who comes back from a pause has days at once, of which the newest need
 * not weigh most: for them a story stands by all that it brought meanwhile. What
 * the desk pinned stands first for all.
 */
const blocksFor = (content: EditionContent, view: ReaderView): readonly StoryBlock[] => {
  const blocks = content.stories.filter((block) => wanted(view, block));
  if (!view.away) return blocks;
  return blocks
    .map((block) => {
      const missed = block.entries.filter((entry) => !hasTold(view, entry.place));
      return { block, news: missed.length > 0 ? newsIn(block, missed) : 0 };
    })
    .sort(
      (a, b) =>
        Number(b.block.pinned ?? false) - Number(a.block.pinned ?? false) ||
        // The desk's own order among those that it put first.
        (a.block.pinned ? 0 : b.news - a.news || b.block.rank - a.block.rank),
    )
    .map(({ block }) => block);
};

const cutStory = (
  content: EditionContent,
  view: ReaderView,
  block: StoryBlock,
  quotes: Quotes,
  again: ReadonlySet<LogPlace>,
): CutStory | null => {
  const fresh = block.entries.filter(
    (entry) => entry.place <= content.through && !hasTold(view, entry.place),
  );
  if (fresh.length === 0) return null;
  const unheard = fresh.filter((entry) => !again.has(entry.place));
  const shown = choose(unheard, quotes).sort(inOrder);
  const places = shown.map((entry) => entry.place);
  const known = block.entries.filter((entry) => hasTold(view, entry.place));
  return {
    story: block.id,
    shows: places,
    trims: fresh.map((entry) => entry.place).filter((place) => !places.includes(place)),
    untilNow: null,
    ...(shown.length === 0 ? {} : frameOf(content, block, { known, shown, quotes })),
    ...(block.isNew ? { isNew: true } : {}),
  };
};

/** What stands around the new lines of a story: where it stood, or how it began, and what is due. */
const frameOf = (
  { slot, through }: EditionContent,
  block: StoryBlock,
  {
    known,
    shown,
    quotes,
  }: { known: readonly LogEntry[]; shown: readonly LogEntry[]; quotes: Quotes },
): Pick<CutStory, 'untilNow' | 'began' | 'due'> => {
  const entries = block.entries.filter(({ place }) => place <= through);
  return {
    ...(known.length > 0
      ? { untilNow: untilNow(known, slot, quotes) }
      : howItBegan(block, shown, quotes)),
    ...dueNext({ ...block, entries }, shown, slot, quotes),
  };
};

/** A story whose weightiest line is below this gained details alone: a line says it. */
const MOVED = 0.65;

/** The stories that are told in full: they brought more than details, or the desk put them first. */
const fullStories = ({ stories }: EditionContent): ((part: CutStory) => boolean) => {
  const blocks = new Map(stories.map((block) => [block.id, block]));
  return ({ story, shows }) => {
    const block = blocks.get(story);
    const weighs = ({ place, development }: LogEntry) =>
      shows.includes(place) && development.weight >= MOVED;
    return block?.pinned === true || block?.entries.some(weighs) === true;
  };
};

/**
 * The part of a frozen edition that is new to a reader, as log places; null where nothing is.
 * Everything past the reader's watermark, less what partial editions told, is shown or counts as trimmed.
 */
export const cutFor = (content: EditionContent, view: ReaderView): CutDraft | null => {
  const quotes = new Quotes(content.rights);
  const blocks = blocksFor(content, view);
  const again = otherWordings(content, view, blocks, quotes);
  const parts = blocks
    .map((block) => cutStory(content, view, block, quotes, again))
    .filter((part) => part !== null);
  const corrections = [...(view.owed ?? [])];
  if (parts.length === 0 && corrections.length === 0) return null;
  const quotable = parts.filter((part) => part.shows.length > 0);
  const moved = quotable.filter(fullStories(content));
  // Where all of them gained no more than details, those are the news.
  const stories = (moved.length > 0 ? moved : quotable).slice(0, FULL_STORIES);
  const others = [
    ...quotable.filter((part) => !stories.includes(part)),
    ...parts.filter((part) => part.shows.length === 0),
  ];
  const shown = {
    language: view.language,
    stories,
    brief: others.slice(0, BRIEF_STORIES).map(inOneLine),
    more: others.slice(BRIEF_STORIES).map(inOneLine),
    corrections,
    ...(view.watermark.through >= content.after ? { caughtUp: true as const } : {}),
    ...saysOfTheRest(content, view),
  };
  return { edition: content.edition, key: digest([JSON.stringify(shown)], 26), ...shown };
};

/** Beside the stories told in full there is room for one line of a story. */
const inOneLine = (part: CutStory): CutStory => ({
  ...part,
  shows: part.shows.slice(0, 1),
  trims: [...part.trims, ...part.shows.slice(1)].sort((a, b) => a - b),
});

/** Who was away is told anyway what of all that they missed is here. */
const saysOfTheRest = (
  { windowFrom }: EditionContent,
  { away, watermark }: ReaderView,
): Pick<CutDraft, 'away' | 'beyond'> => {
  const beyond = watermark.through < windowFrom;
  if (away) return { away: { since: away, beyond } };
  return beyond ? { beyond } : {};
};

/** The cut of those who asked for a line when nothing is new to them: one for all of a language, without any story. */
export const quietCut = ({ edition }: EditionContent, language: string): CutDraft => ({
  edition,
  key: digest(['quiet', language], 26),
  language,
  stories: [],
  brief: [],
  more: [],
  corrections: [],
});

/** The cut of a reader who had everything before the edition's range: what preview, test mail and archive show. */
export const fullCut = (content: EditionContent): Cut => {
  const view = {
    topics: [],
    language: content.language,
    watermark: { through: content.after, partial: [] },
    told: new Set<LogPlace>(),
    owed: [...content.corrections.keys()],
  };
  const draft = cutFor(content, view);
  if (!draft)
    throw new RangeError(
      `edition ${content.edition} holds nothing new between ${content.after} and ${content.through}`,
    );
  return { ...draft, number: 0 };
};
