import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { DeployedResource } from '../../../src/desk/index.ts';
import { listenOnLoopback } from '../../../src/local/loopback.ts';
import { readBody } from '../../../src/local/request-body.ts';
import { xmlText } from '../../../src/local/xml-text.ts';

/** What CloudFormation, CloudWatch and the second API of SES answer, for clients of the SDK. */
export interface AwsAnswers {
  readonly stacks: Record<string, AnsweredStack>;
  /** Alarms in the state ALARM, by name. */
  readonly ringing: Record<string, { readonly description: string }>;
  readonly account: { production: boolean; enforcement: string };
  /** Every call is refused with this code. */
  refuseWith: string | null;
}
export interface AnsweredStack {
  status: string;
  outputs: Record<string, string>;
  resources: DeployedResource[];
}

const ACCOUNT = '111122223333';
const BODY_BYTES = 100_000;
/** CloudFormation gives a hundred; fewer here, so that there is a second page. */
const PAGE = 5;
const SINCE = Date.parse('2024-10-26T07:00:00Z') / 1000;

class Refusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const list = (members: readonly string[]): string =>
  members.map((member) => `<member>${member}</member>`).join('');

const stackXml = (name: string, { status, outputs }: AnsweredStack): string =>
  `<StackName>${name}</StackName><StackStatus>${status}</StackStatus>` +
  `<StackId>arn:aws:cloudformation:eu-central-1:${ACCOUNT}:stack/${name}/1</StackId>` +
  `<CreationTime>2024-10-26T07:00:00Z</CreationTime><Outputs>${list(
    Object.entries(outputs).map(
      ([key, value]) => `<OutputKey>${key}</OutputKey><OutputValue>${xmlText(value)}</OutputValue>`,
    ),
  )}</Outputs>`;

const resourceXml = ({ id, type, physicalId }: DeployedResource): string =>
  `<LogicalResourceId>${id}</LogicalResourceId><PhysicalResourceId>${xmlText(physicalId)}</PhysicalResourceId>` +
  `<ResourceType>${type}</ResourceType><ResourceStatus>CREATE_COMPLETE</ResourceStatus>` +
  '<LastUpdatedTimestamp>2024-10-26T07:00:00Z</LastUpdatedTimestamp>';

const cloudFormation = (form: URLSearchParams, { stacks }: AwsAnswers): string => {
  const action = form.get('Action') ?? '';
  const name = form.get('StackName') ?? '';
  const stack = stacks[name];
  if (!stack) throw new Refusal('ValidationError', `Stack with id ${name} does not exist`);
  const answer = (content: string) =>
    `<${action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><${action}Result>${content}</${action}Result></${action}Response>`;
  if (action === 'DescribeStacks')
    return answer(`<Stacks>${list([stackXml(name, stack)])}</Stacks>`);
  const from = Number(form.get('NextToken') ?? 0);
  const page = stack.resources.slice(from, from + PAGE);
  const next = from + PAGE < stack.resources.length ? `<NextToken>${from + PAGE}</NextToken>` : '';
  return answer(
    `<StackResourceSummaries>${list(page.map(resourceXml))}</StackResourceSummaries>${next}`,
  );
};

const cloudWatch = (body: string, { ringing }: AwsAnswers): object => {
  const { AlarmNames = [], StateValue } = JSON.parse(body) as {
    readonly AlarmNames?: readonly string[];
    readonly StateValue?: string;
  };
  if (AlarmNames.length > 100 || StateValue !== 'ALARM')
    throw new Refusal('ValidationError', 'not asked as it must be');
  return {
    MetricAlarms: AlarmNames.flatMap((AlarmName) => {
      const alarm = ringing[AlarmName];
      return alarm
        ? [{ AlarmName, AlarmDescription: alarm.description, StateUpdatedTimestamp: SINCE }]
        : [];
    }),
  };
};

const answer = async (
  answers: AwsAnswers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = (await readBody(request, BODY_BYTES))?.toString('utf8') ?? '';
  const target = String(request.headers['x-amz-target'] ?? '');
  const json = (value: object, status = 200) =>
    response
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify(value));
  const isQuery = request.method === 'POST' && target === '';
  try {
    if (answers.refuseWith) throw new Refusal(answers.refuseWith, 'refused');
    if (request.url === '/v2/email/account') {
      const { production, enforcement } = answers.account;
      return void json({ ProductionAccessEnabled: production, EnforcementStatus: enforcement });
    }
    if (target.endsWith('.DescribeAlarms')) return void json(cloudWatch(body, answers));
    const xml = cloudFormation(new URLSearchParams(body), answers);
    response.writeHead(200, { 'content-type': 'text/xml' }).end(xml);
  } catch (error) {
    const { code = 'InternalFailure', message } = error as Refusal;
    if (!isQuery) return void json({ __type: code, message }, 400);
    response
      .writeHead(400, { 'content-type': 'text/xml' })
      .end(
        `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${xmlText(message)}</Message></Error></ErrorResponse>`,
      );
  }
};

/** Answers on the loopback address until stopped; what it answers may be changed meanwhile. */
export const startAws = (answers: AwsAnswers) =>
  listenOnLoopback(createServer((request, response) => void answer(answers, request, response)));
