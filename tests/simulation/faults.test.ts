import { describe, expect, it } from 'vitest';
import {
  DESIGN_NAMES,
  type Play,
  playOne,
  playStretch,
  reportOf,
} from '../../src/simulate/index.ts';

/** As many as fit a test run; `writethru simulate --seeds 10000` plays more, and one alone with `--seed`. */
const OURS = { from: 1, to: 200 };
const FEW = { from: 1, to: 80 };

const ledger: Play = { design: 'ledger', faults: true };
const controls = DESIGN_NAMES.filter((name) => name !== 'ledger');

describe('delivery under faults', () => {
  it('keeps every promise in every world, and meets the faults that it is there for', async () => {
    const tally = await playStretch(OURS, ledger);
    const report = reportOf('ledger', tally);
    expect(report.breaches).toEqual([]);
    expect(report).toMatchObject({
      seeds: 200,
      brokenSeeds: 0,
      duplicates: 0,
      missed: 0,
      wrong: 0,
    });
    expect(report.calm.seeds).toBeGreaterThan(10);
    expect(report.calm.held).toBe(0);
    expect(report.held).toBeGreaterThan(100);
    expect(report.held).toBeLessThan(report.heldBound);
    expect(report.recipients).toBeGreaterThan(4000);
    for (const [name, least] of Object.entries({
      crashes: 500,
      lostReplies: 300,
      lostAnswers: 50,
      throttles: 500,
      lostEvents: 500,
      trips: 5,
      sentAgain: 20,
      countedAsSent: 20,
      orderedMails: 1,
    }))
      expect({ name, met: report.met[name as keyof typeof report.met] >= least }).toEqual({
        name,
        met: true,
      });
  });

  it('holds nobody and reaches everybody where nothing goes wrong', async () => {
    const report = reportOf('ledger', await playStretch(FEW, { ...ledger, faults: false }));
    expect(report).toMatchObject({ brokenSeeds: 0, held: 0, heldBound: 0 });
    expect(report.accepted).toBe(report.recipients);
    expect(report.met).toMatchObject({ crashes: 0, lostEvents: 0 });
  });

  it('is the same story for the same seed', async () => {
    const [one, other] = [await playOne(7, ledger), await playOne(7, ledger)];
    expect(other.world.time.now()).toBe(one.world.time.now());
    expect(other.world.ses.accepted).toEqual(one.world.ses.accepted);
  });
});

describe('other designs under the same faults', () => {
  it.each(controls)('%s leaves more than one recipient in a hundred wrong', async (design) => {
    const report = reportOf(design, await playStretch(FEW, { design, faults: true }));
    expect(report.wrong).toBeGreaterThan(0.01);
    expect(report.brokenSeeds).toBeGreaterThan(0);
  });
});
