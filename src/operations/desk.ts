import type * as z from 'zod';
import type { AnswerOf, PathOf } from './contract/operation.ts';
import { OPERATIONS, type OperationId, type Operations } from './contract/operations.ts';

/** Operations whose answer is JSON. */
export type JsonOperation = {
  [Id in OperationId]: Operations[Id] extends { readonly onlyAs: string } ? never : Id;
}[OperationId];
/** Operations whose answer is a file. */
export type FileOperation = Exclude<OperationId, JsonOperation>;

type Input<Op, Part extends string> = Op extends {
  readonly [P in Part]: infer Schema extends z.ZodType;
}
  ? z.input<Schema>
  : never;

// A part that an operation does not take cannot be given; one that it can do without need not be.
type PathPart<Path> = keyof Path extends never
  ? { readonly path?: Record<never, never> }
  : { readonly path: Path };
type QueryPart<Query> = [Query] extends [never]
  ? { readonly query?: never }
  : Record<never, never> extends Query
    ? { readonly query?: Query }
    : { readonly query: Query };
type BodyPart<Body> = [Body] extends [never] ? { readonly body?: never } : { readonly body: Body };
type KeyPart<Op> = Op extends { readonly key: string }
  ? { readonly key?: string }
  : { readonly key?: never };

/** A request for an operation, before the defaults of its contract are filled in. */
export type Request<Id extends OperationId> = PathPart<PathOf<Operations[Id]>> &
  QueryPart<Input<Operations[Id], 'query'>> &
  BodyPart<Input<Operations[Id], 'body'>> &
  /** Names this request: the same again is done once. @default a fresh one for this call */
  KeyPart<Operations[Id]>;

/** A request as the arguments of a call: none is needed where an operation needs nothing. */
export type Requested<Id extends OperationId> =
  Record<never, never> extends Request<Id> ? [request?: Request<Id>] : [request: Request<Id>];

/** An operation's answer, as its contract has it. */
export type Answer<Id extends OperationId> = AnswerOf<Operations[Id]>;

/**
 * Everything that editors can do, for one editor: the pages, the HTTP API and the command line call it alike. A request
 * and its answer have the types of the operation's contract.
 *
 * @example
 * const story = await desk.call('renameStory', { path: { story: id }, body: { headline } });
 */
export interface Desk {
  /** Throws what the operation refuses, as a `WritethruError`. */
  call<Id extends JsonOperation>(id: Id, ...request: Requested<Id>): Promise<Answer<Id>>;
  /** As `call`, for an operation whose answer is a file: a list, or a page of JSON Lines. */
  file<Id extends FileOperation>(id: Id, ...request: Requested<Id>): Promise<AnsweredFile>;
}

/** An answer that is no JSON. */
export interface AnsweredFile {
  readonly type: string;
  readonly text: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The lines of a page of JSON Lines, and the cursor of the page that its `Link` (RFC 8288) leads to. */
export function linesIn<Id extends FileOperation>(
  id: Id,
  { text, headers }: Pick<AnsweredFile, 'text' | 'headers'>,
): { readonly items: readonly Answer<Id>[]; readonly next: string | null } {
  const lines = text.split('\n').filter(Boolean);
  const items = lines.map((line) => OPERATIONS[id].answer.parse(JSON.parse(line)) as Answer<Id>);
  const to = /<([^>]+)>; rel="next"/u.exec(headers['link'] ?? '')?.[1];
  const next = to === undefined ? null : new URL(to, 'http://localhost').searchParams.get('cursor');
  return { items, next };
}
