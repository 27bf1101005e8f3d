import type { DeliveryStatus, EditionReport, HeldReport, SendAnswer } from '../../deliver/index.ts';
import type { DraftView, EditionNews, Rehearsal, ReleaseOrder } from '../../desk/index.ts';
import type {
  CorrectionCandidate,
  Development,
  Edition,
  HeldChoice,
  Newsletter,
  ShapeAct,
  Statement,
  Story,
  StoryState,
} from '../../domain/index.ts';
import type {
  ArticleId,
  CorrectionId,
  EditionId,
  NewsletterId,
  StoryId,
} from '../../kernel/index.ts';
import type { CorrectionDesk } from './correction-desk.ts';
import type { FeedDesk, IntakeDesk } from './intake-desk.ts';
import type { ReaderDesk } from './reader-desk.ts';

export type { FeedDesk, FollowAnswer, Intake, IntakeDesk } from './intake-desk.ts';

/** What the desk tells of an edition: all but how it is stored. */
export type ShownEdition = Omit<Edition, 'version' | 'after' | 'through'>;

/** An order for a draft. */
export interface DraftWish {
  /** Chosen stories; null: everything new. */
  readonly stories: readonly StoryId[] | null;
  readonly note: string | null;
  /** The one correction that it is for, for those who were told otherwise; then it has no stories. */
  readonly correction: CorrectionId | null;
  /** Names the order: the same again is the same edition. Null: an order of its own. */
  readonly key: string | null;
}

/** An edition as it will be mailed. */
export interface ShownPreview {
  readonly html: string;
  readonly text: string;
  readonly stories: readonly EditionNews[];
}

/** What `follow` looks at while it waits. */
export type Look = Pick<DeliveryStatus, 'planned' | 'pending'>;

/** Somebody for whom an edition was planned. */
export interface Recipient {
  /** Null: erased, or gone. */
  readonly to: string | null;
  readonly state: string;
  readonly reason: string | null;
}

/** Drafts, approval, delivery. */
export interface EditionDesk {
  /** The newest first, `limit` at most. */
  list(newsletter: NewsletterId, limit: number): Promise<readonly ShownEdition[]>;
  show(id: EditionId): Promise<ShownEdition>;
  /** Null where nothing is new. */
  compose(newsletter: Newsletter, wish: DraftWish): Promise<ShownEdition | null>;
  preview(id: EditionId): Promise<ShownPreview>;
  approve(id: EditionId, hash: string): Promise<ShownEdition>;
  draft(id: EditionId): Promise<DraftView>;
  /** Changes the draft that was `seen`, by its hash; throws where it is another by now. */
  shape(id: EditionId, acts: readonly ShapeAct[], seen: string): Promise<DraftView>;
  /** Composes it anew, of all that has come by now. */
  refresh(id: EditionId, seen: string): Promise<DraftView>;
  pause(id: EditionId, reason: string): Promise<ShownEdition>;
  resume(id: EditionId): Promise<ShownEdition>;
  /** A draft is taken off the table; one on its way is stopped, and comes to its end by `follow`. */
  cancel(id: EditionId): Promise<ShownEdition>;
  /** Counts whom it would reach. `look` is called while everybody is counted, which takes a while where they are many. */
  rehearse(id: EditionId, look: (done: number, of: number) => void): Promise<Rehearsal>;
  /** One mail to one address; nobody counts as told. */
  test(id: EditionId, address: string): Promise<SendAnswer>;
  /** Starts its delivery, or takes up what a crash broke off; repeats without effect. */
  send(id: EditionId, order: ReleaseOrder): Promise<void>;
  /** Of one that was sent and still waits: it is a draft again. */
  takeBack(id: EditionId): Promise<ShownEdition>;
  /**
   * Waits until all deliveries of an edition on its way are at their end, it is paused, or it can only go on much
   * later. `look`, where there is one, is called now and then. `left`: somebody pressed Ctrl-C, and it goes on without us.
   */
  follow(id: EditionId, look: ((look: Look) => void) | null): Promise<'done' | 'left'>;
  status(id: EditionId): Promise<DeliveryStatus>;
  /** All of them, or only those whose delivery is held. */
  recipients(id: EditionId, only?: 'held'): AsyncIterable<Recipient>;
  report(id: EditionId): Promise<EditionReport>;
  /** About one held reader, by address, or about `all`. */
  decideHeld(id: EditionId, choice: HeldChoice, to: string): Promise<HeldReport>;
}

/** A story as lists have it. */
export type ListedStory = Pick<
  Story,
  | 'id'
  | 'headline'
  | 'language'
  | 'topics'
  | 'articles'
  | 'developments'
  | 'startedAt'
  | 'developedAt'
> & { readonly state: StoryState };

/** A story with its timeline. */
export interface ToldStory {
  readonly story: ListedStory;
  readonly headlines: Story['headlines'];
  readonly sources: Story['sources'];
  readonly cites: readonly string[];
  /** Merges, splits and edits, oldest first. */
  readonly changes: Story['changes'];
  /** By the day on which it happened. */
  readonly timeline: readonly Development[];
  /** What was told and is put otherwise since by its article. */
  readonly corrections: readonly CorrectionCandidate[];
  /** Told in passing, in no order. */
  readonly background: readonly Statement[];
}

export interface StoryDesk {
  /** Those that are not closed, newest development first; of a great many, those that changed last. */
  list(): Promise<{ readonly stories: readonly ListedStory[]; readonly more: boolean }>;
  show(id: StoryId): Promise<ToldStory>;
  /** Merges the stories `from` into `into`; gives the one that lives. */
  merge(into: StoryId, from: readonly StoryId[], why: string | null): Promise<ListedStory>;
  /** Gives the story that is made of the articles. */
  split(id: StoryId, articles: readonly ArticleId[], why: string | null): Promise<ListedStory>;
  rename(id: StoryId, headline: string, why: string | null): Promise<ListedStory>;
  close(id: StoryId, why: string | null): Promise<ListedStory>;
  reopen(id: StoryId, why: string | null): Promise<ListedStory>;
}

/** What editors do, wherever the pipeline runs: on this machine, or on a stage behind the desk's API. */
export interface Desk {
  readonly editions: EditionDesk;
  readonly stories: StoryDesk;
  readonly corrections: CorrectionDesk;
  readonly readers: ReaderDesk;
  readonly intake: IntakeDesk;
  readonly feeds: FeedDesk;
}
