import { resolve } from 'node:path';
import type { Configuration } from '../app/configuration.ts';
import type { Ground } from '../app/ground.ts';
import type { DeskWiring } from '../app/wire-desk.ts';
import type { Newsletter, RawArticle } from '../domain/index.ts';
import { type Instant, WritethruError } from '../kernel/index.ts';

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
  readonly desk: DeskWiring;
  /** Puts articles on the inbox; they are filed by the time `drain` is done. */
  ingest(articles: readonly RawArticle[]): Promise<void>;
  /** Waits until every queue is empty and every function idle; tells how many messages are still on their way. */
  drain(onLeft?: (left: number) => void): Promise<void>;
  /** Messages that no function could handle, by queue. */
  deadLetters(): Promise<Readonly<Record<string, number>>>;
  /** Mails kept by the embedded SES, oldest first; none where mails go elsewhere. */
  mails(): AsyncIterable<KeptMail>;
  close(): Promise<void>;
}

/** The house with its pages and schedules. */
export interface ServedHouse extends House {
  readonly siteUrl: string;
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

/** `--at`, as an instant; null where it is not given. */
export const momentOf = (at: string | undefined): Instant | null => {
  if (at === undefined) return null;
  const instant = /^\d{4}-\d{2}-\d{2}/u.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new UsageError(
      'at',
      `--at "${at}": not a moment; allowed is ISO 8601, such as 2024-10-26T07:00:00Z`,
    );
  }
  return instant;
};

export const dataFolder = (data: string | undefined): string => resolve(data ?? '.writethru');
