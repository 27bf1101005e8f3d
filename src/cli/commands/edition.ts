import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsletter } from '../../domain/index.ts';
import { isOver } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { DraftWish, EditionDesk, ShownEdition } from '../door/desk.ts';
import { UsageError } from '../house.ts';
import { pick } from '../pick.ts';
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
  wish: DraftWish,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  if (wish.stories && wish.correction)
    throw new UsageError(
      'compose',
      'edition compose: got --stories and --correction; allowed is one of them at a time',
    );
  const draft = await editions.compose(newsletter, wish);
  if (draft) print(draft, terminal);
  else if (terminal.machine) terminal.json(null);
  else terminal.say('Nothing new: no draft.');
};

export const listEditions = async (
  newsletter: Newsletter,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  const listed = await editions.list(newsletter.id, LISTED);
  for (const edition of listed) print(edition, terminal);
  if (listed.length === 0) terminal.note(`No edition of ${newsletter.name} yet.`);
};

/** What an edition holds, story by story. */
export const showEdition = async (
  id: EditionId,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  const edition = await editions.show(id);
  const { stories: news, text } = await editions.preview(id);
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
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  const { html, text } = await editions.preview(id);
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
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  const seen = hash ?? (await editions.show(id)).hash;
  print(await editions.approve(id, seen), terminal);
};

/** Stops an edition that is on its way; it goes on with `resumeEdition`, or ends with `cancelEdition`. */
export const pauseEdition = async (
  id: EditionId,
  reason: string | null,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  print(await editions.pause(id, reason ?? 'no reason was given'), terminal);
};

/** Lets a paused edition go on where it was, and stays until it has come to its end or nothing moves any more. */
export const resumeEdition = async (
  id: EditionId,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<ExitCode> => {
  await editions.resume(id);
  const { counts } = await deliver(id, editions, terminal);
  await printStatus(id, editions, terminal);
  return counts.pending === 0 ? 0 : 1;
};

/** Makes an edition that was sent and still waits the draft that it was. */
export const takeBackEdition = async (
  id: EditionId,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  print(await editions.takeBack(id), terminal);
};

/** Takes a draft off the table, or stops an edition that is on its way and stays until that has come to its end. */
export const cancelEdition = async (
  id: EditionId,
  editions: EditionDesk,
  terminal: Terminal,
): Promise<void> => {
  const cancelled = await editions.cancel(id);
  // Mails that were handed over when it was stopped are told apart from those that were not; then it is over.
  if (!isOver(cancelled)) await follow(id, editions, terminal);
  print(await editions.show(id), terminal);
};
