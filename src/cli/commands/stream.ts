import { wireStream } from '../../app/wire-stream.ts';
import { groupStories, type ReplayedEdition, replay } from '../../desk/index.ts';
import type { Newsletter } from '../../domain/index.ts';
import { DAY, HOUR } from '../../kernel/index.ts';
import { readArticleStream } from '../article-stream.ts';
import { UsageError } from '../house.ts';
import { counted, type Terminal } from '../terminal.ts';

/** Assigns each article of a file to a story; without a data folder. */
export const group = async (
  path: string,
  newsletters: readonly Newsletter[],
  terminal: Terminal,
): Promise<void> => {
  const stories = new Set<string>();
  let articles = 0;
  const stream = readArticleStream(path, 'file', terminal);
  for await (const { id, story } of groupStories(stream, wireStream(newsletters))) {
    if (terminal.machine) terminal.json({ id, story });
    else terminal.say(`${story}  ${id}`);
    stories.add(story);
    articles += 1;
  }
  terminal.note(`${counted(articles, 'article')}, ${stories.size} of them began a story.`);
};

/** A longer period is a mistyped one. */
const LONGEST = 366 * DAY;

/** `--every`: `1d`, `12h`, `7d`, as ms. */
export const periodOf = (every: string): number => {
  const [, count = '', unit] = /^(\d{1,4})([hd])$/u.exec(every) ?? [];
  const length = Number(count) * (unit === 'h' ? HOUR : DAY);
  if (length > 0 && length <= LONGEST) return length;
  throw new UsageError(
    'every',
    `--every "${every}": not a period; allowed are hours and days up to 366d, such as 12h, 1d, 7d`,
  );
};

const sayEdition = ({ number, slot, stories }: ReplayedEdition, terminal: Terminal): void => {
  terminal.say(`\nEdition ${number}, ${slot.slice(0, 16).replace('T', ' ')} UTC`);
  for (const { headline, developments } of stories) {
    terminal.say(`  ${headline}`);
    for (const { text, date, sources } of developments) {
      const names = sources.map((source) => source ?? 'publisher not stated').join(', ');
      terminal.say(`    ${date} ● ${text} (${names})`);
    }
  }
};

export interface ReplayOrder {
  readonly path: string;
  readonly newsletter: Newsletter;
  readonly every: number;
  readonly limited: boolean;
}

/** Replays a dated stream, one edition a period; without a data folder. */
export const replayStream = async (
  { path, newsletter, every, limited }: ReplayOrder,
  terminal: Terminal,
): Promise<void> => {
  const stream = readArticleStream(path, 'replay', terminal);
  const options = { newsletter, every, limited };
  let editions = 0;
  for await (const edition of replay(stream, options, wireStream([newsletter]))) {
    if (terminal.machine) terminal.json(edition);
    else sayEdition(edition, terminal);
    editions += 1;
  }
  terminal.note(counted(editions, 'edition'));
};
