import type { Story } from '../domain/index.ts';
import type { ArticleId } from '../kernel/index.ts';
import { articleLost } from './errors.ts';
import type { ArticleStore, DevelopmentLog, FiledArticle, StoryStore } from './ports.ts';
import { signatureOf } from './signature.ts';

/** A text that comes back after so many others is gone through again, and finds all of it told. */
const REVISIONS = 16;

export interface CompletingPorts {
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly log: DevelopmentLog;
}

/** @throws StoriesError `stories.article-lost` */
export const readFiled = async (
  articles: Pick<ArticleStore, 'get'>,
  id: ArticleId,
): Promise<FiledArticle> => {
  const filed = await articles.get(id);
  if (!filed) throw articleLost(id);
  return filed;
};

/**
 * Writes the newest article of a story to log and timeline, and marks it done. Every step repeats without effect,
 * so whoever meets an unfinished one finishes it.
 */
export const complete = async (
  story: Story,
  { articles, stories, log }: CompletingPorts,
): Promise<void> => {
  const { applied } = signatureOf(story);
  if (!applied) return;
  const filed = await readFiled(articles, applied.article);
  const { article, developments, revision } = applied;
  if (revision) {
    const { revisions = [] } = filed.filing;
    if (revisions.includes(revision.id)) return;
    await log.append(revision.id as ArticleId, developments, revision.appendFrom);
    await stories.putTimelinePart(applied);
    const known = [...revisions, revision.id].slice(-REVISIONS);
    await articles.file(article, { ...filed.filing, revisions: known }, filed.version);
    return;
  }
  if (filed.filing.done) return;
  const entries = await log.append(article, developments, filed.filing.appendFrom ?? 1);
  await stories.putTimelinePart(applied);
  const [first] = entries;
  const placed = first ? { first: first.place, count: entries.length } : null;
  await articles.file(article, { ...filed.filing, placed, done: true }, filed.version);
};
