import type { Newsletter } from '../../domain/index.ts';
import type { ListedReader, ReaderDesk, ReaderWish } from '../door/reader-desk.ts';
import { UsageError } from '../house.ts';
import { pick } from '../pick.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { importFile } from './people.ts';

/** Adds one person by hand, with proof of consent. */
export const add = async (
  wish: ReaderWish,
  consent: string | null,
  newsletter: Newsletter,
  readers: ReaderDesk,
  terminal: Terminal,
): Promise<void> => {
  const { email } = wish;
  if (!consent) {
    throw new UsageError(
      'consent',
      `subscriber add ${email}: --consent TEXT must say when and how this person agreed`,
    );
  }
  const outcome = await readers.add(newsletter, wish, consent);
  if (terminal.machine) terminal.json({ email, newsletter: newsletter.id, outcome });
  else terminal.say(`${email}: ${outcome}`);
};

/** Imports a file; refused lines are named, and make it incomplete. */
export const importCsv = async (
  csv: string,
  path: string,
  consent: string | null,
  newsletter: Newsletter,
  readers: ReaderDesk,
  terminal: Terminal,
): Promise<ExitCode> => {
  const bar = terminal.progress('import', 0);
  const importing = readers
    .import(newsletter, csv, consent, (done, all) => bar.to(done, all))
    .finally(() => bar.end());
  const report = await importFile(path, importing, terminal);
  if (terminal.machine) terminal.json(report);
  else
    terminal.say(
      `${report.added} added, ${report.updated} changed, ${report.unchanged} as before, ${report.suppressed} of them suppressed, ${report.refused.length} refused.`,
    );
  return report.refused.length > 0 ? 1 : 0;
};

const MACHINE = [
  'address',
  'subscriber',
  'state',
  'topics',
  'rhythm',
  'zone',
  'language',
  'since',
] as const;

/** Everybody who has a subscription, whatever its state. */
export const list = async (
  newsletter: Newsletter,
  readers: ReaderDesk,
  terminal: Terminal,
): Promise<void> => {
  for await (const reader of readers.list(newsletter)) {
    if (terminal.machine) terminal.json(pick(reader, MACHINE));
    else terminal.say(lineOf(reader));
  }
};

const lineOf = ({ address, subscriber, state, rhythm, topics }: ListedReader): string =>
  [
    address ?? '(erased)',
    state,
    subscriber === 'suppressed' ? 'suppressed' : '',
    rhythm,
    topics.join(';'),
  ]
    .filter(Boolean)
    .join('  ');
