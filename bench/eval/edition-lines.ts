import type { ReplayedEdition } from '../../src/desk/index.ts';
import type { Comparator, Fact } from '../../src/stories/facts/compare.ts';
import { Commonness, type Telling } from '../../src/stories/facts/in-common.ts';
import { drawn } from './drawn.ts';
import type { EventReplay } from './event-replays.ts';
import { plainLine } from './plain-line.ts';

/** How many lines of editions repeat another, in the eyes of the comparator itself. */
export interface OwnView {
  readonly lines: number;
  /** The same as a line above it, at the edition's threshold: a line that could go. */
  readonly repeats: number;
}

/** The lines that an edition's limits cut. */
export interface CutLines {
  /** Lines that were new on days of which an edition showed something. */
  readonly fresh: number;
  readonly shown: OwnView;
  /** New and not shown. */
  readonly cut: number;
  /** Of the cut ones, those that the comparator calls a repeat of a shown one: nothing is lost with them. */
  readonly cutRepeats: number;
  /** The same if as many lines were drawn blindly from those of the day. */
  readonly baseline: { readonly shown: OwnView; readonly cutRepeats: number };
}

interface Line {
  readonly id: string;
  readonly date: string;
  readonly fact: Fact;
}

const linesOf = (edition: ReplayedEdition, comparator: Comparator): Line[] =>
  edition.stories.flatMap(({ developments }) =>
    developments.map(({ id, date, text }) => ({
      id,
      date,
      fact: comparator.read(plainLine(text), {
        day: /^\d{4}-\d\d-\d\d$/u.test(date) ? date : null,
      }),
    })),
  );

type IsSame = (a: Line, b: Line) => boolean;

const isSameBy =
  (comparator: Comparator, telling: Telling): IsSame =>
  (a, b) => {
    const [first, second] = a.date <= b.date ? [a, b] : [b, a];
    return (
      comparator.mayBeOne(first.fact, second.fact, telling) !== null &&
      comparator.compare(first.fact, second.fact).verdict !== 'update'
    );
  };

const ownViewOf = (isSame: IsSame, lines: readonly Line[]): OwnView => ({
  lines: lines.length,
  repeats: lines.filter((line, at) => lines.slice(0, at).some((above) => isSame(above, line)))
    .length,
});

const repeatsAmong = (isSame: IsSame, cut: readonly Line[], shown: readonly Line[]): number =>
  cut.filter((line) => shown.some((other) => isSame(other, line))).length;

const sum = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

interface DayLines {
  readonly isSame: IsSame;
  readonly shown: readonly Line[];
  readonly cut: readonly Line[];
  readonly blind: { readonly shown: readonly Line[]; readonly cut: readonly Line[] };
}

const dayLines = (
  everything: ReplayedEdition,
  edition: ReplayedEdition | undefined,
  comparator: Comparator,
  story: Commonness,
): DayLines => {
  const all = linesOf(everything, comparator);
  for (const { fact } of all) story.add(fact.reading);
  const shown = edition ? linesOf(edition, comparator) : [];
  const ids = new Set(shown.map(({ id }) => id));
  const blind = drawn(all, shown.length, Number(everything.number));
  return {
    isSame: isSameBy(comparator, story.telling),
    shown,
    cut: all.filter(({ id }) => !ids.has(id)),
    blind: { shown: blind, cut: all.filter((line) => !blind.includes(line)) },
  };
};

/** Counts the lines that default-limit editions show and cut. The comparator itself judges repeats; no label does. */
export const cutLines = (replays: readonly EventReplay[], comparator: Comparator): CutLines => {
  const days = replays.flatMap(({ everything, shown }) => {
    const story = new Commonness();
    return everything.map((edition) =>
      dayLines(
        edition,
        shown.find(({ slot }) => slot === edition.slot),
        comparator,
        story,
      ),
    );
  });
  const viewOf = (lines: (day: DayLines) => readonly Line[]): OwnView => {
    const views = days.map((day) => ownViewOf(day.isSame, lines(day)));
    return { lines: sum(views, (view) => view.lines), repeats: sum(views, (v) => v.repeats) };
  };
  return {
    fresh: sum(days, ({ shown, cut }) => shown.length + cut.length),
    shown: viewOf(({ shown }) => shown),
    cut: sum(days, ({ cut }) => cut.length),
    cutRepeats: sum(days, ({ isSame, shown, cut }) => repeatsAmong(isSame, cut, shown)),
    baseline: {
      shown: viewOf(({ blind }) => blind.shown),
      cutRepeats: sum(days, ({ isSame, blind }) => repeatsAmong(isSame, blind.cut, blind.shown)),
    },
  };
};
