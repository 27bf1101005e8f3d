import { Hono } from 'hono';
import type { DeliveryStatus } from '../deliver/index.ts';
import type { Edition } from '../domain/index.ts';
import type { EditionId, NewsletterId } from '../kernel/index.ts';
import { WritethruError } from '../kernel/index.ts';

/** What the desk's API reads. */
export interface DeskPorts {
  readonly newsletters: readonly NewsletterId[];
  editions(newsletter: NewsletterId, limit: number): Promise<Edition[]>;
  counts(id: EditionId): Promise<DeliveryStatus>;
}

export const ROLES = ['editor', 'publisher', 'admin'] as const;
const LISTED = 200;

interface Env {
  readonly Bindings: {
    readonly event?: {
      readonly requestContext?: {
        readonly authorizer?: { readonly jwt?: { readonly claims?: Record<string, unknown> } };
      };
    };
  };
}

/** The groups of an access token that the HTTP API's authorizer has checked; API Gateway writes lists as `[a b]`. */
const groupsOf = (claims: Record<string, unknown> | undefined): string[] => {
  const groups = claims?.['cognito:groups'];
  if (Array.isArray(groups)) return groups.map(String);
  return typeof groups === 'string' ? groups.replace(/^\[|\]$/gu, '').split(/[\s,]+/u) : [];
};

const problem = (status: number, title: string, detail: string) =>
  Response.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

/** The desk's API: who is on a newsletter's desk can read its editions and how their deliveries stand (RFC 9457 errors). */
export const createDesk = (ports: DeskPorts): Hono<Env> => {
  const desk = new Hono<Env>().basePath('/desk/api/v1');
  desk.use(async (c, next) => {
    const groups = groupsOf(c.env?.event?.requestContext?.authorizer?.jwt?.claims);
    if (!ROLES.some((role) => groups.includes(role))) {
      return problem(403, 'Forbidden', `this token has none of the roles ${ROLES.join(', ')}`);
    }
    c.header('cache-control', 'no-store');
    return next();
  });
  desk.get('/newsletters/:newsletter/editions', async (c) => {
    const id = c.req.param('newsletter') as NewsletterId;
    if (!ports.newsletters.includes(id)) {
      return problem(
        404,
        'Not found',
        `newsletter "${id}": there are ${ports.newsletters.join(', ')}`,
      );
    }
    const editions = await ports.editions(id, LISTED);
    return c.json({ editions: editions.map(({ version: _, ...edition }) => edition) });
  });
  desk.get('/editions/:edition/status', async (c) =>
    c.json(await ports.counts(c.req.param('edition') as EditionId)),
  );
  desk.notFound((c) =>
    problem(404, 'Not found', `${c.req.method} ${c.req.path}: there is no such route`),
  );
  desk.onError((error) => {
    if (error instanceof WritethruError && error.kind === 'missing')
      return problem(404, 'Not found', error.message);
    throw error;
  });
  return desk;
};
