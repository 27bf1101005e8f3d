import { isOver } from '../../editions/index.ts';
import { type Clock, type EditionId, MINUTE, SECOND } from '../../kernel/index.ts';
import type { EditionDesk, Look, ShownEdition } from '../door/desk.ts';
import type { DeskClient } from './desk-client.ts';
import { throughPages } from './pages.ts';
import { untilCounted } from './until-counted.ts';

/** How often a delivery is looked at: from each second to each fifth, for each look reads every chunk's state. */
const FIRST_LOOK = SECOND;
const SLOWEST_LOOK = 5 * SECOND;
/** Of an edition of which nothing moves for so long, the one before is still under way, or an alarm has gone off. */
const PATIENCE = 30 * MINUTE;
/** As many editions as the desk lists at once. */
const PAGE = 200;

export interface StagePorts {
  readonly clock: Clock;
  /** Resolves when somebody stops the process. */
  untilStopped(): Promise<void>;
}

/** Editions of a stage. */
export const stageEditions = (client: DeskClient, ports: StagePorts): EditionDesk => {
  const show = (edition: EditionId): Promise<ShownEdition> =>
    client.call('showEdition', { path: { edition } });
  return {
    show,
    list: async (newsletter, limit) => {
      const path = { newsletter };
      const query = { limit: Math.min(limit, PAGE) };
      return (await client.call('listEditions', { path, query })).editions;
    },
    compose: async ({ id: newsletter }, { stories, key, ...wish }) => {
      const body = { ...wish, stories: stories && [...stories] };
      const ask = { path: { newsletter }, body, ...(key === null ? {} : { key }) };
      return (await client.call('composeEdition', ask)).edition;
    },
    preview: (edition) => client.call('previewEdition', { path: { edition } }),
    approve: (edition, hash) =>
      client.call('approveEdition', { path: { edition }, body: { hash } }),
    draft: async (edition) => ({
      ...(await client.call('showDraft', { path: { edition } })),
      edition,
    }),
    shape: async (edition, acts, seen) => ({
      ...(await client.call('shapeEdition', {
        path: { edition },
        body: { seen, acts: [...acts] },
      })),
      edition,
    }),
    refresh: async (edition, seen) => ({
      ...(await client.call('refreshEdition', { path: { edition }, body: { seen } })),
      edition,
    }),
    pause: (edition, reason) =>
      client.call('pauseEdition', { path: { edition }, body: { reason } }),
    resume: (edition) => client.call('resumeEdition', { path: { edition } }),
    cancel: (edition) => client.call('cancelEdition', { path: { edition } }),
    rehearse: (edition, look) =>
      untilCounted(
        () => client.call('rehearseEdition', { path: { edition } }),
        { what: `edition ${edition}`, look },
        ports.clock,
      ),
    test: async (edition, to) => client.call('testEdition', { path: { edition }, body: { to } }),
    send: async (edition, { confirm, hold, seen }) => {
      const query = {
        ...(confirm === null ? {} : { confirm }),
        ...(hold === null ? {} : { hold }),
        ...(seen === null ? {} : { seen }),
      };
      await client.call('sendEdition', { path: { edition }, query });
    },
    takeBack: (edition) => client.call('takeBackEdition', { path: { edition } }),
    follow: (edition, look) => followAt(edition, look, client, ports),
    status: async (edition) => {
      const status = await client.call('editionStatus', { path: { edition } });
      return { ...status, edition };
    },
    report: async (edition) => {
      const report = await client.call('editionReport', { path: { edition } });
      return { ...report, status: { ...report.status, edition } };
    },
    decideHeld: (edition, choice, to) =>
      client.call('decideHeld', { path: { edition }, body: { choice, to } }),
    recipients: (edition, only) =>
      throughPages(async (cursor) => {
        const query = cursor === undefined ? {} : { cursor };
        const page = await client.call('listRecipients', { path: { edition }, query });
        const wanted = page.recipients.filter(({ state }) => only === undefined || state === only);
        return { items: wanted, next: page.next };
      }),
  };
};

/** The stage does the work; this one only looks on. */
const followAt = async (
  edition: EditionId,
  look: ((look: Look) => void) | null,
  client: DeskClient,
  { clock, untilStopped }: StagePorts,
): Promise<'done' | 'left'> => {
  const stopped = untilStopped().then(() => 'left' as const);
  let moved = { pending: -1, at: clock.now() };
  for (let wait = FIRST_LOOK; ; wait = Math.min(wait * 1.25, SLOWEST_LOOK)) {
    const status = await client.call('editionStatus', { path: { edition } });
    look?.(status);
    if (status.state === 'paused' || status.goesOnBy !== null) return 'done';
    if (nothingIsLeft(await client.call('showEdition', { path: { edition } }), status))
      return 'done';
    if (status.pending !== moved.pending) moved = { pending: status.pending, at: clock.now() };
    if (clock.now() - moved.at > PATIENCE) return 'done';
    const next = await Promise.race([stopped, clock.sleep(wait)]);
    if (next === 'left') return 'left';
  }
};

/** Every delivery is at its end; the stage's next sweep, within five minutes, brings the edition to its own. */
const nothingIsLeft = (edition: ShownEdition, { pending, planned }: Look): boolean => {
  if (isOver(edition)) return true;
  if (edition.planned === null) return edition.state === 'cancelled';
  return pending === 0 && planned >= edition.planned.people;
};
