import type { ReplayedEdition } from '../../src/desk/index.ts';
import { type EventDay, eventStreams } from './event-days.ts';
import { progress } from './progress.ts';
import { replayed } from './replayed.ts';

/** One event by itself, replayed day by day. */
export interface EventReplay {
  readonly event: string;
  /** All that was new. */
  readonly everything: readonly ReplayedEdition[];
  /** The lines that a mail with the default limits shows. */
  readonly shown: readonly ReplayedEdition[];
}

export const eventReplays = async (days: readonly EventDay[]): Promise<EventReplay[]> => {
  const replays: EventReplay[] = [];
  for (const { event, articles } of eventStreams(days)) {
    progress(`days: ${event}, replayed with and without limits`);
    const everything = await replayed(articles);
    replays.push({
      event: event ?? '',
      everything,
      shown: await replayed(articles, { limited: true }),
    });
  }
  return replays;
};
