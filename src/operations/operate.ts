import * as z from 'zod';
import { fingerprintOf, noteDeed, once, type SignedIn } from '../desk/index.ts';
import { mustHave } from './admit.ts';
import type { Operation } from './contract/operation.ts';
import { OPERATIONS, type OperationId, type Operations } from './contract/operations.ts';
import { type Asked, type Handlers, Rendered } from './handler.ts';
import { articleRoutes } from './handlers/articles.ts';
import { correctionRoutes } from './handlers/corrections.ts';
import { deskRoutes } from './handlers/desk.ts';
import { editionRoutes } from './handlers/editions.ts';
import { feedRoutes } from './handlers/feeds.ts';
import { keyRoutes } from './handlers/keys.ts';
import { storyRoutes } from './handlers/stories.ts';
import { subscriberRoutes } from './handlers/subscribers.ts';
import { bodyOf, keyOf, pathOf, queryOf } from './http/read-request.ts';
import type { DeskApiPorts } from './ports.ts';

/** One request whose parts have been read. */
export interface ReadRequest {
  /** Null only where the operation is open to everybody. */
  readonly editor: SignedIn | null;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly key: string | null;
}

/** Does the work of a request that is checked, once for each idempotency key; the answer is cut to its schema. */
export type Operate = (id: OperationId, request: ReadRequest) => Promise<unknown>;

type AnyHandle = (asked: Asked<Operation>) => Promise<unknown>;

/** The work behind every operation of the desk's API, for the API and for the pages alike. */
export const operations = (ports: DeskApiPorts): Operate => {
  const handlers: Handlers = {
    ...deskRoutes(ports),
    ...editionRoutes(ports),
    ...storyRoutes(ports),
    ...correctionRoutes(ports),
    ...articleRoutes(ports),
    ...feedRoutes(ports),
    ...subscriberRoutes(ports),
    ...keyRoutes(ports),
  };
  return async (id, { editor, path, query, body, key }) => {
    const operation: Operation = OPERATIONS[id];
    const handle = handlers[id] as unknown as AnyHandle;
    const request = key === null ? null : { scope: id, key, asked: { path, query, body } };
    const order = request && `${request.key} ${fingerprintOf(request)}`;
    const work = async (): Promise<unknown> => {
      const given = await handle({ editor, path, query, body, order } as Asked<Operation>);
      const answer = given instanceof Rendered ? given : operation.answer.parse(given);
      if (editor && operation.method !== 'get' && !operation.looks)
        await noteDeed({ did: id, about: { ...idsIn(path), ...made(id, answer) } }, editor, ports);
      return answer;
    };
    return request ? once(request, work, ports) : work();
  };
};

const idsIn = (path: ReadRequest['path']): Record<string, string> =>
  Object.fromEntries(Object.entries(path).map(([name, id]) => [name, String(id)]));

const named = z.object({ id: z.string() });
/** What an answer calls by its kind. */
const madeSchema = z.object({ edition: named, feed: named, key: named }).partial();
/** Whose answer is the thing itself, and what it is. */
const THEMSELVES: Partial<Record<OperationId, string>> = {
  correctDevelopment: 'correction',
  suppressSubscriber: 'subscriber',
  eraseSubscriber: 'subscriber',
};

/** What a deed made or was done to, where no path names it beforehand: a draft, a key; a person by the hash that stays. */
const made = (id: OperationId, answer: unknown): Record<string, string> => {
  const itself = THEMSELVES[id];
  const about = itself ? { [itself]: answer } : madeSchema.safeParse(answer).data;
  return Object.fromEntries(
    Object.entries(about ?? {}).flatMap(([kind, thing]) => {
      const { data } = named.safeParse(thing);
      return data ? [[kind, data.id]] : [];
    }),
  );
};

type Input<Op, Part extends string> = Op extends { readonly [P in Part]: infer Schema }
  ? Schema extends z.ZodType
    ? z.input<Schema>
    : undefined
  : undefined;

/** What a page asks of an operation: as a program would, without the wire between. */
export interface Request<Id extends OperationId> {
  readonly path?: Asked<Operations[Id]>['path'];
  readonly query?: Input<Operations[Id], 'query'>;
  readonly body?: Input<Operations[Id], 'body'>;
  readonly key?: string;
}

/** Asks an operation for a signed-in editor. Throws as the API would answer: `ApiError` and what the stages refuse. */
export type Perform = <Id extends OperationId>(
  editor: SignedIn,
  id: Id,
  request?: Request<Id>,
) => ReturnType<Handlers[Id]>;

/** The door by which pages come to what the API does: the same rights, the same checks of a request, the same work. */
export const performer =
  (operate: Operate): Perform =>
  (editor, id, request = {}) => {
    const asked = async (): Promise<unknown> => {
      const operation: Operation = OPERATIONS[id];
      if (operation.roles) mustHave(editor, operation.roles);
      const { path = {}, query = {}, body, key } = request;
      return operate(id, {
        editor,
        path: pathOf(operation, (name) => path[name as keyof typeof path]),
        query: queryOf(operation, query),
        body: bodyOf(operation, body),
        key: keyOf(operation, key),
      });
    };
    return asked() as ReturnType<Handlers[typeof id]>;
  };
