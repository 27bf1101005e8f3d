import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ConfigurationError,
  type ConfigurationInput,
  parseConfiguration,
} from '../../../src/app/configuration.ts';
import { loadConfiguration } from '../../../src/app/load-configuration.ts';
import { contrast } from '../../../src/domain/index.ts';

const least = () => ({
  stages: {
    test: {
      region: 'eu-west-1',
      domain: 'example.org',
      siteUrl: 'https://news.example.org',
      deskUrl: 'https://desk.example.org',
    },
  },
  newsletters: [
    {
      id: 'wire',
      name: 'Wire',
      description: 'News.',
      zone: 'Europe/Berlin',
      sender: { name: 'Wire', address: 'digest@example.org' },
      look: { postalAddress: '1 Example Street' },
    },
  ],
});

/** The least configuration with the option at `path` set to `value`. */
const withOption = (path: readonly (string | number)[], value: unknown): unknown => {
  const configuration: unknown = least();
  let at = configuration as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) {
    at[key] ??= typeof path[path.indexOf(key) + 1] === 'number' ? [] : {};
    at = at[key] as Record<string | number, unknown>;
  }
  at[path.at(-1) ?? ''] = value;
  return configuration;
};

const complaint = (input: unknown): string => {
  try {
    parseConfiguration(input, 'file.ts');
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'no complaint';
};

test('the least configuration gets every default', () => {
  const input: ConfigurationInput = least();
  expect(parseConfiguration(input, 'file.ts')).toEqual({
    feeds: { megabytes: 25 },
    local: { loopbackFeeds: false },
    stages: {
      test: {
        ...least().stages.test,
        account: null,
        certificate: null,
        signInPrefix: null,
        alarmEmail: null,
      },
    },
    newsletters: [
      {
        ...least().newsletters[0],
        language: 'en',
        replyTo: null,
        schedules: [],
        topics: [],
        approval: 'automatic',
        fourEyes: false,
        draftMinutes: 0,
        deskAddresses: [],
        holdSeconds: 30,
        latenessMinutes: 180,
        look: {
          accent: '#8a1f1f',
          accentDark: '#e58a7a',
          logo: null,
          postalAddress: '1 Example Street',
        },
        rights: {},
      },
    ],
  });
});

test('a schedule runs in its own zone, else in the newsletter’s', () => {
  const schedules = [
    { kind: 'daily', cron: '0 7 * * ? *' },
    { kind: 'weekly', cron: '0 7 ? * MON *', zone: 'America/New_York' },
  ];
  const [newsletter] = parseConfiguration(
    withOption(['newsletters', 0, 'schedules'], schedules),
    'file.ts',
  ).newsletters;
  expect(newsletter?.schedules.map(({ zone }) => zone)).toEqual([
    'Europe/Berlin',
    'America/New_York',
  ]);
});

test('what was parsed passes again as JSON, unchanged', () => {
  const once = parseConfiguration(least(), 'file.ts');
  expect(parseConfiguration(JSON.parse(JSON.stringify(once)), 'bundle')).toEqual(once);
});

const newsletter = (option: string) => ['newsletters', 0, ...option.split('.')];
const stage = (option: string) => ['stages', 'test', option];

describe('one line names the option, what was got and what is allowed', () => {
  test.each<[path: (string | number)[], value: unknown, words: string]>([
    [
      newsletter('zone'),
      'Europe/Berlinn',
      'newsletters[0].zone: "Europe/Berlinn" is no IANA time zone; allowed are names like Europe/Berlin',
    ],
    [
      newsletter('zone'),
      '+02:00',
      'newsletters[0].zone: "+02:00" is no IANA time zone; allowed are names like Europe/Berlin',
    ],
    [
      newsletter('id'),
      'Morning_Wire',
      'newsletters[0].id: "Morning_Wire" is no id; allowed are 1 to 40 of a-z, 0-9 and -',
    ],
    [
      stage('local'),
      { loopbackFeeds: true },
      'stages.test: no option local; allowed are account, region, domain, siteUrl, deskUrl, certificate, signInPrefix, alarmEmail',
    ],
    [
      stage('loopbackFeeds'),
      true,
      'stages.test: no option loopbackFeeds; allowed are account, region, domain, siteUrl, deskUrl, certificate, signInPrefix, alarmEmail',
    ],
    [['local', 'loopbackFeeds'], 'yes', 'local.loopbackFeeds: got "yes"; allowed is true or false'],
    [newsletter('name'), undefined, 'newsletters[0].name: got nothing; allowed is a text'],
    [
      newsletter('name'),
      'Wire\nBcc: x@example.org',
      'newsletters[0].name: "Wire\\nBcc: x@example.org" is no line; allowed are 1 to 200 characters without control characters',
    ],
    [
      newsletter('sender.address'),
      'digest at example.org',
      'newsletters[0].sender.address: "digest at example.org" is no mail address; allowed are addresses like digest@example.org',
    ],
    [
      newsletter('sender.address'),
      'digest@example.com',
      'newsletters[0].sender.address: "digest@example.com" is not of stage test\'s domain; allowed are addresses at example.org or beneath it',
    ],
    [
      newsletter('language'),
      'EN',
      'newsletters[0].language: "EN" is no language; allowed are lower-case tags like en or de-at',
    ],
    [
      newsletter('approval'),
      'never',
      'newsletters[0].approval: got "never"; allowed is "automatic" or "approved"',
    ],
    [
      newsletter('fourEyes'),
      true,
      'newsletters[0].fourEyes: got true with approval "automatic"; allowed with approval "approved" alone',
    ],
    [
      newsletter('latenessMinutes'),
      0,
      'newsletters[0].latenessMinutes: got 0; allowed is at least 1',
    ],
    [
      newsletter('latenessMinutes'),
      2.5,
      'newsletters[0].latenessMinutes: got 2.5; allowed is a whole number',
    ],
    [
      newsletter('look.accent'),
      '#c0c0c0',
      'newsletters[0].look.accent: "#c0c0c0" has contrast 1.8:1 on the light card #ffffff; allowed are colours from 4.5:1',
    ],
    [
      newsletter('look.accentDark'),
      '#8a1f1f',
      'newsletters[0].look.accentDark: "#8a1f1f" has contrast 1.9:1 on the dark card #1b1a18; allowed are colours from 4.5:1',
    ],
    [
      newsletter('look.accent'),
      'red',
      'newsletters[0].look.accent: "red" is no colour; allowed are colours like #8a1f1f',
    ],
    [
      newsletter('look.logo'),
      'http://example.org/logo.png',
      'newsletters[0].look.logo: "http://example.org/logo.png" is no https address; allowed are addresses like https://example.org/logo.png',
    ],
    [
      newsletter('colour'),
      'red',
      'newsletters[0]: no option colour; allowed are id, name, description, language, zone, sender, replyTo, schedules, topics, approval, fourEyes, draftMinutes, deskAddresses, holdSeconds, latenessMinutes, look, rights',
    ],
    [
      newsletter('rights'),
      { AP: { kind: 'quote' } },
      "newsletters[0].rights.AP: {\"kind\":\"quote\"} is no right; allowed are {kind: 'full'}, {kind: 'quote', words: 1 to 1000} and {kind: 'headline'}",
    ],
    [
      newsletter('schedules'),
      [{ kind: 'daily', cron: '0 7 * * *' }],
      'newsletters[0].schedules[0].cron: "0 7 * * *" is no schedule: 5 fields; there must be six: minutes, hours, day of month, month, day of week, year; allowed are six fields like 0 7 * * ? * (one of both days is ?)',
    ],
    [
      newsletter('topics'),
      [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
      'newsletters[0].topics[1].id: "a" stands twice; allowed are ids that differ',
    ],
    [
      ['newsletters'],
      [...least().newsletters, ...least().newsletters],
      'newsletters[1].id: "wire" stands twice; allowed are ids that differ',
    ],
    [['newsletters'], [], 'newsletters: got []; allowed is at least 1'],
    [['newsletters'], 'wire', 'newsletters: got "wire"; allowed is a list'],
    [
      stage('region'),
      'Frankfurt',
      'stages.test.region: "Frankfurt" is no AWS region; allowed are names like eu-central-1',
    ],
    [
      stage('account'),
      '1234',
      'stages.test.account: "1234" is no AWS account; allowed are twelve digits',
    ],
    [
      stage('domain'),
      'example',
      'stages.test.domain: "example" is no domain; allowed are names like example.org',
    ],
    [
      stage('siteUrl'),
      'http://news.example.org',
      'stages.test.siteUrl: "http://news.example.org" is no https host; allowed are addresses like https://news.example.org',
    ],
    [
      stage('siteUrl'),
      'https://news.example.org/archive',
      'stages.test.siteUrl: "https://news.example.org/archive" is no https host; allowed are addresses like https://news.example.org',
    ],
    [
      stage('deskUrl'),
      'https://news.example.org',
      'stages.test.deskUrl: "https://news.example.org" is the readers\' host; allowed are other hosts',
    ],
  ])('%j = %j', (path, value, words) => {
    expect(complaint(withOption(path, value))).toBe(`file.ts: ${words}`);
  });

  test('a configuration that is none at all', () => {
    expect(complaint(undefined)).toBe('file.ts: got nothing; allowed is an object');
  });
});

test('contrast is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const NOW = Date.parse('2026-03-02T12:00:00Z');

describe('the file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'configuration-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('the example of the project is right', async () => {
    const configuration = await loadConfiguration(
      resolve(import.meta.dirname, '../../../writethru.config.ts'),
      NOW,
    );
    expect(configuration.newsletters.map(({ id, schedules }) => [id, schedules])).toEqual([
      [
        'morning-wire',
        [
          { kind: 'daily', cron: '0 7 * * ? *', zone: 'Europe/Berlin' },
          { kind: 'weekly', cron: '0 7 ? * MON *', zone: 'Europe/Berlin' },
          { kind: 'breaking', cron: '0/5 * * * ? *', zone: 'Europe/Berlin' },
        ],
      ],
    ]);
    expect(Object.keys(configuration.stages)).toEqual(['production']);
  });

  test('is TypeScript, and named in what is wrong with it', async () => {
    const file = join(folder, 'mine.ts');
    await writeFile(
      file,
      'const stages: object = {};\nexport default { stages, newsletters: 3 };\n',
    );
    await expect(loadConfiguration(file, NOW)).rejects.toThrow(
      'mine.ts: newsletters: got 3; allowed is a list',
    );
  });

  test('that does not run says why in one line', async () => {
    const file = join(folder, 'broken.ts');
    await writeFile(file, "throw new Error('no\\nway');\n");
    await expect(loadConfiguration(file, NOW)).rejects.toThrow('broken.ts: does not run: no way');
  });

  test.each([
    ['0 7 31 2 ? *', 'no calendar has such a day'],
    ['0 7 1 1 ? 2020', 'the last of its dates has passed'],
  ])('with the schedule %s, which never fires, is refused in one line', async (cron, why) => {
    const file = join(folder, 'never.ts');
    const fresh = { kind: 'daily', cron: '0 7 * * ? *' };
    const input = withOption(newsletter('schedules'), [fresh, { kind: 'daily', cron }]);
    await writeFile(file, `export default ${JSON.stringify(input)};\n`);
    await expect(loadConfiguration(file, NOW)).rejects.toThrow(
      `never.ts: newsletters[0].schedules[1].cron: "${cron}" never fires: ${why}; allowed are schedules with a date to come`,
    );
    // A stage that was deployed with it goes on.
    expect(() => parseConfiguration(input, 'the bundled configuration')).not.toThrow();
  });

  test('that is missing is named', async () => {
    const file = join(folder, 'none.ts');
    await expect(loadConfiguration(file, NOW)).rejects.toThrow(
      `none.ts: there is no such file at ${file}`,
    );
  });
});
