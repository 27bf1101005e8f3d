import { expect, test } from 'vitest';
import { ownLines } from '../../../bench/eval/corpus.ts';
import { developments } from '../../../bench/eval/developments.ts';
import type { EventDay } from '../../../bench/eval/event-days.ts';
import { eventReplays } from '../../../bench/eval/event-replays.ts';

test('on our own event-days the engine beats what needs no engine', async () => {
  const own = ownLines<EventDay>('developments.jsonl');
  if (!own) throw new Error('tests/fixtures/stories/developments.jsonl is gone');
  const { ours, baselines, over, oneStream } = await developments(
    own,
    await eventReplays(own.rows),
  );
  expect(ours).toMatchObject({ repeats: 0, silentDays: 0 });
  expect(baselines.notWordForWord.repeats).toBeGreaterThan(0);
  expect(over.r1).toBeGreaterThan(0.02);
  expect(oneStream.purity).toBe(1);
});
