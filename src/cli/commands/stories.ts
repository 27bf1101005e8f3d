import type { EventDate, Statement } from '../../domain/index.ts';
import type { DevelopmentId, StoryId } from '../../kernel/index.ts';
import type { Answer } from '../../operations/index.ts';
import { type WhyNew, whyNew } from '../../stories/index.ts';
import { pick } from '../pick.ts';
import type { Place } from '../place/place.ts';
import { counted, type Terminal } from '../terminal.ts';

/** A story as lists have it. */
type ListedStory = Answer<'listStories'>['stories'][number];
type ToldStory = Answer<'showStory'>;

/** As many as the desk lists at once. */
const LISTED = 500;

const dateOf = (date: EventDate): string => date.on;

const sourcesOf = (statement: Statement): string =>
  statement.sources
    .map(({ name, article }) => `${name ?? 'publisher not stated'} · ${article}`)
    .join(', ');

const listLine = (story: ListedStory) =>
  pick(story, [
    'id',
    'headline',
    'state',
    'language',
    'topics',
    'articles',
    'developments',
    'startedAt',
    'developedAt',
  ]);

/** One story, as lists have it. */
export const tellStory = (story: ListedStory, terminal: Terminal): void => {
  if (terminal.machine) {
    terminal.json(listLine(story));
    return;
  }
  terminal.say(`${story.id}  ${story.state}  ${story.headline}`);
  const counts = `${counted(story.articles, 'article')}, ${counted(story.developments, 'development')}`;
  terminal.say(`  ${counts}, since ${story.startedAt.slice(0, 10)}`);
};

/** Stories in every state, newest development first. */
export const listStories = async ({ desk }: Place, terminal: Terminal): Promise<void> => {
  const query = { limit: LISTED };
  const { stories: listed, next } = await desk.call('listStories', { query });
  for (const story of listed) tellStory(story, terminal);
  if (next !== null)
    terminal.note(`These ${listed.length} changed last; the desk's page leads to older ones.`);
  if (listed.length === 0)
    terminal.note('No stories yet: "writethru ingest PATH" takes articles in.');
};

interface TimelineLine {
  readonly statement: Statement;
  /** Null: told in passing. */
  readonly id: DevelopmentId | null;
}

/** Developments and what was told in passing, by the day on which it happened. */
const timelineOf = ({ timeline, background }: ToldStory): TimelineLine[] =>
  [
    ...timeline.map((statement) => ({ statement, id: statement.id })),
    ...background.map((statement) => ({ statement, id: null })),
  ].sort((a, b) => a.statement.date.on.localeCompare(b.statement.date.on));

/** Why a line was new, in one line. */
const whyLine = ({ heldAgainst, score, why }: WhyNew): string =>
  heldAgainst === null
    ? 'new: no earlier line is like it'
    : `new beside "${heldAgainst.text}" (${score.toFixed(2)}): ${why.join('; ')}`;

/**
 * One story with its timeline.
 * @param why says for each development which earlier one it was held against
 */
export const showStory = async (
  id: StoryId,
  { why: asked }: { readonly why: boolean },
  { desk }: Place,
  terminal: Terminal,
): Promise<void> => {
  const shown = await desk.call('showStory', { path: { story: id } });
  const { story, headlines, sources, cites, changes, corrections } = shown;
  const reasons = new Map(
    (asked ? await whyNew(shown.timeline, story.language) : []).map((one) => [
      one.development,
      one,
    ]),
  );
  const reasonFor = (id: DevelopmentId | null): WhyNew | undefined =>
    id === null ? undefined : reasons.get(id);
  if (terminal.machine) {
    const timeline = timelineOf(shown).map(({ statement, id }) => {
      const reason = reasonFor(id);
      return { ...statement, isDevelopment: id !== null, ...(reason ? { why: reason } : {}) };
    });
    terminal.json({
      ...listLine(story),
      headlines,
      sources,
      cites,
      changes,
      corrections,
      timeline,
    });
    return;
  }
  terminal.say(
    `${story.headline}\n${story.state} · ${counted(story.articles, 'article')} · since ${story.startedAt.slice(0, 10)}\n`,
  );
  for (const { statement, id } of timelineOf(shown)) {
    terminal.say(`${dateOf(statement.date)} ${id === null ? '○' : '●'} ${statement.text}`);
    terminal.say(`             ${id === null ? '' : `${id}  `}${sourcesOf(statement)}`);
    const reason = reasonFor(id);
    if (reason) terminal.say(`             ${whyLine(reason)}`);
  }
  for (const { noticedAt, was, is, state } of corrections)
    terminal.say(`${noticedAt.slice(0, 10)} correction? (${state}) "${was}" → "${is}"`);
  for (const { at, by, what, why } of changes)
    terminal.say(
      `${at.slice(0, 10)} ${what} by ${by ?? 'the engine'}${why === null ? '' : `: ${why}`}`,
    );
};
