import type * as z from 'zod';
import type { Role } from '../../domain/index.ts';
import type { PARAMETERS } from './parameters.ts';

export const BASE_PATH = '/desk/api/v1';

export type Method = 'get' | 'post' | 'delete';
/** What an answer can be beside JSON. */
export type MediaType = 'text/html' | 'text/plain' | 'application/x-ndjson' | 'text/x-opml';

/** One operation of the desk's API: its row in the table from which routes, rights and the OpenAPI document are made. */
export interface Operation {
  readonly method: Method;
  /** Below `BASE_PATH`; what stands in braces is one of `PARAMETERS`. */
  readonly path: `/${string}`;
  readonly summary: string;
  /** More than the summary holds. @default none */
  readonly description?: string;
  /** Who may; null: anybody, without a token. */
  readonly roles: readonly Role[] | null;
  /** @default none is taken */
  readonly query?: z.ZodObject;
  /** @default none is read */
  readonly body?: z.ZodType;
  /** Honest bodies are shorter; bytes on the wire. @default 64 KB */
  readonly bodyBytes?: number;
  /** Whether an `Idempotency-Key` must or may come with it. @default it makes nothing that a repeat would make again */
  readonly key?: 'required' | 'optional';
  /** Of the answer when all is well. */
  readonly status: 200 | 202;
  readonly answer: z.ZodType;
  /** What the answer can be instead. @default JSON alone */
  readonly alsoAs?: readonly MediaType[];
  /** What the answer is, line by line of its schema. @default JSON */
  readonly onlyAs?: MediaType;
  /** 404 also for what the body names. @default only the path can name what is not there */
  readonly seeks?: true;
  /** It changes nothing, though no GET: what it asks for must stand in no address. @default a deed, which the audit log has */
  readonly looks?: true;
  /** Beside what follows from the rest: 409 where what stands does not allow it. @default it never does */
  readonly conflicts?: true;
  /** Of a body, or else of the query. */
  readonly example?: Readonly<Record<string, unknown>>;
}

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The parameters of an operation's path, parsed. */
export type PathOf<Op extends Operation> = {
  readonly [Name in NamesIn<Op['path']> & keyof typeof PARAMETERS]: z.output<
    (typeof PARAMETERS)[Name]
  >;
};
export type QueryOf<Op> = Op extends { readonly query: infer Query extends z.ZodType }
  ? z.output<Query>
  : Record<never, never>;
export type BodyOf<Op> = Op extends { readonly body: infer Body extends z.ZodType }
  ? z.output<Body>
  : undefined;
export type AnswerOf<Op extends Operation> = z.output<Op['answer']>;
