import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { DurableQueue } from '../../../src/local/queues/durable-queue.ts';
import { freshQueues, handClock, message } from '../../support/servers/queues.ts';

const bodies = async (queue: DurableQueue, limit = 10) =>
  (await queue.receive(limit)).map(({ body }) => body);

describe('a standard queue', () => {
  it('hides what was received, and shows it again when the visibility time is over', async () => {
    const clock = handClock(0);
    const { queues } = await freshQueues(clock);
    const queue = queues.queue('work');
    await queue.send([message('a'), message('b')]);
    expect(await bodies(queue)).toEqual(['a', 'b']);
    expect(await bodies(queue)).toEqual([]);
    expect(queue.counts()).toEqual({ visible: 0, inFlight: 2, delayed: 0 });
    clock.move(29_999);
    expect(await bodies(queue)).toEqual([]);
    clock.move(1);
    const [again] = await queue.receive(1);
    expect(again).toMatchObject({ body: 'a', receives: 2, firstReceivedAt: 0 });
  });

  it('drops what is acknowledged, and passes over a receipt that is no longer good', async () => {
    const clock = handClock(0);
    const { queues } = await freshQueues(clock);
    const queue = queues.queue('work');
    await queue.send([message('a')]);
    const [late] = await queue.receive(1);
    clock.move(30_000);
    const [second] = await queue.receive(1);
    await queue.acknowledge([late?.receipt ?? '']);
    expect(queue.size).toBe(1);
    await queue.acknowledge([second?.receipt ?? '']);
    expect(queue.size).toBe(0);
  });

  it('keeps a message back for its delay', async () => {
    const clock = handClock(0);
    const { queues } = await freshQueues(clock);
    const queue = queues.queue('work');
    await queue.send([message('later', { delayMs: 5000 }), message('now')]);
    expect(queue.counts()).toEqual({ visible: 1, inFlight: 0, delayed: 1 });
    expect(await bodies(queue)).toEqual(['now']);
    clock.move(5000);
    expect(await bodies(queue)).toEqual(['later']);
  });

  it('buries a message that failed three times, with its body', async () => {
    const { queues } = await freshQueues(handClock(0));
    const queue = queues.queue('work');
    await queue.send([message('poison')]);
    for (let tries = 0; tries < 3; tries += 1) {
      const [one] = await queue.receive(1);
      await queue.giveBack([one?.receipt ?? ''], 0);
    }
    expect(await bodies(queue)).toEqual([]);
    expect(queues.size).toBe(0);
    expect(queues.deadLetters()).toEqual({ 'work-dead': 1 });
    expect(await bodies(queues.find('work-dead') as DurableQueue)).toEqual(['poison']);
  });
});

describe('a FIFO queue', () => {
  const inGroup = (group: string, body: string) => message(body, { group, deduplication: body });

  it('gives a group in order, and nothing of it while some of it is in flight', async () => {
    const { queues } = await freshQueues(handClock(0));
    const queue = queues.queue('inbox.fifo');
    await queue.send([
      inGroup('en', 'e1'),
      inGroup('de', 'd1'),
      inGroup('en', 'e2'),
      inGroup('en', 'e3'),
    ]);
    const first = await queue.receive(2);
    expect(first.map(({ body }) => body)).toEqual(['e1', 'e2']);
    expect(await bodies(queue)).toEqual(['d1']);
    expect(await bodies(queue)).toEqual([]);
    await queue.acknowledge(first.map(({ receipt }) => receipt));
    expect(await bodies(queue)).toEqual(['e3']);
  });

  it('lets nobody past a message that failed', async () => {
    const clock = handClock(0);
    const { queues } = await freshQueues(clock);
    const queue = queues.queue('inbox.fifo');
    await queue.send([inGroup('en', 'e1'), inGroup('en', 'e2')]);
    const [first] = await queue.receive(1);
    await queue.giveBack([first?.receipt ?? ''], 1000);
    expect(await bodies(queue)).toEqual([]);
    clock.move(1000);
    expect(await bodies(queue)).toEqual(['e1', 'e2']);
  });

  it('answers a deduplication id of the last five minutes with its first message', async () => {
    const clock = handClock(0);
    const { queues } = await freshQueues(clock);
    const queue = queues.queue('inbox.fifo');
    const [first] = await queue.send([inGroup('en', 'same')]);
    const [again, third] = await queue.send([inGroup('en', 'same'), inGroup('en', 'same')]);
    expect([again, third]).toEqual([first, first]);
    expect(queue.size).toBe(1);
    clock.move(5 * 60_000);
    await queue.send([inGroup('en', 'same')]);
    expect(queue.size).toBe(2);
  });

  property.prop(
    [
      fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() }), {
        maxLength: 30,
      }),
      fc.integer({ min: 1, max: 10 }),
    ],
    { numRuns: 25 },
  )('handles every message of a group in order, whatever fails in between', async (sent, limit) => {
    const { queues } = await freshQueues(handClock(0));
    const queue = queues.queue('inbox.fifo');
    await queue.send(sent.map(({ group }, n) => inGroup(group, String(n))));
    const handled: number[] = [];
    while (queue.size > 0) {
      const batch = await queue.receive(limit);
      expect(batch.length).toBeGreaterThan(0);
      const stop = batch.findIndex(
        ({ body, receives }) => sent[Number(body)]?.fails && receives === 1,
      );
      const done = stop < 0 ? batch : batch.slice(0, stop);
      handled.push(...done.map(({ body }) => Number(body)));
      await queue.acknowledge(done.map(({ receipt }) => receipt));
      const left = batch.filter((one) => !done.includes(one));
      // Those behind a failure never began: they come again without having failed.
      await queue.giveBack(
        left.map(({ receipt }) => receipt),
        0,
      );
    }
    for (const group of ['a', 'b', 'c']) {
      const ofGroup = handled.filter((n) => sent[n]?.group === group);
      expect(ofGroup).toEqual([...ofGroup].sort((x, y) => x - y));
    }
  });
});

describe('queues over a restart', () => {
  it('show what was sent by a clock that was far ahead', async () => {
    const clock = handClock(400 * 86_400_000);
    const { queues, reopen } = await freshQueues(clock);
    await queues.queue('work').send([message('a')]);
    clock.move(-400 * 86_400_000);
    expect(await bodies((await reopen()).queue('work'))).toEqual(['a']);
  });

  it('keep messages, receive counts, delays and deduplication; what was in flight is visible again', async () => {
    const clock = handClock(0);
    const { queues, reopen } = await freshQueues(clock);
    await queues.queue('work').send([message('taken'), message('slow', { delayMs: 1000 })]);
    await queues.queue('inbox.fifo').send([message('once', { group: 'en', deduplication: 'd' })]);
    await queues.queue('work').receive(1);
    const after = await reopen();
    expect(after.queue('work').counts()).toEqual({ visible: 1, inFlight: 0, delayed: 1 });
    const [taken] = await after.queue('work').receive(10);
    expect(taken).toMatchObject({ body: 'taken', receives: 2 });
    await after.queue('inbox.fifo').send([message('twice', { group: 'en', deduplication: 'd' })]);
    expect(after.queue('inbox.fifo').size).toBe(1);
  });

  it('bury a message that has been in the hands of nine processes that died', async () => {
    const context = await freshQueues(handClock(0));
    await context.queues.queue('work').send([message('killer')]);
    let queues = context.queues;
    for (let deaths = 0; deaths < 9; deaths += 1) {
      expect(await bodies(queues.queue('work'))).toEqual(['killer']);
      queues = await context.reopen();
    }
    expect(queues.deadLetters()).toEqual({ 'work-dead': 1 });
    expect(queues.size).toBe(0);
  });
});
