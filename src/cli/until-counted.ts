import type { CountUnderWay } from '../deliver/index.ts';
import { type Clock, MINUTE, SECOND } from '../kernel/index.ts';
import { StageError } from './stage/errors.ts';

/** Between two looks at a count; ten million readers are counted in minutes. */
const BETWEEN = 2 * SECOND;
const LOOKS = 600;

const isUnderWay = (answer: { readonly state: string }): answer is CountUnderWay =>
  answer.state === 'counting';

/** Asks until a stage has counted its readers; `look` is told how far it has come. */
export const untilCounted = async <Answer extends { readonly state: 'counted' } | CountUnderWay>(
  ask: () => Promise<Answer>,
  { what, look }: { readonly what: string; look(done: number, of: number): void },
  clock: Pick<Clock, 'sleep'>,
): Promise<Exclude<Answer, CountUnderWay>> => {
  for (let looked = 0; looked < LOOKS; looked += 1) {
    const answer = await ask();
    if (!isUnderWay(answer)) return answer as Exclude<Answer, CountUnderWay>;
    look(answer.done, answer.of);
    await clock.sleep(BETWEEN);
  }
  throw new StageError(
    'unavailable',
    'stage.counting',
    `${what}: after ${(LOOKS * BETWEEN) / MINUTE} minutes its readers are still not counted; "doctor" may say why`,
  );
};
