import { describe, expect, it } from 'vitest';
import { noteOverdue } from '../../../src/deliver/index.ts';
import { countMarks, type Edition, type Mark } from '../../../src/domain/index.ts';
import {
  type EditionId,
  HOUR,
  iso,
  type LogFields,
  MINUTE,
  silentLogger,
} from '../../../src/kernel/index.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');
const WAITS: Mark = { delivery: { state: 'planned' }, attempt: 1 };

/** What is logged of an edition to `people` that began `age` ms ago, at 14 mails a second. */
const logged = async (
  people: number,
  age: number,
  state: Edition['state'],
  reachable = true,
  pause: Edition['pause'] = null,
) => {
  const events: [string, LogFields | undefined][] = [];
  const id = 'morning-wire_m-abc' as EditionId;
  const edition = { id, state, startedAt: iso(NOON - age), pause } as Edition;
  const counts = countMarks([Array.from({ length: people }, () => WAITS)]);
  await noteOverdue([{ edition: id, state, counts, woken: 0 }], {
    editions: { get: async () => edition } as never,
    mailer: {
      quota: async () => {
        if (!reachable) throw new Error('unreachable');
        return { ratePerSecond: 14, max24Hours: 50_000, sentLast24Hours: 0 };
      },
    },
    clock: { now: () => NOON, sleep: async () => {} },
    logger: { ...silentLogger, error: (event, fields) => events.push([event, fields]) },
  });
  return events;
};

describe('an overdue edition', () => {
  it('is one that takes twice the time its mails need at the rate of the account', async () => {
    expect(await logged(10_000, 40 * MINUTE, 'sending')).toEqual([]);
    const [[event, fields] = []] = await logged(10_000, 50 * MINUTE, 'sending');
    expect(event).toBe('edition.overdue');
    expect(fields).toMatchObject({ editionId: 'morning-wire_m-abc', minutes: 50, pending: 10_000 });
  });

  it('may have been forgotten before it was planned', async () => {
    expect(await logged(0, 21 * MINUTE, 'frozen')).toHaveLength(1);
  });

  it('is none that has ended', async () => {
    expect(await logged(10, 9 * HOUR, 'sent')).toEqual([]);
    expect(await logged(10, 9 * HOUR, 'cancelled')).toEqual([]);
  });

  it('is none that stood still and has just been let go', async () => {
    const pause = {
      cause: 'editor',
      by: 'ada',
      at: iso(NOON - 8 * HOUR),
      reason: 'x',
      resumed: { by: 'ada', at: iso(NOON - MINUTE) },
    } as const;
    expect(await logged(10, 9 * HOUR, 'sending', true, pause)).toEqual([]);
    expect(await logged(10, 9 * HOUR, 'sending', true, null)).toHaveLength(1);
  });

  it('is told from one that stands still, which is named after an hour', async () => {
    const paused = (age: number) =>
      ({ cause: 'breaker', by: null, at: iso(NOON - age), reason: 'x', resumed: null }) as const;
    expect(await logged(10, 9 * HOUR, 'paused', true, paused(59 * MINUTE))).toEqual([]);
    expect(await logged(10, 9 * HOUR, 'paused', true, paused(HOUR))).toEqual([
      ['edition.still-paused', { editionId: 'morning-wire_m-abc', cause: 'breaker', minutes: 60 }],
    ]);
  });

  it('has more time where the rate cannot be known', async () => {
    expect(await logged(10_000, 5 * HOUR, 'sending', false)).toEqual([]);
    expect(await logged(10_000, 7 * HOUR, 'sending', false)).toHaveLength(1);
  });
});
