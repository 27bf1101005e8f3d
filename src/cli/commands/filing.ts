import type { RawArticle } from '../../domain/index.ts';
import type { House } from '../house.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Puts articles on the inbox, waits until all are filed into stories, and tells how many could not be. So it does with
 * what `fetches` bring that were asked for before.
 */
export const fileArticles = async (
  articles: readonly RawArticle[],
  house: House,
  terminal: Terminal,
  fetches = 0,
): Promise<number> => {
  const before = await house.unfiled();
  let all = articles.length + fetches;
  const bar = terminal.progress(fetches > 0 ? 'fetch' : 'file', all);
  try {
    if (articles.length > 0) await house.ingest(articles);
    await house.drain((left) => {
      // A feed is one message, and brings many.
      all = Math.max(all, left);
      bar.to(all - left, all);
    });
  } finally {
    bar.end();
  }
  return (await house.unfiled()) - before;
};
