import { livingStory, type RawArticle } from '../domain/index.ts';
import { cleanArticle } from '../ingest/index.ts';
import type { ArticleId, StoryId } from '../kernel/index.ts';
import { type FilingPorts, fileArticle } from '../stories/index.ts';
import { dueAt, type StreamPorts } from './stream.ts';

/** Which story an article of a stream ended up in. */
export interface Grouped {
  /** As the stream names it. */
  readonly id: string;
  readonly story: StoryId;
}

/**
 * Files a stream of articles and tells, once all are filed, the story of each, in the order of the stream.
 * The same stream gives the same stories.
 */
export async function* groupStories(
  articles: AsyncIterable<RawArticle>,
  ports: StreamPorts,
): AsyncGenerator<Grouped> {
  const filed: { readonly id: string; readonly article: ArticleId }[] = [];
  for await (const raw of articles) {
    const article = cleanArticle(raw, ports.clock.now(), Number.POSITIVE_INFINITY);
    ports.clock.advanceTo(dueAt(article, ports.clock));
    await fileArticle(article, ports);
    await ports.log.forget(await ports.log.head());
    filed.push({ id: raw.id ?? article.id, article: article.id });
  }
  for (const { id, article } of filed) yield { id, story: await storyOf(article, ports) };
}

const storyOf = async (
  article: ArticleId,
  { articles, stories }: Pick<FilingPorts, 'articles' | 'stories'>,
): Promise<StoryId> => {
  const filed = (await articles.get(article))?.filing.story;
  const story = filed && (await livingStory(filed, null, (id) => stories.get(id)));
  if (!story) throw new Error(`article ${article}: it was filed and has no story`);
  return story.id;
};
