import type { DeliveryStatus } from '../../deliver/index.ts';
import type { FetchReport, Newsletter, RawArticle } from '../../domain/index.ts';
import type { Asked } from '../../ingest/index.ts';
import type { ArticleId, Clock, EditionId, FetchId } from '../../kernel/index.ts';
import type { Answer, Desk } from '../../operations/index.ts';
import type {
  ImportReport,
  SubscribersFile,
  SuppressOrder,
  SuppressReport,
} from '../../readers/index.ts';

/** An edition as the desk shows it: all but how it is stored. */
export type ShownEdition = Answer<'showEdition'>;
export type ShownFeed = Answer<'showFeed'>;
export type ShownSetAside = Answer<'listSetAside'>['articles'][number];

/** What `follow` looks at while it waits. */
export type Look = Pick<DeliveryStatus, 'planned' | 'pending'>;

/** What came of articles that were handed over, and of fetches that were asked for. */
export interface Intake {
  /** Articles that could not be filed. */
  readonly lost: number;
  /** Why articles were not taken or not filed, one line each; they count among the lost. */
  readonly refusals: readonly string[];
  /** How fetches went; one that came to no end has none. */
  readonly reports: ReadonlyMap<FetchId, FetchReport>;
}

/** Settings of an import besides its file. */
export interface ImportWish {
  /** For lines that name none. */
  readonly consent: string | null;
  /** `COLUMN=FIELD`, as they were given. */
  readonly map: readonly string[];
  readonly from: string | null;
  readonly dryRun: boolean;
  /** Hears how many lines are done, of how many. */
  readonly onDone: (done: number, all: number) => void;
}

/**
 * Where a command works: on the pipeline of this machine, or at a stage. What editors can do is the same at both, by
 * `desk`. The rest is what really differs: this process does the work that operations set going, a stage has others who
 * do it.
 */
export interface Place {
  readonly desk: Desk;
  readonly clock: Pick<Clock, 'sleep'>;
  /** Seconds for which an edition that was sent by its count can be taken back; null: the newsletter's own. */
  readonly hold: 0 | null;
  /**
   * Waits until all deliveries of an edition on its way are at their end, it is paused, or it can only go on much
   * later. `look`, where there is one, is called now and then. `left`: somebody pressed Ctrl-C, and it goes on without us.
   */
  follow(id: EditionId, look: ((look: Look) => void) | null): Promise<'done' | 'left'>;
  /**
   * Puts articles on the inbox, and waits until they are filed, and all that these fetches bring. `onLeft` hears how
   * much is still on its way.
   */
  take(
    articles: readonly RawArticle[],
    asked: readonly Asked[],
    onLeft: (left: number) => void,
  ): Promise<Intake>;
  /** Waits until articles that were put on the inbox are filed or set aside. */
  filed(articles: readonly ArticleId[]): Promise<void>;
  importPeople(
    newsletter: Newsletter,
    file: SubscribersFile,
    wish: ImportWish,
  ): Promise<ImportReport>;
  /** Suppresses everybody in a file, known or not. */
  suppressPeople(file: SubscribersFile, order: SuppressOrder): Promise<SuppressReport>;
}

/** Of articles that were set aside, how that is told in one line. */
export const setAsideLine = ({ title, reason }: ShownSetAside): string =>
  `"${title}" was set aside: ${reason}`;
