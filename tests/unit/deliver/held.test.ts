import { beforeEach, describe, expect, it } from 'vitest';
import {
  cancelEdition,
  decideHeld,
  deliverChunk,
  planEdition,
  settleNow,
  sweepEdition,
} from '../../../src/deliver/index.ts';
import { type DeliverMessage, type HeldChoice, NO_FEEDBACK } from '../../../src/domain/index.ts';
import { releaseNewsletter } from '../../../src/editions/index.ts';
import { recordEvents } from '../../../src/feedback/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';
import { sesEvent } from '../../support/samples/ses-event.ts';
import {
  inOneShard,
  type LedgerWorld,
  ledgerWorld,
  NEWSLETTER,
} from '../../support/worlds/ledger-world.ts';

let world: LedgerWorld;
let chunk: DeliverMessage;
const deliver = () => deliverChunk(chunk, world.ports, world.deadline);
const settle = () => settleNow(world.edition.id, world.ports);
const reader = (index: number): string => `${inOneShard(index)}@example.com`;
const plan = () => planEdition(world.edition.id, world.ports, world.deadline);
/** With what the planner then does, once its message has come. */
const decide = async (choice: HeldChoice, to = 'all', by = 'ada') => {
  const report = await decideHeld({ edition: world.edition.id, choice, to, by }, world.ports);
  if (world.planQueue.messages.splice(0).length > 0) await plan();
  return report;
};
const asked = (index: number) => world.mailer.asked.filter(({ to }) => to === reader(index));

/** Four readers; SES answers for the first and the last, and for nobody else. */
beforeEach(async () => {
  world = await ledgerWorld();
  for (let index = 0; index < 4; index += 1) await world.add(inOneShard(index));
  await plan();
  chunk = world.deliverQueue.messages.splice(0)[0] as DeliverMessage;
  world.mailer.answer = ({ tags }) =>
    tags['delivery'] === '1' || tags['delivery'] === '2'
      ? { kind: 'unknown', detail: 'reset' }
      : { kind: 'accepted', id: 'x' };
  await deliver();
  await settle();
  world.mailer.answer = () => ({ kind: 'accepted', id: 'y' });
  expect(await world.states()).toEqual(['sent', 'held', 'held', 'sent']);
  expect((await world.current()).state).toBe('sent');
});

describe('"send again"', () => {
  it('sends the held one once more under a new attempt, and nobody else', async () => {
    expect(await decide('send-again', reader(1))).toEqual({
      decided: 1,
      before: 0,
      settled: 0,
      exhausted: 0,
    });
    expect(await world.current()).toMatchObject({
      state: 'sending',
      endedAt: null,
      reopened: { by: 'ada' },
    });
    expect(await world.open()).toBe(world.edition.id);
    expect(world.deliverQueue.messages).toEqual([chunk]);
    await deliver();
    expect(asked(1).map(({ tags }) => tags['attempt'])).toEqual(['1', '2']);
    expect(world.mailer.asked).toHaveLength(5);
    expect(await world.watermark(inOneShard(1))).toMatchObject({ through: world.edition.through });
    expect(await settle()).toMatchObject({ state: 'sent', counts: { sent: 3, held: 1 } });
    expect(await world.open()).toBeNull();
  });

  it('is written down with name and time', async () => {
    await decide('send-again', reader(1));
    await decide('count-as-sent', reader(2), 'grace');
    expect((await world.chunks())[0]?.decisions).toEqual([
      { choice: 'send-again', by: 'ada', at: '2026-03-02T06:00:00.000Z', about: [[1, 1]] },
      { choice: 'count-as-sent', by: 'grace', at: '2026-03-02T06:00:00.000Z', about: [[2, 1]] },
    ]);
  });

  it('decides nothing twice under a double click, or by several editors at once', async () => {
    const clicks = await Promise.allSettled(Array.from({ length: 4 }, () => decide('send-again')));
    for (const click of clicks)
      if (click.status === 'rejected') expect(click.reason).toMatchObject({ kind: 'conflict' });
    expect(await decide('send-again')).toMatchObject({ decided: 0, before: 2 });
    await deliver();
    await settle();
    expect(await decide('send-again')).toMatchObject({ decided: 0, before: 2 });
    expect((await world.current()).state).toBe('sent');
    expect([asked(1).length, asked(2).length]).toEqual([2, 2]);
    const [state] = await world.chunks();
    expect(state?.decisions.flatMap(({ about }) => about)).toHaveLength(2);
  });

  it('may end held once more, and is then decided anew', async () => {
    await decide('send-again', reader(1));
    world.mailer.answer = () => ({ kind: 'unknown', detail: '' });
    await deliver();
    await settle();
    expect((await world.states())[1]).toBe('held');
    expect(await decide('send-again', reader(1))).toMatchObject({ decided: 1 });
    await deliver();
    expect(asked(1).map(({ tags }) => tags['attempt'])).toEqual(['1', '2', '3']);
  });

  it('sends nothing to who has unsubscribed meanwhile', async () => {
    await world.change(inOneShard(1), { state: 'unsubscribed' });
    await decide('send-again');
    await deliver();
    expect(await world.states()).toEqual(['sent', 'skipped:unsubscribed', 'sent', 'sent']);
    expect(asked(1)).toHaveLength(1);
  });

  it('gives way to what SES has reported since', async () => {
    const marks = new Map([[1, { ...NO_FEEDBACK, accepted: true }]]);
    await world.ports.ledger.mergeFeedback(chunk.edition, chunk.chunk, marks);
    expect(await decide('send-again')).toMatchObject({ decided: 1, settled: 1 });
    await deliver();
    expect([asked(1).length, asked(2).length]).toEqual([1, 2]);
    await settle();
    expect(await world.watermark(inOneShard(1))).toMatchObject({ through: world.edition.through });
  });

  it('waits while another edition of the newsletter is on its way', async () => {
    const { editions } = world.ports;
    const other = { ...world.edition, id: 'morning-wire_other' as EditionId };
    await editions.add({ ...other, state: 'sending' });
    await editions.saveProgress({ ...(await editions.progress(NEWSLETTER)), open: other.id });
    await expect(decide('send-again')).rejects.toMatchObject({ code: 'edition.open' });
    expect(await world.states()).toEqual(['sent', 'held', 'held', 'sent']);
    expect(await decide('count-as-sent')).toMatchObject({ decided: 2 });
  });

  it('is not undone by a sweep that had looked before', async () => {
    const { ledger } = world.ports;
    const advance = ledger.advance.bind(ledger);
    // The sweep sees the edition, reopened already, just before its chunk is planned again.
    ledger.advance = async (next) => {
      ledger.advance = advance;
      expect(await sweepEdition(world.edition.id, world.ports)).toMatchObject({ state: 'sent' });
      return advance(next);
    };
    await decide('send-again');
    expect((await world.current()).state).toBe('sending');
    expect(await world.open()).toBe(world.edition.id);
    await deliver();
    expect(await settle()).toMatchObject({ state: 'sent', counts: { sent: 4 } });
  });

  it('is finished by a second click where a crash broke it off', async () => {
    const { editions, ledger } = world.ports;
    const save = editions.save.bind(editions);
    const advance = ledger.advance.bind(ledger);
    ledger.advance = async (next) => {
      const written = await advance(next);
      // A sweep that had looked before ends the edition, and this process dies before it can see that.
      await save({ ...(await world.current()), state: 'sent' });
      editions.save = () => Promise.reject(new Error('died'));
      return written;
    };
    await expect(decide('send-again')).rejects.toThrow('died');
    Object.assign(editions, { save });
    Object.assign(ledger, { advance });
    expect(await decide('send-again')).toMatchObject({ decided: 0, before: 2 });
    expect((await world.current()).state).toBe('sending');
    await deliver();
    expect(await settle()).toMatchObject({ state: 'sent', counts: { sent: 4 } });
  });

  it('can be called off again, and the edition stays one that was sent', async () => {
    const before = (await world.ports.editions.progress(NEWSLETTER)).through;
    await decide('send-again');
    const report = await cancelEdition(world.edition.id, world.ports);
    // SES may have taken the first attempt, which nobody knows better than before.
    expect(report).toMatchObject({ state: 'sent', counts: { sent: 2, held: 2 } });
    expect(world.mailer.asked).toHaveLength(4);
    const { open, through } = await world.ports.editions.progress(NEWSLETTER);
    expect(open).toBeNull();
    expect(through).toEqual(before);
  });

  it('leaves nobody waiting where the edition was cancelled and swept meanwhile', async () => {
    const { ledger } = world.ports;
    const advance = ledger.advance.bind(ledger);
    ledger.advance = async (next) => {
      ledger.advance = advance;
      await world.ports.editions.save({ ...(await world.current()), state: 'cancelled' });
      return advance(next);
    };
    await expect(decide('send-again')).rejects.toMatchObject({ code: 'edition.state' });
    expect(await world.states()).toEqual(['sent', 'held', 'held', 'sent']);
  });

  it('keeps its newsletter from a sweep that saw it at its end', async () => {
    const { editions } = world.ports;
    const progress = editions.progress.bind(editions);
    // The sweep that ended it died before it could let the newsletter go.
    await editions.saveProgress({ ...(await progress(NEWSLETTER)), open: world.edition.id });
    editions.progress = async (newsletter) => {
      const read = await progress(newsletter);
      editions.progress = progress;
      await decide('send-again');
      return read;
    };
    await sweepEdition(world.edition.id, world.ports);
    expect(await world.open()).toBe(world.edition.id);
  });

  it('waits for another edition that takes the newsletter at the last moment', async () => {
    const { editions } = world.ports;
    const save = editions.save.bind(editions);
    const other = { ...(await world.current()), id: 'other' as EditionId, endedAt: null };
    await editions.add({ ...other, state: 'sending' });
    editions.save = async (edition) => {
      editions.save = save;
      await releaseNewsletter(edition, editions);
      const progress = await editions.progress(NEWSLETTER);
      await editions.saveProgress({ ...progress, open: other.id });
      return save(edition);
    };
    await expect(decide('send-again')).rejects.toMatchObject({ code: 'edition.open' });
    expect(await world.current()).toMatchObject({ state: 'sent', reopened: null });
    expect(await world.states()).toEqual(['sent', 'held', 'held', 'sent']);
  });

  it('is refused in an edition that was called off', async () => {
    await world.ports.editions.save({ ...(await world.current()), state: 'cancelled' });
    await expect(decide('send-again')).rejects.toMatchObject({ code: 'edition.state' });
  });

  it('is no longer spoken for by a late Reject of the attempt before', async () => {
    await decide('send-again', reader(1));
    await deliver();
    const reject = (attempt: number) => sesEvent('Reject', { ...chunk, place: 1, attempt });
    await recordEvents([reject(1)], world.ports);
    await settle();
    expect((await world.states())[1]).toBe('sent');
    await recordEvents([reject(2)], world.ports);
    expect((await world.ports.ledger.feedback(chunk.edition, chunk.chunk)).get(1)?.rejected).toBe(
      true,
    );
  });
});

describe('"count as sent"', () => {
  it('ends the doubt, tells the watermark, and asks SES for nothing', async () => {
    expect(await decide('count-as-sent', reader(1))).toMatchObject({ decided: 1 });
    expect(await world.states()).toEqual(['sent', 'sent', 'held', 'sent']);
    expect(await world.watermark(inOneShard(1))).toMatchObject({ through: world.edition.through });
    expect(await world.watermark(inOneShard(2))).toEqual({ through: 0, partial: [] });
    expect(world.mailer.asked).toHaveLength(4);
    expect((await world.current()).state).toBe('sent');
  });

  it('makes up for a crash before the watermark when it is ordered again', async () => {
    const { readership } = world.ports;
    const move = readership.moveWatermark.bind(readership);
    readership.moveWatermark = () => Promise.reject(new Error('died'));
    await expect(decide('count-as-sent')).rejects.toThrow('died');
    readership.moveWatermark = move;
    expect(await decide('count-as-sent')).toMatchObject({ decided: 0, before: 2 });
    for (const index of [1, 2])
      expect(await world.watermark(inOneShard(index))).toMatchObject({
        through: world.edition.through,
      });
  });

  it('stands against the other decision', async () => {
    await decide('count-as-sent', reader(1));
    await expect(decide('send-again', reader(1), 'grace')).rejects.toThrow(
      /ada decided "count-as-sent" for this reader/u,
    );
    expect(asked(1)).toHaveLength(1);
    expect((await world.current()).state).toBe('sent');
  });
});

describe('a reader who is not held', () => {
  it('is refused by name, and so is what is no address', async () => {
    for (const index of [0, 9])
      await expect(decide('send-again', reader(index))).rejects.toThrow(
        `"${reader(index)}" is not among its held deliveries`,
      );
    await expect(decide('count-as-sent', 'everybody')).rejects.toMatchObject({ kind: 'input' });
    expect(await decide('count-as-sent', reader(1).toUpperCase())).toMatchObject({ decided: 1 });
    expect(world.mailer.asked).toHaveLength(4);
  });
});
