import type { Newsletter, Subscriber, Subscription } from '../../domain/index.ts';
import type {
  Erasure,
  ExportedSubscriber,
  ImportReport,
  PersonRecord,
  StoredAs,
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
  /** `consent` is for lines that name none. `onDone` hears how many lines are done. */
  import(
    newsletter: Newsletter,
    csv: string,
    consent: string | null,
    onDone: (done: number, all: number) => void,
  ): Promise<ImportReport>;
  list(newsletter: Newsletter): AsyncIterable<ListedReader>;
  export(newsletter: Newsletter): AsyncIterable<ExportedSubscriber>;
  /** All that is kept about one person, and what they were told. */
  find(email: string): Promise<PersonRecord>;
  erase(email: string): Promise<Erasure>;
}
