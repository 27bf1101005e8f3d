import type { ChunkState, HeldDecision } from '../domain/index.ts';

/** An editor's decision about one held attempt of a delivery. */
interface Order {
  readonly choice: HeldDecision['choice'];
  readonly attempt: number;
}

/** What editors decided about the delivery at a place, in order. */
export const ordersAbout = ({ decisions }: ChunkState, place: number): Order[] =>
  decisions.flatMap(({ choice, about }) =>
    about.flatMap(([at, attempt]) => (at === place ? [{ choice, attempt }] : [])),
  );

/** Of the attempts that SES took, in rising order, those that no order of its own allows after the one before. */
export const unordered = (taken: readonly number[], orders: readonly Order[]): number[] =>
  taken.filter((attempt, index) => {
    const before = taken[index - 1];
    if (before === undefined) return false;
    return !orders.some(
      (order) =>
        order.choice === 'send-again' && before <= order.attempt && order.attempt < attempt,
    );
  });

/** Attempts that SES took though an editor had counted an earlier one as sent. */
export const sentThoughCounted = (taken: readonly number[], orders: readonly Order[]): number[] =>
  taken.filter((attempt) =>
    orders.some((order) => order.choice === 'count-as-sent' && attempt > order.attempt),
  );

export const isCounted = (orders: readonly Order[]): boolean =>
  orders.some(({ choice }) => choice === 'count-as-sent');

/** The attempts that an editor ordered to be sent again. */
export const sentAgain = (orders: readonly Order[]): number[] =>
  orders.flatMap(({ choice, attempt }) => (choice === 'send-again' ? [attempt] : []));

/** The last of them; 0: none. */
export const lastSentAgain = (orders: readonly Order[]): number =>
  Math.max(0, ...sentAgain(orders));
