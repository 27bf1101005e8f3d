import type { ReleaseOrder } from '../../desk/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { Answer } from '../../operations/index.ts';
import type { Place, ShownEdition } from '../place/place.ts';
import type { Terminal } from '../terminal.ts';

/** Stays with an edition on its way until it can go no further for now, or until somebody leaves it. */
export const follow = async (id: EditionId, place: Place, terminal: Terminal): Promise<void> => {
  const bar = terminal.progress('deliver', 0);
  const look = ({ planned, pending }: { planned: number; pending: number }): void =>
    bar.to(planned - pending, planned);
  const end = await place.follow(id, terminal.showsProgress ? look : null).finally(() => bar.end());
  if (end === 'left') terminal.note('Left: its delivery goes on; "status" tells how it stands.');
};

/** Whoever it is due to, without a pause in which it could be taken back. */
export const AT_ONCE: ReleaseOrder = { confirm: null, hold: 0, seen: null };

/** Of one that waits says until when it can be taken back. */
const noteHold = async (id: EditionId, place: Place, terminal: Terminal): Promise<void> => {
  const { goesAt } = await place.desk.call('showEdition', { path: { edition: id } });
  if (goesAt !== null)
    terminal.note(
      `It goes at ${goesAt}; until then "edition take-back ${id}" makes it a draft again.`,
    );
};

/**
 * Starts the delivery of an edition, or takes up one that a crash broke off, and stays until every delivery is at
 * its end or nothing moves any more.
 */
export const deliver = async (
  id: EditionId,
  place: Place,
  terminal: Terminal,
  order: ReleaseOrder = AT_ONCE,
): Promise<{ readonly edition: ShownEdition; readonly counts: Answer<'editionStatus'> }> => {
  const path = { edition: id };
  const { confirm, hold, seen } = order;
  const query = {
    ...(confirm === null ? {} : { confirm }),
    ...(hold === null ? {} : { hold }),
    ...(seen === null ? {} : { seen }),
  };
  await place.desk.call('sendEdition', { path, query });
  if (order.hold === null) await noteHold(id, place, terminal);
  await follow(id, place, terminal);
  return {
    edition: await place.desk.call('showEdition', { path }),
    counts: await place.desk.call('editionStatus', { path }),
  };
};
