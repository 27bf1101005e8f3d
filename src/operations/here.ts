import type { SignedIn } from '../desk/index.ts';
import type { Random } from '../kernel/index.ts';
import type { Operation } from './contract/operation.ts';
import { OPERATIONS, type OperationId } from './contract/operations.ts';
import type { Desk } from './desk.ts';
import { Rendered } from './handler.ts';
import type { Perform } from './perform.ts';
import { bodyOf, keyOf, pathOf, queryOf } from './read-request.ts';

interface AnyRequest {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly key?: string;
}

/** 130 bits: two requests never share it. */
const KEY_LENGTH = 26;

/**
 * The desk of one editor, with its operations in this process: the same rights, checks and work as over HTTP, without
 * the wire between.
 */
export function deskHere(perform: Perform, editor: SignedIn, random: Pick<Random, 'token'>): Desk {
  const ask = (id: OperationId, { path = {}, query = {}, body, key }: AnyRequest = {}) => {
    const operation: Operation = OPERATIONS[id];
    const own = operation.key === 'required' ? random.token(KEY_LENGTH) : undefined;
    return perform(id, editor, () => ({
      path: pathOf(operation, (name) => path[name]),
      query: queryOf(operation, query),
      body: bodyOf(operation, body),
      key: keyOf(operation, key ?? own),
    }));
  };
  return {
    call: async (id, ...[request]) => {
      const answer = await ask(id, request as AnyRequest);
      if (answer instanceof Rendered) throw new Error(`${id}: called for another format than JSON`);
      return answer as never;
    },
    file: async (id, ...[request]) => (await ask(id, request as AnyRequest)) as Rendered,
  };
}
