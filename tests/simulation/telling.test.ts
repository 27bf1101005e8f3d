import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/index.ts';
import { Newsroom } from '../support/newsroom/newsroom.ts';
import { Rule } from '../support/newsroom/rule.ts';
import { history } from '../support/newsroom/steps.ts';
import { aSubscription } from '../support/samples/readers.ts';

describe('readers over many editions', () => {
  it('get one mail of each at most, and what is owed to each, once', async () => {
    await fc.assert(
      fc.asyncProperty(history, (steps) => new Newsroom().play(steps)),
      { numRuns: 150 },
    );
  });

  it('are counted by npm run check:telling', () => {
    const args = ['run', '--silent', 'check:telling', '--', '--histories', '10', '--json'];
    const { status, stdout } = spawnSync('npm', args, { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ histories: 10, seed: 1, broken: 0 });
    expect(status).toBe(0);
  });
});

describe('the rule by which they are judged', () => {
  /** Two articles of story 0 and one of story 1; a full edition of all three. */
  const edition = (through: number) =>
    ({ id: `e${through}`, slot: '2026-03-02T06:00:00.000Z', through, chosen: null }) as Edition;
  const judged = (
    ...tellings: readonly (readonly [through: number, places: readonly number[]])[]
  ) => {
    const rule = new Rule();
    rule.joins('ann', 0);
    for (const story of [0, 0, 1]) rule.article(story);
    for (const through of [2, 3]) rule.composed(edition(through), null);
    const wishes = aSubscription('ann', { muted: ['s1' as never] });
    for (const [through, places] of tellings)
      rule.accepted({ reader: 'ann', edition: edition(through), places, wishes });
    return rule;
  };

  it('finds what is told twice, left out, or was muted', () => {
    expect(judged([2, [1, 2]], [3, []]).breaches).toEqual([]);
    expect(judged([2, [1, 2]], [3, [2]]).breaches).toEqual(['ann, e3: told 2, owed ']);
    expect(judged([2, [1]]).breaches).toEqual(['ann, e2: told 1, owed 1,2']);
    expect(judged([3, [1, 2, 3]]).breaches).toEqual(['ann, e3: told 1,2,3, owed 1,2']);
  });

  it('finds who was left behind', () => {
    const rule = judged([2, [1, 2]]);
    rule.ended(['ann'], 'e2' as never);
    expect(rule.breaches).toEqual(['ann: came to 2 of 3']);
  });
});
