import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { RUNBOOK_PAGES } from '../../lib/constructs/runbook-alarm.ts';
import { FUNCTION_NAMES, FUNCTIONS, type FunctionName } from '../../src/app/functions.ts';
import {
  all,
  type Deployed,
  deploy,
  ofType,
  only,
  type Resource,
  ROOT,
  referents,
  SYNTHESIS,
} from './deployed.ts';
import { logicalPrefix } from './statements.ts';

let deployed: Deployed;
beforeAll(() => {
  deployed = deploy();
}, SYNTHESIS);

const functionOf = (name: FunctionName): Resource =>
  only(deployed.app, 'AWS::Lambda::Function', new RegExp(`^${logicalPrefix(name)}Function`, 'u'));

describe('functions', () => {
  test('are all there, and nothing else is', () => {
    expect(ofType(all(deployed), 'AWS::Lambda::Function')).toHaveLength(FUNCTION_NAMES.length);
  });

  test.each(FUNCTION_NAMES)(
    '%s: Node 24 on arm64, traced, JSON logs kept 30 days, a role of its own',
    (name) => {
      const { Properties } = functionOf(name);
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
        Timeout: FUNCTIONS[name].timeoutSeconds,
        Environment: { Variables: { STAGE: 'test', SITE_URL: 'https://news.example.org' } },
      });
      const [log = ''] = referents(Properties.LoggingConfig.LogGroup);
      expect(deployed.app[log]?.Properties.RetentionInDays).toBe(30);
      expect(referents(Properties.Role)[0]).toMatch(new RegExp(`^${logicalPrefix(name)}Role`, 'u'));
    },
  );

  test('may call themselves again through their own queue only where they go on with unfinished work', () => {
    const allowed = ofType(deployed.app, 'AWS::Lambda::Function')
      .filter(([, { Properties }]) => Properties.RecursiveLoop === 'Allow')
      .map(([id]) => /^Line([a-z]+)Function/u.exec(id)?.[1]);
    expect(allowed.sort()).toEqual(['count', 'deliver', 'plan']);
  });

  test('no two share a role', () => {
    const roles = FUNCTION_NAMES.flatMap((name) => referents(functionOf(name).Properties.Role));
    expect(new Set(roles).size).toBe(FUNCTION_NAMES.length);
  });

  test('that fill templates know where they lie', () => {
    const told = FUNCTION_NAMES.filter((name) =>
      Object.hasOwn(functionOf(name).Properties.Environment.Variables, 'TEMPLATES_FOLDER'),
    );
    expect(told).toEqual(['compose', 'notify']);
  });
});

const queues = () => ofType(all(deployed), 'AWS::SQS::Queue');
const isDead = (id: string) => id.includes('Dead');

describe('queues', () => {
  test('of work: eight, each with dead letters after three tries', () => {
    const work = queues().filter(([id]) => !isDead(id));
    expect(work).toHaveLength(8);
    for (const [id, { Properties }] of work) {
      expect([id, Properties.RedrivePolicy.maxReceiveCount]).toEqual([id, 3]);
      expect(isDead(referents(Properties.RedrivePolicy.deadLetterTargetArn)[0] ?? '')).toBe(true);
    }
  });

  test('are encrypted and take no plain HTTP', () => {
    const closed = ofType(all(deployed), 'AWS::SQS::QueuePolicy').filter(([, { Properties }]) =>
      JSON.stringify(Properties.PolicyDocument).includes('"aws:SecureTransport":"false"'),
    );
    const covered = closed.flatMap(([, { Properties }]) => referents(Properties.Queues));
    expect(covered.sort()).toEqual(
      queues()
        .map(([id]) => id)
        .sort(),
    );
    for (const [id, { Properties }] of queues()) {
      expect([id, Properties.SqsManagedSseEnabled]).toEqual([id, true]);
    }
  });

  test('of dead letters keep them 14 days', () => {
    const dead = queues().filter(([id]) => isDead(id));
    expect(dead).toHaveLength(11);
    for (const [, { Properties }] of dead)
      expect(Properties.MessageRetentionPeriod).toBe(1_209_600);
  });

  test('the inbox is FIFO, and so are its dead letters', () => {
    const fifo = queues().filter(([, { Properties }]) => Properties.FifoQueue);
    expect(fifo.map(([id]) => id.replace(/[0-9A-F]{8}$/u, ''))).toEqual([
      'LineQueueinboxDeadQueue',
      'LineQueueinboxQueue',
    ]);
  });
});

describe('what takes messages', () => {
  const mappings = () => ofType(deployed.app, 'AWS::Lambda::EventSourceMapping');

  test('reports failures one by one, and hides a message for six times the function’s time', () => {
    expect(mappings()).toHaveLength(8);
    for (const [, { Properties }] of mappings()) {
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      const [source = ''] = referents(Properties.EventSourceArn);
      const queue = all(deployed)[source] ?? feedbackQueue();
      const [consumer = ''] = referents(Properties.FunctionName);
      const timeout = deployed.app[consumer]?.Properties.Timeout;
      const window = Properties.MaximumBatchingWindowInSeconds ?? 0;
      expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout + window);
    }
  });

  test('the inbox: batches of ten', () => {
    const inbox = mappings().filter(([id]) => id.startsWith('Linefilearticle'));
    expect(inbox.map(([, { Properties }]) => Properties.BatchSize)).toEqual([10]);
  });

  test('deliver: a chunk a call, and no more workers than the pace is made for', () => {
    const [[, { Properties } = { Properties: {} }] = []] = mappings().filter(([id]) =>
      id.startsWith('Linedeliver'),
    );
    expect(Properties).toMatchObject({ BatchSize: 1, ScalingConfig: { MaximumConcurrency: 10 } });
  });
});

const feedbackQueue = (): Resource => only(deployed.mail, 'AWS::SQS::Queue', /FeedbackQueue/u);

describe('alarms', () => {
  const alarms = () => ofType(all(deployed), 'AWS::CloudWatch::Alarm');
  const pageOf = (alarm: Resource) =>
    /docs\/runbook\/([a-z-]+)\.md$/u.exec(alarm.Properties.AlarmDescription)?.[1] ?? 'none';

  test('each names a page of the runbook that is there', () => {
    for (const [id, alarm] of alarms()) {
      const page = pageOf(alarm);
      expect([id, existsSync(join(ROOT, `docs/runbook/${page}.md`))]).toEqual([id, true]);
    }
  });

  test('every page of an alarm has its alarm', () => {
    const pages = new Set(alarms().map(([, alarm]) => pageOf(alarm)));
    expect([...pages].sort()).toEqual([...RUNBOOK_PAGES]);
    const written = readdirSync(join(ROOT, 'docs/runbook')).map((file) =>
      file.replace(/\.md$/u, ''),
    );
    expect(written).toEqual(expect.arrayContaining([...pages]));
  });

  test('tell the operator by the stage’s one topic', () => {
    for (const [, { Properties }] of alarms()) {
      expect(JSON.stringify(Properties.AlarmActions)).toContain('AlarmsEncryptedTopic');
    }
    expect(only(deployed.state, 'AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'operator@example.org',
    });
  });

  test('every queue of dead letters has one', () => {
    const watched = alarms()
      .filter(
        ([, { Properties }]) => Properties.MetricName === 'ApproximateNumberOfMessagesVisible',
      )
      .flatMap(([, { Properties }]) => referents(Properties.Dimensions));
    expect(watched.sort()).toEqual(
      queues()
        .map(([id]) => id)
        .filter(isDead)
        .sort(),
    );
  });

  test('every function has one', () => {
    const watched = alarms()
      .filter(([, { Properties }]) => Properties.MetricName === 'Errors')
      .flatMap(([, { Properties }]) => referents(Properties.Dimensions));
    expect(watched.sort()).toEqual(
      ofType(deployed.app, 'AWS::Lambda::Function')
        .map(([id]) => id)
        .sort(),
    );
  });

  test.each([
    ['edition.overdue', 'sweep', 'edition-overdue'],
    ['delivery.sweep-failed', 'sweep', 'sweep-failed'],
    ['delivery.closed', 'deliver', 'delivery-closed'],
    ['delivery.breaker-tripped', 'feedback', 'breaker-tripped'],
    ['delivery.held', 'sweep', 'held-deliveries'],
    ['edition.still-paused', 'sweep', 'edition-paused'],
    ['delivery.quota-full', 'deliver', 'quota-full'],
    ['feed.failing', 'feedoutcome', 'feed-failing'],
    ['delivery.quota-refused', 'plan', 'quota-full'],
  ])('the log event %s of %s has one', (event, name, page) => {
    const filters = ofType(deployed.app, 'AWS::Logs::MetricFilter').filter(
      ([, { Properties }]) => Properties.FilterPattern === `{ $.message = "${event}" }`,
    );
    expect(filters).toHaveLength(1);
    const [[, { Properties }]] = filters as [(typeof filters)[0]];
    expect(referents(Properties.LogGroupName)[0]).toMatch(new RegExp(`^Line${name}Log`, 'u'));
    const [transformation] = Properties.MetricTransformations;
    const fed = alarms().filter(
      ([, alarm]) => alarm.Properties.MetricName === transformation.MetricName,
    );
    expect(fed.map(([, alarm]) => pageOf(alarm))).toEqual([page]);
  });
});
