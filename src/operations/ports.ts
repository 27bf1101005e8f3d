import type {
  CountUnderWay,
  DeliveryStatus,
  EditionReport,
  HeldOrder,
  HeldReport,
  RecipientsPage,
  SendAnswer,
  SendQuota,
} from '../deliver/index.ts';
import type {
  AccessTokens,
  ArticleState,
  AuditLog,
  CorrectionOrder,
  CountedReach,
  DraftOrder,
  DraftView,
  EditionResults,
  News,
  NextSlot,
  OncePorts,
  Preview,
  PreviewAs,
  Rehearsal,
  ReleaseOrder,
  Taken,
} from '../desk/index.ts';
import type {
  DeliveryState,
  Edition,
  Feed,
  FeedOrder,
  FetchReport,
  IssuedCorrection,
  MachineKey,
  Newsletter,
  Person,
  RawArticle,
  SetAside,
  Story,
  Subscriber,
} from '../domain/index.ts';
import type { ShapeOrder } from '../editions/index.ts';
import type { Asked, AskedFeed, FeedPage, Followed, NotFollowed } from '../ingest/index.ts';
import type {
  ArticleId,
  CorrectionId,
  DevelopmentId,
  EditionId,
  FeedId,
  FetchId,
  Logger,
  MachineKeyId,
  NewsletterId,
  StoryId,
  SubscriberId,
} from '../kernel/index.ts';
import type {
  Erasure,
  FoundPerson,
  ImportOrder,
  ImportReport,
  ListedSubscriber,
  PersonRecord,
  ReaderFields,
  StoredAs,
  SubscribersFile,
  SuppressOrder,
  SuppressReport,
} from '../readers/index.ts';
import type { ListedCandidate, ShownStory, StoryFilter, StoryPage } from '../stories/index.ts';

/** What the desk's API works with: the use cases of the stages, wired. */
export interface DeskApiPorts extends OncePorts {
  readonly tokens: AccessTokens;
  /** How programs sign their editors in. */
  readonly signIn: { readonly issuer: string; readonly client: string };
  readonly newsletters: readonly Newsletter[];
  readonly audit: AuditLog;
  /** What SES lets the account send; rejects where it does not answer. */
  quota(): Promise<SendQuota>;
  readonly editions: EditionUses;
  readonly stories: {
    list(page: Omit<StoryFilter, 'languages'>): Promise<StoryPage>;
    show(id: StoryId): Promise<ShownStory>;
  } & StoryEdits;
  readonly corrections: CorrectionUses;
  readonly articles: {
    take(articles: readonly RawArticle[]): Promise<Taken[]>;
    show(id: ArticleId): Promise<ArticleState>;
    listSetAside(): Promise<{ readonly articles: readonly SetAside[]; readonly more: boolean }>;
    tryAgain(id: ArticleId): Promise<void>;
    drop(id: ArticleId): Promise<void>;
  };
  readonly feeds: FeedUses;
  readonly subscribers: SubscriberUses;
  readonly machineKeys: {
    list(): Promise<readonly MachineKey[]>;
    make(name: string, by: string): Promise<{ readonly key: MachineKey; readonly token: string }>;
    revoke(id: MachineKeyId): Promise<MachineKey>;
  };
  /** The page of an edition's report; the desk's pages draw it. */
  reportPage(report: EditionReport, newsletter: Newsletter): string;
  readonly logger: Logger;
}

interface StoryEdits {
  /** Merges the stories `from` into `into`; gives the one that lives. */
  merge(into: StoryId, from: readonly StoryId[], word: Word): Promise<Story>;
  /** Gives the story that is made of the articles. */
  split(story: StoryId, articles: readonly ArticleId[], word: Word): Promise<Story>;
  rename(story: StoryId, headline: string, word: Word): Promise<Story>;
  setTopics(story: StoryId, topics: readonly string[], word: Word): Promise<Story>;
  close(story: StoryId, word: Word): Promise<Story>;
  reopen(story: StoryId, word: Word): Promise<Story>;
}
interface Word {
  readonly by: string;
  readonly why: string | null;
}

interface CorrectionUses {
  /** Newest first, those before `before`. */
  list(limit: number, before: IssuedCorrection | null): Promise<readonly IssuedCorrection[]>;
  get(id: CorrectionId): Promise<IssuedCorrection>;
  candidates(): Promise<readonly ListedCandidate[]>;
  correct(order: CorrectionOrder): Promise<IssuedCorrection>;
  /** Gives how many there were. */
  dismiss(story: StoryId, development: DevelopmentId): Promise<number>;
  reach(newsletter: NewsletterId, id: CorrectionId): Promise<CountedReach | CountUnderWay>;
}

interface EditionUses {
  get(id: EditionId): Promise<Edition>;
  /** Newest first, those before `before`. */
  list(newsletter: NewsletterId, limit: number, before: Edition | null): Promise<Edition[]>;
  /** What is new since the newest edition of everything. */
  news(newsletter: Newsletter): Promise<News>;
  slots(newsletter: Newsletter): readonly NextSlot[];
  /** Null where nothing is new. */
  compose(newsletter: Newsletter, order: DraftOrder): Promise<Edition | null>;
  preview(id: EditionId): Promise<Preview>;
  /** As the reader of this address would get it. */
  previewAs(id: EditionId, address: string): Promise<PreviewAs>;
  approve(id: EditionId, by: Person, hash: string): Promise<Edition>;
  /** A draft as its editors work at it. */
  draft(id: EditionId): Promise<DraftView>;
  shape(id: EditionId, order: ShapeOrder): Promise<Edition>;
  /** Composes it anew, of all that has come by now. */
  refresh(id: EditionId, order: Pick<ShapeOrder, 'seen' | 'by'>): Promise<Edition>;
  rehearse(id: EditionId): Promise<Rehearsal | CountUnderWay>;
  /** One mail to one address; nobody counts as told. */
  test(id: EditionId, address: string): Promise<SendAnswer>;
  /** Freezes it and wakes its delivery; repeats without effect. */
  send(id: EditionId, order: ReleaseOrder): Promise<unknown>;
  /** Of one that was sent and waits: it is a draft again. */
  takeBack(id: EditionId, by: string): Promise<Edition>;
  pause(id: EditionId, by: string, reason: string): Promise<Edition>;
  resume(id: EditionId, by: string): Promise<Edition>;
  decideHeld(order: HeldOrder): Promise<HeldReport>;
  report(id: EditionId): Promise<EditionReport>;
  cancelDraft(id: EditionId): Promise<Edition>;
  /** Of one that is on its way. */
  callOff(id: EditionId): Promise<Edition>;
  results(id: EditionId): Promise<EditionResults>;
  status(id: EditionId): Promise<DeliveryStatus>;
  /** All of them, or only those whose delivery is so. */
  recipients(
    id: EditionId,
    after: string | null,
    only: DeliveryState['state'] | null,
  ): Promise<RecipientsPage>;
}

interface FeedUses {
  list(page: { readonly after: FeedId | null; readonly limit: number }): Promise<FeedPage>;
  add(order: FeedOrder): Promise<Followed>;
  /** The orders of an OPML list. */
  readList(opml: string): readonly FeedOrder[];
  addList(
    list: readonly FeedOrder[],
    order: Pick<FeedOrder, 'source' | 'topics'>,
  ): Promise<(Followed | NotFollowed)[]>;
  find(name: string): Promise<Feed>;
  remove(id: FeedId): Promise<Feed>;
  pollNow(ids: readonly FeedId[]): Promise<AskedFeed[]>;
  fetchNow(urls: readonly string[]): Promise<Asked[]>;
  reports(ids: readonly FetchId[]): Promise<ReadonlyMap<FetchId, FetchReport>>;
}

type ColumnOrder = Pick<ImportOrder, 'map' | 'from'>;

interface SubscriberUses {
  list(newsletter: NewsletterId, after: SubscriberId | null): AsyncIterable<ListedSubscriber>;
  add(fields: ReaderFields, newsletter: Newsletter, consent: string): Promise<StoredAs>;
  import(
    file: SubscribersFile,
    newsletter: Newsletter,
    order: ColumnOrder & Pick<ImportOrder, 'consent' | 'dryRun'>,
  ): Promise<ImportReport>;
  suppressAll(
    file: SubscribersFile,
    order: ColumnOrder & Pick<SuppressOrder, 'reason'>,
  ): Promise<SuppressReport>;
  search(prefix: string, newsletter: NewsletterId): Promise<readonly FoundPerson[]>;
  suppress(address: string): Promise<Extract<Subscriber, { state: 'suppressed' }>>;
  find(address: string): Promise<PersonRecord>;
  erase(address: string): Promise<Erasure>;
}
