import { beforeEach, describe, expect, it } from 'vitest';
import {
  cancelEdition,
  deliverChunk,
  deliveryStatus,
  planEdition,
  settleNow,
  sweepAll,
  sweepEdition,
} from '../../../src/deliver/index.ts';
import type { DeliverMessage } from '../../../src/domain/index.ts';
import { NO_FEEDBACK } from '../../../src/domain/index.ts';
import {
  DAY,
  HOUR,
  type NewsletterId,
  type SubscriberId,
  silentLogger,
} from '../../../src/kernel/index.ts';
import {
  inOneShard,
  type LedgerWorld,
  ledgerWorld,
  NEWSLETTER,
} from '../../support/worlds/ledger-world.ts';

let world: LedgerWorld;
let chunk: DeliverMessage;
const sweep = (settleAfter = 24 * HOUR) =>
  sweepEdition(world.edition.id, world.ports, { settleAfter });
const deliver = () => deliverChunk(chunk, world.ports, world.deadline);
const tell = (place: number, what: Partial<typeof NO_FEEDBACK>) =>
  world.ports.ledger.mergeFeedback(
    chunk.edition,
    chunk.chunk,
    new Map([[place, { ...NO_FEEDBACK, accepted: true, ...what }]]),
  );

const start = async (people: number) => {
  world = await ledgerWorld();
  for (let index = 0; index < people; index += 1) await world.add(inOneShard(index));
  await planEdition(world.edition.id, world.ports, world.deadline);
  chunk = world.deliverQueue.messages.splice(0)[0] as DeliverMessage;
};

describe('sweepEdition', () => {
  beforeEach(() => start(4));

  it('ends an edition that everybody got, and lets the next one go', async () => {
    await deliver();
    const report = await sweep();
    expect(report).toMatchObject({ state: 'sent', woken: 0, counts: { planned: 4, sent: 4 } });
    expect((await world.current()).endedAt).not.toBeNull();
    expect(await world.open()).toBeNull();
  });

  it('wakes chunks that wait, unless the queue is at work', async () => {
    world.deliverQueue.isIdle = false;
    expect((await sweep()).woken).toBe(0);
    world.deliverQueue.isIdle = true;
    expect((await sweep()).woken).toBe(1);
    expect(world.deliverQueue.messages).toEqual([chunk]);
    expect((await world.current()).state).toBe('sending');
  });

  it('wakes planning that was forgotten', async () => {
    const fresh = await ledgerWorld();
    fresh.planQueue.isIdle = false;
    await sweepEdition(fresh.edition.id, fresh.ports);
    expect(fresh.planQueue.messages).toEqual([]);
    fresh.planQueue.isIdle = true;
    await sweepEdition(fresh.edition.id, fresh.ports);
    expect(fresh.planQueue.messages).toEqual([{ edition: fresh.edition.id }]);
  });

  it('settles a claim by what SES told of it', async () => {
    world.mailer.answer = () => ({ kind: 'unknown', detail: '' });
    await deliver();
    await tell(0, {});
    await tell(1, { bounced: true });
    await tell(2, { rejected: true });
    await sweep();
    expect(await world.states()).toEqual(['sent', 'sent', 'failed:rejected', 'claimed']);
    expect((await world.current()).state).toBe('sending');
  });

  it('settles a claim by its receipt', async () => {
    world.mailer.answer = () => ({ kind: 'unknown', detail: '' });
    await deliver();
    await world.ports.ledger.addReceipt({ ...chunk, owner: 'dead', sent: [[2, 'ses-2']] });
    await sweep();
    expect(await world.states()).toEqual(['claimed', 'claimed', 'sent', 'claimed']);
  });

  it('holds what nothing was heard of for long enough, and leaves its watermark', async () => {
    world.mailer.answer = (mail) =>
      mail.tags['delivery'] === '1'
        ? { kind: 'unknown', detail: '' }
        : { kind: 'accepted', id: 'x' };
    await deliver();
    await world.advance(23 * HOUR);
    await sweep();
    expect((await world.states())[1]).toBe('claimed');
    await world.advance(2 * HOUR);
    const alarms: unknown[] = [];
    Object.assign(world.ports, {
      logger: { ...silentLogger, error: (...said: unknown[]) => alarms.push(said) },
    });
    expect(await sweep()).toMatchObject({ state: 'sent', counts: { sent: 3, held: 1 } });
    expect(alarms).toEqual([['delivery.held', { editionId: world.edition.id, held: 1 }]]);
    expect(await world.watermark(inOneShard(1))).toEqual({ through: 0, partial: [] });
    expect(await world.watermark(inOneShard(2))).toMatchObject({ through: world.edition.through });
    await tell(1, {});
    expect(await deliveryStatus(world.edition.id, world.ports)).toMatchObject({ sent: 4, held: 0 });
  });

  it('settles at once where no event can be on its way any more', async () => {
    world.mailer.answer = () => ({ kind: 'unknown', detail: '' });
    await deliver();
    const report = await settleNow(world.edition.id, world.ports);
    expect(report).toMatchObject({ state: 'sent', counts: { held: 4, pending: 0 } });
  });

  it('settles at once what was claimed by a clock that was ahead', async () => {
    world.mailer.answer = () => ({ kind: 'unknown', detail: '' });
    await deliver();
    await world.advance(-DAY);
    const report = await settleNow(world.edition.id, world.ports);
    expect(report).toMatchObject({ state: 'sent', counts: { held: 4, pending: 0 } });
  });

  it('repairs watermarks before the edition counts as sent, and not those of returned mail', async () => {
    const { readership } = world.ports;
    const move = readership.moveWatermark.bind(readership);
    readership.moveWatermark = () => Promise.reject(new Error('died before the watermarks'));
    await deliver();
    await tell(3, { bounced: true });
    expect(await world.watermark(inOneShard(0))).toEqual({ through: 0, partial: [] });
    await expect(sweep()).rejects.toThrow('died');
    expect((await world.current()).state).toBe('sending');
    readership.moveWatermark = move;
    expect((await sweep()).state).toBe('sent');
    const { through } = world.edition;
    for (const index of [0, 1, 2])
      expect(await world.watermark(inOneShard(index))).toEqual({ through, partial: [] });
    expect(await world.watermark(inOneShard(3))).toEqual({ through: 0, partial: [] });
  });

  it('lets go of a newsletter whose edition ended just before a crash', async () => {
    await deliver();
    const { editions } = world.ports;
    const save = editions.saveProgress.bind(editions);
    editions.saveProgress = () => Promise.reject(new Error('died'));
    await expect(sweep()).rejects.toThrow('died');
    editions.saveProgress = save;
    expect(await world.open()).toBe(world.edition.id);
    await sweepAll([NEWSLETTER], world.ports);
    expect(await world.open()).toBeNull();
  });
});

describe('sweepAll', () => {
  it('goes on after a newsletter that fails', async () => {
    await start(1);
    await deliver();
    const { editions } = world.ports;
    const progress = editions.progress.bind(editions);
    editions.progress = (id) =>
      id === NEWSLETTER ? progress(id) : Promise.reject(new Error('broken'));
    const reports = await sweepAll(['other' as NewsletterId, NEWSLETTER], world.ports);
    expect(reports.map((report) => report.state)).toEqual(['sent']);
  });
});

describe('cancelEdition', () => {
  it('skips who waits, and says how many got it', async () => {
    await start(30);
    world.mailer.answer = async (_, count) => {
      if (count === 25) await cancelEdition(world.edition.id, world.ports);
      return { kind: 'accepted', id: 'x' };
    };
    await deliver();
    const report = await cancelEdition(world.edition.id, world.ports);
    expect(report).toMatchObject({
      state: 'cancelled',
      counts: { planned: 30, sent: 25, skipped: 5, pending: 0 },
    });
    expect((await world.states()).slice(25)).toEqual(Array(5).fill('skipped:cancelled'));
    expect((await world.current()).endedAt).not.toBeNull();
    expect(await world.open()).toBeNull();
  });

  it('works before planning, and planning then plans nobody', async () => {
    world = await ledgerWorld();
    await world.add('anna');
    await cancelEdition(world.edition.id, world.ports);
    await planEdition(world.edition.id, world.ports, world.deadline);
    expect(await world.chunks()).toEqual([]);
    expect(await world.open()).toBeNull();
  });

  it('shuts out a planner that lags behind', async () => {
    world = await ledgerWorld();
    await cancelEdition(world.edition.id, world.ports);
    const before = { through: 0, partial: [] };
    const recipients = [{ subscriber: 'anna' as SubscriberId, cut: 0, before }];
    const roster = { ...world.chunk('05-0001'), recipients };
    expect((await world.ports.ledger.addChunk(roster)).recipients).toEqual([]);
    expect(await world.chunks()).toEqual([]);
  });

  it('refuses an edition that is over or not yet on its way', async () => {
    for (const state of ['sent', 'draft'] as const) {
      const other = await ledgerWorld({ state });
      await expect(cancelEdition(other.edition.id, other.ports)).rejects.toMatchObject({
        code: 'edition.state',
      });
    }
  });
});
