import type { Story } from '../domain/index.ts';
import {
  type Clock,
  DAY,
  type Instant,
  iso,
  MINUTE,
  SECOND,
  type StoryId,
} from '../kernel/index.ts';
import { LanguageIndex, STORIES } from './language-index.ts';
import type { StoryStore } from './ports.ts';
import { backgroundOf } from './text/background/expected.ts';
import { openLanguage } from './text/language.ts';

/** A story untouched for longer is no longer matched: nothing refers back to it, and the index stays bounded. */
export const ACTIVE = 60 * DAY;
/** The listing may lag by seconds and writers' clocks differ; what was changed this shortly before is read again. */
const OVERLAP = 2 * MINUTE;
/** Clocks of two writers are seldom further apart. */
const CLOCKS = 5 * SECOND;
/** What this process saves it knows at once; what others saved, after so long or when told to look. */
const FRESH = SECOND;

interface Held {
  readonly index: LanguageIndex;
  /** The newest change that was read. */
  through: string;
  readAt: Instant;
}

/**
 * The active stories of each language in memory, found by their words. Rebuilt from the stories' signatures on first
 * use, and brought up to date by reading what was changed since.
 */
export class StoryIndex {
  readonly #stories: StoryStore;
  readonly #clock: Clock;
  readonly #alone: boolean;
  readonly #languages = new Map<string, Held>();
  readonly #openings = new Map<string, Promise<Held>>();

  /** @param alone nobody else writes these stories: what is put here is all that there is */
  constructor(stories: StoryStore, clock: Clock, { alone = false } = {}) {
    this.#stories = stories;
    this.#clock = clock;
    this.#alone = alone;
  }

  /** Says that others may have written: the next look reads what was changed. For the start of a batch. */
  expire(): void {
    for (const held of this.#languages.values()) held.readAt = Number.NEGATIVE_INFINITY;
  }

  /** The index of a language as the store has it now, or had it a second ago. */
  async of(language: string): Promise<LanguageIndex> {
    const now = this.#clock.now();
    const held = this.#languages.get(language) ?? (await this.#opening(language, now));
    if (now - held.readAt <= FRESH) return held.index;
    const since = iso(Date.parse(held.through) - OVERLAP);
    for await (const story of this.#stories.active(language, since)) {
      held.index.put(story);
      if (story.updatedAt > held.through) held.through = story.updatedAt;
    }
    held.readAt = now;
    return held.index;
  }

  /** Once, however many ask at the same time. */
  #opening(language: string, now: Instant): Promise<Held> {
    const opening = this.#openings.get(language) ?? this.#opened(language, now);
    this.#openings.set(language, opening);
    return opening.finally(() => this.#openings.delete(language));
  }

  /** Takes in the stories that moved last, as many as the index holds: what a cold start reads has a limit. */
  async #opened(language: string, now: Instant): Promise<Held> {
    const index = new LanguageIndex(backgroundOf(await openLanguage(language)));
    const oldest = iso(now - ACTIVE);
    const newestFirst: Story[] = [];
    for await (const story of this.#stories.newest(language, STORIES)) {
      if (story.updatedAt <= oldest) break;
      newestFirst.push(story);
    }
    for (const story of newestFirst.reverse()) index.put(story);
    const held = { index, through: newestFirst.at(-1)?.updatedAt ?? oldest, readAt: now };
    this.#languages.set(language, held);
    return held;
  }

  /** The stories of a language that others began or changed since a moment, or shortly before it; they are taken in. */
  async changed(language: string, since: Instant): Promise<ReadonlySet<StoryId>> {
    const changed = new Set<StoryId>();
    const index = this.#languages.get(language)?.index;
    if (this.#alone || !index) return changed;
    for await (const story of this.#stories.active(language, iso(since - CLOCKS)))
      if (index.put(story)) changed.add(story.id);
    return changed;
  }

  /** A story that no article joins any more. */
  drop(story: Story): void {
    this.#languages.get(story.language)?.index.drop(story.id);
  }

  /** A story just saved by this very process, at once. */
  put(story: Story): void {
    this.#languages.get(story.language)?.index.put(story);
  }
}
