import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqsClient } from '../../../src/app/clients.ts';
import { parseConfiguration } from '../../../src/app/configuration.ts';
import { stageOrder, wireDoctor } from '../../../src/app/wire-doctor.ts';
import { examineStage } from '../../../src/desk/index.ts';
import { systemClock, systemRandom } from '../../../src/kernel/index.ts';
import { checkNamed, unwell } from '../../support/measures/checks.ts';
import { all } from '../../support/measures/streams.ts';
import { workFolder } from '../../support/processes/cli.ts';
import {
  DOMAIN,
  STAGE_CONFIGURATION,
  type StageWorld,
  startStage,
} from '../../support/worlds/stage-world.ts';

const configuration = parseConfiguration(STAGE_CONFIGURATION, 'test');
const [newsletter] = configuration.newsletters;
const { live } = configuration.stages;
if (!newsletter || !live) throw new Error('the test configuration lacks a newsletter or a stage');

let work: Awaited<ReturnType<typeof workFolder>>;
let world: StageWorld;
beforeAll(async () => {
  work = await workFolder();
  world = await startStage(work.path('data'));
});
afterAll(async () => {
  await world.stop();
  await work.remove();
});

interface Given {
  readonly send?: boolean;
  readonly account?: string;
  readonly nameServer?: string;
}

const heard: number[] = [];
beforeEach(() => {
  heard.length = 0;
});

const examine = ({ send = false, account, nameServer = world.nameServer }: Given = {}) => {
  const ports = wireDoctor({
    environment: world.environment,
    region: live.region,
    newsletter,
    nameServer,
    clock: systemClock(),
    random: systemRandom(),
  });
  const order = { ...stageOrder(configuration, 'live', live, {}), send };
  const asked = account === undefined ? order : { ...order, account };
  return all(examineStage(asked, ports, (came) => void heard.push(came)));
};

/** Changes something of the world for one examination. */
const whileSet = async <Thing extends object, Name extends keyof Thing>(
  thing: Thing,
  name: Name,
  value: Thing[Name] | undefined,
  given: Given = {},
) => {
  const before = thing[name];
  if (value === undefined) delete thing[name];
  else thing[name] = value;
  try {
    return await examine(given);
  } finally {
    thing[name] = before;
  }
};

/** dynalite knows no protection from deletion. */
const ALWAYS = ['warning table'];

describe('a stage that is well', () => {
  it('has every check passed, and its events proven to come back', async () => {
    const checks = await examine({ send: true });
    expect(unwell(checks)).toEqual(ALWAYS);
    expect(checks.filter(({ name }) => name.startsWith('event path'))).toMatchObject([
      { name: 'event path, success', found: 'Delivery came back' },
      { name: 'event path, bounce', found: 'Bounce came back' },
      { name: 'event path, complaint', found: 'Delivery, Complaint came back' },
    ]);
    expect(heard.at(-1)).toBe(3);
    expect(checkNamed(checks, 'queues').found).toBe('all 7 empty');
    expect(checkNamed(checks, 'dead letters').found).toBe('none in 7 queues');
    expect(checkNamed(checks, 'alarms').found).toBe('none of 7 rings');
    expect(checkNamed(checks, `DNS desk.${DOMAIN} CNAME`).found).toContain('an alias');
  });

  it('gets no mail where none may be sent', async () => {
    const checks = await examine();
    expect(checks.some(({ name }) => name.startsWith('event path'))).toBe(false);
    expect(checkNamed(checks, 'quota').found).toMatch(/^3 of 1,000,000 in 24 hours/u);
  });
});

describe('stacks', () => {
  it('that are not there fail with the command that deploys them', async () => {
    const { stacks } = world.answers;
    const checks = await whileSet(stacks, 'Writethru-live-App', undefined, { send: true });
    expect(checkNamed(checks, 'stack Writethru-live-App')).toMatchObject({
      state: 'failed',
      mend: 'npx cdk deploy --all -c stage=live',
    });
    expect(checkNamed(checks, 'event path').state).toBe('warning');
  });

  it.each([
    ['UPDATE_ROLLBACK_COMPLETE', 'warning'],
    ['UPDATE_IN_PROGRESS', 'warning'],
    ['ROLLBACK_COMPLETE', 'failed'],
    ['CREATE_FAILED', 'failed'],
  ])('in state %s: %s', async (status, state) => {
    const mail = world.answers.stacks['Writethru-live-Mail'];
    if (!mail) throw new Error('no stack');
    const checks = await whileSet(mail, 'status', status);
    expect(checkNamed(checks, 'stack Writethru-live-Mail').state).toBe(state);
  });

  it('of another account are not taken for ours', async () => {
    const checks = await examine({ account: '444455556666' });
    expect(checkNamed(checks, 'account')).toMatchObject({
      state: 'failed',
      found: 'these stacks are in account 111122223333',
    });
  });

  it('that may not be asked for end the examination in one line', async () => {
    const checks = await whileSet(world.answers, 'refuseWith', 'AccessDenied');
    expect(checks).toMatchObject([
      { name: 'stacks', state: 'failed', mend: expect.stringContaining('your credentials') },
    ]);
  });
});

describe('DNS', () => {
  const cases: [name: string, record: string, stands: string[], state: string][] = [
    ['no DKIM', `one._domainkey.${DOMAIN} CNAME`, [], 'failed'],
    ['DKIM of something else', `two._domainkey.${DOMAIN} CNAME`, ['x.example.net'], 'failed'],
    ['no MX', `bounce.${DOMAIN} MX`, [], 'failed'],
    ['two MX', `bounce.${DOMAIN} MX`, ['10 a.example.net', '20 b.example.net'], 'failed'],
    ['SPF without SES', `bounce.${DOMAIN} TXT`, ['v=spf1 -all'], 'failed'],
    [
      'two SPF',
      `bounce.${DOMAIN} TXT`,
      ['v=spf1 include:amazonses.com ~all', 'v=spf1 -all'],
      'failed',
    ],
    ['SPF with more', `bounce.${DOMAIN} TXT`, ['v=spf1 a include:amazonses.com -all', 'x'], 'ok'],
    [
      'SPF in two pieces',
      `bounce.${DOMAIN} TXT`,
      [`v=spf1 ${'a:x.example '.repeat(30)}include:amazonses.com ~all`],
      'ok',
    ],
    ['no DMARC', `_dmarc.${DOMAIN} TXT`, [], 'failed'],
    ['milder DMARC', `_dmarc.${DOMAIN} TXT`, ['v=DMARC1; p=none; rua=mailto:d@x.example'], 'ok'],
    ['DMARC without policy', `_dmarc.${DOMAIN} TXT`, ['v=DMARC1'], 'failed'],
    ['two DMARC', `_dmarc.${DOMAIN} TXT`, ['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'failed'],
    ['a host that leads elsewhere', `news.${DOMAIN} CNAME`, ['x.example.net'], 'failed'],
  ];
  it.each(cases)('%s', async (_, record, stands, state) => {
    const wanted = world.zone[record]?.[0];
    const checks = await whileSet(world.zone, record, stands.length > 0 ? stands : undefined);
    const check = checkNamed(checks, `DNS ${record}`);
    expect(check.state).toBe(state);
    if (state === 'failed') expect(check.mend).toContain(`the record: ${record} ${wanted}`);
    expect(unwell(checks)).toEqual([
      ...(state === 'ok' ? [] : [`failed DNS ${record}`]),
      ...ALWAYS,
    ]);
  });

  it('is told from a name server that does not answer', async () => {
    const checks = await examine({ nameServer: '127.0.0.1:9' });
    expect(checkNamed(checks, `DNS bounce.${DOMAIN} MX`)).toMatchObject({
      state: 'failed',
      found: expect.stringContaining('could not be looked at'),
    });
  });
});

describe('the sending account', () => {
  it('in the sandbox is pointed out, with the request that leads out', async () => {
    const checks = await whileSet(world.answers.account, 'production', false);
    expect(checkNamed(checks, 'sandbox')).toMatchObject({
      state: 'warning',
      mend: expect.stringContaining('sesv2 put-account-details --production-access-enabled'),
    });
  });

  it.each([
    ['PROBATION', 'warning'],
    ['SHUTDOWN', 'failed'],
  ])('%s: %s', async (enforcement, state) => {
    const checks = await whileSet(world.answers.account, 'enforcement', enforcement);
    expect(checkNamed(checks, 'reputation').state).toBe(state);
  });
});

describe('work', () => {
  it('that was given up fails', async () => {
    const url = (world.environment['PLAN_QUEUE_URL'] ?? '').replace(/plan$/u, 'notify-dead');
    const client = sqsClient(world);
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: '{}' }));
    const checks = await examine();
    expect(checkNamed(checks, 'dead letters')).toMatchObject({
      state: 'failed',
      found: 'LineQueuenotifyDead 1',
      mend: 'docs/runbook/dead-letters.md',
    });
  });

  it('that rings an alarm fails, with the page of its runbook', async () => {
    const description = 'The function plan failed. What to do: docs/runbook/function-errors.md';
    const checks = await whileSet(world.answers.ringing, 'plan-dead', { description });
    expect(checkNamed(checks, 'alarm plan-dead')).toMatchObject({
      state: 'failed',
      found: `since 2024-10-26T07:00:00.000Z: ${description}`,
      mend: 'docs/runbook/function-errors.md',
    });
  });
});
