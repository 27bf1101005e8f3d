import { stringify } from 'csv-stringify/sync';
import { type PersonRow, proofOf } from '../../readers/index.ts';

/** As many refusals as one answer tells in words: so each is told. */
export const PART_LINES = 200;

/** A row that was read, and where it stood. */
export interface PlacedPerson {
  readonly line: number;
  readonly person: PersonRow;
}

/** The columns of our own file, which the desk reads as they are meant. */
const COLUMNS = [
  'email',
  'name',
  'topics',
  'rhythm',
  'zone',
  'language',
  'consent',
  'agreed_at',
  'status',
  'unsubscribed',
  'bounced',
  'complained',
  'blocked',
  'why_left',
] as const;

/** Some people as a file of our own, one line each; `consent` is the proof for those who name none. */
export const peopleCsv = (people: readonly PlacedPerson[], consent: string | null): string =>
  stringify([COLUMNS, ...people.map(({ person }) => cellsOf(person, consent))]);

const cellsOf = (person: PersonRow, consent: string | null): readonly (string | null)[] => {
  const { left, agreedAt } = person;
  const said = left && { [left.reason]: left.at ?? 'yes', why_left: left.words };
  const cells: Partial<Record<(typeof COLUMNS)[number], string | null>> = {
    ...person,
    ...said,
    consent: left ? null : proofOf(person, consent),
    agreed_at: agreedAt,
    status: left?.own ? 'unsubscribed' : null,
  };
  return COLUMNS.map((column) => cells[column] ?? null);
};
