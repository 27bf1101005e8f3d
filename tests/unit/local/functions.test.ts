import type { Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { Functions } from '../../../src/local/functions.ts';

describe('invoking a function', () => {
  it('hands over a copy of the event and a context whose time runs out', async () => {
    const event = { list: [1] };
    const functions = new Functions(
      {
        work: ((given: typeof event, context: Context) => {
          given.list.push(2);
          return [context.functionName, context.getRemainingTimeInMillis()];
        }) as never,
      },
      { work: 5000 },
    );
    const [name, left] = (await functions.invoke('work', event)) as [string, number];
    expect(event.list).toEqual([1]);
    expect(name).toBe('work');
    expect(left).toBeGreaterThan(4000);
    expect(left).toBeLessThanOrEqual(5000);
  });

  it('fails when the time is over', async () => {
    const functions = new Functions({ slow: () => new Promise(() => {}) }, { slow: 20 });
    await expect(functions.invoke('slow', {})).rejects.toThrow(
      'slow: Task timed out after 0.02 seconds',
    );
  });

  it('names what there is when there is no such function', async () => {
    const functions = new Functions({ a: () => {}, b: () => {} }, {});
    await expect(functions.invoke('c', {})).rejects.toMatchObject({
      code: 'local.unknown-name',
      message: 'function c: not there; there are a, b',
    });
  });
});
