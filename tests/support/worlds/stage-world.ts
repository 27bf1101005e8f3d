import { handlersOn } from '../../../bin/handlers.ts';
import { type ConfigurationInput, parseConfiguration } from '../../../src/app/configuration.ts';
import type { Ground } from '../../../src/app/ground.ts';
import { silentLogger, systemClock, systemRandom } from '../../../src/kernel/index.ts';
import { layGround } from '../../../src/local/index.ts';
import type { Listening } from '../../../src/local/loopback.ts';
import { type AwsAnswers, startAws } from '../servers/aws-answerer.ts';
import { startNameServer, type Zone } from '../servers/name-server.ts';

/** Of this machine alone, and yet none of the names that doctor takes for a placeholder. */
export const DOMAIN = 'wire.internal';

export const STAGE_CONFIGURATION: ConfigurationInput = {
  stages: {
    live: {
      region: 'eu-central-1',
      domain: DOMAIN,
      siteUrl: `https://news.${DOMAIN}`,
      deskUrl: `https://desk.${DOMAIN}`,
    },
  },
  newsletters: [
    {
      id: 'wire',
      name: 'Wire',
      description: 'News.',
      zone: 'Europe/Berlin',
      sender: { name: 'Wire', address: `digest@${DOMAIN}` },
      look: { postalAddress: '1 Street' },
    },
  ],
};

const DKIM = ['one', 'two', 'three'];
const MX = '10 feedback-smtp.eu-central-1.amazonses.com';

/** A zone in which every record stands. */
const goodZone = (): Zone => ({
  ...Object.fromEntries(
    DKIM.map((token) => [`${token}._domainkey.${DOMAIN} CNAME`, [`${token}.dkim.amazonses.com`]]),
  ),
  [`bounce.${DOMAIN} MX`]: [MX],
  [`bounce.${DOMAIN} TXT`]: ['v=spf1 include:amazonses.com ~all'],
  [`_dmarc.${DOMAIN} TXT`]: ['v=DMARC1; p=quarantine'],
  [`news.${DOMAIN} CNAME`]: ['d-1.execute-api.eu-central-1.amazonaws.com'],
  [`desk.${DOMAIN} A`]: ['192.0.2.7'],
});

/** The outputs that the stacks have; tests/infra holds them against the real templates. */
const goodOutputs = {
  ...Object.fromEntries(
    DKIM.map((token, at) => [
      `DnsDkim${at + 1}`,
      `${token}._domainkey.${DOMAIN} CNAME ${token}.dkim.amazonses.com`,
    ]),
  ),
  DnsMailFrom: `bounce.${DOMAIN} MX ${MX}`,
  DnsSpf: `bounce.${DOMAIN} TXT v=spf1 include:amazonses.com ~all`,
  DnsDmarc: `_dmarc.${DOMAIN} TXT v=DMARC1; p=quarantine`,
};

const resource = (id: string, type: string, physicalId: string) => ({ id, type, physicalId });

const goodAnswers = (environment: Readonly<Record<string, string>>): AwsAnswers => {
  const plan = environment['PLAN_QUEUE_URL'] ?? '';
  const queue = (name: string) => plan.replace(/plan$/u, name);
  return {
    stacks: {
      'Writethru-live-State': {
        status: 'UPDATE_COMPLETE',
        outputs: { SignIn: 'https://sign-in' },
        resources: [
          resource('StateTable0A1B2C3D', 'AWS::DynamoDB::Table', environment['TABLE_NAME'] ?? ''),
        ],
      },
      'Writethru-live-Mail': {
        status: 'CREATE_COMPLETE',
        outputs: goodOutputs,
        resources: [
          resource('Sending0A1B2C3D', 'AWS::SES::ConfigurationSet', 'writethru'),
          resource('EventsFeedbackQueue0A1B2C3D', 'AWS::SQS::Queue', queue('feedback')),
          resource('EventsFeedbackDeadQueue0A1B2C3D', 'AWS::SQS::Queue', queue('feedback-dead')),
          resource('EventsFeedbackDeadAlarm0A1B2C3D', 'AWS::CloudWatch::Alarm', 'feedback-dead'),
        ],
      },
      'Writethru-live-App': {
        status: 'UPDATE_COMPLETE',
        outputs: {
          DnsSite: `news.${DOMAIN} CNAME d-1.execute-api.eu-central-1.amazonaws.com`,
          DnsDesk: `desk.${DOMAIN} CNAME d-2.execute-api.eu-central-1.amazonaws.com`,
        },
        resources: ['fetch', 'outcome', 'count', 'plan', 'deliver', 'notify'].flatMap((name) => [
          resource(`LineQueue${name}Queue0A1B2C3D`, 'AWS::SQS::Queue', queue(name)),
          resource(`LineQueue${name}DeadQueue0A1B2C3D`, 'AWS::SQS::Queue', queue(`${name}-dead`)),
          resource(`LineQueue${name}Alarm0A1B2C3D`, 'AWS::CloudWatch::Alarm', `${name}-dead`),
        ]),
      },
    },
    ringing: {},
    account: { production: true, enforcement: 'HEALTHY' },
    refuseWith: null,
  };
};

/** The services that a deployed stage stands on, on the loopback address, with the real functions at work. */
export interface StageWorld {
  /** What leads the AWS SDK here. */
  readonly environment: Record<string, string>;
  readonly answers: AwsAnswers;
  readonly zone: Zone;
  /** `127.0.0.1:PORT` */
  readonly nameServer: string;
  stop(): Promise<void>;
}

/** @param functions whether the functions are at work: without them, no event is noted */
export const startStage = async (
  data: string,
  { functions = true }: { readonly functions?: boolean } = {},
): Promise<StageWorld> => {
  const clock = systemClock();
  const configuration = parseConfiguration(STAGE_CONFIGURATION, 'test');
  const { newsletters } = configuration;
  const local = await layGround({
    data,
    command: 'writethru test',
    newsletters,
    ports: null,
    outside: {},
    clock,
  });
  const ground: Ground = {
    environment: local.environment,
    configuration,
    clock,
    random: systemRandom(),
    logger: silentLogger,
  };
  if (functions) local.connect(handlersOn(ground), { schedules: false, failed: () => {} });
  const answers = goodAnswers(local.environment);
  const zone = goodZone();
  const aws: Listening = await startAws(answers);
  const names = await startNameServer(zone);
  return {
    environment: {
      ...local.environment,
      AWS_ENDPOINT_URL_CLOUDFORMATION: aws.endpoint,
      AWS_ENDPOINT_URL_CLOUDWATCH: aws.endpoint,
      AWS_ENDPOINT_URL_SESV2: aws.endpoint,
    },
    answers,
    zone,
    nameServer: names.server,
    stop: async () => {
      await names.stop();
      await aws.stop();
      await local.stop();
    },
  };
};
