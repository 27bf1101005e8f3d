import type { EventDate } from '../domain/index.ts';
import { railDay } from '../render/dates.ts';
import { LOCALE } from './day.ts';

/**
 * A day in a timeline's rail. The eye is told a day once, as in the mail; a screen reader comes to each line by itself
 * and hears it at each.
 */
export const RailDay = ({
  of,
  before,
  newest,
}: {
  readonly of: EventDate;
  /** The line above; null: there is none. */
  readonly before: EventDate | null;
  /** The year is left out where it is this instant's. */
  readonly newest: string;
}) => {
  const day = railDay(of, newest, LOCALE);
  const again = before !== null && railDay(before, newest, LOCALE) === day;
  return <time datetime={of.on}>{again ? <span class="seen">{day}</span> : day}</time>;
};
