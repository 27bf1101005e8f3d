import { livingStory, type Story } from '../../domain/index.ts';
import type { ArticleId, StoryId } from '../../kernel/index.ts';
import { readFiled } from '../complete.ts';
import { storyContended } from '../errors.ts';
import { stateAt } from '../story-state.ts';
import type { TiePorts } from './ports.ts';

const TRIES = 8;
/** The version under which a split makes a story: nobody has changed it since. */
const AS_MADE = 1;

/** Says on the article itself that it belongs to the new story, unless it went further meanwhile. */
const refile = async (
  article: ArticleId,
  from: StoryId,
  to: StoryId,
  { articles, stories }: TiePorts,
): Promise<void> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { filing, version } = await readFiled(articles, article);
    if (filing.story === null || filing.story === to) return;
    const now = await livingStory(filing.story, null, (id) => stories.get(id));
    if (now?.id !== from) return;
    if (await articles.file(article, { ...filing, story: to }, version)) return;
  }
  throw storyContended(to, TRIES);
};

/** Lets articles and readers come to the new story. */
const open = async (id: StoryId, { stories, index, clock }: TiePorts): Promise<void> => {
  const made = await stories.get(id);
  if (made?.version !== AS_MADE) return;
  const living: Story = { ...made, state: 'developing' };
  const saved = await stories.save({ ...living, state: stateAt(living, clock.now()) });
  if (saved) index?.put(saved);
};

/**
 * Goes on with a split that a story has begun: moves the parts of the articles that were split off, says so on the
 * articles, and opens the new story. Each step repeats without effect.
 */
export const finishSplit = async (id: StoryId, ports: TiePorts): Promise<void> => {
  const { stories } = ports;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const story = await stories.get(id);
    const to = story?.ties.splitting ?? null;
    if (!story || to === null) return;
    const wanted = new Set(
      story.ties.splitOff.flatMap((one) => (one.story === to ? one.article : [])),
    );
    for await (const part of stories.timeline(story))
      if (wanted.has(part.article)) await stories.moveTimelinePart(part, to);
    for (const article of wanted) await refile(article, id, to, ports);
    await open(to, ports);
    if (await stories.save({ ...story, ties: { ...story.ties, splitting: null } })) return;
  }
  throw storyContended(id, TRIES);
};
