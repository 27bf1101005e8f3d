import { writeFile } from 'node:fs/promises';
import type { Configuration } from '../../app/configuration.ts';
import { editionReportPage } from '../../desk-pages/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import { newsletterOf, unreadable } from '../house.ts';
import type { Place } from '../place/place.ts';
import type { Terminal } from '../terminal.ts';
import { printStatus } from './status.ts';

/** What became of an edition: JSON, or a page in a file, or the lines of `status`. */
export const report = async (
  id: EditionId,
  out: string | null,
  configuration: Configuration,
  place: Place,
  terminal: Terminal,
): Promise<void> => {
  const told = await place.desk.call('editionReport', { path: { edition: id } });
  if (out !== null) {
    const newsletter = newsletterOf(configuration, told.newsletter);
    await writeFile(out, editionReportPage(told, newsletter)).catch((error: unknown) => {
      throw unreadable(out, error, 'a file that can be made or written to');
    });
  }
  if (terminal.machine) terminal.json(told);
  else if (out !== null) terminal.say(`Written to ${out}`);
  else await printStatus(id, place, terminal);
};
