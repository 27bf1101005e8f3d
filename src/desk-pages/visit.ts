import type { Context } from 'hono';
import type { Newsletter } from '../domain/index.ts';
import type { Form } from '../html/form.ts';
import { OPERATIONS, type OperationId } from '../operations/contract/operations.ts';
import type { Desk } from '../operations/index.ts';
import type { DeskScript } from './script.ts';
import type { Session } from './sign-in/session.ts';

/** One request of a signed-in editor for a page of a newsletter, or one of their forms. */
export interface Visit {
  readonly c: Context;
  readonly session: Session;
  readonly newsletter: Newsletter;
  readonly newsletters: readonly Newsletter[];
  readonly siteUrl: string;
  readonly script: DeskScript;
  /** ISO; when the request came. */
  readonly now: string;
  /** What the form holds; of a GET, nothing. */
  readonly form: Form;
  /** What this editor can do. */
  readonly desk: Desk;
}

/** Whether this editor may call an operation: what they may not do is not offered. */
export const may = ({ session }: Pick<Visit, 'session'>, id: OperationId): boolean => {
  const { roles } = OPERATIONS[id];
  return roles === null || session.editor.roles.some((role) => roles.some((one) => one === role));
};

export type DeskHandler = (visit: Visit) => Promise<Response>;
