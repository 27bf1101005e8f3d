import type { SignedIn } from '../desk/index.ts';
import type {
  AnswerOf,
  BodyOf,
  MediaType,
  Operation,
  PathOf,
  QueryOf,
} from './contract/operation.ts';
import type { OperationId, Operations } from './contract/operations.ts';

/** One request, checked: who asks, and for what. */
export interface Asked<Op extends Operation> {
  /** Null where the operation is open to everybody. */
  readonly editor: SignedIn | null;
  readonly path: PathOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  /** Names this request and no other, by its idempotency key and all that it asks for; null where it came without. */
  readonly order: string | null;
}

/** An answer that is no JSON. */
export class Rendered {
  readonly type: MediaType;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(type: MediaType, text: string, headers: Readonly<Record<string, string>> = {}) {
    this.type = type;
    this.text = text;
    this.headers = headers;
  }
}

/** What an operation does; what it gives is cut to the answer's schema. */
export type Handle<Op extends Operation> = (
  asked: Asked<Op>,
) => Promise<
  | (Op extends { readonly onlyAs: string } ? never : AnswerOf<Op>)
  | (Op extends { readonly alsoAs: object } | { readonly onlyAs: string } ? Rendered : never)
>;

/** A handler for each of these operations. */
export type Handlers<Id extends OperationId = OperationId> = {
  readonly [Name in Id]: Handle<Operations[Name]>;
};
