import type { Lines } from './corpus.ts';
import {
  baselines,
  type DayScore,
  type DevelopmentScores,
  dayScores,
  mixture,
  over,
  scoresOfUnits,
  type Told,
  toldIn,
  type Unit,
} from './development-scores.ts';
import { type EventDay, interleaved, reportedOf } from './event-days.ts';
import type { EventReplay } from './event-replays.ts';
import { progress } from './progress.ts';
import { replayed } from './replayed.ts';

const WORST = 10;

export interface WorstDay extends DayScore {
  /** What was told that day. */
  readonly told: readonly string[];
}

export interface DevelopmentResult {
  readonly corpus: string;
  readonly own: boolean;
  readonly days: number;
  readonly ours: DevelopmentScores;
  readonly baselines: Readonly<
    Record<'everything' | 'notWordForWord' | 'firstSentences', DevelopmentScores>
  >;
  /** ROUGE-1 against all but word-for-word repeats, paired by day. */
  readonly over: { readonly r1: number; readonly se: number };
  readonly perEvent: readonly EventResult[];
  readonly worst: readonly WorstDay[];
  readonly oneStream: ReturnType<typeof mixture>;
}

export interface EventResult {
  readonly event: string;
  readonly days: number;
  readonly ours: DevelopmentScores;
  readonly notWordForWord: DevelopmentScores;
  readonly stories: number;
}

const ofEvent = <One extends { readonly event: string }>(all: readonly One[], event: string) =>
  all.filter((one) => one.event === event);

const perEvent = (
  days: readonly EventDay[],
  told: readonly Told[],
  exact: readonly Unit[],
): EventResult[] =>
  [...new Set(days.map(({ event }) => event))].sort().map((event) => {
    const own = ofEvent(days, event);
    const units = ofEvent(told, event);
    return {
      event,
      days: own.length,
      ours: scoresOfUnits(own, units),
      notWordForWord: scoresOfUnits(own, ofEvent(exact, event)),
      stories: new Set(units.map(({ story }) => story)).size,
    };
  });

const worstDays = (
  days: readonly EventDay[],
  told: readonly Unit[],
  exact: readonly DayScore[],
): WorstDay[] =>
  dayScores(days, told)
    .map((score, at) => ({ score, lost: score.r1 - (exact[at]?.r1 ?? 0) }))
    .sort((a, b) => a.lost - b.lost)
    .slice(0, WORST)
    .map(({ score }) => ({
      ...score,
      told: ofEvent(told, score.event)
        .filter(({ date }) => date === score.date)
        .map(({ text }) => text),
    }));

/** What was new each day, against people's updates, next to what a product without an engine would send. */
export const developments = async (
  corpus: Lines<EventDay>,
  replays: readonly EventReplay[],
): Promise<DevelopmentResult> => {
  const { rows: days } = corpus;
  const reported = reportedOf(days);
  const told = replays.flatMap(({ everything }) => toldIn(everything, reported));
  const plain = baselines(days);
  const exact = dayScores(days, plain.notWordForWord);
  progress('days: all events in one stream');
  return {
    corpus: corpus.name,
    own: corpus.own,
    days: days.length,
    ours: scoresOfUnits(days, told),
    baselines: {
      everything: scoresOfUnits(days, plain.everything),
      notWordForWord: scoresOfUnits(days, plain.notWordForWord),
      firstSentences: scoresOfUnits(days, plain.firstSentences),
    },
    over: over(dayScores(days, told), exact),
    perEvent: perEvent(days, told, plain.notWordForWord),
    worst: worstDays(days, told, exact),
    oneStream: mixture(toldIn(await replayed(interleaved(days).articles), reported)),
  };
};
