import type { ErrorKind } from '../../kernel/index.ts';
import { excerpt } from '../../kernel/index.ts';
import { PROBLEM_TYPE, type Problem, problemSchema } from '../../operations/contract/problem.ts';
import { deskAway, StageError } from './errors.ts';

/** What of a refusal is shown: one line stays readable. */
const SHOWN = 500;

const KINDS: Readonly<Record<number, ErrorKind>> = {
  400: 'input',
  401: 'refused',
  403: 'refused',
  404: 'missing',
  409: 'conflict',
  413: 'input',
  415: 'input',
  422: 'input',
};

/** An answer, read. */
export interface Reply {
  readonly status: number;
  /** Without parameters, lower case. */
  readonly type: string;
  /** The header `Link`; empty where there is none. */
  readonly link: string;
  readonly text: string;
}

/** What to do about a token that is refused. */
export interface TokenAdvice {
  /** It proves nothing. */
  readonly unknown: string;
  /** It has not the role. */
  readonly unfit: string;
}

/** An answer that is no success, as an error of one line. `place` names the stage and its address. */
export const refusalOf = (reply: Reply, place: string, advice: TokenAdvice): StageError => {
  const problem = problemIn(reply);
  if (!problem) {
    const what = reply.type === '' ? 'without a type' : `as ${excerpt(reply.type)}`;
    return deskAway(`${place}: got ${reply.status} ${what}, which is no answer of a desk`);
  }
  const kind = KINDS[reply.status] ?? 'unavailable';
  return new StageError(
    kind,
    problem.code,
    `${place}: ${printable(problem.detail)}${hint(reply.status, advice)}`,
  );
};

const hint = (status: number, { unknown, unfit }: TokenAdvice): string => {
  if (status === 401) return `; ${unknown}`;
  return status === 403 ? `; ${unfit}` : '';
};

const problemIn = ({ type, text }: Reply): Problem | null => {
  if (type !== PROBLEM_TYPE) return null;
  try {
    return problemSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Nothing that a terminal would act on. */
const printable = (text: string): string => excerpt(text.replace(/\p{Cc}/gu, ' '), SHOWN);
