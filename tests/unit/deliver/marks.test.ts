import { describe, expect, it } from 'vitest';
import { mergeOutcome, type Outcome, proven } from '../../../src/deliver/protocol/marks.ts';
import { type DeliveryState, type Mark, NO_FEEDBACK } from '../../../src/domain/index.ts';

const mark = (state: DeliveryState['state'], attempt = 2): Mark => ({
  delivery: (state === 'skipped'
    ? { state, reason: 'cancelled' }
    : state === 'failed'
      ? { state, reason: 'rejected' }
      : { state }) as DeliveryState,
  attempt,
});
const OUTCOMES: readonly Outcome[] = [
  { kind: 'sent', id: 'x' },
  { kind: 'failed', reason: 'rejected' },
  { kind: 'again' },
  { kind: 'open' },
];

describe('mergeOutcome', () => {
  it('moves its own claim', () => {
    const after = OUTCOMES.map((outcome) => mergeOutcome(mark('claimed'), 2, outcome));
    expect(after).toEqual([mark('sent'), mark('failed'), mark('planned', 3), mark('claimed')]);
  });

  it('leaves the claim of a later attempt alone', () => {
    for (const outcome of OUTCOMES)
      expect(mergeOutcome(mark('claimed', 3), 2, outcome)).toEqual(mark('claimed', 3));
  });

  it('leaves every end alone, but that acceptance ends doubt', () => {
    for (const state of ['planned', 'sent', 'skipped', 'failed'] as const)
      for (const outcome of OUTCOMES)
        expect(mergeOutcome(mark(state), 2, outcome)).toEqual(mark(state));
    const held = OUTCOMES.map((outcome) => mergeOutcome(mark('held'), 2, outcome));
    expect(held).toEqual([mark('sent'), mark('held'), mark('held'), mark('held')]);
  });

  it('ends with the fifteenth attempt', () => {
    expect(mergeOutcome(mark('claimed', 14), 14, { kind: 'again' })).toEqual(mark('planned', 15));
    expect(mergeOutcome(mark('claimed', 15), 15, { kind: 'again' })).toEqual({
      delivery: { state: 'failed', reason: 'too-many-attempts' },
      attempt: 15,
    });
  });
});

describe('proven', () => {
  const accepted = { ...NO_FEEDBACK, accepted: true };

  it('takes any event or receipt for acceptance', () => {
    for (const state of ['planned', 'claimed', 'held', 'sent'] as const) {
      expect(proven(mark(state), accepted, false)).toEqual(mark('sent'));
      expect(proven(mark(state), undefined, true)).toEqual(mark('sent'));
    }
  });

  it('takes silence for nothing', () => {
    for (const state of ['planned', 'claimed', 'held', 'skipped', 'failed'] as const)
      expect(proven(mark(state), NO_FEEDBACK, false)).toEqual(mark(state));
  });

  it('takes an event, but no receipt, against an end that was reached without SES', () => {
    for (const state of ['skipped', 'failed'] as const) {
      expect(proven(mark(state), accepted, false)).toEqual(mark('sent'));
      expect(proven(mark(state), undefined, true)).toEqual(mark(state));
    }
  });

  it('takes a Reject for a failure', () => {
    const rejected = { ...accepted, rejected: true };
    expect(proven(mark('sent'), rejected, true)).toEqual(mark('failed'));
  });
});
