import { showPage } from '../respond.tsx';
import type { DeskHandler } from '../visit.ts';
import { settingsPage } from './settings.tsx';

/** What the configuration says, to be read. */
export const settingsPages = (): Readonly<Record<'settings', DeskHandler>> => ({
  settings: async (visit) => {
    const [{ slots }, { quota }] = await Promise.all([
      visit.desk.call('listSlots', { path: { newsletter: visit.newsletter.id } }),
      visit.desk.call('sendingHealth'),
    ]);
    return showPage(visit, settingsPage(visit, slots, quota));
  },
});
