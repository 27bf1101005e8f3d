import { SERVICES } from '../services.ts';

/** A queue's ARN here, as events name it. */
export const queueArn = (name: string): string =>
  `arn:aws:sqs:${SERVICES.region}:${SERVICES.account}:${name}`;

/** A queue's URL on the server at `endpoint`. */
export const queueUrl = (endpoint: string, name: string): string =>
  `${endpoint}/${SERVICES.account}/${name}`;

/** The queue that a URL names, wherever the server stood when it was made. */
export const queueNamed = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
