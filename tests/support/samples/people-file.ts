import { fileOf, openPeople } from '../../../src/readers/index.ts';
import { encoded } from '../hostile/encodings.ts';

type Order = Partial<Parameters<typeof openPeople>[1]> & {
  readonly encoding?: string;
  readonly name?: string;
};

/** The moment of reading. */
export const NOW = Date.parse('2026-03-02T06:00:00Z');

/** How a file is understood, and its rows in a few words each. */
export const readFile = async (
  text: string,
  { encoding = 'utf-8', name = '', ...order }: Order = {},
) => {
  const file = { ...fileOf(encoded(text, encoding)), name };
  const opened = await openPeople(file, { map: [], from: null, everybody: null, ...order }, NOW);
  const people: string[] = [];
  const refused: string[] = [];
  for await (const rows of opened.rows) {
    for (const row of rows) {
      if ('why' in row) refused.push(`${row.line} ${row.why}`);
      else {
        const { email, name, left } = row.person;
        people.push([email, name ?? '–', left?.reason ?? 'reads'].join(' '));
      }
    }
  }
  const { plan, separator } = opened;
  return {
    format: plan.format,
    separator,
    encoding: opened.encoding,
    fields: plan.fields,
    people,
    refused,
  };
};
