import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsletter } from '../../domain/index.ts';
import { isOver } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { Request } from '../../operations/index.ts';
import { UsageError } from '../house.ts';
import { pick } from '../pick.ts';
import type { Place, ShownEdition } from '../place/place.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { deliver, follow } from './deliver.ts';
import { makeFolder } from './result.ts';
import { printStatus } from './status.ts';

/** As many as an editor looks through. */
const LISTED = 200;

const lineOf = (edition: ShownEdition): string =>
  `${edition.id}  ${edition.state}  ${edition.slot.slice(0, 16)}  “${edition.subject}”`;

const machineLine = (edition: ShownEdition) =>
  pick(edition, [
    'id',
    'newsletter',
    'number',
    'slot',
    'state',
    'hash',
    'subject',
    'kind',
    'stories',
    'developments',
    'corrects',
  ]);

const print = (edition: ShownEdition, terminal: Terminal): void => {
  if (terminal.machine) terminal.json(machineLine(edition));
  else terminal.say(lineOf(edition));
};

/** Cuts a draft by hand. */
export const composeDraft = async (
  newsletter: Newsletter,
  wish: Request<'composeEdition'>['body'],
  key: string | null,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  if (wish.stories && wish.correction)
    throw new UsageError(
      'compose',
      'edition compose: got --stories and --correction; allowed is one of them at a time',
    );
  const { edition: draft } = await place.desk.call('composeEdition', {
    path: { newsletter: newsletter.id },
    body: wish,
    ...(key === null ? {} : { key }),
  });
  if (draft) print(draft, terminal);
  else if (terminal.machine) terminal.json(null);
  else terminal.say('Nothing new: no draft.');
};

export const listEditions = async (
  newsletter: Newsletter,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const path = { newsletter: newsletter.id };
  const { editions: listed } = await place.desk.call('listEditions', {
    path,
    query: { limit: LISTED },
  });
  for (const edition of listed) print(edition, terminal);
  if (listed.length === 0) terminal.note(`No edition of ${newsletter.name} yet.`);
};

/** What an edition holds, story by story. */
export const showEdition = async (
  id: EditionId,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const path = { edition: id };
  const edition = await place.desk.call('showEdition', { path });
  const { stories: news, text } = await place.desk.call('previewEdition', { path });
  if (terminal.machine) terminal.json({ ...machineLine(edition), news });
  else {
    terminal.say(lineOf(edition));
    terminal.say(text);
  }
};

/** Writes what will be mailed as files, consuming nothing. */
export const previewEdition = async (
  id: EditionId,
  out: string | null,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const { html, text } = await place.desk.call('previewEdition', { path: { edition: id } });
  if (out === null) {
    if (terminal.machine) terminal.json({ edition: id, html, text });
    else terminal.say(text);
    return;
  }
  await makeFolder(out);
  const files = { html: join(out, 'edition.html'), text: join(out, 'edition.txt') };
  await writeFile(files.html, html);
  await writeFile(files.text, text);
  if (terminal.machine) terminal.json({ edition: id, files });
  else terminal.say(`Written to ${files.html} and ${files.text}`);
};

/** Says yes to the draft as it stands, or to the content whose hash is named. */
export const approveDraft = async (
  id: EditionId,
  hash: string | null,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const path = { edition: id };
  const seen = hash ?? (await place.desk.call('showEdition', { path })).hash;
  print(await place.desk.call('approveEdition', { path, body: { hash: seen } }), terminal);
};

/** Stops an edition that is on its way; it goes on with `resumeEdition`, or ends with `cancelEdition`. */
export const pauseEdition = async (
  id: EditionId,
  reason: string | null,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const body = { reason: reason ?? 'no reason was given' };
  print(await place.desk.call('pauseEdition', { path: { edition: id }, body }), terminal);
};

/** Lets a paused edition go on where it was, and stays until it has come to its end or nothing moves any more. */
export const resumeEdition = async (
  id: EditionId,
  place: Place,
  terminal: Terminal,
): Promise<ExitCode> => {
  await place.desk.call('resumeEdition', { path: { edition: id } });
  const { counts } = await deliver(id, place, terminal);
  await printStatus(id, place, terminal);
  return counts.pending === 0 ? 0 : 1;
};

/** Makes an edition that was sent and still waits the draft that it was. */
export const takeBackEdition = async (
  id: EditionId,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  print(await place.desk.call('takeBackEdition', { path: { edition: id } }), terminal);
};

/** Takes a draft off the table, or stops an edition that is on its way and stays until that has come to its end. */
export const cancelEdition = async (
  id: EditionId,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const path = { edition: id };
  const cancelled = await place.desk.call('cancelEdition', { path });
  // Mails that were handed over when it was stopped are told apart from those that were not; then it is over.
  if (!isOver(cancelled)) await follow(id, place, terminal);
  print(await place.desk.call('showEdition', { path }), terminal);
};
