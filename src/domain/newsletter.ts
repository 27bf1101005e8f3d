import * as z from 'zod';
import { type NewsletterId, WritethruError } from '../kernel/index.ts';
import { laterThan, valuesOf } from './schema.ts';

/** How often a reader wants mail. Breaking stories come on top for those who choose them. */
export const RHYTHMS = ['daily', 'weekdays', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Languages in which mails have words: the files of templates/strings. */
export const MAIL_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ru', 'zh'] as const;

/** Kinds of editions that a schedule cuts. */
export const SCHEDULED_KINDS = ['daily', 'weekly', 'breaking'] as const;
export const EDITION_KINDS = [...SCHEDULED_KINDS, 'manual'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

export interface Schedule {
  /** `breaking`: how often to look whether a story has turned breaking. */
  readonly kind: (typeof SCHEDULED_KINDS)[number];
  /** EventBridge Scheduler's six fields, `0 7 * * ? *`. */
  readonly cron: string;
  /** IANA, `Europe/Berlin`. */
  readonly zone: string;
}

/** A subject that a reader can choose; an article belongs when one of its rules meets. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  /** Words or phrases, any of which in title or lead puts a story here. Empty: only feeds and editors do. */
  readonly words: readonly string[];
  /** Phrases in which a word is not meant: "tear gas" is not energy. @default none */
  readonly except?: readonly string[];
}

export interface Look {
  /** `#8a1f1f`; checked for contrast 4.5:1 against the card, light and dark. */
  readonly accent: string;
  readonly accentDark: string;
  /** https address of a picture, at most 600 px wide, or null: the name in type. */
  readonly logo: string | null;
  readonly postalAddress: string;
}

const RIGHTS = [
  z.object({ kind: z.literal('full') }),
  z.object({ kind: z.literal('quote'), words: z.number().int().min(1) }),
  z.object({ kind: z.literal('headline') }),
] as const;

/**
 * How much may be shown of a source's text: all, at most `words` of one article in one mail, or its headline only. A right of a
 * later version gives as little as `headline`.
 */
export const rightSchema = z.union([
  ...RIGHTS,
  z.object({ kind: laterThan(valuesOf(RIGHTS, 'kind')) }),
]);
export type Right = z.infer<typeof rightSchema>;

/** "AP v. Meltwater" (S.D.N.Y. 2013) is why a source without a licence is quoted, not reprinted. */
export const DEFAULT_RIGHT: Right = { kind: 'quote', words: 120 };

/**
 * The right of a source by its name; sources without one of their own, or without a name, have the usual one.
 *
 * @example rightOf('Wire', { Wire: { kind: 'full' } }) // { kind: 'full' }
 */
export const rightOf = (source: string | null, rights: Readonly<Record<string, Right>>): Right =>
  (source === null ? undefined : rights[source]) ?? DEFAULT_RIGHT;

/** Does a right let anything but the headline be shown? */
export const mayQuote = ({ kind }: Right): boolean => kind === 'full' || kind === 'quote';

/** What people subscribe to; from writethru.config.ts, checked and with its defaults filled in. */
export interface Newsletter {
  readonly id: NewsletterId;
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** The zone in which its dates are written and its schedules run, IANA. */
  readonly zone: string;
  readonly sender: { readonly name: string; readonly address: string };
  readonly replyTo: string | null;
  readonly schedules: readonly Schedule[];
  readonly topics: readonly Topic[];
  /** `automatic`: goes at its slot; `approved`: only when a publisher approved this very content. */
  readonly approval: 'automatic' | 'approved';
  /** Whoever cut a draft by hand, or changed it last, may not be the one who approves it. */
  readonly fourEyes: boolean;
  /** How long before its slot an edition is composed and announced to the desk, in minutes; 0: at its slot. */
  readonly draftMinutes: number;
  /** Who at the desk is told of a draft by mail. */
  readonly deskAddresses: readonly string[];
  /** How long a send that an editor started can be taken back; 0: not at all. */
  readonly holdSeconds: number;
  /** A schedule older than this is shown, not fired. */
  readonly latenessMinutes: number;
  readonly look: Look;
  /** By source name; others have `{quote, 120}`. */
  readonly rights: Readonly<Record<string, Right>>;
}

/** The newsletter of this id; one that configuration no longer has is a fault of deployment. */
export function newsletterNamed(newsletters: readonly Newsletter[], id: NewsletterId): Newsletter {
  const found = newsletters.find((newsletter) => newsletter.id === id);
  if (found) return found;
  const allowed = newsletters.map((newsletter) => newsletter.id).join(', ');
  throw new WritethruError(
    'missing',
    'newsletter',
    `newsletter "${id}": not in the configuration; there are ${allowed}`,
  );
}
