import type { DeliveryLedger } from '../deliver/index.ts';
import type { IssuedCorrection, Story, TimelinePart } from '../domain/index.ts';
import type { ContentStore, EditionStore } from '../editions/index.ts';
import type { StoryId } from '../kernel/index.ts';
import type { ReaderPorts } from '../readers/index.ts';

/** What the readers' site works with. Nothing in it writes but the reader's own wishes. */
export interface SitePorts extends ReaderPorts {
  readonly editions: Pick<EditionStore, 'get' | 'list'>;
  readonly contents: Pick<ContentStore, 'content' | 'layout'>;
  /** What a reader was told, for the file that they ask for. */
  readonly ledger: DeliveryLedger;
  readonly stories: {
    get(id: StoryId): Promise<Story | null>;
    timeline(story: Pick<Story, 'id' | 'ties'>): AsyncIterable<TimelinePart>;
  };
  readonly corrections: {
    /** Those made since an instant (ISO), the newest `limit` of them, newest first. */
    since(at: string, limit: number): Promise<readonly IssuedCorrection[]>;
    ofStories(stories: readonly StoryId[]): Promise<readonly IssuedCorrection[]>;
  };
  /** The address of this site, for the links of archive pages. */
  readonly siteUrl: string;
}
