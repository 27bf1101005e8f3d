import type { CutLines, OwnView } from './edition-lines.ts';
import type { EditionsResult } from './editions.ts';
import type { RepeatsPart, StillShown } from './labelled-repeats.ts';
import { countOf, percent, row } from './table-cells.ts';

const repeatLines = (repeats: readonly RepeatsPart[]): string[] => {
  const line = (name: string, of: (part: RepeatsPart) => StillShown, shown: keyof StillShown) =>
    row(
      `  ${name}`,
      repeats.map((part) => countOf(of(part)[shown], of(part).labelled)),
    );
  return [
    row(
      'labelled lines that the first version showed both',
      repeats.map(({ part }) => part),
    ),
    line('repeats in an edition, both still shown', (part) => part.inEdition, 'both'),
    line('  only one, or apart', (part) => part.inEdition, 'one'),
    line('repeats of the week, both still shown', (part) => part.inWeek, 'both'),
    line('two facts, both still shown', (part) => part.others, 'both'),
    line('  first version, for each of these', (part) => part.others, 'labelled'),
  ];
};

const share = (part: number, all: number): string => percent(all === 0 ? 0 : part / all);

const viewCells = ({ lines, repeats }: OwnView): string[] => [
  String(lines),
  String(repeats),
  share(repeats, lines),
];

const cutTable = ({ fresh, shown, cut, cutRepeats, baseline }: CutLines): string[] => [
  row("by the comparator's own view, not by labels", ['lines', 'repeats', 'share']),
  row('  shown, and the same as a line above', viewCells(shown)),
  row('    as many lines, drawn blindly', viewCells(baseline.shown)),
  row('  new that day and not shown', [cut, '', share(cut, fresh)]),
  row('    of these the same as a shown line', [cut, cutRepeats, share(cutRepeats, cut)]),
  row('    drawn blindly', [cut, baseline.cutRepeats, share(baseline.cutRepeats, cut)]),
];

/** Prints the lines that default-limit editions repeat and leave out. */
export const editionLines = ({ corpus, repeats, lines }: EditionsResult): string[] => [
  `editions of ${corpus} with the default limits`,
  ...(repeats.length > 0 ? repeatLines(repeats) : []),
  ...cutTable(lines),
];
