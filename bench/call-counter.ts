import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** The port that an endpoint names. */
const portOf = (endpoint: string | undefined): string => new URL(endpoint ?? 'http://none').port;

/** Requests of this process to the services of an environment, by kind, since the last `take`. */
export interface CallCounts {
  queueRequests: number;
  objectPuts: number;
  objectGets: number;
}
const NONE: CallCounts = {
  queueRequests: 0,
  objectPuts: 0,
  objectGets: 0,
};

/** Counts by the channel on which Node tells of every request that it sends. */
export const countCalls = (environment: Readonly<Record<string, string>>) => {
  let counts = { ...NONE };
  const [sqs, s3] = ['SQS', 'S3'].map((service) =>
    portOf(environment[`AWS_ENDPOINT_URL_${service}`]),
  );
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { readonly request: ClientRequest };
    const port = String(request.getHeader('host')).split(':')[1];
    if (port === sqs) counts.queueRequests += 1;
    else if (port === s3) counts[request.method === 'GET' ? 'objectGets' : 'objectPuts'] += 1;
  });
  return {
    take: (): CallCounts => {
      const taken = counts;
      counts = { ...NONE };
      return taken;
    },
  };
};
