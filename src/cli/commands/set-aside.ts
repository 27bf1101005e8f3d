import type { ArticleId } from '../../kernel/index.ts';
import type { Place } from '../place/place.ts';
import { counted, type Terminal } from '../terminal.ts';

/** Articles that could not be filed, newest first, each with its reason. */
export const listSetAside = async ({ desk }: Place, terminal: Terminal): Promise<void> => {
  const { articles, more } = await desk.call('listSetAside');
  for (const one of articles) {
    if (terminal.machine) terminal.json(one);
    else terminal.say(`${one.article}  ${one.at}  ${one.title}\n  ${one.reason}.`);
  }
  if (articles.length === 0) terminal.note('No article is set aside.');
  if (more) terminal.note('There are more than are listed here.');
};

/** Puts articles that were set aside into the inbox again. */
export const trySetAsideAgain = async (
  articles: readonly string[],
  { desk, filed }: Place,
  terminal: Terminal,
): Promise<0 | 1> => {
  const ids = articles as readonly ArticleId[];
  for (const article of ids) await desk.call('trySetAsideAgain', { path: { article } });
  await filed(ids);
  const { articles: aside } = await desk.call('listSetAside');
  const lost = aside.filter(({ article }) => ids.includes(article));
  for (const { title, reason } of lost) terminal.complain(`writethru: "${title}": ${reason}`);
  const done = articles.length - lost.length;
  if (terminal.machine) terminal.json({ filed: done, setAside: lost.length });
  else terminal.say(`${counted(done, 'article')} filed, ${lost.length} set aside again.`);
  return lost.length > 0 ? 1 : 0;
};

/** Lets go of articles that were set aside. */
export const dropSetAside = async (
  articles: readonly string[],
  { desk }: Place,
  terminal: Terminal,
): Promise<void> => {
  for (const article of articles)
    await desk.call('dropSetAside', { path: { article: article as ArticleId } });
  if (terminal.machine) terminal.json({ dropped: articles.length });
  else terminal.say(`${counted(articles.length, 'article')} dropped.`);
};
