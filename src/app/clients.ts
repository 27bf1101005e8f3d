import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { lambdaClient } from '../aws/compose-function.ts';
import { mailClient } from '../aws/ses-mailer.ts';
import type { Environment } from './environment.ts';
import { type Ground, madeOnce } from './ground.ts';

type Service =
  | 'CLOUDFORMATION'
  | 'CLOUDWATCH'
  | 'DYNAMODB'
  | 'LAMBDA'
  | 'S3'
  | 'SECRETS_MANAGER'
  | 'SES'
  | 'SESV2'
  | 'SQS';

/** The environment of a ground: what a client is made for. */
type At = Pick<Ground, 'environment'>;

/**
 * Region, endpoint and credentials as the SDK itself would take them from the process's environment; passed on
 * because the local runner hands its functions an environment of their own.
 */
export const options = (environment: Environment, service: Service) => {
  const {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  } = environment;
  const sessionToken = environment['AWS_SESSION_TOKEN'];
  const endpoint = environment[`AWS_ENDPOINT_URL_${service}`];
  return {
    ...(region ? { region } : {}),
    ...(endpoint ? { endpoint } : {}),
    ...(accessKeyId && secretAccessKey
      ? { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } }
      : {}),
  };
};

export function dynamoClient(ground: At): DynamoDBClient {
  return madeOnce(
    ground,
    dynamoClient,
    () => new DynamoDBClient(options(ground.environment, 'DYNAMODB')),
  );
}

export function sqsClient(ground: At): SQSClient {
  return madeOnce(ground, sqsClient, () => new SQSClient(options(ground.environment, 'SQS')));
}

export function secretsClient(ground: At): SecretsManagerClient {
  return madeOnce(
    ground,
    secretsClient,
    () => new SecretsManagerClient(options(ground.environment, 'SECRETS_MANAGER')),
  );
}

/** Path style where an endpoint is given: a loopback server has no bucket subdomains. */
export function s3Client(ground: At): S3Client {
  return madeOnce(ground, s3Client, () => {
    const { endpoint, ...rest } = options(ground.environment, 'S3');
    return new S3Client({ ...rest, ...(endpoint ? { endpoint, forcePathStyle: true } : {}) });
  });
}

export function sesClient(ground: At): SESClient {
  return madeOnce(ground, sesClient, () => mailClient(options(ground.environment, 'SES')));
}

export function functionsClient(ground: At): LambdaClient {
  return madeOnce(ground, functionsClient, () =>
    lambdaClient(options(ground.environment, 'LAMBDA')),
  );
}
