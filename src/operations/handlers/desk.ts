import { iso } from '../../kernel/index.ts';
import type { DESK_OPERATIONS } from '../contract/desk.ts';
import type { Handlers } from '../handler.ts';
import { openapiDocument } from '../http/openapi.ts';
import type { DeskApiPorts } from '../ports.ts';
import { ApiError } from '../problem.ts';

/** Whom the token names, and what there is. */
export const deskRoutes = ({
  newsletters,
  signIn,
  quota,
  audit,
  clock,
}: Pick<DeskApiPorts, 'newsletters' | 'signIn' | 'quota' | 'audit' | 'clock'>): Handlers<
  keyof typeof DESK_OPERATIONS
> => {
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
    signIn: async () => signIn,
    openapi: async () => {
      document ??= openapiDocument();
      return document;
    },
  };
};
