import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Edition, Newsletter } from '../../domain/index.ts';
import { isOver } from '../../editions/index.ts';
import type { EditionId, StoryId } from '../../kernel/index.ts';
import type { House } from '../house.ts';
import { pick } from '../pick.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { bringToEnd, deliver } from './deliver.ts';
import { makeFolder } from './result.ts';
import { printStatus } from './status.ts';

/** As many as an editor looks through. */
const LISTED = 200;

const lineOf = (edition: Edition): string =>
  `${edition.id}  ${edition.state}  ${edition.slot.slice(0, 16)}  “${edition.subject}”`;

const machineLine = (edition: Edition) =>
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
  ]);

const print = (edition: Edition, terminal: Terminal): void => {
  if (terminal.machine) terminal.json(machineLine(edition));
  else terminal.say(lineOf(edition));
};

export interface ComposeOptions {
  readonly newsletter: Newsletter;
  /** Chosen stories; empty: everything new. */
  readonly stories: readonly string[];
  readonly note: string | null;
  readonly key: string | null;
}

/** Cuts a draft by hand. */
export const composeDraft = async (
  options: ComposeOptions,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  const stories = options.stories.length > 0 ? (options.stories as readonly StoryId[]) : null;
  const key = options.key ?? house.ground.random.token(16);
  const draft = await house.desk.order(options.newsletter, { stories, note: options.note, key });
  if (draft) print(draft, terminal);
  else if (terminal.machine) terminal.json(null);
  else terminal.say('Nothing new: no draft.');
};

export const listEditions = async (
  newsletter: Newsletter,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  const editions = await house.desk.editions(newsletter.id, LISTED);
  for (const edition of editions) print(edition, terminal);
  if (editions.length === 0) terminal.note(`No edition of ${newsletter.name} yet.`);
};

/** What an edition holds, story by story. */
export const showEdition = async (
  id: EditionId,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  const edition = await house.desk.edition(id);
  const { content, text } = await house.desk.preview(id);
  if (terminal.machine) terminal.json({ ...machineLine(edition), content });
  else {
    terminal.say(lineOf(edition));
    terminal.say(text);
  }
};

/** Writes what will be mailed as files, consuming nothing. */
export const previewEdition = async (
  id: EditionId,
  out: string | null,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  const { html, text } = await house.desk.preview(id);
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
  house: House,
  terminal: Terminal,
): Promise<void> => {
  const draft = await house.desk.edition(id);
  const by = userInfo().username;
  print(await house.desk.approve(id, { by, hash: hash ?? draft.hash }), terminal);
};

/** Stops an edition that is on its way; it goes on with `resumeEdition`, or ends with `cancelEdition`. */
export const pauseEdition = async (
  id: EditionId,
  reason: string | null,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  const by = userInfo().username;
  print(await house.desk.pause(id, by, reason ?? 'no reason was given'), terminal);
};

/** Lets a paused edition go on where it was, and stays until it has come to its end or nothing moves any more. */
export const resumeEdition = async (
  id: EditionId,
  house: House,
  terminal: Terminal,
): Promise<ExitCode> => {
  await house.desk.resume(id, userInfo().username);
  const { counts } = await deliver(id, house, terminal);
  await printStatus(id, house, terminal);
  return counts.pending === 0 ? 0 : 1;
};

/** Takes a draft off the table, or stops an edition that is on its way and stays until that has come to its end. */
export const cancelEdition = async (
  id: EditionId,
  house: House,
  terminal: Terminal,
): Promise<void> => {
  const cancelled = await house.desk.cancel(id);
  // Mails that were handed over when it was stopped are told apart from those that were not; then it is over.
  if (!isOver(cancelled)) await bringToEnd(id, house);
  print(await house.desk.edition(id), terminal);
};
