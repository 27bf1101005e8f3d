import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { lambdaClient } from '../aws/compose-function.ts';
import { mailClient } from '../aws/ses-mailer.ts';
import type { Environment } from './environment.ts';

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

export const dynamoClient = (environment: Environment): DynamoDBClient =>
  new DynamoDBClient(options(environment, 'DYNAMODB'));

export const sqsClient = (environment: Environment): SQSClient =>
  new SQSClient(options(environment, 'SQS'));

export const secretsClient = (environment: Environment): SecretsManagerClient =>
  new SecretsManagerClient(options(environment, 'SECRETS_MANAGER'));

/** Path style where an endpoint is given: a loopback server has no bucket subdomains. */
export const s3Client = (environment: Environment): S3Client =>
  new S3Client({
    ...options(environment, 'S3'),
    forcePathStyle: environment['AWS_ENDPOINT_URL_S3'] !== undefined,
  });

export const sesClient = (environment: Environment): SESClient =>
  mailClient(options(environment, 'SES'));

export const functionsClient = (environment: Environment): LambdaClient =>
  lambdaClient(options(environment, 'LAMBDA'));
