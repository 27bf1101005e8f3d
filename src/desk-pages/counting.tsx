import type { CountUnderWay } from '../deliver/index.ts';
import { comesAnew } from './in-place.ts';
import { Bar } from './progress.tsx';
import type { Visit } from './visit.ts';
import { clockTime } from './words.ts';

/** Seconds; a part of a million readers takes a few. */
const LOOK_AGAIN = 3;

/** How far the readers are counted, where they are many; on a live page it comes anew by itself. */
export const Counting = ({
  count: { done, of },
  again,
}: {
  readonly count: Pick<CountUnderWay, 'done' | 'of'>;
  /** Where it is said anew. */
  readonly again: string;
}) => (
  <div {...comesAnew(again, LOOK_AGAIN, '#main')}>
    <Bar done={done} all={of} />
    <p>
      Readers are being counted: {done} of {of} parts so far. <a href={again}>Look again</a>
    </p>
  </div>
);

/** `, counted at 14:07` where that was before this page was made; nothing where it was for it. */
export const countedAt = ({ at }: { readonly at: string }, { now, newsletter }: Visit): string =>
  at >= now ? '' : `, counted at ${clockTime(Date.parse(at), newsletter.zone)}`;
