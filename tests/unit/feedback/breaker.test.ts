import { beforeEach, describe, expect, it } from 'vitest';
import { planEdition, resumeEdition } from '../../../src/deliver/index.ts';
import { type ChunkState, type FeedbackMark, NO_FEEDBACK } from '../../../src/domain/index.ts';
import { breach, recordEvents } from '../../../src/feedback/index.ts';
import { type ChunkId, silentLogger } from '../../../src/kernel/index.ts';
import { bounceEvent, sesEvent } from '../../support/samples/ses-event.ts';
import { inOneShard, type LedgerWorld, ledgerWorld } from '../../support/worlds/ledger-world.ts';

describe('the breaker', () => {
  it.each([
    [{ accepted: 499, bouncedHard: 499, complained: 0 }, null],
    [{ accepted: 500, bouncedHard: 20, complained: 0 }, null],
    [
      { accepted: 500, bouncedHard: 21, complained: 0 },
      '21 hard bounces in 500 mails are 4.2 %; allowed are 4 %',
    ],
    [{ accepted: 500, bouncedHard: 0, complained: 4 }, null],
    [
      { accepted: 500, bouncedHard: 0, complained: 5 },
      '5 complaints in 500 mails are 1 %; allowed are 0.08 %',
    ],
    [{ accepted: 10_000, bouncedHard: 400, complained: 8 }, null],
    [
      { accepted: 10_000, bouncedHard: 400, complained: 9 },
      '9 complaints in 10000 mails are 0.09 %; allowed are 0.08 %',
    ],
  ])('of %o says %s', (returns, reason) => {
    expect(breach(returns)).toBe(reason);
  });
});

const PEOPLE = 520;
let world: LedgerWorld;
let chunks: readonly ChunkState[];
let tripped: unknown[];
beforeEach(async () => {
  world = await ledgerWorld();
  for (let index = 0; index < PEOPLE; index += 1) await world.add(inOneShard(index));
  await planEdition(world.edition.id, world.ports, world.deadline);
  chunks = await world.chunks();
  tripped = [];
  Object.assign(world.ports, {
    logger: {
      ...silentLogger,
      error: (event: string, fields: unknown) => tripped.push([event, fields]),
    },
  });
});

/** As if SES had already told so much of everybody's mail. */
const told = async (mark: (index: number) => Partial<FeedbackMark>): Promise<void> => {
  let index = 0;
  for (const { chunk, marks } of chunks) {
    const places = marks.map((_, place) => {
      index += 1;
      return [place, { ...NO_FEEDBACK, accepted: true, ...mark(index) }] as const;
    });
    await world.ports.ledger.mergeFeedback(world.edition.id, chunk, new Map(places));
  }
};

const of = (place: number) => ({
  edition: world.edition.id,
  chunk: chunks[0]?.chunk ?? ('' as ChunkId),
  place,
});
const event = (eventType: string, place: number) => sesEvent(eventType, of(place));
const hardBounce = (place: number) => bounceEvent('Permanent', of(place));
const softBounce = (place: number) => bounceEvent('Transient', of(place));

describe('an edition of which too many mails come back', () => {
  it('is paused by the bounce that is one too many, and says why', async () => {
    await told((index) => ({ bounced: index > 500, bouncedHard: index > 500 }));
    expect(await recordEvents([event('Delivery', 1), softBounce(2)], world.ports)).toEqual({
      failed: [],
    });
    expect((await world.current()).state).toBe('sending');
    await recordEvents([hardBounce(3)], world.ports);
    expect(await world.current()).toMatchObject({
      state: 'paused',
      pause: {
        cause: 'breaker',
        by: null,
        reason: '21 hard bounces in 520 mails are 4.04 %; allowed are 4 %',
      },
    });
    expect(tripped).toEqual([
      [
        'delivery.breaker-tripped',
        { editionId: world.edition.id, accepted: 520, bouncedHard: 21, complained: 0 },
      ],
    ]);
  });

  it('is paused by complaints', async () => {
    await told((index) => ({ complained: index > 516 }));
    await recordEvents([event('Complaint', 0)], world.ports);
    expect((await world.current()).pause?.reason).toMatch(/^5 complaints in 520 mails/u);
  });

  it('goes on when an editor says so, and is left alone from then on', async () => {
    await told((index) => ({ bounced: index > 400, bouncedHard: index > 400 }));
    await recordEvents([hardBounce(0)], world.ports);
    await resumeEdition(world.edition.id, 'ada', world.ports);
    await recordEvents([hardBounce(1), event('Complaint', 2)], world.ports);
    expect(await world.current()).toMatchObject({ state: 'sending', override: { by: 'ada' } });
  });

  it('is read once a batch, and only where something came back for good', async () => {
    const { ledger } = world.ports;
    const read = ledger.feedbackByChunk.bind(ledger);
    let reads = 0;
    ledger.feedbackByChunk = (edition) => {
      reads += 1;
      return read(edition);
    };
    await recordEvents([event('Delivery', 1), event('Send', 2), softBounce(3)], world.ports);
    expect(reads).toBe(0);
    await recordEvents([hardBounce(4), hardBounce(5), event('Complaint', 6)], world.ports);
    expect(reads).toBe(1);
  });

  it('is looked at again when the look failed', async () => {
    const { ledger } = world.ports;
    const read = ledger.feedbackByChunk.bind(ledger);
    await told((index) => ({ bounced: index > 400, bouncedHard: index > 400 }));
    ledger.feedbackByChunk = () => {
      throw new Error('table is out');
    };
    const last = hardBounce(0);
    expect(await recordEvents([last], world.ports)).toEqual({ failed: [last.id] });
    ledger.feedbackByChunk = read;
    expect(await recordEvents([last], world.ports)).toEqual({ failed: [] });
    expect((await world.current()).state).toBe('paused');
  });
});
