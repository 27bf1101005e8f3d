import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Findings, lintPlanted } from './plant.ts';

const stages = [
  'ingest',
  'stories',
  'editions',
  'render',
  'deliver',
  'feedback',
  'readers',
  'desk',
] as const;
const rooms = [
  'kernel',
  'domain',
  ...stages,
  'operations',
  'store',
  'aws',
  'app',
  'simulate',
  'html',
  'site',
  'desk-pages',
  'cli',
  'local',
] as const;
type Room = (typeof rooms)[number];

const isStage = (room: Room) => (stages as readonly Room[]).includes(room);
const place = (room: Room) => rooms.indexOf(room);

/** The walls of the house, told a second time and independently of the linter's configuration. */
function allowed(from: Room, to: Room, viaIndex: boolean): boolean {
  if (from === to) return true;
  if (from === 'kernel') return false;
  if (from === 'domain') return to === 'kernel';
  if (to === 'kernel' || to === 'domain') return true;
  if (isStage(from)) return isStage(to) && viaIndex && place(to) < place(from);
  if (from === 'operations') return isStage(to) && viaIndex;
  if (from === 'store' || from === 'aws') return isStage(to) && viaIndex;
  if (from === 'app') return place(to) < place(from);
  if (from === 'simulate') return to === 'store' || to === 'aws' || (isStage(to) && viaIndex);
  if (to === 'simulate') return from === 'cli' && viaIndex;
  if (to === 'cli') return false;
  if (from === 'html') return isStage(to);
  if (to === 'html') return from !== 'cli';
  if (to === 'operations') return from !== 'site' && viaIndex;
  if (to === 'site' || to === 'desk-pages') return viaIndex && (from === 'cli' || from === 'local');
  if (to === 'local') return from === 'cli';
  return true;
}

interface Case {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  /** The rule that must fire; undefined where the linter must be silent. */
  readonly rule?: string;
}

const importing = (specifier: string) => `import { x } from '${specifier}';\nexport const y = x;\n`;
const walls = 'lint/style/noRestrictedImports';

function importCase(path: string, specifier: string, ok: boolean): Case {
  const what = `${path.replace(/\/c\d+\.ts$/, '')} ${ok ? 'may import' : 'may not import'} ${specifier}`;
  return { what, path, text: importing(specifier), ...(ok ? {} : { rule: walls }) };
}

let count = 0;
const file = (folder: string) => `${folder}/c${count++}.ts`;

const betweenRooms: Case[] = rooms.flatMap((from) =>
  rooms
    .filter((to) => to !== from)
    .flatMap((to) => [
      importCase(file(`src/${from}`), `../${to}/inside.ts`, allowed(from, to, false)),
      importCase(file(`src/${from}`), `../${to}/index.ts`, allowed(from, to, true)),
      importCase(file(`src/${from}/deeper`), `../../${to}/inside.ts`, allowed(from, to, false)),
      importCase(file(`src/${from}/deeper`), `../../${to}/index.ts`, allowed(from, to, true)),
    ]),
);

const entryPoints = ['bin', 'lib', 'lambdas', 'tests', 'bench', 'scripts'];
const upwards = rooms.flatMap((from) =>
  entryPoints.map((to) => importCase(file(`src/${from}`), `../../${to}/thing.ts`, false)),
);

const wired = ['store', 'aws', 'simulate', 'html', 'cli', 'local'];
const fromLambdas = rooms.flatMap((to) => [
  importCase(file('lambdas'), `../src/${to}/inside.ts`, ['app', 'kernel', 'domain'].includes(to)),
  importCase(file('lambdas'), `../src/${to}/index.ts`, !wired.includes(to)),
]);

const runningCode = [
  'operations',
  'store',
  'aws',
  'simulate',
  'html',
  'site',
  'desk-pages',
  'cli',
  'local',
];
const fromStacks = rooms.map((to) =>
  importCase(file('lib'), `../src/${to}/index.ts`, !runningCode.includes(to)),
);

const fromAnywhere = ['bin', 'tests/unit'].flatMap((from) =>
  ['mjml', 'aws-cdk-lib', '@aws-sdk/client-ses', '../src/store/keys.ts'].map((to) =>
    importCase(file(from), to, true),
  ),
);

const everywhere = [
  ...rooms.map((room) => `src/${room}`),
  'lambdas',
  'lib',
  'templates',
  'scripts',
];
const packages: [specifier: string, homes: string[]][] = [
  ['mjml', ['src/render']],
  ['@aws-sdk/client-ses', ['src/store', 'src/aws', 'src/app', 'src/local']],
  ['aws-cdk-lib', ['lib']],
  ['aws-cdk-lib/aws-sqs', ['lib']],
  ['constructs', ['lib']],
  ['cdk-nag', ['lib']],
];
const fromPackages = packages.flatMap(([specifier, homes]) =>
  everywhere.map((from) => importCase(file(from), specifier, homes.includes(from))),
);

const pure = ['src/kernel', 'src/domain', ...stages.map((stage) => `src/${stage}`), 'src/simulate'];
const impure = [
  'export const x = Date.now();',
  'export const x = new Date();',
  'export const x = Math.random();',
  'setTimeout(() => undefined, 5);',
];
const clocks: Case[] = impure.flatMap((text) => [
  ...pure.map((from) => ({ what: `${from}: ${text}`, path: file(from), text, rule: 'plugin' })),
  { what: `src/local may: ${text}`, path: file('src/local'), text },
]);
const given: Case = {
  what: 'a stage may read a date that it is given',
  path: file('src/deliver'),
  text: 'export const at = (ms: number) => new Date(ms);\n',
};

const noConsole = 'lint/suspicious/noConsole';
/** The breach that is planted: the linter must report it everywhere but where a command speaks to its user. */
const talks = "console.log('hello');\n";
const consoles: Case[] = [
  ...['src/deliver', 'src/site', 'src/app', 'lambdas', 'lib'].map((from) => ({
    what: `${from} may not write to the console`,
    path: file(from),
    text: talks,
    rule: noConsole,
  })),
  ...['src/cli', 'src/local', 'scripts', 'bench'].map((from) => ({
    what: `${from} may write to the console`,
    path: file(from),
    text: talks,
  })),
];

const cycles: Case[] = ['a', 'b'].map((name) => ({
  what: `an import cycle is reported (${name})`,
  path: `src/domain/cycle-${name}.ts`,
  text: `import { x } from './cycle-${name === 'a' ? 'b' : 'a'}.ts';\nexport { x };\n`,
  rule: 'lint/suspicious/noImportCycles',
}));

/** A client of the operations knows their contract; nothing else of them is its business. */
const contract: Case[] = ['cli', 'cli/deeper', 'desk-pages', 'desk-pages/deeper'].flatMap(
  (room) => {
    const from = `src/${room}`;
    const up = room.endsWith('deeper') ? '../..' : '..';
    return [
      importCase(file(from), `${up}/operations/contract/operations.ts`, true),
      importCase(file(from), `${up}/operations/http/app.ts`, false),
    ];
  },
);

const cases = [
  ...contract,
  ...betweenRooms,
  ...upwards,
  ...fromLambdas,
  ...fromStacks,
  ...fromAnywhere,
  ...fromPackages,
  ...clocks,
  given,
  ...consoles,
  ...cycles,
];

describe('the walls', () => {
  let findings: Findings;
  beforeAll(async () => {
    findings = await lintPlanted(new Map(cases.map(({ path, text }) => [path, text])));
  });

  test('the linter read every planted file', () => {
    expect(findings.filesRead).toBeGreaterThanOrEqual(cases.length);
  });

  test.each(groups())('%s', (_group, members) => {
    const wrong = members.filter(({ path, rule }) => {
      const rules = findings.rulesFor(path);
      return rule ? !rules.includes(rule) : rules.length > 0;
    });
    expect(
      wrong.map(({ what, path }) => `${what}: ${findings.rulesFor(path).join() || 'silent'}`),
    ).toEqual([]);
  });

  test('every room of src is known here', async () => {
    const src = resolve(import.meta.dirname, '../../../src');
    const folders = (await readdir(src, { withFileTypes: true })).map(({ name }) => name);
    expect(folders.filter((name) => !(rooms as readonly string[]).includes(name))).toEqual([]);
  });
});

function groups(): [string, Case[]][] {
  return [
    ['rooms are imported as the walls say', [...betweenRooms, ...contract]],
    ['no room imports an entry point', upwards],
    ["functions import the app, the sites' index and the kernel", fromLambdas],
    ['stacks import no running code', fromStacks],
    ['bin and tests may import anything', fromAnywhere],
    ['packages stay in their rooms', fromPackages],
    ['stages read no clock and roll no dice', [...clocks, given]],
    ['the console belongs to the command line', consoles],
    ['modules form no cycle', cycles],
  ];
}
