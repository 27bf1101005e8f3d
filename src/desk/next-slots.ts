import type { Newsletter, Schedule } from '../domain/index.ts';
import { type Clock, iso } from '../kernel/index.ts';
import { awsCron } from './aws-cron.ts';

/** A moment at which an edition is due. */
export interface NextSlot {
  readonly kind: Exclude<Schedule['kind'], 'breaking'>;
  /** ISO. */
  readonly at: string;
  readonly zone: string;
}

/** A newsletter's next slots, the soonest first; none of schedules that look for breaking stories, which seldom find one. */
export const nextSlots = (
  { schedules }: Pick<Newsletter, 'schedules'>,
  limit: number,
  clock: Clock,
): readonly NextSlot[] =>
  schedules
    .flatMap((schedule) => slotsOf(schedule, limit, clock))
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, limit);

const slotsOf = ({ kind, cron, zone }: Schedule, limit: number, clock: Clock): NextSlot[] => {
  const found: NextSlot[] = [];
  if (kind === 'breaking') return found;
  const slots = awsCron(cron, zone);
  let at = slots.after(clock.now());
  while (at !== null && found.length < limit) {
    found.push({ kind, at: iso(at), zone });
    at = slots.after(at);
  }
  return found;
};
