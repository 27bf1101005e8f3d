import { type Story, storySchema, type TimelinePart, timelinePartSchema } from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';
import type { StoryStore } from '../stories/index.ts';
import { activeStoryListing, storyKey, timelinePartKey } from './keys.ts';
import type { Item, Table } from './table.ts';

/** Stories, one item each, and the parts of their timelines beside them. Closed stories are in no listing. */
export class TableStories implements StoryStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async get(id: StoryId): Promise<Story | null> {
    const item = await this.#table.get(storyKey(id));
    return item && storySchema.parse(item);
  }

  async *active(language: string, since: string | null): AsyncGenerator<Story> {
    const { lk } = activeStoryListing(language, '', '' as StoryId);
    const range = { partition: lk, listing: true, ...(since === null ? {} : { after: since }) };
    for await (const item of this.#table.query(range)) yield storySchema.parse(item);
  }

  async save(story: Story): Promise<Story | null> {
    const next = { ...story, version: story.version + 1 };
    const { id, language, updatedAt, state } = next;
    const listing = state === 'closed' ? {} : activeStoryListing(language, updatedAt, id);
    const item = { ...storyKey(id), ...listing, ...next };
    const saved =
      story.version === 0
        ? await this.#table.putNew(item)
        : await this.#table.putOver(item, story.version);
    return saved ? next : null;
  }

  async putTimelinePart(part: TimelinePart): Promise<void> {
    await this.#table.put({
      ...timelinePartKey(part.story, part.publishedAt, part.article),
      ...part,
    });
  }

  async *timeline(id: StoryId): AsyncGenerator<TimelinePart> {
    const { sk } = timelinePartKey(id, '', '' as TimelinePart['article']);
    const prefix = sk.slice(0, sk.indexOf('#') + 1);
    const parts: AsyncIterable<Item> = this.#table.query({ partition: storyKey(id).pk, prefix });
    for await (const item of parts) yield timelinePartSchema.parse(item);
  }
}
