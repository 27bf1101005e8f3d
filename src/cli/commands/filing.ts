import type { RawArticle } from '../../domain/index.ts';
import type { House } from '../house.ts';
import type { Terminal } from '../terminal.ts';

/** Puts articles on the inbox, waits until all are filed into stories, and tells how many could not be. */
export const fileArticles = async (
  articles: readonly RawArticle[],
  house: House,
  terminal: Terminal,
): Promise<number> => {
  const before = await house.unfiled();
  const bar = terminal.progress('file', articles.length);
  try {
    await house.ingest(articles);
    await house.drain((left) => bar.to(Math.max(0, articles.length - left)));
  } finally {
    bar.end();
  }
  return (await house.unfiled()) - before;
};
