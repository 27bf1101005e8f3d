import * as z from 'zod';
import { WritethruError } from '../kernel/index.ts';

/** The variables that tell a function where its table, bucket, queues and keys are. */
const VARIABLES = {
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  FETCH_QUEUE_URL: z.url(),
  OUTCOME_QUEUE_URL: z.url(),
  INBOX_QUEUE_URL: z.url(),
  PLAN_QUEUE_URL: z.url(),
  COUNT_QUEUE_URL: z.url(),
  DELIVER_QUEUE_URL: z.url(),
  NOTIFY_QUEUE_URL: z.url(),
  CONFIGURATION_SET: z.string().min(1),
  SITE_URL: z.url(),
  /** Where templates/ lies beside the bundle. */
  TEMPLATES_FOLDER: z.string().min(1),
  COMPOSE_FUNCTION_NAME: z.string().min(1),
  /** The issuer of editors' tokens, where its keys are, and the applications it issues them to, comma between. */
  TOKEN_ISSUER: z.string().min(1),
  TOKEN_KEYS_URL: z.url(),
  TOKEN_CLIENT_IDS: z.string().min(1),
  /** Where editors sign in; its tokens are taken as well, where it is another than TOKEN_ISSUER. */
  SIGN_IN_ISSUER: z.url(),
  /** As which of them the desk's pages sign their editors in. */
  DESK_CLIENT_ID: z.string().min(1),
  DESK_URL: z.url(),
  /** As which of them programs sign their editors in. */
  SIGN_IN_CLIENT_ID: z.string().min(1),
} as const;
export type Variable = keyof typeof VARIABLES;

/** What a process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable of the environment that is missing or wrong. */
export class EnvironmentError extends WritethruError {}

/** The variables asked for, checked; throws on the first that is missing or wrong, by name. */
export const readEnvironment = <Name extends Variable>(
  environment: Environment,
  names: readonly Name[],
): Readonly<Record<Name, string>> => {
  const read = (name: Name): string => {
    const answer = VARIABLES[name].safeParse(environment[name]);
    if (answer.success) return answer.data;
    const got = environment[name] === undefined ? 'nothing' : `"${environment[name]}"`;
    throw new EnvironmentError(
      'input',
      'environment',
      `environment variable ${name}: got ${got}; it must be set to ${answer.error.issues[0]?.message.toLowerCase() ?? 'a value'}`,
    );
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>;
};
