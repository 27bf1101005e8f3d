import type { SendQuota } from '../../deliver/index.ts';
import type { AuditLog } from '../../desk/index.ts';
import type { Newsletter } from '../../domain/index.ts';
import { type Clock, iso } from '../../kernel/index.ts';
import type { DESK_OPERATIONS } from '../contract/desk.ts';
import type { Handlers } from '../handler.ts';
import { openapiDocument } from '../http/openapi.ts';
import { ApiError } from '../problem.ts';

/** What operations on the desk itself work with. */
export interface DeskInfoPorts {
  readonly newsletters: readonly Newsletter[];
  /** How programs sign their editors in; null: nobody signs in here. */
  readonly signIn: { readonly issuer: string; readonly client: string } | null;
  /** What SES lets the account send; rejects where it does not answer. */
  quota(): Promise<SendQuota>;
  readonly audit: AuditLog;
  readonly clock: Clock;
}

/** Whom the token names, and what there is. */
export function deskHandlers({
  newsletters,
  signIn,
  quota,
  audit,
  clock,
}: DeskInfoPorts): Handlers<keyof typeof DESK_OPERATIONS> {
  let document: ReturnType<typeof openapiDocument> | undefined;
  return {
    whoami: async ({ editor }) => {
      if (!editor) throw new ApiError(401, 'api.no-token', 'nobody is signed in');
      return { ...editor, roles: [...editor.roles] };
    },
    listNewsletters: async () => ({
      newsletters: newsletters.map((newsletter) => ({
        ...newsletter,
        schedules: [...newsletter.schedules],
        topics: [...newsletter.topics],
      })),
    }),
    sendingHealth: async () => ({ quota: await quota().catch(() => null) }),
    listAudit: async ({ query }) => {
      const page = await audit.page(query.limit, query.cursor ?? null, iso(clock.now()));
      return { entries: [...page.entries], next: page.next };
    },
    signIn: async () => {
      if (signIn) return signIn;
      throw new ApiError(404, 'api.sign-in', 'sign-in: this desk is opened by no sign-in');
    },
    openapi: async () => {
      document ??= openapiDocument();
      return document;
    },
  };
}
