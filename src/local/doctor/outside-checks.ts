import http from 'node:http';
import https from 'node:https';
import { type Check, failed, ok, warning } from '../../desk/doctor/check.ts';
import { excerpt, SECOND } from '../../kernel/index.ts';
import { OUTSIDE } from '../services.ts';

type Variables = Readonly<Record<string, string | undefined>>;

const SERVICE = { database: 'DynamoDB', objects: 'S3', mail: 'SES' } as const;
/** A service on this machine or in this house answers far sooner. */
const ANSWER_MS = 3 * SECOND;

/** The error's code, or its words; null where anything answers, for what a service says to a stranger differs. */
const problemAt = (endpoint: string): Promise<string | null> =>
  new Promise((resolve) => {
    const fail = ({ code, message }: NodeJS.ErrnoException) => resolve(code ?? excerpt(message));
    try {
      const url = new URL(endpoint);
      // Not by `fetch`, which refuses some ports by their number.
      const request = (url.protocol === 'https:' ? https : http).get(url, { timeout: ANSWER_MS });
      request.on('response', (response) => {
        resolve(null);
        response.destroy();
      });
      request.on('timeout', () => request.destroy(new Error('no answer within 3 s')));
      request.on('error', fail);
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
    }
  });

const checkEndpoint = async (variable: string, service: string, endpoint: string) => {
  const problem = await problemAt(endpoint);
  return problem === null
    ? ok(variable, `${service} answers at ${endpoint}`)
    : failed(
        variable,
        `${service} at ${excerpt(endpoint)} cannot be reached (${problem})`,
        `start it, or unset ${variable}: then the embedded one is used`,
      );
};

/** Are the services that the SDK's variables name reachable? Where none is named, the embedded ones are used. */
export async function* checkOutside(variables: Variables): AsyncGenerator<Check> {
  const used: string[] = Object.values(OUTSIDE);
  const set = Object.keys(variables).filter(
    (name) => name.startsWith('AWS_ENDPOINT_URL') && variables[name],
  );
  if (set.length === 0) yield ok('outside services', 'none named: the embedded ones are used');
  for (const [part, variable] of Object.entries(OUTSIDE)) {
    const endpoint = variables[variable];
    if (endpoint)
      yield await checkEndpoint(variable, SERVICE[part as keyof typeof OUTSIDE], endpoint);
  }
  for (const variable of set.filter((name) => !used.includes(name))) {
    yield warning(
      variable,
      'is set, and does nothing here: that service is always the embedded one',
      `unset ${variable}; allowed are ${used.join(', ')}`,
    );
  }
}
