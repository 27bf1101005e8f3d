import { resolve } from 'node:path';
import type { Edition } from '../../domain/index.ts';
import { copyDataFolder } from '../../local/copy-data-folder.ts';
import type { House } from '../house.ts';
import type { Session } from '../session.ts';
import { counted } from '../terminal.ts';

export const backUp = async ({ house, terminal }: Session, to: string): Promise<void> => {
  terminal.note(`Copying ${house.data} …`);
  const copied = await copyDataFolder(house.data, resolve(to));
  if (terminal.machine) return terminal.json({ backup: resolve(to), ...copied });
  const { records, files } = copied;
  terminal.say(
    `Backed up to ${resolve(to)}: ${counted(records, 'record')}, each checked, and ${counted(files, 'file')}.`,
  );
};

/** The most editions of a newsletter that are looked at: those under way are among the newest. */
const LOOKED_AT = 100;

const MADE_SAFE: Partial<Record<Edition['state'], 'paused' | 'cancelled'>> = {
  draft: 'cancelled',
  approved: 'cancelled',
  frozen: 'paused',
  sending: 'paused',
};

/** Whoever restores does not know what was sent after the backup: nothing of then goes out by itself. */
const makeSafe = async (house: House): Promise<{ paused: string[]; cancelled: string[] }> => {
  const done = { paused: [] as string[], cancelled: [] as string[] };
  for (const { id: newsletter } of house.ground.configuration.newsletters) {
    const path = { newsletter };
    const query = { limit: LOOKED_AT };
    const { editions } = await house.desk.call('listEditions', { path, query });
    for (const { id, state } of editions) {
      const how = MADE_SAFE[state];
      if (!how) continue;
      const body = { reason: 'Restored from a backup; it may have been sent since.' };
      if (how === 'paused') await house.desk.call('pauseEdition', { path: { edition: id }, body });
      else await house.desk.call('cancelEdition', { path: { edition: id } });
      done[how].push(id);
    }
  }
  return done;
};

export const restore = async (session: Session, from: string): Promise<void> => {
  const { house, terminal } = session;
  terminal.note(`Copying ${resolve(from)} …`);
  const copied = await copyDataFolder(resolve(from), house.data);
  const { paused, cancelled } = await session.inHouse(makeSafe);
  if (terminal.machine) {
    terminal.json({ restored: house.data, ...copied, paused, cancelled });
    return;
  }
  const { records, files } = copied;
  terminal.say(
    `Restored to ${house.data}: ${counted(records, 'record')}, each checked, and ${counted(files, 'file')}.`,
  );
  for (const id of paused)
    terminal.say(
      `${id} was on its way: paused. It may have reached its readers since; look before you resume it, or cancel it.`,
    );
  for (const id of cancelled)
    terminal.say(`${id} was a draft: cancelled. It may have been sent since; compose a new one.`);
  terminal.say(
    'What was sent after the backup is not known here: the next edition tells it again. Read its draft before you send it.',
  );
};
