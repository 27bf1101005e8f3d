/**
 * What AWS charges, in US dollars, in us-east-1 without free tiers or volume discounts, as noted on the day named.
 * Prices change, and differ by region (eu-central-1 is up to a quarter dearer for some): check them on the pages named
 * before a budget rests on them.
 */
export const PRICES_NOTED = { day: '2025-11-01', region: 'us-east-1' } as const;

interface Price {
  /** Dollars for one unit. */
  readonly dollars: number;
  readonly unit: string;
  /** Where AWS states it. */
  readonly page: string;
}

const MILLION = 1_000_000;

const on = (page: string, unit: string, dollars: number): Price => ({
  dollars,
  unit,
  page: `https://aws.amazon.com/${page}/pricing/`,
});

/** One request, or one of what `unit` says. */
export const PRICES = {
  sesMail: on('ses', 'mail', 0.1 / 1000),
  lambdaRequest: on('lambda', 'request', 0.2 / MILLION),
  lambdaSecond: on('lambda', 'GB-second, arm64', 0.0000133334),
  tableWrite: on('dynamodb', 'write request unit (1 KB), on demand', 0.625 / MILLION),
  /** An eventually consistent read of 4 KB takes half of one. */
  tableRead: on('dynamodb', 'read request unit (4 KB, consistent), on demand', 0.125 / MILLION),
  tableGigabyteMonth: on('dynamodb', 'GB-month stored', 0.25),
  tableRecoveryGigabyteMonth: on('dynamodb', 'GB-month of point-in-time recovery', 0.2),
  queueRequest: on('sqs', 'request (64 KB), standard', 0.4 / MILLION),
  fifoRequest: on('sqs', 'request (64 KB), FIFO', 0.5 / MILLION),
  topicPublish: on('sns', 'publication (64 KB); delivery to SQS is free', 0.5 / MILLION),
  objectPut: on('s3', 'PUT or LIST', 0.005 / 1000),
  objectGet: on('s3', 'GET', 0.0004 / 1000),
  objectGigabyteMonth: on('s3', 'GB-month stored', 0.023),
  scheduleCall: on('eventbridge', 'EventBridge Scheduler invocation', 1 / MILLION),
  webRequest: on('api-gateway', 'HTTP API request', 1 / MILLION),
  logGigabyte: on('cloudwatch', 'GB of logs taken in', 0.5),
  alarmMonth: on('cloudwatch', 'alarm-month', 0.1),
  metricMonth: on('cloudwatch', 'custom metric-month', 0.3),
  trace: on('xray', 'trace recorded', 5 / MILLION),
  keyMonth: on('kms', 'key-month', 1),
  keyRequest: on('kms', 'request', 0.03 / 10_000),
  secretMonth: on('secrets-manager', 'secret-month', 0.4),
  secretRequest: on('secrets-manager', 'request', 0.05 / 10_000),
  editorMonth: on('cognito', 'active editor in a month, Plus', 0.02),
} as const satisfies Readonly<Record<string, Price>>;

/** What can be counted and charged. */
export type Priced = keyof typeof PRICES;
