import type {
  EditionContent,
  LogEntry,
  LogPlace,
  Newsletter,
  RawArticle,
  StoryBlock,
} from '../domain/index.ts';
import {
  contentOf,
  fullCut,
  NO_CORRECTIONS,
  NO_LIMITS,
  repeatedPlaces,
  type StoryReader,
} from '../editions/index.ts';
import { cleanArticle } from '../ingest/index.ts';
import {
  type ArticleId,
  DAY,
  type DevelopmentId,
  type EditionId,
  type Instant,
  iso,
  type StoryId,
} from '../kernel/index.ts';
import { fileArticle } from '../stories/index.ts';
import { dueAt, type StreamPorts } from './stream.ts';

export interface ReplayPorts extends StreamPorts {
  readonly reader: StoryReader;
}

export interface ReplayOptions {
  readonly newsletter: Newsletter;
  /** The length of a period, in ms; periods begin at the midnight (UTC) before the first article. */
  readonly every: number;
  /** True: what a mail shows of an edition. False: all that was new, ranked; ceremony sinks and is not dropped. */
  readonly limited: boolean;
}

/** What one period of a stream brought. */
export interface ReplayedEdition {
  /** From 1. */
  readonly number: number;
  /** The end of the period, ISO. */
  readonly slot: string;
  /** Best first. */
  readonly stories: readonly ReplayedStory[];
}
export interface ReplayedStory {
  readonly id: StoryId;
  readonly headline: string;
  readonly developments: readonly ReplayedDevelopment[];
}
export interface ReplayedDevelopment {
  readonly id: DevelopmentId;
  readonly text: string;
  /** The day, or month, on which it happened. */
  readonly date: string;
  /** Publishers by name; null: not stated. */
  readonly sources: readonly (string | null)[];
  /** As the stream names them. */
  readonly articles: readonly string[];
  readonly supersedes: DevelopmentId | null;
}

/**
 * Replays a dated stream of articles: files each as it comes, by the stream's own time, and cuts an edition at the end
 * of every period that brought something new. An article that comes later than its date says is in the period in which
 * it comes. The same stream gives the same editions.
 */
export async function* replay(
  articles: AsyncIterable<RawArticle>,
  options: ReplayOptions,
  ports: ReplayPorts,
): AsyncGenerator<ReplayedEdition> {
  const cutter = new Cutter(options, ports);
  for await (const raw of articles) {
    const article = cleanArticle(raw, ports.clock.now(), Number.POSITIVE_INFINITY);
    const at = Math.max(dueAt(article, ports.clock), ports.clock.now());
    const edition = await cutter.before(at);
    if (edition) yield edition;
    ports.clock.advanceTo(at);
    await fileArticle(article, ports);
    cutter.name(article.id, raw.id);
  }
  const last = await cutter.cut();
  if (last) yield last;
}

/** Cuts what has come into the log into one edition a period. */
class Cutter {
  readonly #options: ReplayOptions;
  readonly #ports: ReplayPorts;
  /** How the stream names an article, where that is not its id. */
  readonly #names = new Map<ArticleId, string>();
  /** The end of the period that is on. */
  #slot: Instant | null = null;
  #after: LogPlace = 0;
  #number = 0;

  constructor(options: ReplayOptions, ports: ReplayPorts) {
    this.#options = options;
    this.#ports = ports;
  }

  name(article: ArticleId, given: string | null): void {
    if (given !== null && given !== article) this.#names.set(article, given);
  }

  /** The edition of the period that an article of this moment ends; null where it is still on, or brought nothing. */
  async before(at: Instant): Promise<ReplayedEdition | null> {
    const { every } = this.#options;
    const begun = this.#slot === null ? at - (at % DAY) : this.#slot;
    const ended = this.#slot !== null && at >= this.#slot ? await this.cut() : null;
    if (this.#slot === null || at >= this.#slot)
      this.#slot = begun + (Math.floor((at - begun) / every) + 1) * every;
    return ended;
  }

  async cut(): Promise<ReplayedEdition | null> {
    const { newsletter, limited } = this.#options;
    const { log, reader } = this.#ports;
    const after = this.#after;
    const through = await log.head();
    if (this.#slot === null || through === after) return null;
    const slot = iso(this.#slot);
    const order = {
      edition: `replay_${slot}` as EditionId,
      kind: 'daily',
      slot,
      chosen: null,
      note: null,
    } as const;
    const range = { after, through, windowFrom: after, ...(limited ? {} : { limits: NO_LIMITS }) };
    const found = await contentOf(order, newsletter, range, {
      log,
      stories: reader,
      corrections: NO_CORRECTIONS,
    });
    this.#after = through;
    await log.forget(through);
    const stories = found ? (limited ? shown : ranked)({ ...found, layout: '' }) : [];
    if (stories.length === 0) return null;
    this.#number += 1;
    return { number: this.#number, slot, stories: stories.map((story) => this.#replayed(story)) };
  }

  #replayed({ block, entries }: Told): ReplayedStory {
    const { id, headline } = block;
    const developments = entries.map(({ development }) => ({
      id: development.id,
      text: development.text,
      date: development.date.on,
      sources: [...new Set(development.sources.map(({ name }) => name))],
      articles: [
        ...new Set(development.sources.map(({ article }) => this.#names.get(article) ?? article)),
      ],
      supersedes: development.supersedes,
    }));
    return { id, headline, developments };
  }
}

/** A story, and what is told of it. */
interface Told {
  readonly block: StoryBlock;
  readonly entries: readonly LogEntry[];
}

/** What the mail shows in full. */
const shown = (content: EditionContent): Told[] =>
  fullCut(content).stories.flatMap(({ story, shows }) => {
    const block = content.stories.find(({ id }) => id === story);
    if (!block) return [];
    const entries = shows.flatMap(
      (place) => block.entries.find((entry) => entry.place === place) ?? [],
    );
    return [{ block, entries }];
  });

/** All that is new, the weightiest first. */
const ranked = ({ stories }: EditionContent): Told[] => {
  const again = repeatedPlaces(stories);
  return stories.flatMap((block) => {
    const entries = block.entries
      .filter(({ place }) => !again.has(place))
      .sort((a, b) => b.development.weight - a.development.weight || a.place - b.place);
    return entries.length > 0 ? [{ block, entries }] : [];
  });
};
