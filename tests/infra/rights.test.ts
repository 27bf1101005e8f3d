import { beforeAll, describe, expect, test } from 'vitest';
import { FUNCTION_NAMES, type FunctionName } from '../../src/app/functions.ts';
import { all, type Deployed, deploy, ofType, only, referents, SYNTHESIS } from './deployed.ts';
import { allRights, logicalPrefix, ofService, rightsOf } from './statements.ts';

/** The design's words for what a function may touch, in the kinds that keys.ts gives them. */
const WORDS = {
  feeds: ['feed', 'feeds'],
  reports: ['fetch'],
  articles: ['article'],
  stories: ['story', 'active'],
  log: ['log'],
  editions: ['edition', 'editions', 'newsletter'],
  subscribers: ['subscriber'],
  subscriptions: ['subscriber', 'subscription'],
  left: ['left'],
  addresses: ['addresses'],
  audit: ['audit'],
  watermarks: ['subscription'],
  chunks: ['cut', 'roster', 'chunk', 'doubt', 'receipt', 'cursor'],
  feedback: ['feedback'],
  corrections: ['correction', 'corrections'],
  candidates: ['candidates'],
  keys: ['machine'],
  pace: ['pace'],
  counts: ['count'],
  probes: ['probe'],
  aside: ['aside'],
  limits: ['request', 'limit'],
} as const;
type Word = keyof typeof WORDS;

interface MayTouch {
  readonly reads: readonly Word[];
  readonly writes: readonly Word[];
  /** What it takes away: a subscription, with its watermark, of whoever is erased. */
  readonly removes?: readonly Word[];
  readonly gets?: readonly string[];
  readonly puts?: readonly string[];
  readonly sends?: readonly string[];
  /** Queues of which it may ask how full they are. */
  readonly asks?: readonly string[];
  /** Functions that it may call. */
  readonly invokes?: readonly string[];
  readonly mails?: true;
  readonly secrets?: true;
}

/**
 * The design's table of functions, column "may touch", told a second time and independently of src/app/functions.ts; where
 * the design's "read" is not enough, a comment says for what.
 */
const MAY_TOUCH: Readonly<Record<FunctionName, MayTouch>> = {
  // Writes: a feed is claimed until its next poll, so that two polls at once fetch it once.
  'poll-feeds': { reads: ['feeds'], writes: ['feeds'], sends: ['fetch'] },
  'fetch-feed': { reads: [], writes: [], puts: ['bodies'], sends: ['inbox', 'outcome'] },
  // A report is put, and read by the desk alone.
  'feed-outcome': { reads: ['feeds'], writes: ['feeds', 'reports'] },
  'file-article': {
    reads: ['articles', 'stories', 'log', 'aside'],
    writes: ['articles', 'stories', 'log', 'aside'],
    gets: ['bodies'],
    puts: ['bodies'],
  },
  compose: {
    reads: ['stories', 'log', 'corrections', 'editions'],
    writes: ['editions'],
    gets: ['contents', 'layouts'],
    puts: ['contents', 'layouts'],
    // The desk is told of a draft.
    sends: ['notify', 'plan'],
  },
  // As plan, and writes nobody down; whom it may mail stands with the subscriber.
  count: {
    reads: ['counts', 'corrections', 'subscriptions', 'editions', 'chunks', 'feedback'],
    writes: ['counts'],
    gets: ['contents'],
    sends: ['count'],
  },
  // Sends to itself what it cannot finish in its time, as deliver does; notes on the edition how many it counted.
  plan: {
    // Who was told what is corrected, and whose mail came back.
    reads: ['subscriptions', 'editions', 'chunks', 'feedback'],
    writes: ['chunks', 'editions'],
    gets: ['contents'],
    sends: ['plan', 'deliver'],
  },
  deliver: {
    reads: ['chunks', 'feedback', 'subscriptions', 'editions', 'pace'],
    writes: ['chunks', 'watermarks', 'pace'],
    gets: ['contents', 'layouts'],
    sends: ['deliver'],
    mails: true,
    secrets: true,
  },
  // A bounce takes the reader's watermark back; too many of them pause the edition. Probes are doctor's.
  feedback: {
    reads: ['editions', 'chunks', 'feedback', 'subscribers', 'watermarks'],
    writes: ['editions', 'feedback', 'subscribers', 'watermarks', 'probes'],
  },
  sweep: {
    reads: ['chunks', 'feedback', 'watermarks', 'editions'],
    writes: ['chunks', 'watermarks', 'editions'],
    sends: ['plan', 'deliver'],
    // A queue that has work needs no second wake-up.
    asks: ['plan', 'deliver'],
  },
  // A welcome shows the stories of the newest edition.
  notify: {
    reads: ['subscriptions', 'editions'],
    writes: ['limits'],
    gets: ['contents'],
    mails: true,
    secrets: true,
  },
  site: {
    // A reader may see what they were told, and be forgotten.
    reads: ['stories', 'corrections', 'editions', 'subscriptions', 'chunks', 'feedback'],
    writes: ['subscriptions', 'limits'],
    removes: ['watermarks'],
    gets: ['contents', 'layouts'],
    sends: ['notify'],
    secrets: true,
  },
  // Composing is compose's, which alone holds the layouts; the ends of deliveries are the sweep's.
  desk: {
    reads: [
      'articles',
      'feeds',
      'reports',
      'stories',
      // What is new since the last edition.
      'log',
      'corrections',
      'candidates',
      'editions',
      // Of many readers, how many would get a draft.
      'counts',
      'chunks',
      'feedback',
      'subscriptions',
      'left',
      'addresses',
      'audit',
      'limits',
      'keys',
      'aside',
    ],
    // An editor decides about held deliveries, and who counts as sent counts as told. Merges and splits bring a story's
    // newest article to its end first, log and all.
    writes: [
      'articles',
      'feeds',
      'stories',
      'log',
      'corrections',
      'editions',
      'counts',
      'chunks',
      'subscriptions',
      'watermarks',
      'audit',
      'limits',
      'keys',
    ],
    removes: ['aside', 'watermarks'],
    gets: ['bodies', 'contents', 'layouts'],
    puts: ['bodies', 'contents'],
    sends: ['count', 'fetch', 'inbox', 'plan'],
    invokes: ['compose'],
    mails: true,
    secrets: true,
  },
};

const READS = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem'];
const REMOVES = ['dynamodb:DeleteItem'];

let deployed: Deployed;
beforeAll(() => {
  deployed = deploy();
}, SYNTHESIS);

const kindsOf = (name: FunctionName, action: string): string[] => {
  const statements = rightsOf(deployed, name).filter(({ Action }) => Action.includes(action));
  const keys = statements.flatMap(
    ({ Condition }) => Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? ['*'],
  );
  return [...new Set(keys.map((key) => String(key).replace(/#\*$/u, '')))].sort();
};

const beyond = (kinds: readonly string[], words: readonly Word[]): string[] => {
  const allowed: readonly string[] = words.flatMap((word) => WORDS[word]);
  return kinds.filter((kind) => !allowed.includes(kind));
};

describe('the table', () => {
  test.each(FUNCTION_NAMES)('%s touches no kind beyond the design', (name) => {
    expect(beyond(kindsOf(name, 'dynamodb:Query'), MAY_TOUCH[name].reads)).toEqual([]);
    expect(beyond(kindsOf(name, 'dynamodb:PutItem'), MAY_TOUCH[name].writes)).toEqual([]);
  });

  test.each(FUNCTION_NAMES)('%s touches something of all it is for', (name) => {
    const missing = (kinds: readonly string[], words: readonly Word[]) =>
      words.filter((word) => !WORDS[word].some((kind) => kinds.includes(kind)));
    expect(missing(kindsOf(name, 'dynamodb:Query'), MAY_TOUCH[name].reads)).toEqual([]);
    expect(missing(kindsOf(name, 'dynamodb:PutItem'), MAY_TOUCH[name].writes)).toEqual([]);
  });

  test.each(FUNCTION_NAMES)('%s takes nothing away but what it is for', (name) => {
    const removes = MAY_TOUCH[name].removes ?? [];
    expect(kindsOf(name, 'dynamodb:DeleteItem')).toEqual(removes.flatMap((word) => WORDS[word]));
  });

  test('is read and written by leading key only, and never scanned', () => {
    for (const [, statements] of allRights(deployed)) {
      for (const { Action, Condition } of ofService(statements, 'dynamodb')) {
        expect([READS, WRITES, REMOVES]).toContainEqual([Action].flat().sort());
        expect(Condition).toEqual({
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': expect.any(Array) },
          Null: { 'dynamodb:LeadingKeys': 'false' },
        });
      }
    }
  });

  test('no pattern of keys meets two kinds', () => {
    const keys = allRights(deployed).flatMap(([, statements]) =>
      ofService(statements, 'dynamodb').flatMap(
        ({ Condition }) => Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'],
      ),
    );
    expect(keys.filter((key) => !/^[a-z]+(?:#\*)?$/u.test(String(key)))).toEqual([]);
  });
});

describe('the bucket', () => {
  const foldersOf = (name: FunctionName, action: string): string[] =>
    rightsOf(deployed, name)
      .filter(({ Action }) => Action.includes(action))
      .flatMap(({ Resource }) =>
        Resource.map((one) => /\/(\w+)\/\*"/u.exec(JSON.stringify(one))?.[1] ?? '?'),
      )
      .sort();

  test.each(FUNCTION_NAMES)('%s gets and puts what the design says', (name) => {
    expect(foldersOf(name, 's3:GetObject')).toEqual(MAY_TOUCH[name].gets ?? []);
    expect(foldersOf(name, 's3:PutObject')).toEqual([...(MAY_TOUCH[name].puts ?? [])].sort());
  });

  test('is neither listed nor deleted from', () => {
    const actions = allRights(deployed).flatMap(([, statements]) =>
      ofService(statements, 's3').flatMap(({ Action }) => Action),
    );
    expect([...new Set(actions)].sort()).toEqual(['s3:GetObject', 's3:PutObject']);
  });
});

describe('queues, functions, mail and secrets', () => {
  test.each(FUNCTION_NAMES)('%s calls the functions that the design names', (name) => {
    const called = rightsOf(deployed, name)
      .filter(({ Action }) => Action.some((action) => action.startsWith('lambda:')))
      .flatMap(({ Action, Resource }) => {
        expect(Action).toEqual(['lambda:InvokeFunction']);
        return referents(Resource);
      });
    const wanted = (MAY_TOUCH[name].invokes ?? []).map((one) =>
      expect.stringMatching(`^${logicalPrefix(one as FunctionName)}Function`),
    );
    expect(called).toEqual(wanted);
  });

  test.each(FUNCTION_NAMES)('%s sends to the queues that the design names', (name) => {
    const targets = rightsOf(deployed, name)
      .filter(
        ({ Action, policy }) =>
          Action.includes('sqs:SendMessage') && policy.includes('DefaultPolicy'),
      )
      .flatMap(({ Resource }) => referents(Resource))
      .map((id) => /^LineQueue([a-z]+)Queue[0-9A-F]{8}$/u.exec(id)?.[1] ?? id)
      // A function called by a schedule may put its own failed calls away.
      .filter((id) => !id.startsWith(`LineDead${name.replaceAll('-', '')}`));
    expect(targets.sort()).toEqual([...(MAY_TOUCH[name].sends ?? [])].sort());
  });

  test.each(FUNCTION_NAMES)('%s asks only the queues that the design names', (name) => {
    const asked = rightsOf(deployed, name)
      .filter(
        ({ Action }) =>
          Action.includes('sqs:GetQueueAttributes') && !Action.includes('sqs:ReceiveMessage'),
      )
      .flatMap(({ Resource }) => referents(Resource))
      .map((id) => /^LineQueue([a-z]+)Queue[0-9A-F]{8}$/u.exec(id)?.[1] ?? id);
    expect(asked.sort()).toEqual([...(MAY_TOUCH[name].asks ?? [])].sort());
  });

  test.each(FUNCTION_NAMES)('%s takes messages of its own queue only', (name) => {
    const sources = rightsOf(deployed, name)
      .filter(({ Action }) => Action.includes('sqs:ReceiveMessage'))
      .flatMap(({ Resource }) => referents(Resource));
    const mappings = ofType(deployed.app, 'AWS::Lambda::EventSourceMapping')
      .filter(([id]) => id.startsWith(`${logicalPrefix(name)}Intake`))
      .flatMap(([, { Properties }]) => referents(Properties.EventSourceArn));
    expect(sources).toEqual(mappings);
  });

  test('only deliver, notify and, for test mails, desk send mail: from the newsletters’ addresses, by this identity and configuration set', () => {
    const senders = allRights(deployed).flatMap(([name, statements]) =>
      ofService(statements, 'ses')
        .filter(({ Action }) => !Action.includes('ses:GetSendQuota'))
        .map((statement) => ({ name, ...statement })),
    );
    expect(senders.map(({ name }) => name).sort()).toEqual(['deliver', 'desk', 'notify']);
    for (const { Action, Resource, Condition } of senders) {
      expect(Action).toEqual(['ses:SendRawEmail']);
      expect(Condition).toEqual({
        StringEquals: { 'ses:FromAddress': ['evening@mail.example.org', 'wire@example.org'] },
      });
      expect(Resource).toHaveLength(2);
      expect(JSON.stringify(Resource)).toContain(':configuration-set/');
      expect(JSON.stringify(Resource)).toMatch(/identity\/|SendingIdentity/u);
    }
  });

  test('only those who lease the rate, or reckon with it, ask for the quota', () => {
    const asking = allRights(deployed)
      .filter(([, statements]) =>
        statements.some(({ Action }) => Action.includes('ses:GetSendQuota')),
      )
      .map(([name]) => name);
    expect(asking.sort()).toEqual(['deliver', 'desk', 'plan', 'sweep']);
  });

  test('secrets are read by those who make or check links', () => {
    for (const [name, statements] of allRights(deployed)) {
      const secrets = ofService(statements, 'secretsmanager');
      expect([name, secrets.length]).toEqual([name, MAY_TOUCH[name].secrets ? 1 : 0]);
      for (const { Action } of secrets) expect(Action).toEqual(['secretsmanager:GetSecretValue']);
    }
  });
});

test('no right reaches everything but tracing and asking for the quota', () => {
  const everywhere = allRights(deployed).flatMap(([, statements]) =>
    statements.filter(({ Resource }) => Resource.includes('*')).flatMap(({ Action }) => Action),
  );
  expect([...new Set(everywhere)].sort()).toEqual([
    'ses:GetSendQuota',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ]);
});

test('no action has a wildcard, in any role', () => {
  const actions = ofType(all(deployed), 'AWS::IAM::Policy').flatMap(([, { Properties }]) =>
    Properties.PolicyDocument.Statement.flatMap(({ Action }: { Action: unknown }) => Action),
  );
  expect(actions.filter((action: string) => action.includes('*'))).toEqual([]);
});

test('fetch-feed, which meets the internet, has no table, no secret and no mail', () => {
  const services = rightsOf(deployed, 'fetch-feed').flatMap(({ Action }) =>
    Action.map((action) => action.split(':')[0]),
  );
  expect([...new Set(services)].sort()).toEqual(['logs', 's3', 'sqs', 'xray']);
  const { Environment } = only(deployed.app, 'AWS::Lambda::Function', /^Linefetchfeed/u).Properties;
  expect(Object.keys(Environment.Variables).sort()).toEqual([
    'BUCKET_NAME',
    'INBOX_QUEUE_URL',
    'NODE_OPTIONS',
    'OUTCOME_QUEUE_URL',
    'SITE_URL',
    'STAGE',
  ]);
});
