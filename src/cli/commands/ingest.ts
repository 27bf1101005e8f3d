import type { Article, RawArticle } from '../../domain/index.ts';
import { cleanArticle } from '../../ingest/index.ts';
import type { Instant, WritethruError } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import { readInputs } from '../inputs.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { counted, explain } from '../terminal.ts';
import { fileArticles } from './filing.ts';

const dryLine = (article: Article) => ({
  id: article.id,
  title: article.title,
  text: article.paragraphs.join('\n'),
  url: article.url,
  publishedAt: article.publishedAt,
  source: article.source,
  language: article.language,
  place: article.place,
  references: article.references,
  mends: article.mends,
});

const show = (article: Article, terminal: Terminal): void => {
  if (terminal.machine) {
    terminal.json(dryLine(article));
    return;
  }
  const { title, publishedAt, place, source, paragraphs, references, mends } = article;
  terminal.say(
    `${title}\n  ${[publishedAt.slice(0, 10), place, source].filter(Boolean).join(' · ')}`,
  );
  terminal.say(
    `  ${paragraphs.length} paragraphs, ${references.length} references, ${mends.length} mends`,
  );
  for (const { was, is } of mends) terminal.say(`  mended: ${was} → ${is}`);
};

/** How it ends: with one input its problem is the command's; among many the others went on. */
const exitOf = (problems: readonly WritethruError[], inputs: number): ExitCode => {
  const [first] = problems;
  if (!first) return 0;
  return inputs === 1 ? explain(first).exit : 1;
};

interface Read {
  readonly articles: readonly RawArticle[];
  readonly exit: ExitCode;
}

/** Reads every input; one that cannot be read is told, and the others go on. */
export const readForIngest = async (
  paths: readonly string[],
  terminal: Terminal,
): Promise<Read> => {
  const articles: RawArticle[] = [];
  const problems: WritethruError[] = [];
  let inputs = 0;
  for await (const input of readInputs(paths)) {
    inputs += 1;
    if ('problem' in input) {
      terminal.complain(explain(input.problem).line);
      problems.push(input.problem);
    } else articles.push(...input.articles);
  }
  return { articles, exit: exitOf(problems, inputs) };
};

/** Shows what would be stored, and stores nothing. `now` stands in for an arrival. */
export const ingestDry = async (
  paths: readonly string[],
  now: Instant,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { articles, exit } = await readForIngest(paths, terminal);
  for (const article of articles) show(cleanArticle(article, now), terminal);
  return exit;
};

/** Stores articles and files them into stories. */
export const ingest = async (
  { articles, exit }: Read,
  house: House,
  terminal: Terminal,
): Promise<ExitCode> => {
  const failed = await fileArticles(articles, house, terminal);
  if (terminal.machine) terminal.json({ articles: articles.length, failed });
  else
    terminal.say(
      `${counted(articles.length, 'article')} taken in${failed > 0 ? `, ${failed} could not be filed` : ''}.`,
    );
  return failed > 0 ? 1 : exit;
};
