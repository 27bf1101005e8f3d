import type { RawArticle } from '../../domain/index.ts';
import type { Asked } from '../../ingest/index.ts';
import type { Intake, Place } from '../place/place.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Puts articles on the inbox, waits until all are filed into stories, and tells how many could not be. So it does with
 * what fetches bring that were asked for before.
 */
export const fileArticles = async (
  articles: readonly RawArticle[],
  asked: readonly Asked[],
  place: Place,
  terminal: Terminal,
): Promise<Intake> => {
  let all = articles.length + asked.length;
  const bar = terminal.progress(asked.length > 0 ? 'fetch' : 'file', all);
  const onLeft = (left: number): void => {
    // A feed is one message, and brings many.
    all = Math.max(all, left);
    bar.to(all - left, all);
  };
  const taken = await place.take(articles, asked, onLeft).finally(() => bar.end());
  for (const refusal of taken.refusals) terminal.complain(`writethru: ${refusal}`);
  return taken;
};
