import type { Command } from 'commander';
import { UsageError } from './house.ts';
import type { Acting, Session } from './session.ts';
import type { ExitCode } from './terminal.ts';

const AT = ['--at <iso>', 'another moment as "now", such as 2024-10-26T07:00:00Z'] as const;
const NEWSLETTER = ['--newsletter <id>', "the newsletter (the configuration's first)"] as const;

/** `start`, `run`, `ingest`: articles come in, and editions go out. */
export const addMainCommands = (program: Command, act: Acting): void => {
  program
    .command('start')
    .description(
      'the local pipeline with its pages: site, mailbox, schedules, and our sample articles',
    )
    .option('--once', 'end after the first edition')
    .option('--port <n>', 'the first of three ports for the pages (4300); 0: free ones')
    .option(...NEWSLETTER)
    .action(act('start', start));
  program
    .command('run')
    .description('the main job once: articles → stories → edition → mails')
    .requiredOption('--articles <path...>', 'files or folders of articles')
    .option(
      '--subscribers <file.csv>',
      'people to add first; their consent is recorded as "local run"',
    )
    .option('--out <dir>', 'where edition.html, .txt, .json and mails/ are written')
    .option(...AT)
    .option(...NEWSLETTER)
    .action(act('run', run));
  program
    .command('ingest')
    .description('takes articles in and files them into stories')
    .argument(
      '<path|address...>',
      'files or folders: .txt .md .html .json .jsonl, feeds .xml .rss .atom, lists of feeds .opml; addresses of pages, feeds and lists',
    )
    .option('--dry-run', 'show what would be stored, store nothing')
    .option(...AT)
    .action(act('ingest', ingest));
};

const run = async (session: Session): Promise<ExitCode> => {
  const [{ readAllInputs }, { makeOutFolder }, { subscribersFile }, commands] = await Promise.all([
    import('./inputs.ts'),
    import('./commands/result.ts'),
    import('./commands/people.ts'),
    import('./commands/run.ts'),
  ]);
  const order = {
    articles: session.list('articles'),
    subscribers: session.text('subscribers'),
    newsletter: session.newsletter(),
    out: session.text('out'),
  };
  const articles = await readAllInputs(order.articles);
  const csv = order.subscribers === null ? null : await subscribersFile(order.subscribers);
  if (order.out !== null) await makeOutFolder(order.out);
  return session.inHouse((house) => commands.run(order, articles, csv, house, session.terminal));
};

const ingest = async (session: Session, given: readonly string[]): Promise<ExitCode> => {
  const { terminal, configuration, house: options } = session;
  const [{ readForIngest }, { exitOf }] = await Promise.all([
    import('./commands/ingest-inputs.ts'),
    import('./problems.ts'),
  ]);
  const now = options.at ?? session.now();
  const inputs = await readForIngest(given, now, terminal);
  if (session.flag('dryRun')) {
    const { ingestDry } = await import('./commands/ingest-dry.ts');
    return ingestDry(inputs, { configuration, now }, terminal);
  }
  const { articles, feeds, addresses, problems, count } = inputs;
  // No house is opened where nothing is left to be done in it.
  if (articles.length + feeds.length + addresses.length === 0) return exitOf(problems, count);
  const commands = await import('./commands/ingest.ts');
  return session.at((place) => commands.ingest(inputs, place, terminal));
};

const portOf = (text: string | null): number | null => {
  if (text === null) return null;
  if (/^\d{1,5}$/u.test(text) && Number(text) <= 65_533) return Number(text);
  throw new UsageError('port', `--port "${text}": not a port; allowed are 0 to 65533`);
};

const start = async (session: Session): Promise<ExitCode> => {
  const { announce, describeSample, playSampleDay } = await import('./commands/start.ts');
  const { clockChangeWarnings } = await import('../desk/clock-changes.ts');
  const { shell, terminal, house: options } = session;
  const newsletter = session.newsletter();
  for (const warning of clockChangeWarnings(session.configuration.newsletters, session.now()))
    terminal.note(warning);
  const house = await shell.serve(options, {
    port: portOf(session.text('port')),
    onNextDay: async (open) => ({
      message: describeSample(await playSampleDay(shell.root, newsletter, open, terminal)),
    }),
  });
  try {
    announce(house, await playSampleDay(shell.root, newsletter, house, terminal), terminal);
    if (!session.flag('once')) await shell.untilStopped();
    return 0;
  } finally {
    await house.close();
  }
};
