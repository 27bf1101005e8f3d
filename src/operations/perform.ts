import * as z from 'zod';
import {
  type AuditLog,
  fingerprintOf,
  noteDeed,
  type OncePorts,
  once,
  type SignedIn,
} from '../desk/index.ts';
import { mustHave } from './admit.ts';
import type { Operation } from './contract/operation.ts';
import { OPERATIONS, type OperationId } from './contract/operations.ts';
import { type Asked, type Handlers, Rendered } from './handler.ts';
import { type ArticlePorts, articleHandlers } from './handlers/articles.ts';
import { type CorrectionPorts, correctionHandlers } from './handlers/corrections.ts';
import { type DeskInfoPorts, deskHandlers } from './handlers/desk.ts';
import { type DraftPorts, draftHandlers } from './handlers/drafts.ts';
import { type EditionPorts, editionHandlers } from './handlers/editions.ts';
import { type FeedPorts, feedHandlers } from './handlers/feeds.ts';
import { type KeyPorts, keyHandlers } from './handlers/keys.ts';
import { type StoryPorts, storyHandlers } from './handlers/stories.ts';
import { type SubscriberPorts, subscriberHandlers } from './handlers/subscribers.ts';

/** What all operations together work with: the stores and queues of the stages, and how this process composes and counts. */
export type DeskPorts = ArticlePorts &
  CorrectionPorts &
  DeskInfoPorts &
  DraftPorts &
  EditionPorts &
  FeedPorts &
  KeyPorts &
  StoryPorts &
  SubscriberPorts &
  OncePorts & { readonly audit: AuditLog };

/** The parts of a request, checked against the operation's contract. */
export interface ReadRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly key: string | null;
}

/**
 * Performs an operation for an editor, whichever transport brought the request. Roles are checked first, then `read` gives
 * the request, then the work is done, once for each idempotency key, and noted in the audit log. The answer is cut to
 * its schema.
 *
 * @param editor null only where the operation is open to everybody
 */
export type Perform = (
  id: OperationId,
  editor: SignedIn | null,
  read: () => ReadRequest | Promise<ReadRequest>,
) => Promise<unknown>;

type AnyHandle = (asked: Asked<Operation>) => Promise<unknown>;

/** Every operation of the desk, on these ports. */
export function operations(ports: DeskPorts): Perform {
  const handlers: Handlers = {
    ...deskHandlers(ports),
    ...draftHandlers(ports),
    ...editionHandlers(ports),
    ...storyHandlers(ports),
    ...correctionHandlers(ports),
    ...articleHandlers(ports),
    ...feedHandlers(ports),
    ...subscriberHandlers(ports),
    ...keyHandlers(ports),
  };
  return async (id, editor, read) => {
    const operation: Operation = OPERATIONS[id];
    mustHave(editor, operation.roles);
    const { key, ...asked } = await read();
    const request = key === null ? null : { scope: id, key, asked };
    const order = request && `${request.key} ${fingerprintOf(request)}`;
    const work = async (): Promise<unknown> => {
      const handle = handlers[id] as unknown as AnyHandle;
      const given = await handle({ ...asked, editor, order } as Asked<Operation>);
      const answer = given instanceof Rendered ? given : operation.answer.parse(given);
      if (editor && operation.method !== 'get' && !operation.looks)
        await noteDeed({ did: id, about: aboutOf(id, asked, answer) }, editor, ports);
      return answer;
    };
    return request ? once(request, work, ports) : work();
  };
}

const named = z.object({ id: z.string() });
/** What an answer calls by its kind. */
const madeSchema = z.object({ edition: named, feed: named, key: named }).partial();
/** Operations whose answer is the thing itself, and what it is. */
const THEMSELVES: Partial<Record<OperationId, string>> = {
  correctDevelopment: 'correction',
  suppressSubscriber: 'subscriber',
  eraseSubscriber: 'subscriber',
};

/**
 * What a deed was about, by its kind: the ids in the path, and those in the answer that no path can name beforehand: a
 * draft, a key; a person by the hash that stays.
 */
const aboutOf = (
  id: OperationId,
  { path }: Pick<ReadRequest, 'path'>,
  answer: unknown,
): Record<string, string> => {
  const about: Record<string, string> = {};
  for (const [kind, given] of Object.entries(path)) about[kind] = String(given);
  const itself = THEMSELVES[id];
  const made = itself ? { [itself]: answer } : madeSchema.safeParse(answer).data;
  for (const [kind, thing] of Object.entries(made ?? {})) {
    const { data } = named.safeParse(thing);
    if (data) about[kind] = data.id;
  }
  return about;
};
