import { beforeEach, describe, expect, it } from 'vitest';
import {
  decideHeld,
  deliverChunk,
  deliveryCounts,
  deliveryStatus,
  editionReport,
  planEdition,
  recipients,
  resumeEdition,
  settleNow,
} from '../../../src/deliver/index.ts';
import { editionReportPage } from '../../../src/desk-pages/index.ts';
import { type DeliverMessage, type FeedbackMark, NO_FEEDBACK } from '../../../src/domain/index.ts';
import { aNewsletter } from '../../support/worlds/edition-world.ts';
import { inOneShard, type LedgerWorld, ledgerWorld } from '../../support/worlds/ledger-world.ts';

let world: LedgerWorld;
let chunk: DeliverMessage;
const status = () => deliveryStatus(world.edition.id, world.ports);
const tell = (place: number, what: Partial<FeedbackMark>) =>
  world.ports.ledger.mergeFeedback(
    chunk.edition,
    chunk.chunk,
    new Map([[place, { ...NO_FEEDBACK, accepted: true, ...what }]]),
  );

/** Ten readers: one has left, one's address SES refuses, of one the answer is lost, seven are sent. */
beforeEach(async () => {
  world = await ledgerWorld();
  for (let index = 0; index < 10; index += 1) await world.add(inOneShard(index));
  await planEdition(world.edition.id, world.ports, world.deadline);
  chunk = world.deliverQueue.messages.splice(0)[0] as DeliverMessage;
  await world.change(inOneShard(0), { state: 'unsubscribed' });
  world.mailer.answer = ({ tags }) => {
    if (tags['delivery'] === '1') return { kind: 'rejected', reason: 'bad-address', detail: '' };
    if (tags['delivery'] === '2') return { kind: 'unknown', detail: '' };
    return { kind: 'accepted', id: 'x' };
  };
  await deliverChunk(chunk, world.ports, world.deadline);
});

describe('the status of an edition', () => {
  it('adds up, with causes, and with what came of those sent', async () => {
    await tell(3, { delivered: true });
    await tell(4, { delivered: true, complained: true });
    await tell(5, { bounced: true, bouncedHard: true });
    await tell(6, {});
    const left = {
      at: '2026-03-02T06:10:00.000Z',
      edition: world.edition.id,
    };
    await world.change(inOneShard(7), { state: 'unsubscribed', left });
    expect(await status()).toEqual({
      edition: world.edition.id,
      state: 'sending',
      planned: 10,
      sent: 7,
      skipped: 1,
      failed: 1,
      held: 0,
      pending: 1,
      waitingForWord: 1,
      delivered: 1,
      bounced: 1,
      complained: 1,
      unsubscribed: 1,
      causes: { skipped: { unsubscribed: 1 }, failed: { 'bad-address': 1 } },
      pause: null,
      goesOnBy: null,
    });
  });

  it('takes word from SES for what it is before the sweep does', async () => {
    await tell(2, { delivered: true });
    await tell(3, { rejected: true });
    expect(await status()).toMatchObject({ sent: 7, failed: 2, pending: 0, delivered: 1 });
    expect(await deliveryCounts(world.edition.id, world.ports)).toMatchObject({
      planned: 10,
      sent: 7,
      failed: 2,
      pending: 0,
    });
  });

  it('names each recipient with state and reason, or only those who are held', async () => {
    await tell(4, { delivered: true, complained: true });
    await tell(5, { bounced: true });
    await settleNow(world.edition.id, world.ports);
    const all = [];
    for await (const one of recipients(world.edition.id, world.ports)) all.push(one);
    expect(all.map(({ to }) => to)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${inOneShard(index)}@example.com`),
    );
    expect(all.map(({ state, reason }) => [state, reason])).toEqual([
      ['skipped', 'unsubscribed'],
      ['failed', 'bad-address'],
      ['held', null],
      ['sent', null],
      ['sent', 'complained'],
      ['sent', 'bounced'],
      ...Array(4).fill(['sent', null]),
    ]);
    const held = [];
    for await (const one of recipients(world.edition.id, world.ports, 'held')) held.push(one);
    expect(held).toEqual([{ to: `${inOneShard(2)}@example.com`, state: 'held', reason: null }]);
  });
});

describe('the report on an edition', () => {
  it('tells decisions by order, and who stopped it', async () => {
    await settleNow(world.edition.id, world.ports);
    const order = { edition: world.edition.id, choice: 'count-as-sent', by: 'ada' } as const;
    await decideHeld({ ...order, to: `${inOneShard(2)}@example.com` }, world.ports);
    const pause = {
      cause: 'breaker',
      by: null,
      at: '2026-03-02T06:05:00.000Z',
      reason: '21 hard bounces in 500 mails are 4.2 %; allowed are 4 %',
      resumed: null,
    } as const;
    await world.ports.editions.save({ ...(await world.current()), state: 'paused', pause });
    await resumeEdition(world.edition.id, 'grace', world.ports);
    const report = await editionReport(world.edition.id, world.ports);
    expect(report).toMatchObject({
      number: 1,
      subject: world.edition.subject,
      lastPause: { cause: 'breaker', resumed: { by: 'grace' } },
      override: { by: 'grace' },
      decisions: [
        { choice: 'count-as-sent', by: 'ada', at: '2026-03-02T06:00:00.000Z', deliveries: 1 },
      ],
      status: { planned: 10, sent: 8, held: 0 },
    });
    const page = editionReportPage(report, aNewsletter());
    expect(page).toContain('1 counted as sent');
    expect(page).toContain('grace overrode the breaker');
  });

  it('is a page with figures and shares, what can be decided, and nothing that runs', async () => {
    await tell(3, { delivered: true });
    await settleNow(world.edition.id, world.ports);
    const saved = await world.current();
    await world.ports.editions.save({ ...saved, subject: 'Quay <script>alert(1)</script>' });
    const report = await editionReport(world.edition.id, world.ports);
    const page = editionReportPage(report, aNewsletter());
    for (const words of [
      '10 planned',
      '7 (70 %) sent',
      '1 (10 %) skipped',
      '1 unsubscribed',
      '1 bad address',
      '1 (14.3 %) delivered',
      'Of 6 it has reported nothing yet',
      `edition held ${world.edition.id} --send-again all`,
      '--count-as-sent all',
    ])
      expect(page.replace(/\s+/gu, ' ')).toContain(words);
    expect(page).not.toContain('<script');
  });
});
