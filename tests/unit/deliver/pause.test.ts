import { beforeEach, describe, expect, it } from 'vitest';
import {
  cancelEdition,
  deliverChunk,
  deliveryStatus,
  pauseEdition,
  planEdition,
  resumeEdition,
  settleNow,
  sweepEdition,
} from '../../../src/deliver/index.ts';
import type { DeliverMessage } from '../../../src/domain/index.ts';
import { EditionError, freezeEdition } from '../../../src/editions/index.ts';
import { HOUR } from '../../../src/kernel/index.ts';
import { aNewsletter } from '../../support/worlds/edition-world.ts';
import { inOneShard, type LedgerWorld, ledgerWorld } from '../../support/worlds/ledger-world.ts';

let world: LedgerWorld;
let chunk: DeliverMessage;
const deliver = () => deliverChunk(chunk, world.ports, world.deadline);
const plan = () => planEdition(world.edition.id, world.ports, world.deadline);
const pause = (reason = 'the subject names the wrong town') =>
  pauseEdition(world.edition.id, { cause: 'editor', by: 'ada', reason }, world.ports);
const resume = () => resumeEdition(world.edition.id, 'grace', world.ports);

const start = async (people: number) => {
  world = await ledgerWorld();
  for (let index = 0; index < people; index += 1) await world.add(inOneShard(index));
  await plan();
  chunk = world.deliverQueue.messages.splice(0)[0] as DeliverMessage;
};

describe('an edition that is paused', () => {
  beforeEach(() => start(60));

  it('stops within one sub-batch, and goes on where it was', async () => {
    world.mailer.answer = async (_, count) => {
      if (count === 3) await pause();
      return { kind: 'accepted', id: 'x' };
    };
    expect(await deliver()).toBe('done');
    expect(world.mailer.asked).toHaveLength(25);
    expect((await world.current()).state).toBe('paused');
    expect(await deliver()).toBe('done');
    expect(world.mailer.asked).toHaveLength(25);
    await resume();
    expect(world.planQueue.messages).toEqual([{ edition: world.edition.id }]);
    await plan();
    expect(world.deliverQueue.messages).toEqual([chunk]);
    await deliver();
    expect(world.mailer.asked.map(({ to }) => to)).toEqual(
      Array.from({ length: 60 }, (_, index) => `${inOneShard(index)}@example.com`),
    );
    expect(await settleNow(world.edition.id, world.ports)).toMatchObject({
      state: 'sent',
      counts: { sent: 60 },
    });
  });

  it('is left alone by the sweep, which still settles what was claimed', async () => {
    world.mailer.answer = async (_, count) => {
      if (count === 1) await pause();
      return { kind: 'unknown', detail: '' };
    };
    await deliver();
    await world.advance(25 * HOUR);
    const report = await sweepEdition(world.edition.id, world.ports);
    expect(report).toMatchObject({
      state: 'paused',
      woken: 0,
      counts: { held: 25, pending: 35 },
    });
    expect(world.deliverQueue.messages).toEqual([]);
    expect(await world.open()).toBe(world.edition.id);
  });

  it('ends where nobody waits any more', async () => {
    await deliver();
    await pause();
    expect(await sweepEdition(world.edition.id, world.ports)).toMatchObject({ state: 'sent' });
    expect(await world.open()).toBeNull();
  });

  it('says in its status who stopped it, when and why, until it goes on', async () => {
    await pause();
    await pause('another reason');
    expect((await deliveryStatus(world.edition.id, world.ports)).pause).toEqual({
      cause: 'editor',
      by: 'ada',
      at: '2026-03-02T06:00:00.000Z',
      reason: 'the subject names the wrong town',
    });
    await world.advance(HOUR);
    await resume();
    expect((await deliveryStatus(world.edition.id, world.ports)).pause).toBeNull();
    expect(await world.current()).toMatchObject({
      state: 'sending',
      pause: { by: 'ada', resumed: { by: 'grace', at: '2026-03-02T07:00:00.000Z' } },
      override: null,
    });
  });

  it('can be cancelled', async () => {
    await pause();
    const report = await cancelEdition(world.edition.id, world.ports);
    expect(report).toMatchObject({ state: 'cancelled', counts: { skipped: 60 } });
    expect(await world.open()).toBeNull();
  });

  it('is resumed, not sent', async () => {
    await pause();
    const sent = freezeEdition(world.edition.id, aNewsletter(), world.ports);
    await expect(sent).rejects.toThrow(/paused .* by ada: the subject names the wrong town; "edi/u);
  });

  it('was on its way, or is refused', async () => {
    for (const state of ['draft', 'sent', 'cancelled'] as const) {
      const other = await ledgerWorld({ state });
      const order = { cause: 'editor', by: 'ada', reason: 'x' } as const;
      await expect(pauseEdition(other.edition.id, order, other.ports)).rejects.toThrow(
        EditionError,
      );
      await expect(resumeEdition(other.edition.id, 'ada', other.ports)).rejects.toThrow(
        EditionError,
      );
    }
  });
});

describe('a pause before planning', () => {
  it('keeps an edition from starting, and resuming plans it', async () => {
    world = await ledgerWorld();
    await world.add('anna');
    await pause();
    expect(await plan()).toBe('done');
    expect(world.deliverQueue.messages).toEqual([]);
    await resume();
    expect((await world.current()).state).toBe('frozen');
    expect(world.planQueue.messages).toEqual([{ edition: world.edition.id }]);
    await plan();
    expect(world.deliverQueue.messages).toHaveLength(1);
  });

  it('that comes while it is being planned does so too', async () => {
    world = await ledgerWorld();
    await world.add('anna');
    const { ledger } = world.ports;
    const addChunk = ledger.addChunk.bind(ledger);
    ledger.addChunk = async (roster) => {
      await pause();
      return addChunk(roster);
    };
    expect(await plan()).toBe('done');
    expect(await world.current()).toMatchObject({ state: 'paused', planned: null });
    await resume();
    await plan();
    expect(await world.current()).toMatchObject({ state: 'sending', planned: { people: 1 } });
  });
});

describe('an edition that the quota of the day cannot hold', () => {
  const small = async (max24Hours: number) => {
    world = await ledgerWorld();
    world.mailer.account = { ratePerSecond: 14, max24Hours, sentLast24Hours: 90 };
    for (let index = 0; index < 6; index += 1) await world.add(inOneShard(index));
    await plan();
  };

  it('stands still before its first mail, with the figures', async () => {
    await small(100);
    expect(world.deliverQueue.messages).toEqual([]);
    expect(await world.current()).toMatchObject({
      state: 'paused',
      planned: { people: 6 },
      pause: { cause: 'quota', by: null, reason: expect.stringMatching(/^6 mails: .* holds 5;/u) },
    });
  });

  it('is let go by an editor, waits at the quota, and says until when', async () => {
    await small(100);
    await resume();
    expect(await world.current()).toMatchObject({ state: 'sending', override: null });
    await plan();
    chunk = world.deliverQueue.messages[0] as DeliverMessage;
    world.pace.next = () => ({ kind: 'closed', why: 'quota' });
    expect(await deliver()).toBe('blocked');
    world.mailer.account = { ...world.mailer.account, sentLast24Hours: 95 };
    await world.advance(25 * HOUR);
    const { startedAt } = await world.current();
    expect(Date.parse(startedAt ?? '')).toBe(Date.parse('2026-03-02T06:00:00Z'));
    expect(await deliveryStatus(world.edition.id, world.ports)).toMatchObject({
      pending: 6,
      goesOnBy: '2026-03-04T06:00:00.000Z',
    });
  });

  it('begins where it fits, or where SES does not say', async () => {
    await small(102);
    expect((await world.current()).state).toBe('sending');
    world = await ledgerWorld();
    await world.add('anna');
    world.mailer.quota = () => Promise.reject(new Error('unreachable'));
    await plan();
    expect((await world.current()).state).toBe('sending');
  });
});
