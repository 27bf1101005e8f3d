import type * as z from 'zod';
import { excerpt, WritethruError } from '../kernel/index.ts';

/** The configuration cannot be used: one line that names the option, what was got and what is allowed. */
export class ConfigurationError extends WritethruError {
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super('input', 'configuration', `${file}: ${problem}`, options);
  }
}

/** What was got, as one would write it in the file, cut to one line. */
export const written = (value: unknown): string =>
  value === undefined ? 'nothing' : excerpt(JSON.stringify(value) ?? typeof value);

/** `newsletters[0].look.accent` */
const optionAt = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((at, key) => {
    if (typeof key === 'number') return `${at}[${key}]`;
    return at === '' ? String(key) : `${at}.${String(key)}`;
  }, '');

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const expectation = (issue: z.core.$ZodIssue): string | null => {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => written(value)).join(' or ');
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${issue.origin === 'string' ? ' character' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return null;
  }
};

/** One line for one finding of the schema; checks of our own bring their words along. */
export const describeIssue = (issue: z.core.$ZodIssue): string => {
  const at = optionAt(issue.path);
  const where = at === '' ? '' : `${at}: `;
  const allowed = expectation(issue);
  return allowed === null
    ? `${where}${issue.message}`
    : `${where}got ${written(issue.input)}; allowed is ${allowed}`;
};
