import type { FeedOrder } from '../../domain/index.ts';
import type { Asked } from '../../ingest/index.ts';
import { WritethruError } from '../../kernel/index.ts';
import { followList } from '../feeds.ts';
import type { Place } from '../place/place.ts';
import { exitOf, tellProblem } from '../problems.ts';
import { counted, type ExitCode, type Terminal } from '../terminal.ts';
import { type Fetched, fetchedOf, followUp, pollFresh, tellFetched } from './fetching.ts';
import { fileArticles } from './filing.ts';
import type { Inputs } from './ingest-inputs.ts';

/** Stores articles and files them into stories, those of files and those that addresses hold; follows lists of feeds. */
export const ingest = async (
  inputs: Inputs,
  place: Place,
  terminal: Terminal,
): Promise<ExitCode> => {
  const problems = [...inputs.problems];
  const asked: Asked[] = [];
  for (const address of inputs.addresses)
    asked.push(...(await ask(address, problems, place, terminal)));
  const added = await follow(inputs.feeds, problems, place, terminal);
  const taken = await fileArticles(inputs.articles, asked, place, terminal);
  const fetched = fetchedOf(asked, taken);
  const tell = (one: Fetched): void => tellFetched(one, terminal);
  for (const one of fetched) tell(one);
  const failed =
    (await followUp(fetched, tell, place, terminal)) +
    (added > 0 ? await pollFresh(tell, place, terminal) : 0);
  report(inputs.articles.length + articlesIn(fetched), taken.lost, terminal);
  return taken.lost + failed > 0 ? 1 : exitOf(problems, inputs.count);
};

const articlesIn = (fetched: readonly Fetched[]): number =>
  fetched.reduce((sum, { result }) => sum + (result.kind === 'read' ? result.passedOn : 0), 0);

const report = (articles: number, failed: number, terminal: Terminal): void => {
  const unfiled = failed > 0 ? `, ${failed} could not be filed` : '';
  if (terminal.machine) terminal.json({ articles, failed });
  else terminal.say(`${counted(articles, 'article')} taken in${unfiled}.`);
};

const ask = async (
  address: string,
  problems: WritethruError[],
  { desk }: Place,
  terminal: Terminal,
): Promise<Asked[]> => {
  try {
    return [await desk.call('startFetch', { body: { url: address } })];
  } catch (error) {
    if (!(error instanceof WritethruError)) throw error;
    problems.push(tellProblem(error, terminal));
    return [];
  }
};

/** Gives how many feeds were not followed before; adds what is wrong with others to the problems. */
const follow = async (
  orders: readonly FeedOrder[],
  problems: WritethruError[],
  { desk }: Place,
  terminal: Terminal,
): Promise<number> => {
  if (orders.length === 0) return 0;
  const answers = await followList(orders, { source: null, topics: [] }, desk);
  for (const one of answers) {
    if ('problem' in one) problems.push(tellProblem(one.problem, terminal));
  }
  return answers.filter((one) => 'isNew' in one && one.isNew).length;
};
