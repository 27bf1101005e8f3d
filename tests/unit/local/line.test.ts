import { describe, expect, it } from 'vitest';
import { TRIES } from '../../../lib/constructs/work-queue.ts';
import { FUNCTIONS } from '../../../lib/functions.ts';
import { INTAKES, QUEUE_DEFINITIONS, TIMEOUTS } from '../../../src/local/line.ts';

describe('the local line', () => {
  const deployed = Object.entries(FUNCTIONS);

  it('has the functions of the stacks, with their times', () => {
    const times = deployed.map(([name, { timeoutSeconds }]) => [name, timeoutSeconds * 1000]);
    expect(TIMEOUTS).toEqual(Object.fromEntries(times));
  });

  it('feeds the same functions from the same queues in the same batches', () => {
    const intakes = deployed.flatMap(([functionName, plan]) =>
      'intake' in plan ? [[functionName, plan.intake.queue, plan.intake.batch]] : [],
    );
    const local = INTAKES.map(({ functionName, queue, batchSize }) => [
      functionName,
      queue.replace('.fifo', ''),
      batchSize,
    ]);
    expect(local).toEqual(intakes);
  });

  it('gives up a message after as many tries', () => {
    expect(new Set(QUEUE_DEFINITIONS.map(({ maxReceives }) => maxReceives))).toEqual(
      new Set([TRIES]),
    );
  });
});
