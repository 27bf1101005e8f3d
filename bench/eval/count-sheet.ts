import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

/** Readers answer these with yes or no. A sheet asks some of them; for `repeat`, no is the good answer. */
const QUESTIONS = ['clear', 'worth', 'true', 'new', 'repeat'] as const;

const answer = z.enum(['yes', 'no', '']).optional();
const filledSchema = z.array(
  z.object({
    clear: answer,
    worth: answer,
    true: answer,
    new: answer,
    repeat: answer,
    /** On a sheet of days: what an editor would have told, and whether the edition told it. */
    item: z.string().optional(),
    told: answer,
  }),
);
type Filled = z.infer<typeof filledSchema>[number];

export interface Counted {
  readonly question: string;
  readonly yes: number;
  readonly of: number;
}

const asked = (rows: readonly Filled[], question: (typeof QUESTIONS)[number]): Counted[] => {
  const answers = rows.flatMap((row) => row[question] ?? []);
  const judged = answers.filter((given) => given !== '');
  if (answers.length === 0) return [];
  return [{ question, yes: judged.filter((given) => given === 'yes').length, of: judged.length }];
};

/** A line is good where all of clear, worth, true and new were answered with yes. */
const allFour = (rows: readonly Filled[]): Counted[] => {
  const judged = rows
    .map((row) => [row.clear, row.worth, row.true, row.new])
    .filter((answers) => answers.every((given) => given === 'yes' || given === 'no'));
  const good = judged.filter((answers) => answers.every((given) => given === 'yes'));
  return judged.length === 0 ? [] : [{ question: 'all four', yes: good.length, of: judged.length }];
};

const missed = (rows: readonly Filled[]): Counted[] => {
  const listed = rows.filter(({ item = '', told = '' }) => item.trim() !== '' && told !== '');
  if (rows.every(({ told }) => told === undefined)) return [];
  const absent = listed.filter(({ told }) => told === 'no').length;
  return [{ question: 'missed', yes: absent, of: listed.length }];
};

/** Counts a filled sheet of any kind: of the rows that were judged, how many were answered with yes. */
export const countSheet = (file: string): Counted[] => {
  const rows = filledSchema.parse(parse(readFileSync(file), { columns: true, bom: true }));
  return [
    ...QUESTIONS.flatMap((question) => asked(rows, question)),
    ...allFour(rows),
    ...missed(rows),
  ];
};
