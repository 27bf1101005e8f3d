import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUNBOOK_PAGES } from '../../../lib/constructs/runbook-alarm.ts';

const PLACE = /\b(?:src|lambdas|lib|bin|tests|docs)\/[\w./{},-]*[\w}/]/gu;

/** `src/store/{a,b}.ts` names two files. */
const spread = (place: string): string[] => {
  const [, before, names, after] = /^(.*)\{(.+)\}(.*)$/u.exec(place) ?? [];
  return names === undefined ? [place] : names.split(',').map((name) => `${before}${name}${after}`);
};

it.each([
  'docs/line.md',
  'docs/deploy.md',
  'docs/how-stories-work.md',
  'README.md',
  'CONTRIBUTING.md',
])('%s names files that are there', async (page) => {
  const text = await readFile(page, 'utf8');
  const named = (text.match(PLACE) ?? []).flatMap(spread);
  expect(named.length).toBeGreaterThan(1);
  const made = ['dist/cli.js'];
  expect(named.filter((place) => !existsSync(place) && !made.includes(place))).toEqual([]);
});

const RUNBOOK = 'docs/runbook';
const runbook = readdirSync(RUNBOOK).map((file) => `${RUNBOOK}/${file}`);

const linksOf = async (page: string): Promise<string[]> =>
  [...(await readFile(page, 'utf8')).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(
    ([, link]) => link ?? '',
  );

it.each([
  'docs/line.md',
  'docs/deploy.md',
  'docs/how-stories-work.md',
  'docs/stories-reading.md',
  'docs/moving-in.md',
  'docs/api.md',
  'docs/editors.md',
  'README.md',
  'CONTRIBUTING.md',
  'docs/README.md',
  'docs/glossary.md',
  'docs/adr/README.md',
  ...runbook,
])('%s links to pages that are there', async (page) => {
  const links = await linksOf(page);
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

describe('the runbook', () => {
  /** Pages that no alarm leads to. */
  const OTHERS = ['README', 'keys'];

  it('has a page for each sort of alarm, and its index lists them all', async () => {
    const pages = RUNBOOK_PAGES.map((page) => `${page}.md`);
    expect(readdirSync(RUNBOOK).sort()).toEqual(
      [...pages, ...OTHERS.map((page) => `${page}.md`)].sort(),
    );
    expect(await linksOf(`${RUNBOOK}/README.md`)).toEqual(
      expect.arrayContaining([...pages, 'keys.md']),
    );
  });

  it.each(RUNBOOK_PAGES)(
    '%s says what it means, how to look, to mend and to know',
    async (page) => {
      const text = await readFile(`${RUNBOOK}/${page}.md`, 'utf8');
      expect(text.match(/^## .+$/gmu)).toEqual([
        '## What it means',
        '## What readers notice',
        '## Look',
        '## Mend',
        '## Mended when',
      ]);
    },
  );
});
