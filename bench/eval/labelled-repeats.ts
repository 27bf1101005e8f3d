import { DAY } from '../../src/kernel/index.ts';
import type { EventReplay } from './event-replays.ts';
import { PARTS, type PairRow, type Part, partOf } from './labelled-pairs.ts';
import { plainLine } from './plain-line.ts';

/** Of labelled pairs of lines that the first version showed, how many are still shown both. */
export interface StillShown {
  /** By the first version: all of them. */
  readonly labelled: number;
  readonly both: number;
  /** One line of the two, or both but apart: of a repeat that is what should be shown. */
  readonly one: number;
}

export interface RepeatsPart {
  readonly part: Part;
  /** Labelled the same, within one edition. */
  readonly inEdition: StillShown;
  /** Labelled the same, the first line in an edition of the week before. */
  readonly inWeek: StillShown;
  /** Labelled different or update: both should be told. */
  readonly others: StillShown;
}

const WEEK = 7 * DAY;

/** A line is found by its plain text, also within a line of two sentences. */
const tells = (shown: string, line: string): boolean => shown.includes(line);

interface ShownLine {
  readonly edition: number;
  readonly slot: number;
  readonly text: string;
}

const shownLines = ({ shown }: EventReplay): ShownLine[] =>
  shown.flatMap(({ number, slot, stories }) =>
    stories.flatMap(({ developments }) =>
      developments.map(({ text }) => ({
        edition: number,
        slot: Date.parse(slot),
        text: plainLine(text),
      })),
    ),
  );

const fate = (pair: PairRow, lines: readonly ShownLine[]): 'both' | 'one' | 'none' => {
  const [first, second] = [pair.first, pair.second].map((text) =>
    lines.filter((line) => tells(line.text, plainLine(text))),
  ) as [ShownLine[], ShownLine[]];
  const together = first.some((a) =>
    second.some(
      (b) =>
        a !== b &&
        (pair.where === 'edition' ? a.edition === b.edition : Math.abs(b.slot - a.slot) <= WEEK),
    ),
  );
  if (together) return 'both';
  return first.length + second.length > 0 ? 'one' : 'none';
};

/**
 * Counts the labelled pairs of which default-limit editions still show both lines. Labels cover only lines that the first
 * version showed, so a new repeat has none.
 */
export const labelledRepeats = (
  pairs: readonly PairRow[],
  replays: readonly EventReplay[],
): RepeatsPart[] => {
  const lines = new Map(replays.map((replay) => [replay.event, shownLines(replay)]));
  const fates = pairs.map((pair) => ({
    pair,
    fate: fate(pair, lines.get(pair.event ?? '') ?? []),
  }));
  return PARTS.map((part) => {
    const own = fates.filter(({ pair }) => partOf('line-pairs-dev', pair) === part);
    const count = (of: (pair: PairRow) => boolean): StillShown => {
      const some = own.filter(({ pair }) => of(pair));
      const ended = (as: 'both' | 'one') => some.filter((one) => one.fate === as).length;
      return { labelled: some.length, both: ended('both'), one: ended('one') };
    };
    return {
      part,
      inEdition: count(({ kind, where }) => kind === 'same' && where === 'edition'),
      inWeek: count(({ kind, where }) => kind === 'same' && where === 'earlier'),
      others: count(({ kind }) => kind !== 'same'),
    };
  });
};
