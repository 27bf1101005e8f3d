import type {
  Article,
  Development,
  LogEntry,
  LogPlace,
  Story,
  StoryState,
  TimelinePart,
} from '../domain/index.ts';
import type { ArticleId, DevelopmentId, StoryId } from '../kernel/index.ts';

/** What became of an article: filled in step by step, so that a retry goes on where the last try stopped. */
export interface Filing {
  readonly story: StoryId | null;
  /** The article that this one is a copy of. */
  readonly copyOf: ArticleId | null;
  /** The newest log page before the first try: a retry looks from there on. Set together with `story`. */
  readonly appendFrom: number | null;
  /** First place and number of its developments in the log; null until appended, and where it had none. */
  readonly placed: { readonly first: LogPlace; readonly count: number } | null;
  readonly done: boolean;
  /** Later texts of it that were gone through, the newest last. */
  readonly revisions?: readonly string[] | undefined;
}
export interface FiledArticle {
  readonly article: Article;
  readonly filing: Filing;
  readonly version: number;
  /** Its text was let go once it was filed. */
  readonly forgotten?: boolean;
}

export interface ArticleStore {
  get(id: ArticleId): Promise<FiledArticle | null>;
  /** False where it is there already. */
  add(article: Article): Promise<boolean>;
  /** `version` is the version read; stores it with the next. False where it is no longer the stored one. */
  file(id: ArticleId, filing: Filing, version: number): Promise<boolean>;
  /** Puts a later text of an article in the place of the one that is stored; as `file`. */
  revise(article: Article, version: number): Promise<boolean>;
}

export interface StoryStore {
  get(id: StoryId): Promise<Story | null>;
  /** Stories of a language that are not closed, changed after `since` (ISO; null: all), oldest change first. */
  active(language: string, since: string | null): AsyncIterable<Story>;
  /** Stories of a language that are not closed, newest change first, at most `limit`, those before `before`. */
  newest(language: string, limit: number, before?: StoryPlace | null): AsyncIterable<Story>;
  /** `story.version` is the version read, 0 for a new one; stores it with the next. Null where somebody was quicker. */
  save(story: Story): Promise<Story | null>;
  /** Puts one article's part; putting it again changes nothing, wherever it was moved meanwhile. */
  putTimelinePart(part: TimelinePart): Promise<void>;
  /** Moves a part to the story `to`; moving it again changes nothing. */
  moveTimelinePart(part: TimelinePart, to: StoryId): Promise<void>;
  /** Keeps what was decided about a part's candidates for one statement. False where that is decided, or the part has moved. */
  decideCandidates(
    part: TimelinePart,
    development: DevelopmentId,
    as: 'dismissed' | 'issued',
  ): Promise<boolean>;
  /** Parts in which a candidate for a correction is open, newest first, at most `limit`. */
  candidates(limit: number): Promise<TimelinePart[]>;
  /** The parts of one article in the story in which it is filed: of its first text, and of each later one. */
  partsOf(article: Pick<Article, 'id' | 'publishedAt'>, story: StoryId): Promise<TimelinePart[]>;
  /** A story's parts, and those of the stories that it took in, by publication. */
  timeline(story: Pick<Story, 'id' | 'ties'>): AsyncIterable<TimelinePart>;
}

/** The one log of developments, for all newsletters. */
export interface DevelopmentLog {
  /** The newest page's number, from 1. */
  page(): Promise<number>;
  /**
   * Appends an article's developments in one conditional write guarded by the article's id, and gives the entries as
   * they stand in the log. Appending again, also after the page has rolled, gives those of the first time when `from`
   * is a page no newer than that of the first try. No developments: nothing is written, and nothing given.
   */
  append(
    article: ArticleId,
    developments: readonly Development[],
    from: number,
  ): Promise<readonly LogEntry[]>;
  /** The newest place; 0 while the log is empty. */
  head(): Promise<LogPlace>;
  /** Entries with `after < place <= through`, in order. */
  read(after: LogPlace, through: LogPlace): AsyncIterable<LogEntry>;
}

/** Where a story stands in the order of changes; one that is changed goes to the top. */
export type StoryPlace = Pick<Story, 'id' | 'updatedAt'>;

export interface StoryFilter {
  readonly languages: Iterable<string>;
  /** Null: every state. */
  readonly state: StoryState | null;
  readonly limit: number;
  /** Null: from the newest. */
  readonly before: StoryPlace | null;
}
