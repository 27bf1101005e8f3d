import { beforeEach, describe, expect, it } from 'vitest';
import { deliverChunk, planEdition } from '../../../src/deliver/index.ts';
import type { DeliverMessage } from '../../../src/domain/index.ts';
import { WritethruError } from '../../../src/kernel/index.ts';
import { inOneShard, type LedgerWorld, ledgerWorld } from '../../support/worlds/ledger-world.ts';

let world: LedgerWorld;
let chunk: DeliverMessage;
const deliver = (deadline = world.deadline) => deliverChunk(chunk, world.ports, deadline);

const start = async (people: number, over: Parameters<typeof ledgerWorld>[0] = {}) => {
  world = await ledgerWorld(over);
  for (let index = 0; index < people; index += 1) await world.add(inOneShard(index));
  await planEdition(world.edition.id, world.ports, world.deadline);
  chunk = world.deliverQueue.messages[0] as DeliverMessage;
};

describe('deliverChunk', () => {
  beforeEach(() => start(30));

  it('asks SES once for each, with tags that name the delivery, and notes what was told', async () => {
    expect(await deliver()).toBe('done');
    expect(world.mailer.asked.map(({ to }) => to)).toEqual(
      Array.from({ length: 30 }, (_, index) => `${inOneShard(index)}@example.com`),
    );
    expect(world.mailer.asked[26]?.tags).toEqual({
      edition: world.edition.id,
      chunk: chunk.chunk,
      delivery: '26',
      attempt: '1',
    });
    expect(new Set(await world.states())).toEqual(new Set(['sent']));
    expect(await world.watermark(inOneShard(29))).toEqual({
      through: world.edition.through,
      partial: [],
    });
    const receipts = [];
    for await (const receipt of world.ports.ledger.receipts(chunk.edition, chunk.chunk))
      receipts.push(...receipt.sent);
    expect(receipts).toHaveLength(30);
  });

  it('claims a sub-batch before it asks, and no more than it', async () => {
    const claimed: number[] = [];
    world.mailer.answer = async () => {
      const states = await world.states();
      claimed.push(states.filter((state) => state === 'claimed').length);
      return { kind: 'accepted', id: 'x' };
    };
    await deliver();
    expect(claimed.slice(0, 25)).toEqual(Array(25).fill(25));
    expect(claimed.slice(25)).toEqual(Array(5).fill(5));
  });

  it('changes nothing when it runs again', async () => {
    await deliver();
    const before = await world.chunks();
    expect(await deliver()).toBe('done');
    expect(await world.chunks()).toEqual(before);
    expect(world.mailer.asked).toHaveLength(30);
  });

  it('sends each once when many workers run on it', async () => {
    await Promise.all(Array.from({ length: 5 }, () => deliver()));
    expect(new Set(world.mailer.asked.map(({ to }) => to)).size).toBe(30);
    expect(world.mailer.asked).toHaveLength(30);
    expect(new Set(await world.states())).toEqual(new Set(['sent']));
  });

  it('skips who has gone since planning', async () => {
    await world.change(inOneShard(0), { state: 'unsubscribed' });
    await world.change(inOneShard(1), { state: 'paused' });
    const suppressed = (await world.chunks())[0] && world.ports.readership;
    const ids = (await world.ports.ledger.roster(chunk.edition, chunk.chunk))?.recipients;
    const [, , third, fourth] = ids ?? [];
    if (!third || !fourth) throw new Error('no roster');
    await suppressed?.suppress(third.subscriber, 'complaint', '2026-03-01T00:00:00.000Z');
    const stored = await world.subscriber(inOneShard(3));
    if (stored)
      await world.subscribers.saveSubscriber(
        { state: 'erased', id: fourth.subscriber, at: '2026-03-01T00:00:00.000Z' },
        1,
      );
    await deliver();
    expect((await world.states()).slice(0, 5)).toEqual([
      'skipped:unsubscribed',
      'skipped:paused',
      'skipped:suppressed',
      'skipped:erased',
      'sent',
    ]);
    expect(world.mailer.asked).toHaveLength(26);
    expect(await world.watermark(inOneShard(0))).toEqual({ through: 0, partial: [] });
  });

  it('leaves in doubt what SES does not answer, for good', async () => {
    world.mailer.answer = (mail) =>
      mail.tags['delivery'] === '3'
        ? { kind: 'unknown', detail: 'reset' }
        : { kind: 'accepted', id: 'x' };
    expect(await deliver()).toBe('done');
    await deliver();
    expect((await world.states())[3]).toBe('claimed');
    expect(await world.watermark(inOneShard(3))).toEqual({ through: 0, partial: [] });
    expect(world.mailer.asked).toHaveLength(30);
  });

  it('takes a mailer that throws for one that did not answer', async () => {
    world.mailer.answer = () => {
      throw new Error('out of the blue');
    };
    await deliver();
    expect(new Set(await world.states())).toEqual(new Set(['claimed']));
    expect(world.mailer.asked).toHaveLength(30);
  });

  it('tries a throttled mail again under the same claim', async () => {
    let refusals = 2;
    world.mailer.answer = (mail) =>
      mail.tags['delivery'] === '0' && refusals-- > 0
        ? { kind: 'throttled' }
        : { kind: 'accepted', id: 'x' };
    await deliver();
    expect(world.pace.throttles).toBe(2);
    const first = world.mailer.asked.filter(({ tags }) => tags['delivery'] === '0');
    expect(first.map(({ tags }) => tags['attempt'])).toEqual(['1', '1', '1']);
    expect(new Set(await world.states())).toEqual(new Set(['sent']));
  });

  it('plans what stays throttled again, and gives up after fifteen attempts', async () => {
    world.mailer.answer = (mail) =>
      mail.tags['delivery'] === '0' ? { kind: 'throttled' } : { kind: 'accepted', id: 'x' };
    expect(await deliver()).toBe('blocked');
    expect((await world.states())[0]).toBe('planned');
    for (let attempt = 2; attempt <= 15; attempt += 1) await deliver();
    expect((await world.states())[0]).toBe('failed:too-many-attempts');
    const attempts = world.mailer.asked
      .filter(({ tags }) => tags['delivery'] === '0')
      .map(({ tags }) => Number(tags['attempt']));
    expect(Math.max(...attempts)).toBe(15);
  });

  it('marks what SES refuses for good', async () => {
    world.mailer.answer = () => ({ kind: 'rejected', reason: 'bad-address', detail: '' });
    expect(await deliver()).toBe('done');
    expect(new Set(await world.states())).toEqual(new Set(['failed:bad-address']));
  });

  it('stops asking when SES is closed, and leaves the rest to the sweep', async () => {
    world.mailer.answer = (_, count) =>
      count > 3
        ? { kind: 'closed', why: 'quota', detail: 'Daily message quota exceeded' }
        : { kind: 'accepted', id: 'x' };
    expect(await deliver()).toBe('blocked');
    expect(world.mailer.asked.length).toBeLessThan(25);
    const states = await world.states();
    expect(states.filter((state) => state === 'sent')).toHaveLength(3);
    expect(states.filter((state) => state === 'planned')).toHaveLength(27);
    expect(world.pace.fulls).toBe(1);
  });

  it('notes the end of the day’s quota alone, and goes on where that cannot be noted', async () => {
    world.pace.quotaFull = () => Promise.reject(new Error('table is out'));
    world.mailer.answer = () => ({ kind: 'closed', why: 'quota', detail: 'Daily' });
    expect(await deliver()).toBe('blocked');
    expect(new Set(await world.states())).toEqual(new Set(['planned']));
    world.pace.quotaFull = () => Promise.reject(new Error('was noted'));
    world.mailer.answer = () => ({ kind: 'closed', why: 'halted', detail: 'paused' });
    expect(await deliver()).toBe('blocked');
  });

  it('claims nobody while the pace is closed or its time would not do', async () => {
    world.pace.next = () => ({ kind: 'closed', why: 'unreachable' });
    expect(await deliver()).toBe('blocked');
    world.pace.next = () => ({ kind: 'late' });
    expect(await deliver()).toBe('unfinished');
    expect(new Set(await world.states())).toEqual(new Set(['planned']));
    expect((await world.chunks())[0]?.version).toBe(1);
  });

  it('never asks with less than 20 s of its own time left', async () => {
    expect(await deliver({ remaining: () => 19_999 })).toBe('unfinished');
    expect(world.mailer.asked).toEqual([]);
    const end = world.clock.now() + 30_000;
    world.mailer.answer = async () => {
      await world.advance(2000);
      return { kind: 'accepted', id: 'x' };
    };
    expect(await deliver({ remaining: () => end - world.clock.now() })).toBe('unfinished');
    const sent = world.mailer.asked.length;
    expect(sent).toBeLessThan(30);
    const states = await world.states();
    expect(states.filter((state) => state === 'planned')).toHaveLength(30 - sent);
  });

  it('waits for the leased moments, and reads the readers after the wait', async () => {
    const from = world.clock.now();
    world.pace.next = (count, now) => ({
      kind: 'slots',
      slots: Array.from({ length: Math.min(count, 7) }, (_, i) => now + 10_000 + 100 * i),
    });
    await deliver();
    expect(world.clock.now() - from).toBeGreaterThanOrEqual(5 * 10_000);
    expect(world.mailer.asked).toHaveLength(30);
  });

  it('stops within one sub-batch of a cancel', async () => {
    world.mailer.answer = async (_, count) => {
      if (count === 1)
        await world.ports.editions.save({ ...(await world.current()), state: 'cancelled' });
      return { kind: 'accepted', id: 'x' };
    };
    expect(await deliver()).toBe('done');
    expect(world.mailer.asked).toHaveLength(25);
  });

  it('fails only the mail that can never be made, and passes on what may pass', async () => {
    const { press } = world.ports;
    world.ports.press = {
      mail: async (edition, cut, recipient) => {
        if (recipient.subscriber.id === inOneShard(1))
          throw new WritethruError('refused', 'render.too-large', 'too large');
        return press.mail(edition, cut, recipient);
      },
    };
    await deliver();
    expect((await world.states()).slice(0, 3)).toEqual(['sent', 'failed:content', 'sent']);

    await start(3);
    world.ports.press = {
      mail: async () => {
        throw new Error('S3 is slow today');
      },
    };
    await expect(deliver()).rejects.toThrow('S3 is slow');
    expect(new Set(await world.states())).toEqual(new Set(['planned']));
  });

  it('knows its claim again when the reply was lost, and sends', async () => {
    const { ledger } = world.ports;
    const advance = ledger.advance.bind(ledger);
    let replies = 0;
    ledger.advance = async (next) => {
      const written = await advance(next);
      replies += 1;
      if (replies === 1) throw new Error('reply lost');
      // What the SDK's own retry of a write that got through looks like.
      return replies === 2 ? false : written;
    };
    expect(await deliver()).toBe('done');
    expect(new Set(await world.states())).toEqual(new Set(['sent']));
    expect(world.mailer.asked).toHaveLength(30);
  });

  it('has nothing to do for an edition that is not being sent', async () => {
    await world.ports.editions.save({ ...(await world.current()), state: 'sent' });
    expect(await deliver()).toBe('done');
    expect(world.mailer.asked).toEqual([]);
  });
});

describe('a partial edition', () => {
  it('is noted beside the watermark', async () => {
    await start(1, { chosen: [], kind: 'manual' });
    await deliver();
    const { id: edition, through } = world.edition;
    expect(await world.watermark(inOneShard(0))).toEqual({
      through: 0,
      partial: [{ edition, cut: 0, through }],
    });
  });
});
