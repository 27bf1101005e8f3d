import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

/** ` * @example counted(2, 'story', 'stories') // '2 stories'` */
const EXAMPLE = /@example (?<expression>(?<name>\w+)\(.*\).*?) \/\/ (?<result>.+?)(?: \*\/)?$/gmu;

const examples = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(EXAMPLE)].map(({ groups }) => ({
      file,
      name: groups?.['name'] ?? '',
      expression: groups?.['expression'] ?? '',
      result: groups?.['result'] ?? '',
    })),
  );

const run = (expression: string, known: object): unknown =>
  runInNewContext(`(${expression})`, { ...known });

/** Examples of functions that a file keeps to itself are for who reads it. */
const isExported = ({ file, name }: { file: string; name: string }): boolean =>
  new RegExp(`^export (?:const|function) ${name}\\b`, 'mu').test(
    readFileSync(join('src', file), 'utf8'),
  );

it.each(examples.filter(isExported))('$file: $expression is $result', async (example) => {
  const room = await import(resolve('src', example.file));
  const answer = JSON.stringify(run(example.expression, room));
  expect(answer).toBe(JSON.stringify(run(example.result, {})));
});

it('runs thirty of them', () => {
  expect(examples.filter(isExported).length).toBeGreaterThanOrEqual(30);
});
