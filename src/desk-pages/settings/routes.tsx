import { showPage } from '../respond.tsx';
import type { DeskHandler } from '../visit.ts';
import { settingsPage } from './settings.tsx';

/** What the configuration says, to be read. */
export const settingsPages = (): Readonly<Record<'settings', DeskHandler>> => ({
  settings: async (visit) => {
    const [{ slots }, { quota }] = await Promise.all([
      visit.ask('listSlots', { path: { newsletter: visit.newsletter.id } }),
      visit.ask('sendingHealth'),
    ]);
    return showPage(visit, settingsPage(visit, slots, quota));
  },
});
