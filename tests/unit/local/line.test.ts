import { describe, expect, it } from 'vitest';
import { handlersOn } from '../../../bin/handlers.ts';
import { FUNCTION_NAMES } from '../../../src/app/functions.ts';
import type { Ground } from '../../../src/app/ground.ts';
import { INTAKES, QUEUE_DEFINITIONS, QUEUE_VARIABLES } from '../../../src/local/line.ts';

describe('the local line', () => {
  it('runs every function of the table, and no other', () => {
    expect(Object.keys(handlersOn({} as Ground)).sort()).toEqual([...FUNCTION_NAMES].sort());
  });

  it('takes the messages of every queue that functions send to, and of the events of SES', () => {
    const sent = QUEUE_VARIABLES.map(([, queue]) => queue);
    expect(INTAKES.map(({ queue }) => queue).sort()).toEqual([...sent, 'feedback'].sort());
  });

  it('keeps the order of the inbox alone, and hides a message for six times its consumer’s time', () => {
    const ordered = QUEUE_DEFINITIONS.filter(({ name }) => name.endsWith('.fifo'));
    expect(ordered).toEqual([{ name: 'inbox.fifo', visibilityMs: 720_000, maxReceives: 3 }]);
  });
});
