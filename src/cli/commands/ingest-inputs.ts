import type { FeedOrder, RawArticle } from '../../domain/index.ts';
import { type Instant, WritethruError } from '../../kernel/index.ts';
import { isAddress, isFeedList, readListFile } from '../addresses.ts';
import { tellDates } from '../dates-unread.ts';
import { readInputs } from '../inputs.ts';
import { tellProblem } from '../problems.ts';
import type { Terminal } from '../terminal.ts';

/** What `ingest` was given, read as far as it lies here. */
export interface Inputs {
  readonly articles: readonly RawArticle[];
  /** Of lists of feeds. */
  readonly feeds: readonly FeedOrder[];
  /** Still to be fetched. */
  readonly addresses: readonly string[];
  /** Told already. */
  readonly problems: readonly WritethruError[];
  /** Files, lists and addresses. */
  readonly count: number;
}

/** Reads every input that is a file; one that cannot be read is told, and the others go on. */
export const readForIngest = async (
  given: readonly string[],
  now: Instant,
  terminal: Terminal,
): Promise<Inputs> => {
  const addresses = given.filter(isAddress);
  const lists = given.filter(isFeedList);
  const files = given.filter((input) => !isAddress(input) && !isFeedList(input));
  const articles: RawArticle[] = [];
  const problems: WritethruError[] = [];
  let count = addresses.length + lists.length;
  for await (const input of readInputs(files)) {
    count += 1;
    if ('problem' in input) problems.push(tellProblem(input.problem, terminal));
    else {
      tellDates(input.path, input.articles, now, terminal);
      if (input.leftOut > 0)
        terminal.complain(
          `writethru: ${input.path}: a large feed; its newest ${input.articles.length} entries are read, ${input.leftOut} others left out`,
        );
      articles.push(...input.articles);
    }
  }
  const feeds: FeedOrder[] = [];
  for (const path of lists) {
    try {
      feeds.push(...(await readListFile(path)));
    } catch (error) {
      if (!(error instanceof WritethruError)) throw error;
      problems.push(tellProblem(error, terminal));
    }
  }
  return { articles, feeds, addresses, problems, count };
};
