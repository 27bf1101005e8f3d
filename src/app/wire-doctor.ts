import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { CloudWatchAlarms } from '../aws/cloudwatch-alarms.ts';
import { DeployedStacks } from '../aws/deployed-stacks.ts';
import { PublicNames } from '../aws/public-names.ts';
import { SesAccount } from '../aws/ses-account.ts';
import { SesMailer } from '../aws/ses-mailer.ts';
import { SqsDepths } from '../aws/sqs-depths.ts';
import type { StageOrder, StagePorts } from '../desk/index.ts';
import type { Newsletter } from '../domain/index.ts';
import { type Clock, type Random, SECOND } from '../kernel/index.ts';
import { prepareTransactional } from '../render/index.ts';
import { DescribedTables } from '../store/described-tables.ts';
import { DynamoTable } from '../store/dynamo-table.ts';
import { TableProbes } from '../store/probes.ts';
import { TableSetAside } from '../store/set-aside.ts';
import { options as clientOptions, dynamoClient, sesClient, sqsClient } from './clients.ts';
import type { Configuration, StageConfiguration } from './configuration.ts';
import type { Environment } from './environment.ts';
import { newsletterPlaceholders, stagePlaceholders } from './placeholders.ts';

export interface DoctorOptions {
  /** The process's own: credentials, profile, endpoints. */
  readonly environment: Environment;
  /** Of the stage. */
  readonly region: string;
  /** From whom the probes come. */
  readonly newsletter: Newsletter;
  /** Null: the machine's own. */
  readonly nameServer: string | null;
  readonly clock: Clock;
  readonly random: Random;
}

/** Somebody waits at a terminal. */
const CONNECT_WITHIN = 5 * SECOND;
const ANSWER_WITHIN = 20 * SECOND;

const WORDS =
  'This mail proves that what becomes of a mail comes back. "writethru doctor" sent it to the mailbox simulator of SES; nobody reads it.';

const writeProbe =
  (newsletter: Newsletter, clock: Clock) =>
  (address: string): { readonly raw: Uint8Array; readonly from: string } => {
    const letter = {
      kind: 'probe',
      subject: 'Probe',
      text: WORDS,
      html: `<p>${WORDS}</p>`,
    } as const;
    return prepareTransactional(letter, newsletter, { name: null, address }, clock.now());
  };

/** What doctor asks of a deployed stage, with the credentials that the AWS SDK finds where the command runs. */
export const wireDoctor = (options: DoctorOptions): StagePorts => {
  const { region, newsletter, clock, random } = options;
  const environment = { ...options.environment, AWS_REGION: region };
  const here = { environment };
  const at = (service: 'CLOUDFORMATION' | 'CLOUDWATCH' | 'SESV2') => ({
    ...clientOptions(environment, service),
    requestHandler: { connectionTimeout: CONNECT_WITHIN, requestTimeout: ANSWER_WITHIN },
  });
  const ses = sesClient(here);
  const database = dynamoClient(here);
  return {
    stacks: new DeployedStacks(new CloudFormationClient(at('CLOUDFORMATION'))),
    sending: new SesAccount(ses, new SESv2Client(at('SESV2'))),
    names: new PublicNames(options.nameServer),
    queues: new SqsDepths(sqsClient(here)),
    alarms: new CloudWatchAlarms(new CloudWatchClient(at('CLOUDWATCH'))),
    tables: new DescribedTables(database),
    probing: (configurationSet, table) => ({
      mailer: new SesMailer(ses, configurationSet, clock),
      probes: new TableProbes(new DynamoTable(database, table, clock), clock),
      write: writeProbe(newsletter, clock),
    }),
    setAside: (table) => new TableSetAside(new DynamoTable(database, table, clock), clock),
    clock,
    random,
  };
};

/** What of the configuration and of this process matters to an examination of a stage. */
export const stageOrder = (
  configuration: Configuration,
  name: string,
  stage: StageConfiguration,
  environment: Environment,
): Omit<StageOrder, 'send'> => ({
  stage: name,
  region: stage.region,
  account: stage.account,
  domain: stage.domain,
  siteUrl: stage.siteUrl,
  placeholders: [...stagePlaceholders(name, stage), ...newsletterPlaceholders(configuration)],
  endpoints: Object.keys(environment).filter(
    (variable) => variable.startsWith('AWS_ENDPOINT_URL') && environment[variable],
  ),
});
