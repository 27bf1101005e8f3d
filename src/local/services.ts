/** What the embedded servers say of themselves; no account and no key of anybody. */
export const SERVICES = {
  region: 'eu-central-1',
  account: '000000000000',
  accessKeyId: 'local',
  secretAccessKey: 'local',
} as const;

/** The SDK's own switches for another endpoint: where one names an outside service, the embedded one is not started. */
export const OUTSIDE = {
  database: 'AWS_ENDPOINT_URL_DYNAMODB',
  objects: 'AWS_ENDPOINT_URL_S3',
  mail: 'AWS_ENDPOINT_URL_SES',
} as const;
