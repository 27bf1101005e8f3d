import { beforeEach, describe, expect, it } from 'vitest';
import { deliverChunk, planEdition } from '../../../src/deliver/index.ts';
import { type DeliverMessage, SOFT_BOUNCE_LIMIT } from '../../../src/domain/index.ts';
import { recordEvents } from '../../../src/feedback/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';
import { bounceEvent, inSns, sesEvent } from '../../support/samples/ses-event.ts';
import {
  inOneShard,
  type LedgerWorld,
  ledgerWorld,
  NEWSLETTER,
} from '../../support/worlds/ledger-world.ts';

let world: LedgerWorld;
let chunk: DeliverMessage;

beforeEach(async () => {
  world = await ledgerWorld();
  for (let index = 0; index < 3; index += 1) await world.add(inOneShard(index));
  await planEdition(world.edition.id, world.ports, world.deadline);
  chunk = world.deliverQueue.messages[0] as DeliverMessage;
  await deliverChunk(chunk, world.ports, world.deadline);
});

const event = (eventType: string, place: number, more: object = {}, tags: object = {}) =>
  sesEvent(eventType, { ...chunk, place }, more, tags);
const bounce = (place: number, bounceType: string) => bounceEvent(bounceType, { ...chunk, place });

const record = (...records: { id: string; body: string }[]) => recordEvents(records, world.ports);
const marks = () => world.ports.ledger.feedback(chunk.edition, chunk.chunk);
const told = { through: 0, partial: [] };

describe('recordEvents', () => {
  it('notes what each event says, in one write for the chunk', async () => {
    const { ledger } = world.ports;
    const merge = ledger.mergeFeedback.bind(ledger);
    let writes = 0;
    ledger.mergeFeedback = (...args) => {
      writes += 1;
      return merge(...args);
    };
    const records = [
      event('Send', 0),
      event('Delivery', 0),
      event('DeliveryDelay', 1),
      event('Reject', 2),
    ];
    expect(await record(...records)).toEqual({ failed: [] });
    expect(writes).toBe(1);
    expect(Object.fromEntries(await marks())).toMatchObject({
      0: { accepted: true, delivered: true, bounced: false },
      1: { accepted: true, delivered: false },
      2: { accepted: true, rejected: true },
    });
  });

  it('suppresses at once after a hard bounce or a complaint', async () => {
    await record(bounce(0, 'Permanent'), event('Complaint', 1));
    expect(await world.subscriber(inOneShard(0))).toMatchObject({
      state: 'suppressed',
      reason: 'bounce',
    });
    expect(await world.subscriber(inOneShard(1))).toMatchObject({
      state: 'suppressed',
      reason: 'complaint',
    });
    expect(await world.subscriber(inOneShard(2))).toMatchObject({ state: 'known' });
  });

  it('takes the watermark of a returned mail back, and of no other', async () => {
    const { through } = world.edition;
    await record(bounce(0, 'Transient'), event('Reject', 1), event('Delivery', 2));
    expect(await world.watermark(inOneShard(0))).toEqual(told);
    expect(await world.watermark(inOneShard(1))).toEqual(told);
    expect(await world.watermark(inOneShard(2))).toEqual({ through, partial: [] });
  });

  it('takes it back no more once something later was told', async () => {
    const id = (await world.ports.ledger.roster(chunk.edition, chunk.chunk))?.recipients[0];
    if (!id) throw new Error('no roster');
    const later = { through: world.edition.through + 5, partial: [] };
    await world.ports.readership.moveWatermark(NEWSLETTER, id.subscriber, () => later);
    await record(bounce(0, 'Permanent'));
    expect(await world.watermark(inOneShard(0))).toEqual(later);
  });

  it('takes a bounce after a delivery for an answer of the reader', async () => {
    await record(event('Delivery', 0));
    await record(bounce(0, 'Transient'));
    expect(await world.watermark(inOneShard(0))).toMatchObject({ through: world.edition.through });
  });

  it('counts a soft bounce once however often it comes, and sets it back after a delivery', async () => {
    const once = bounce(0, 'Transient');
    await record(once, once);
    await record(once);
    expect(await world.subscriber(inOneShard(0))).toMatchObject({ softBounces: 1 });
    // The next mail to this reader says what its worker saw.
    await record(event('Delivery', 0, {}, { soft: ['1'] }));
    expect(await world.subscriber(inOneShard(0))).toMatchObject({ softBounces: 0 });
  });

  it('counts a soft bounce that a crash kept from being counted when its event comes again', async () => {
    const { reputation } = world.ports;
    const add = reputation.addSoftBounce.bind(reputation);
    reputation.addSoftBounce = () => Promise.reject(new Error('died'));
    expect((await recordEvents([bounce(0, 'Transient')], world.ports)).failed).toHaveLength(1);
    reputation.addSoftBounce = add;
    await record(bounce(0, 'Transient'));
    expect(await world.subscriber(inOneShard(0))).toMatchObject({ softBounces: 1 });
  });

  it('suppresses after five soft bounces in a row', async () => {
    const { reputation } = world.ports;
    const line = (await world.ports.ledger.roster(chunk.edition, chunk.chunk))?.recipients[0];
    if (!line) throw new Error('no roster');
    for (let earlier = 1; earlier < SOFT_BOUNCE_LIMIT; earlier += 1)
      await reputation.addSoftBounce(line.subscriber, `earlier-${earlier}` as EditionId);
    expect(await world.subscriber(inOneShard(0))).toMatchObject({ state: 'known' });
    await record(bounce(0, 'Undetermined'));
    expect(await world.subscriber(inOneShard(0))).toMatchObject({
      state: 'suppressed',
      reason: 'bounce',
    });
  });

  const suppressedAs = async (index: number) => {
    const subscriber = await world.subscriber(inOneShard(index));
    return subscriber?.state === 'suppressed' ? subscriber.reason : (subscriber?.state ?? null);
  };
  const bounceOf = (bounceType: unknown, bounceSubType?: unknown) =>
    event('Bounce', 0, { bounce: { bounceType, bounceSubType } });
  const complaintOf = (complaintFeedbackType?: unknown, complaintSubType: unknown = null) =>
    event('Complaint', 0, { complaint: { complaintFeedbackType, complaintSubType } });

  it.each([
    ['abuse', null],
    ['fraud', null],
    ['virus', null],
    ['other', null],
    [undefined, null],
    [null, null],
    ['a-type-of-next-year', null],
    ['abuse', 'a-sub-type-of-next-year'],
  ])('takes the feedback type %j with the sub-type %j for a complaint', async (type, subType) => {
    await record(complaintOf(type, subType));
    expect(await suppressedAs(0)).toBe('complaint');
    expect((await marks()).get(0)).toMatchObject({ complained: true, bounced: false });
  });

  it.each(['not-spam', 'NOT-SPAM', ' not-spam ', 'auth-failure'])(
    'suppresses nobody for the feedback type %j, and counts no complaint',
    async (type) => {
      const { through } = world.edition;
      await record(complaintOf(type));
      expect(await suppressedAs(0)).toBe('known');
      expect((await marks()).get(0)).toMatchObject({ accepted: true, complained: false });
      expect(await world.watermark(inOneShard(0))).toEqual({ through, partial: [] });
    },
  );

  it.each([
    ['a bounce', () => bounceOf('Permanent', 'OnAccountSuppressionList'), 'bounce'],
    ['a bounce', () => bounceOf('Permanent', 'Suppressed'), 'bounce'],
    ['a complaint', () => complaintOf(undefined, 'OnAccountSuppressionList'), 'complaint'],
    ['a complaint', () => complaintOf('abuse', 'OnAccountSuppressionList'), 'complaint'],
  ])(
    'takes %s because of a suppression list for what came back, and for no fresh one (%#)',
    async (_, listed, reason) => {
      await record(listed());
      expect(await suppressedAs(0)).toBe(reason);
      expect((await marks()).get(0)).toEqual({
        accepted: true,
        rejected: false,
        delivered: false,
        bounced: true,
        bouncedHard: false,
        complained: false,
      });
      expect(await world.watermark(inOneShard(0))).toEqual(told);
    },
  );

  it.each([
    ['Permanent', 'General', 'bounce', true],
    ['Permanent', 'NoEmail', 'bounce', true],
    ['PERMANENT', null, 'bounce', true],
    ['Permanent', 'a-sub-type-of-next-year', 'bounce', true],
    ['Undetermined', 'Undetermined', 'known', false],
    ['Transient', 'MailboxFull', 'known', false],
    ['a-type-of-next-year', 'General', 'known', false],
    [undefined, undefined, 'known', false],
    [{ odd: true }, 7, 'known', false],
  ])('takes a bounce %j, %j for one that leaves the reader %s', async (type, sub, state, hard) => {
    await record(bounceOf(type, sub));
    expect(await suppressedAs(0)).toBe(state);
    expect((await marks()).get(0)).toMatchObject({ bounced: true, bouncedHard: hard });
    if (!hard) expect(await world.subscriber(inOneShard(0))).toMatchObject({ softBounces: 1 });
  });

  it.each(['MessageTooLarge', 'ContentRejected', 'AttachmentRejected'])(
    'holds a refusal of the mail itself (%s) against no address',
    async (subType) => {
      await record(bounceOf('Transient', subType));
      expect(await world.subscriber(inOneShard(0))).toMatchObject({ softBounces: 0 });
      expect(await world.watermark(inOneShard(0))).toEqual(told);
    },
  );

  it('holds the automatic answer of a reader who is away against no address', async () => {
    await record(event('Delivery', 0), bounceOf('Transient', 'General'));
    expect(await world.subscriber(inOneShard(0))).toMatchObject({ softBounces: 0 });
  });

  it('survives a bounce or a complaint that does not say which', async () => {
    const odd = [
      event('Bounce', 0, { bounce: null }),
      event('Bounce', 0, {}),
      event('Complaint', 1, { complaint: 'odd' }),
    ];
    expect(await record(...odd)).toEqual({ failed: [] });
    expect(await suppressedAs(0)).toBe('known');
    expect(await suppressedAs(1)).toBe('complaint');
  });

  it('passes what is none of its business', async () => {
    const answer = await record(
      inSns('Successfully validated SNS topic for Amazon SES event publishing.'),
      inSns({ eventType: 'Delivery', mail: { messageId: 'x' } }),
      event('Delivery', 0, {}, { delivery: ['250'] }),
      event('Delivery', 0, {}, { chunk: ['somewhere'] }),
      event('Delivery', 0, {}, { edition: ['unknown-edition'] }),
      event('Delivery', 0, {}, { chunk: ['15-0099'] }),
      event('Rendering Failure', 0),
    );
    expect(answer).toEqual({ failed: [] });
    expect(await marks()).toEqual(new Map());
    expect(await world.ports.ledger.feedback('unknown-edition' as EditionId, chunk.chunk)).toEqual(
      new Map(),
    );
  });

  it('gives back what is malformed, and records the rest', async () => {
    const broken = [
      { id: 'a', body: 'no JSON' },
      { id: 'b', body: '{"Type":"SubscriptionConfirmation","Message":"x"}' },
      { id: 'c', body: JSON.stringify({ Type: 'Notification', Message: '{"half":' }) },
      { id: 'd', body: JSON.stringify({ Type: 'Notification', Message: '{"mail":{}}' }) },
    ];
    expect(await record(...broken, event('Send', 0))).toEqual({ failed: ['a', 'b', 'c', 'd'] });
    expect((await marks()).size).toBe(1);
  });

  it('gives back the records of a chunk that cannot be written, and only those', async () => {
    const { ledger } = world.ports;
    const merge = ledger.mergeFeedback.bind(ledger);
    ledger.mergeFeedback = () => Promise.reject(new Error('table is out'));
    const lost = event('Send', 0);
    expect(await record(lost, event('Send', 0, {}, { edition: ['other'] }))).toEqual({
      failed: [lost.id],
    });
    ledger.mergeFeedback = merge;
    expect(await record(lost)).toEqual({ failed: [] });
  });
});

describe('events about a probe', () => {
  const PROBE = 'abcdefghijklmnop';
  const probe = (eventType: string, tags: object) =>
    inSns({ eventType, mail: { messageId: 'x', tags: { 'ses:from-domain': ['x'], ...tags } } });

  it('are noted apart, as often as they come, whatever else is in the batch', async () => {
    const tags = { probe: [PROBE], case: ['bounce'] };
    const answer = await record(
      probe('Bounce', tags),
      event('Send', 0),
      probe('Send', tags),
      probe('Bounce', tags),
    );
    expect(answer).toEqual({ failed: [] });
    expect(await world.ports.probes.noted(PROBE)).toEqual([
      { probe: PROBE, of: 'bounce', event: 'Send' },
      { probe: PROBE, of: 'bounce', event: 'Bounce' },
    ]);
    expect((await marks()).size).toBe(1);
  });

  it('never touch an edition, not even one that their tags name', async () => {
    const both = event('Bounce', 0, {}, { probe: [PROBE], case: ['bounce'] });
    const odd = [
      probe('Send', { probe: ['not a probe id'], case: ['success'] }),
      probe('Send', { probe: [PROBE], case: ['other'] }),
      probe('Open', { probe: [PROBE], case: ['success'] }),
    ];
    expect(await record(both, ...odd)).toEqual({ failed: [] });
    expect(await marks()).toEqual(new Map());
    expect(await world.ports.probes.noted(PROBE)).toEqual([]);
  });

  it('that cannot be noted come again, and only those', async () => {
    world.ports.probes.note = () => Promise.reject(new Error('table is out'));
    const lost = probe('Send', { probe: [PROBE], case: ['success'] });
    expect(await record(event('Send', 0), lost)).toEqual({ failed: [lost.id] });
    expect((await marks()).size).toBe(1);
  });
});
