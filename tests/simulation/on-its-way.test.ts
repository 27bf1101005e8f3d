import { expect, it } from 'vitest';
import { endEdition } from '../../src/deliver/protocol/end.ts';
import { reopen } from '../../src/deliver/stopping/reopen.ts';
import { type Edition, isDraft } from '../../src/domain/index.ts';
import {
  cancelDraft,
  type EditionStore,
  editionOf,
  freezeEdition,
  isOver,
  type NewsletterProgress,
  releaseNewsletter,
  sendDue,
  takeBack,
} from '../../src/editions/index.ts';
import { type Clock, type EditionId, silentLogger } from '../../src/kernel/index.ts';
import { TableEditions } from '../../src/store/editions.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import { aNewsletter, anEdition, anEditionContent } from '../support/samples/edition-fixtures.ts';
import { type Actor, everyOrder, type Faults } from '../support/stores/every-order.ts';

const SLOT = '2026-03-02T06:00:00.000Z';
const clock: Clock = { now: () => Date.parse(SLOT), sleep: async () => {} };
const BY_RULE = aNewsletter({ approval: 'automatic' });
const BY_WORD = aNewsletter({ approval: 'approved' });

const content = anEditionContent([]);
const approved = (id: string): Edition =>
  anEdition(content, {
    id: id as EditionId,
    newsletter: BY_RULE.id,
    kind: 'manual',
    state: 'approved',
    approval: { by: 'Paula', at: SLOT, hash: content.edition },
    hash: content.edition,
    number: null,
    slot: SLOT,
  });
const ONE = approved('one');
const OTHER = approved('other');
const portsOf = (editions: EditionStore) => ({ editions, clock, logger: silentLogger });

const send =
  ({ id }: Edition, newsletter = BY_RULE): Actor =>
  (editions) =>
    freezeEdition(id, newsletter, portsOf(editions), { hold: 1 });
const takesBack: Actor = (editions) => takeBack(ONE.id, 'Paula', portsOf(editions));
const cancels: Actor = (editions) => cancelDraft(ONE.id, portsOf(editions));
/** As who shapes a draft does: it holds something else, which nobody has approved. */
const rewords: Actor = async (editions) => {
  const edition = await editionOf(editions, ONE.id);
  if (isDraft(edition)) await editions.save({ ...edition, state: 'draft', hash: 'f'.repeat(64) });
};
const opensAgain: Actor = async (editions) =>
  reopen(await editionOf(editions, ONE.id), 'Paula', portsOf(editions));

/** It has ended, and a crash kept its newsletter. */
const halfEnds: Actor = async (editions) =>
  editions.save({ ...(await editionOf(editions, ONE.id)), state: 'sent', endedAt: SLOT });
const releases: Actor = (editions) => releaseNewsletter(ONE, editions);

/** What the sweep does about newsletters; of delivery only that it ends. */
const sweeps: Actor = async (editions) => {
  const { open } = await editions.progress(BY_RULE.id);
  const edition = open && (await editionOf(editions, open));
  if (edition && isOver(edition)) await releaseNewsletter(edition, editions);
  else if (edition && !isDraft(edition)) await endEdition(edition, portsOf(editions));
  await sendDue(BY_RULE, { ...portsOf(editions), wakePlan: async () => {} });
};

type Stored = readonly [readonly Edition[], NewsletterProgress];

const stored = async (editions: EditionStore): Promise<Stored> => [
  await editions.list(BY_RULE.id, 10),
  await editions.progress(BY_RULE.id),
];

const holding = async ([all, progress]: Stored): Promise<EditionStore> => {
  const editions = new TableEditions(new MemoryTable());
  for (const edition of all) await editions.add(edition);
  await editions.saveProgress({ ...progress, version: 0 });
  return editions;
};

const mustNameWhatIsOnItsWay = ([all, { open }]: Stored): void => {
  for (const { id, state, endedAt } of all)
    if (!isDraft({ state }) && !isOver({ state, endedAt }) && open !== id)
      throw new Error(`${id} is ${state}, and open is ${open}`);
};

/** After some sweeps nothing is on its way, and the numbers given are those that the newsletter counts. */
const mustComeToRest = async (editions: EditionStore): Promise<void> => {
  for (let sweep = 0; sweep < 4; sweep += 1) await sweeps(editions);
  const [all, { open, lastNumber }] = await stored(editions);
  const numbers = all.flatMap(({ number }) => number ?? []).sort();
  expect({ open, numbers }).toEqual({
    open: null,
    numbers: Array.from({ length: lastNumber }, (_, index) => index + 1),
  });
};

/** Plays the actors in every order, after what was done before one by one. */
const race = async (before: readonly Actor[], actors: readonly Actor[], faults: Faults) => {
  const first = new TableEditions(new MemoryTable());
  for (const draft of [ONE, OTHER]) await first.add(draft);
  for (const actor of before) await actor(first);
  const start = await stored(first);
  return everyOrder(async () => {
    const editions = await holding(start);
    const look = async () => {
      const stands = await stored(editions);
      mustNameWhatIsOnItsWay(stands);
      return JSON.stringify(stands);
    };
    return { editions, actors, look, end: () => mustComeToRest(editions) };
  }, faults);
};

const LOST: Faults = { lost: 1, crashes: 0 };
const CRASH: Faults = { lost: 0, crashes: 1 };
const CALM: Faults = { lost: 0, crashes: 0 };
const RACES: readonly (readonly [string, readonly Actor[], readonly Actor[], Faults])[] = [
  ['sends twice', [], [send(ONE), send(ONE)], LOST],
  ['sends two', [], [send(ONE), send(OTHER)], CRASH],
  ['sends what is being changed', [], [send(ONE, BY_WORD), rewords], LOST],
  ['sends by the old rule and by the new', [rewords], [send(ONE), send(ONE, BY_WORD)], CRASH],
  ['sends what is cancelled', [], [send(ONE), cancels], CRASH],
  ['takes back what is swept', [send(ONE)], [takesBack, sweeps], CRASH],
  ['sends what is being taken back', [send(ONE)], [takesBack, send(ONE)], CALM],
  ['sends again what was taken back', [send(ONE), takesBack], [send(ONE), sweeps], CRASH],
  ['opens again what the sweep lets go of', [send(ONE), halfEnds], [opensAgain, releases], CRASH],
];

it.each(RACES)(
  'an edition on its way is the open one, also where somebody %s',
  async (_, before, actors, faults) => {
    expect(await race(before, actors, faults)).toBeGreaterThan(50);
  },
);
