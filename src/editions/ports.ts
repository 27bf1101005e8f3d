import type {
  Edition,
  EditionContent,
  EditionKind,
  LogEntry,
  LogPlace,
  Story,
} from '../domain/index.ts';
import type { EditionId, NewsletterId, StoryId } from '../kernel/index.ts';

/** A newsletter's numbers, in one item. */
export interface NewsletterProgress {
  readonly newsletter: NewsletterId;
  /** The number of the newest frozen edition. */
  readonly lastNumber: number;
  /** Through which place its full editions have come, by kind; a manual one of everything counts for all. */
  readonly through: Readonly<Record<EditionKind, LogPlace>>;
  /** The edition that is frozen or sending and not yet at its end; the next one waits for it. */
  readonly open: EditionId | null;
  /** Where `through` stood before the open edition took the newsletter; one that is called off gives it back. */
  readonly before: NewsletterProgress['through'] | null;
  readonly version: number;
}

export interface EditionStore {
  get(id: EditionId): Promise<Edition | null>;
  /** False where the id is taken: the slot, or the editor's idempotency key, has its edition. */
  add(edition: Edition): Promise<boolean>;
  /** `edition.version` is the version read; stores it with the next. Null where somebody was quicker. */
  save(edition: Edition): Promise<Edition | null>;
  /** Newest first; those that come after `before`, where one is named. */
  list(newsletter: NewsletterId, limit: number, before?: Edition | null): Promise<Edition[]>;
  progress(newsletter: NewsletterId): Promise<NewsletterProgress>;
  /** As `save`. */
  saveProgress(progress: NewsletterProgress): Promise<NewsletterProgress | null>;
}

/** Frozen things by the hash of their bytes; putting the same twice changes nothing. */
export interface ContentStore {
  /** Gives the hash under which it stands. */
  putContent(content: EditionContent): Promise<string>;
  content(hash: string): Promise<EditionContent>;
  putLayout(layout: string): Promise<string>;
  layout(hash: string): Promise<string>;
}

/** What composing reads of stories and log. */
export interface StoryReader {
  story(id: StoryId): Promise<Story | null>;
}
export interface LogReader {
  head(): Promise<LogPlace>;
  read(after: LogPlace, through: LogPlace): AsyncIterable<LogEntry>;
}
