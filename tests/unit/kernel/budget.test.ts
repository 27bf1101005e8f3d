import { describe, expect, test } from 'vitest';
import { Budget, BudgetError, unlimited } from '../../../src/kernel/index.ts';

/** Processor time that a test moves by hand. */
const hand = () => {
  let now = 0;
  return {
    time: () => now,
    use: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

describe('a budget of processor time', () => {
  test('ends work that asks after it is spent, and not before', () => {
    const { time, use } = hand();
    const budget = new Budget(100, time);
    budget.spend(() => {
      use(100);
      budget.check();
    });
    expect(() =>
      budget.spend(() => {
        use(1);
        budget.check();
      }),
    ).toThrow(BudgetError);
    expect(() => budget.check()).toThrow(BudgetError);
  });

  test('does not count what passes outside of its work', () => {
    const { time, use } = hand();
    const budget = new Budget(100, time);
    use(1000);
    budget.check();
    budget.spend(() => budget.check());
  });

  test('counts work within work once', () => {
    const { time, use } = hand();
    const budget = new Budget(100, time);
    budget.spend(() => budget.spend(() => use(60)));
    expect(() => budget.check()).not.toThrow();
  });

  test('counts work that throws', () => {
    const { time, use } = hand();
    const budget = new Budget(100, time);
    const fail = () =>
      budget.spend(() => {
        use(101);
        throw new Error('broken');
      });
    expect(fail).toThrow('broken');
    expect(() => budget.check()).toThrow(BudgetError);
  });

  test('without a limit ends nothing', () => {
    const budget = unlimited();
    expect(budget.spend(() => 'done')).toBe('done');
    budget.check();
  });
});
