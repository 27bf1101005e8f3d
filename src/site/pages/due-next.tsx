import type { IssuedCorrection, Newsletter } from '../../domain/index.ts';
import { dueDay } from '../../html/day.ts';
import type { TimelineLine } from '../../html/story-timeline.ts';
import type { Instant } from '../../kernel/index.ts';
import { dueNext, isQuotable } from '../due.ts';

/** More are on the timeline. */
const SHOWN = 3;

interface DueView {
  readonly lines: readonly TimelineLine[];
  readonly corrections: readonly Pick<IssuedCorrection, 'development'>[];
  readonly newsletter: Newsletter;
  readonly now: Instant;
}

/** The announced dates that a story waits for; nothing where there are none. */
export const DueNext = ({ lines, corrections, newsletter, now }: DueView) => {
  const corrected = new Set(corrections.map(({ development }) => development));
  const developments = lines.flatMap(({ development }) => development ?? []);
  const next = dueNext(developments, now)
    .filter((one) => !corrected.has(one.id) && isQuotable(one, newsletter))
    .slice(0, SHOWN);
  return (
    <>
      {next.map(({ due, text }) => (
        <p>
          <b lang="en">Due next: {dueDay(due?.on ?? '')}</b> · {text}
        </p>
      ))}
    </>
  );
};
