import {
  type Article,
  correctionCandidateSchema,
  type Story,
  storySchema,
  type TimelinePart,
  timelinePartSchema,
} from '../domain/index.ts';
import type { DevelopmentId, StoryId } from '../kernel/index.ts';
import type { StoryPlace, StoryStore } from '../stories/index.ts';
import {
  activeStoryListing,
  candidateListing,
  type ListingKey,
  storyKey,
  timelinePartKey,
} from './keys.ts';
import { mergedInOrder } from './merged-in-order.ts';
import { readStored } from './read-stored.ts';
import type { Item, Table } from './table.ts';

const keyOf = ({ story, publishedAt, article, revision }: TimelinePart) =>
  timelinePartKey(story, publishedAt, article, revision?.id);

/** The attribute that holds what was decided about the candidates for one statement. */
const decisionOn = (development: DevelopmentId): string => `decided:${development}`;

const decidedIn = (part: TimelinePart, decisions: Item): TimelinePart => {
  const { revision } = part;
  if (!revision) return part;
  const corrections = revision.corrections.map((candidate) => ({
    ...candidate,
    state: decisionSchema.parse(decisions[decisionOn(candidate.development)] ?? candidate.state),
  }));
  return { ...part, revision: { ...revision, corrections } };
};

const decisionSchema = correctionCandidateSchema.shape.state;

const partOf = (item: Item): TimelinePart => decidedIn(readStored(timelinePartSchema, item), item);

/** Only what may have to be corrected is listed. */
const listedAs = ({ article, revision }: TimelinePart): Partial<ListingKey> => {
  const [first] = revision?.corrections ?? [];
  if (!first) return {};
  const open = revision?.corrections.some(({ state }) => state === 'open');
  return candidateListing(open ? 'open' : 'decided', first.noticedAt, article);
};

const orderOf = (part: TimelinePart): string => keyOf(part).sk;

/** Stories, one item each, and the parts of their timelines beside them. Closed stories are in no listing. */
export class TableStories implements StoryStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async get(id: StoryId): Promise<Story | null> {
    const item = await this.#table.get(storyKey(id));
    return item && readStored(storySchema, item);
  }

  async *active(language: string, since: string | null): AsyncGenerator<Story> {
    const { lk } = activeStoryListing(language, '', '');
    const range = { partition: lk, listing: true, ...(since === null ? {} : { after: since }) };
    for await (const item of this.#table.query(range)) yield readStored(storySchema, item);
  }

  async *newest(
    language: string,
    limit: number,
    before: StoryPlace | null = null,
  ): AsyncGenerator<Story> {
    const { lk, ls } = activeStoryListing(language, before?.updatedAt ?? '', before?.id ?? '');
    const newestFirst = { partition: lk, listing: true, backwards: true };
    // The bound is part of the range, so one more is read and it is left out.
    const page = before ? { limit: limit + 1, between: ['0', ls] as const } : { limit };
    let left = limit;
    for await (const item of this.#table.query({ ...newestFirst, ...page })) {
      if (before && item['ls'] === ls) continue;
      if (left-- === 0) return;
      yield readStored(storySchema, item);
    }
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
    await this.#table.putNew({ ...keyOf(part), ...listedAs(part), ...part });
  }

  async decideCandidates(
    part: TimelinePart,
    development: DevelopmentId,
    as: 'dismissed' | 'issued',
  ): Promise<boolean> {
    const name = decisionOn(development);
    const decided = await this.#table.change(keyOf(part), {
      // An attribute a decision: two editors who decide about two candidates at once undo nothing of each other's.
      set: { [name]: as, ...listedAs(decidedIn(part, { [name]: as })) },
      when: { equals: { article: part.article }, absent: [name, 'movedTo'] },
    });
    return decided !== null;
  }

  async candidates(limit: number): Promise<TimelinePart[]> {
    const { lk } = candidateListing('open', '', '');
    const found: TimelinePart[] = [];
    const range = { partition: lk, listing: true, backwards: true, limit };
    for await (const item of this.#table.query(range))
      if (item['movedTo'] === undefined) found.push(partOf(item));
    return found;
  }

  async moveTimelinePart(part: TimelinePart, to: StoryId): Promise<void> {
    const developments = part.developments.map((told) => ({ ...told, story: to }));
    await this.putTimelinePart({ ...part, story: to, developments });
    // What stays says that it has gone, so that nobody who is late puts it back.
    const { article } = part;
    await this.#table.change(keyOf(part), { set: { movedTo: to }, when: { equals: { article } } });
  }

  async *timeline({ id, ties }: Pick<Story, 'id' | 'ties'>): AsyncGenerator<TimelinePart> {
    const partitions = [id, ...ties.absorbed].map((story) => this.#parts(story));
    yield* mergedInOrder(partitions, (a, b) => orderOf(a) < orderOf(b));
  }

  async partsOf(
    article: Pick<Article, 'id' | 'publishedAt'>,
    story: StoryId,
  ): Promise<TimelinePart[]> {
    const { sk } = timelinePartKey(story, article.publishedAt, article.id);
    const parts: TimelinePart[] = [];
    // An id may begin as another does.
    for await (const part of this.#parts(story, sk))
      if (part.article === article.id) parts.push(part);
    return parts;
  }

  async *#parts(story: StoryId, prefix = 'part#'): AsyncGenerator<TimelinePart> {
    const { pk } = storyKey(story);
    for await (const item of this.#table.query({ partition: pk, prefix }))
      if (item['movedTo'] === undefined) yield partOf(item);
  }
}
