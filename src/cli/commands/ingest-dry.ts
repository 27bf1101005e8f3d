import type { Configuration } from '../../app/configuration.ts';
import type { Article, FeedOrder, RawArticle } from '../../domain/index.ts';
import { cleanArticle, entriesAsArticles, readAddress } from '../../ingest/index.ts';
import { type Instant, WritethruError } from '../../kernel/index.ts';
import { tellDates } from '../dates-unread.ts';
import { pick } from '../pick.ts';
import { exitOf, tellProblem } from '../problems.ts';
import { counted, type ExitCode, type Terminal } from '../terminal.ts';
import type { Inputs } from './ingest-inputs.ts';

/** Shows what would be stored, and stores nothing. `now` stands in for an arrival. */
export const ingestDry = async (
  inputs: Inputs,
  { configuration, now }: { readonly configuration: Configuration; readonly now: Instant },
  terminal: Terminal,
): Promise<ExitCode> => {
  const problems = [...inputs.problems];
  showAll(inputs.articles, now, terminal);
  showFeeds(inputs.feeds, terminal);
  for (const address of inputs.addresses) {
    try {
      const found = await look(address, configuration);
      if (found.kind === 'list') showFeeds(found.feeds, terminal);
      else if (found.kind === 'read') {
        const articles = entriesAsArticles(found.articles);
        tellDates(address, articles, now, terminal);
        showAll(articles, now, terminal);
      }
    } catch (error) {
      if (!(error instanceof WritethruError)) throw error;
      problems.push(tellProblem(error, terminal));
    }
  }
  return exitOf(problems, inputs.count);
};

/** Fetched and read as the function does it. */
const look = async (address: string, configuration: Configuration) => {
  const { wireReading } = await import('../../app/wire-intake.ts');
  return readAddress({ kind: 'address', url: address }, wireReading(configuration));
};

const showAll = (articles: readonly RawArticle[], now: Instant, terminal: Terminal): void => {
  for (const article of articles) show(cleanArticle(article, now), terminal);
};

const showFeeds = (feeds: readonly FeedOrder[], terminal: Terminal): void => {
  for (const { url, source } of feeds) {
    if (terminal.machine) terminal.json({ feed: url, source });
    else terminal.say(`feed ${url}${source === null ? '' : ` (${source})`}`);
  }
};

const MACHINE = [
  'url',
  'publishedAt',
  'publishedBasis',
  'publishedFrom',
  'background',
  'source',
  'language',
  'place',
  'references',
  'mends',
] as const;

const show = (article: Article, terminal: Terminal): void => {
  const { id, title, publishedAt, place, source, paragraphs, references, mends } = article;
  if (terminal.machine) {
    terminal.json({ id, title, text: paragraphs.join('\n'), ...pick(article, MACHINE) });
    return;
  }
  terminal.say(
    `${title}\n  ${[publishedAt.slice(0, 10), place, source].filter(Boolean).join(' · ')}`,
  );
  terminal.say(
    `  ${counted(paragraphs.length, 'paragraph')}, ${counted(references.length, 'reference')}, ${counted(mends.length, 'mend')}`,
  );
  for (const { was, is } of mends) terminal.say(`  mended: ${was} → ${is}`);
};
