import * as z from 'zod';
import type { CorrectionId, EditionId, NewsletterId, StoryId } from '../kernel/index.ts';
import { correctionSchema } from './correction.ts';
import { logEntrySchema, statementSchema } from './development.ts';
import { type Person, personSchema } from './editor.ts';
import { EDITION_KINDS, rightSchema } from './newsletter.ts';
import { idOf, isoInstant, orLater } from './schema.ts';
import { shapingSchema } from './shaping.ts';
import { storyStateSchema } from './story.ts';

export const EDITION_STATES = [
  'draft',
  'approved',
  'frozen',
  'sending',
  'paused',
  'sent',
  'cancelled',
] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/** Whose word it was, and when. */
const wordSchema = z.object({ by: z.string(), at: isoInstant });

/** Who stopped an edition in the middle: an editor, too many mails that came back, or a day's quota that cannot hold it. */
export const PAUSE_CAUSES = ['editor', 'breaker', 'quota'] as const;
const pauseSchema = z.object({
  cause: orLater(PAUSE_CAUSES),
  /** The editor; null where it stopped by itself. */
  by: z.string().nullable(),
  at: isoInstant,
  /** One line. */
  reason: z.string(),
  /** Null while it stands still. */
  resumed: wordSchema.nullable(),
});
export type Pause = z.infer<typeof pauseSchema>;

/** One numbered issue of a newsletter. Its content stands in S3 under `hash` and never changes. */
export const editionSchema = z.object({
  id: idOf<EditionId>(),
  newsletter: idOf<NewsletterId>(),
  kind: orLater(EDITION_KINDS),
  state: orLater(EDITION_STATES),
  /** Given when it is frozen; a draft has none. */
  number: z.number().int().nullable(),
  /** The moment at which it is due, or at which it was cut by hand. */
  slot: isoInstant,
  /** SHA-256 of the content, hex. */
  hash: z.string(),
  subject: z.string(),
  /** The log range: what came after `after` up to and with `through`. */
  after: z.number().int().min(0),
  through: z.number().int().min(0),
  /** The stories an editor chose; null: everything new. An edition of chosen stories is partial. */
  chosen: z.array(idOf<StoryId>()).nullable(),
  stories: z.number().int(),
  developments: z.number().int(),
  /** What it corrects for those who were told otherwise, in the order of its content. */
  corrects: z.array(idOf<CorrectionId>()).default([]),
  /** What its own words heed: none of it tells anybody what was corrected. */
  heeds: z.array(idOf<CorrectionId>()).default([]),
  composedAt: isoInstant,
  /** Who cut it by hand; null: a schedule did, or a command that names nobody. */
  cutBy: personSchema.nullable().default(null),
  /** Binds to the hash: a new draft is a new hash and voids it. */
  approval: z.object({ by: z.string(), at: isoInstant, hash: z.string() }).nullable(),
  /** Set when planning has counted everybody. */
  planned: z.object({ people: z.number().int(), chunks: z.number().int() }).nullable(),
  startedAt: isoInstant.nullable(),
  endedAt: isoInstant.nullable(),
  /** The newest pause, kept after the edition went on; null: there was none. */
  pause: pauseSchema.nullable().default(null),
  /** An editor let it go on after the breaker had stopped it: the breaker leaves it alone from then on. */
  override: wordSchema.nullable().default(null),
  /** It had ended, and is on its way again for held mails that an editor sends again; null: never. */
  reopened: wordSchema.nullable().default(null),
  /** When its delivery begins: until then it can be taken back. Null: it has begun, or need not wait. */
  goesAt: isoInstant.nullable().default(null),
  /** It was taken back before it went: no schedule sends it, an editor does. Null: it was not. */
  takenBack: wordSchema.nullable().default(null),
  /** What editors made of it while it was a draft; null: it is as it was composed. */
  shaping: shapingSchema.nullable().default(null),
  version: z.number().int(),
});
export type Edition = z.infer<typeof editionSchema>;

/** Of one that was composed a moment ago: nobody has done anything with it. */
export const UNTOUCHED = {
  approval: null,
  planned: null,
  startedAt: null,
  endedAt: null,
  pause: null,
  override: null,
  reopened: null,
  goesAt: null,
  takenBack: null,
  shaping: null,
} as const satisfies Partial<Edition>;

/**
 * Nothing of it is on its way yet: it can be shaped, approved, sent and taken off the table.
 *
 * @example isDraft({ state: 'approved' }) // true
 */
export const isDraft = ({ state }: Pick<Edition, 'state'>): boolean =>
  state === 'draft' || state === 'approved';

/** Whose words or choice an edition holds as it stands; null: a schedule's. */
export const lastHand = ({ shaping, cutBy }: Pick<Edition, 'shaping' | 'cutBy'>): Person | null => {
  const last = shaping?.changes.at(-1);
  return last ? { name: last.by, id: last.editor } : cutBy;
};

/** Somebody said yes to this very content. */
export const isApproved = ({ approval, hash }: Pick<Edition, 'approval' | 'hash'>): boolean =>
  approval?.hash === hash;

/** A story as an edition shows it, with the window of its log from which any reader's part is cut. */
export const storyBlockSchema = z.object({
  id: idOf<StoryId>(),
  /** Stories that this one has taken in: readers may have named it by these. */
  absorbed: z.array(idOf<StoryId>()).optional(),
  headline: z.string(),
  /** Set where it differs from the newsletter's; absent in editions that an earlier version composed. */
  language: z.string().optional(),
  /** The headline is in the desk's own words for this edition. */
  reworded: z.literal(true).optional(),
  /** Nothing of it was told before this edition. */
  isNew: z.literal(true).optional(),
  /** The desk put it first, for every reader. */
  pinned: z.literal(true).optional(),
  state: storyStateSchema,
  /** The topic under which it stands; null: none. */
  topic: z.string().nullable(),
  topics: z.array(z.string()),
  /** Publishers by name, most articles first; null stands for "not stated". */
  sources: z.array(z.string().nullable()),
  cites: z.array(z.string()),
  reports: z.number().int(),
  /** Higher comes first. */
  rank: z.number(),
  /** In order of place; at most 28 days back, and as many as the edition has room for. */
  entries: z.array(logEntrySchema),
  background: z.array(statementSchema),
});
export type StoryBlock = z.infer<typeof storyBlockSchema>;

/** What is frozen: all that is needed to make any reader's digest, whatever happens to the stories later. */
export const editionContentSchema = z.object({
  edition: idOf<EditionId>(),
  newsletter: idOf<NewsletterId>(),
  kind: orLater(EDITION_KINDS),
  slot: isoInstant,
  language: z.string(),
  after: z.number().int(),
  through: z.number().int(),
  /** The slot of the edition that ended at `after`; absent: there is none, or an earlier version composed this one. */
  since: isoInstant.optional(),
  chosen: z.array(idOf<StoryId>()).nullable(),
  subject: z.string(),
  /** The stories that the subject names; a cut without the first of them makes its own subject. */
  subjectStories: z.array(idOf<StoryId>()),
  /** An editor's note, plain text; null: none. */
  note: z.string().nullable(),
  /** What came after this place is here whole; of what came before, what mattered most, or nothing. The rest is on the web. */
  windowFrom: z.number().int(),
  /** Best rank first, or as the desk put them. */
  stories: z.array(storyBlockSchema),
  /** Places of new entries that may well tell one event, in groups; absent: an earlier version composed it. */
  events: z.array(z.array(z.number().int())).optional(),
  /** Places of entries, told ones among them, that surely tell one fact, in groups. */
  facts: z.array(z.array(z.number().int())).optional(),
  corrections: z.array(correctionSchema),
  /** Corrections that its stories heed already. */
  heeds: z.array(idOf<CorrectionId>()).default([]),
  /** Rights of the sources that have one of their own, by name; others have `DEFAULT_RIGHT`. */
  rights: z.record(z.string(), rightSchema),
  /** The rendered MJML layout, by the hash of its HTML. */
  layout: z.string(),
});
export type EditionContent = z.infer<typeof editionContentSchema>;
