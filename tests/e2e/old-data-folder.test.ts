import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cli, linesOf, workFolder } from '../support/processes/cli.ts';
import { FIXTURES, unpackFolder } from '../support/stored/files.ts';

const json = async <Line>(data: string, ...command: string[]): Promise<Line[]> => {
  const answer = await cli(['--data', data, '--json', ...command]);
  expect(answer).toMatchObject({ exit: 0 });
  return linesOf<Line>(answer.stdout);
};

it.each(readdirSync(FIXTURES))(
  'opens the data folder of %s, and goes on where it was',
  async (version) => {
    const folder = await workFolder();
    const data = folder.path('data');
    await unpackFolder(version, data);
    const before = await json<{ state: string; number: number }>(data, 'edition', 'list');
    expect(before).toMatchObject([{ state: 'sent', number: 1 }]);
    const people = await json<{ address: string }>(data, 'subscriber', 'list');
    expect(people.map(({ address }) => address).sort()).toEqual([
      'ada@example.org',
      'bob@example.org',
    ]);
    // The same articles once more are news to nobody, and the next day's are told to both.
    const again = [
      '--articles',
      'examples/sample/day-1/harbour-vote.txt',
      '--at',
      '2024-10-26T09:00:00Z',
    ];
    await json(data, 'run', ...again);
    expect(await json(data, 'edition', 'list')).toHaveLength(1);
    await json(data, 'run', '--articles', 'examples/sample/day-2', '--at', '2024-10-27T07:00:00Z');
    const after = await json<{ state: string; number: number }>(data, 'edition', 'list');
    expect(after).toMatchObject([{ state: 'sent', number: 2 }, { number: 1 }]);
    await folder.remove();
  },
);
