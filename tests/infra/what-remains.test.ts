import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { all, type Deployed, deploy, ROOT, SYNTHESIS } from './deployed.ts';

let deployed: Deployed;
let guide: string;
beforeAll(() => {
  deployed = deploy();
  guide = readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8');
}, SYNTHESIS);

test('the guide counts what stays when the stacks are gone, by type', () => {
  const counts = new Map<string, number>();
  for (const { Type, DeletionPolicy } of Object.values(all(deployed)))
    if (DeletionPolicy?.startsWith('Retain')) counts.set(Type, (counts.get(Type) ?? 0) + 1);
  const rows = [...guide.matchAll(/^\| `(AWS::\w+::\w+)` \| (\d+) \|/gmu)];
  expect(Object.fromEntries(rows.map(([, type, count]) => [type, Number(count)]))).toEqual(
    Object.fromEntries(counts),
  );
});

test('the guide names outputs that the stacks have', () => {
  const named = [...guide.matchAll(/OutputKey=='(\w+)'/gu)].map(([, key]) => key ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((key) => !Object.hasOwn(deployed.outputs, key))).toEqual([]);
});
