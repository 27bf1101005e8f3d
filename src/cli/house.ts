import { resolve } from 'node:path';
import * as z from 'zod';
import type { Configuration } from '../app/configuration.ts';
import type { DeskWiring } from '../app/desk-ports.ts';
import type { Ground } from '../app/ground.ts';
import type { Newsletter, RawArticle } from '../domain/index.ts';
import { type EditionId, type Instant, WritethruError } from '../kernel/index.ts';
import type { Desk } from '../operations/index.ts';

/** A mail that the embedded SES took. */
export interface KeptMail {
  readonly to: string;
  /** The bytes that it was given, `.eml`. */
  readonly path: string;
  readonly edition: string | null;
}

/** The local pipeline, open: the same functions as deployed, on this machine's embedded servers. */
export interface House {
  readonly ground: Ground;
  /** What editors can do, as whoever runs this process. */
  readonly desk: Desk;
  /** What operations work with: stores and queues, and how a draft is composed. */
  readonly ports: DeskWiring;
  /** Wakes again what a crash may have lost of an edition that is under way. */
  sweep(id: EditionId): Promise<unknown>;
  /** Brings an edition to its end once nothing is on its way any more: no later word can come of a claim. */
  settle(id: EditionId): Promise<unknown>;
  /** Puts articles on the inbox; they are filed by the time `drain` is done. */
  ingest(articles: readonly RawArticle[]): Promise<void>;
  /**
   * Sets the functions to work, if they are not yet, and waits until every queue is empty and every function idle;
   * tells how many messages are still on their way.
   */
  drain(onLeft?: (left: number) => void): Promise<void>;
  /** Articles that were tried as often as any and could not be filed, of all time. */
  unfiled(): Promise<number>;
  /** False where mails go to an outside SES. */
  readonly keepsMails: boolean;
  /** Mails kept by the embedded SES, oldest first; none where mails go elsewhere. */
  mails(): AsyncIterable<KeptMail>;
  close(): Promise<void>;
}

/** The house with its pages and schedules. */
export interface ServedHouse extends House {
  readonly siteUrl: string;
  readonly deskUrl: string;
  readonly mailboxUrl: string;
}

export interface HouseOptions {
  readonly data: string;
  readonly configuration: Configuration;
  /** Another moment as "now", in ms since 1970. */
  readonly at: Instant | null;
  /** The command, for the refusal that another process on the same data would get. */
  readonly command: string;
}

/** What `bin` hands to the command line: it alone may start the functions. */
export interface Shell {
  /** Where the package is: its templates, its sample articles, its example configuration. */
  readonly root: string;
  open(options: HouseOptions): Promise<House>;
  serve(options: HouseOptions, pages: ServedPages): Promise<ServedHouse>;
  /** Until somebody stops the process: Ctrl-C, or a termination signal. */
  untilStopped(): Promise<void>;
}

/** Where the local pages stand, and what they can do beside showing. */
export interface ServedPages {
  /** The site's port; the desk and the mailbox take the next two. 0: free ones. Null: 4300. */
  readonly port: number | null;
  /** "The next day's articles arrive": tells what happened. */
  onNextDay(house: House): Promise<{ readonly message: string }>;
}

export class UsageError extends WritethruError {
  constructor(code: string, message: string) {
    super('input', `usage.${code}`, message);
  }
}

/** An error of the file system about a file that was named, as a refused input; any other error as it is. */
export const unreadable = (path: string, error: unknown, allowed: string): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code !== 'string' || error instanceof WritethruError) return error;
  if (code === 'ENOENT')
    return new UsageError('no-file', `"${path}": no such file; allowed is ${allowed}`);
  return new UsageError('unreadable', `"${path}": cannot be used (${code}); allowed is ${allowed}`);
};

/** The newsletter of this id, or the configuration's first. */
export const newsletterOf = (configuration: Configuration, id: string | undefined): Newsletter => {
  const [first] = configuration.newsletters;
  const found =
    id === undefined ? first : configuration.newsletters.find((known) => known.id === id);
  if (found) return found;
  const allowed = configuration.newsletters.map((known) => known.id).join(', ');
  throw new UsageError(
    'newsletter',
    `--newsletter "${id}": there is none of this id; allowed are ${allowed}`,
  );
};

/** Days that the calendar has; a time without an offset is the machine's own, as ISO 8601 has it. */
const ZONE = { offset: true, local: true } as const;
const MOMENT = z.union([
  z.iso.date(),
  z.iso.datetime(ZONE),
  z.iso.datetime({ ...ZONE, precision: -1 }),
]);

/** `--at`, as an instant; null where it is not given. */
export const momentOf = (at: string | undefined): Instant | null => {
  if (at === undefined) return null;
  if (!MOMENT.safeParse(at).success) {
    throw new UsageError(
      'at',
      `--at "${at}": not a moment; allowed is ISO 8601, such as 2024-10-26T07:00:00Z`,
    );
  }
  return Date.parse(at);
};

export const dataFolder = (data: string | undefined): string => resolve(data ?? '.writethru');
