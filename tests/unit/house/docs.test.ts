import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const PLACE = /\b(?:src|lambdas|lib|bin|tests|docs)\/[\w./{},-]*[\w}/]/gu;

/** `src/store/{a,b}.ts` names two files. */
const spread = (place: string): string[] => {
  const [, before, names, after] = /^(.*)\{(.+)\}(.*)$/u.exec(place) ?? [];
  return names === undefined ? [place] : names.split(',').map((name) => `${before}${name}${after}`);
};

it.each(['docs/line.md', 'README.md', 'CONTRIBUTING.md'])(
  '%s names files that are there',
  async (page) => {
    const text = await readFile(page, 'utf8');
    const named = (text.match(PLACE) ?? []).flatMap(spread);
    expect(named.length).toBeGreaterThan(1);
    const made = ['dist/cli.js'];
    expect(named.filter((place) => !existsSync(place) && !made.includes(place))).toEqual([]);
  },
);

it.each(['docs/line.md', 'README.md', 'CONTRIBUTING.md', 'docs/adr/README.md'])(
  '%s links to pages that are there',
  async (page) => {
    const links = [...(await readFile(page, 'utf8')).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(
      ([, link]) => link ?? '',
    );
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  },
);
