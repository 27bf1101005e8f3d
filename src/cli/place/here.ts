import { deliveryCounts } from '../../deliver/index.ts';
import { isOver } from '../../editions/index.ts';
import type { EditionId, FetchId } from '../../kernel/index.ts';
import { importSubscribers, suppressPeople } from '../../readers/index.ts';
import type { House } from '../house.ts';
import { type Look, type Place, type ShownSetAside, setAsideLine } from './place.ts';

/**
 * Rounds of "send what waits, then settle what is in doubt": the first does it all; further ones are for wake-ups
 * that a crash had lost, and for editions that had to wait for another.
 */
const ROUNDS = 5;
/** How often progress is looked at: each look reads every chunk's state. */
const LOOK_MS = 1000;

/** The pipeline that this process has opened: its functions do the work while a command waits. */
export function here(house: House): Place {
  const { desk, ports, ground } = house;
  return {
    desk,
    clock: ground.clock,
    // This process brings it to its end: nobody else is there to wait for.
    hold: 0,
    follow: async (id, look) => {
      await looking(id, house, look, () => bringToEnd(id, house));
      return 'done';
    },
    take: (articles, asked, onLeft) => take(house, articles, asked, onLeft),
    filed: () => house.drain(),
    importPeople: (newsletter, file, wish) =>
      importSubscribers(file, { newsletter, how: 'import', ...wish }, ports),
    suppressPeople: (file, order) => suppressPeople(file, order, ports),
  };
}

/**
 * Lets what is on its way come to its end, and brings the edition to its own; stops where nothing moves any more, or
 * where it was paused.
 */
const bringToEnd = async (id: EditionId, { desk, drain, sweep, settle }: House): Promise<void> => {
  const show = () => desk.call('showEdition', { path: { edition: id } });
  const { state } = await show();
  // Claims are left alone: the queues are at work already, and may have made them a moment ago.
  if (state !== 'frozen') await sweep(id);
  // Nothing of it was on its way; the functions, which would also work at everything else, need not begin.
  if (state === 'cancelled' && isOver(await show())) return;
  for (let round = 0; round < ROUNDS; round += 1) {
    await drain();
    await settle(id);
    await drain();
    const edition = await show();
    if (isOver(edition) || edition.state === 'paused') return;
  }
};

/** Looks how far the deliveries are for as long as `work` takes. */
const looking = async (
  id: EditionId,
  { ports }: House,
  look: ((look: Look) => void) | null,
  work: () => Promise<void>,
): Promise<void> => {
  // A look that fails is a look less; what matters fails in the work itself.
  const once = (): void => void deliveryCounts(id, ports).then(look, () => {});
  const timer = look === null ? null : setInterval(once, LOOK_MS);
  try {
    await work();
  } finally {
    if (timer) clearInterval(timer);
  }
};

/** An article that is set aside once more was so at another moment. */
const momentOf = ({ article, at }: ShownSetAside): string => `${article} ${at}`;

const take = async (
  { desk, ports, ...house }: House,
  ...[articles, asked, onLeft]: Parameters<Place['take']>
): ReturnType<Place['take']> => {
  const setAside = async () => (await desk.call('listSetAside')).articles;
  const before = await house.unfiled();
  const known = new Set((await setAside()).map(momentOf));
  if (articles.length > 0) await house.ingest(articles);
  await house.drain(onLeft);
  // One that was offered a moment ago is not filed twice, and is named all the same.
  const listed = await setAside();
  const { inboxId } = await import('../../desk/index.ts');
  const given = new Set<string>(listed.length === 0 ? [] : articles.map(inboxId));
  const aside = listed.filter((one) => given.has(one.article) || !known.has(momentOf(one)));
  const lost = (await house.unfiled()) - before + aside.length;
  const found = await ports.fetchReports.get(asked.map(({ fetch }) => fetch));
  const reports = new Map<FetchId, (typeof found)[number]>();
  for (const report of found) reports.set(report.id, report);
  return { lost, refusals: aside.map(setAsideLine), reports };
};
