import type { Newsletter, Subscriber, Subscription } from '../../domain/index.ts';
import type {
  Erasure,
  ExportedSubscriber,
  ImportReport,
  PersonRecord,
  StoredAs,
  SubscribersFile,
  SuppressOrder,
  SuppressReport,
} from '../../readers/index.ts';

/** One person as a command line names them; null: not stated. */
export interface ReaderWish {
  readonly email: string;
  readonly name: string | null;
  /** Separated by `;`. */
  readonly topics: string | null;
  readonly rhythm: string | null;
  readonly zone: string | null;
  readonly language: string | null;
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

/** A subscription as lists have it. */
export interface ListedReader
  extends Pick<Subscription, 'state' | 'topics' | 'rhythm' | 'zone' | 'language' | 'since'> {
  /** Null: erased. */
  readonly address: string | null;
  readonly subscriber: Subscriber['state'];
}

/** Subscribers and their subscriptions. */
export interface ReaderDesk {
  add(newsletter: Newsletter, wish: ReaderWish, consent: string): Promise<StoredAs>;
  import(newsletter: Newsletter, file: SubscribersFile, order: ImportWish): Promise<ImportReport>;
  /** Suppresses everybody in a file, known or not. */
  suppress(file: SubscribersFile, order: SuppressOrder): Promise<SuppressReport>;
  list(newsletter: Newsletter): AsyncIterable<ListedReader>;
  export(newsletter: Newsletter): AsyncIterable<ExportedSubscriber>;
  /** All that is kept about one person, and what they were told. */
  find(email: string): Promise<PersonRecord>;
  erase(email: string): Promise<Erasure>;
}
