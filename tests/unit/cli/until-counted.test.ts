import { expect, it } from 'vitest';
import { untilCounted } from '../../../src/cli/until-counted.ts';

const clock = () => {
  const slept: number[] = [];
  return { slept, sleep: async (ms: number) => void slept.push(ms) };
};
const underWay = (done: number) => ({ state: 'counting', at: 'then', done, of: 16 }) as const;

it('asks a stage until all are counted, and says how far it is', async () => {
  const answers = [underWay(3), underWay(9), { state: 'counted', told: 7 } as const];
  const looks: string[] = [];
  const time = clock();
  const counted = await untilCounted(
    async () => answers.shift() ?? underWay(0),
    { what: 'edition e1', look: (done, of) => looks.push(`${done}/${of}`) },
    time,
  );
  expect(counted).toEqual({ state: 'counted', told: 7 });
  expect(looks).toEqual(['3/16', '9/16']);
  expect(time.slept).toEqual([2000, 2000]);
});

it('gives up on one that does not come to its end', async () => {
  const time = clock();
  const waiting = untilCounted(
    async () => underWay(3),
    { what: 'edition e1', look: () => {} },
    time,
  );
  await expect(waiting).rejects.toThrow('edition e1: after 20 minutes its readers are still not');
  expect(time.slept).toHaveLength(600);
});
