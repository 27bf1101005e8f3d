import { existsSync, readFileSync } from 'node:fs';
import { linesOf, rowsOf } from '../stories-world.ts';

export interface Lines<Line> {
  /** What the table calls it. */
  readonly name: string;
  /** Whether we wrote it ourselves. */
  readonly own: boolean;
  readonly rows: readonly Line[];
}

const OWN = new URL('../../tests/fixtures/stories/', import.meta.url);

/** What we wrote in the shape of a corpus; null: nothing. */
export const ownLines = <Line>(file: string): Lines<Line> | null => {
  const own = new URL(file, OWN);
  if (!existsSync(own)) return null;
  const rows = linesOf<Line>(readFileSync(own, 'utf8'));
  return { name: `tests/fixtures/stories/${file}`, own: true, rows };
};

/** The corpus beside the project; where it is not there, the fixture of the same name, which we wrote; null: neither. */
export const corpusOrOwn = <Line>(file: string): Lines<Line> | null => {
  const beside = rowsOf<Line>(file);
  return beside ? { name: file, own: false, rows: beside } : ownLines<Line>(file);
};
