import { type Correction, correctionId, type LogEntry } from '../../../src/domain/index.ts';
import { type CorrectionId, iso, type StoryId } from '../../../src/kernel/index.ts';
import type { editionWorld } from '../worlds/edition-world.ts';
import type { Rule } from './rule.ts';

/** What editors do with stories in a history, told to the world and to the rule alike. */
export class NewsDesk {
  readonly #world: ReturnType<typeof editionWorld>;
  readonly #rule: Rule;
  newestCorrection: CorrectionId | null = null;

  constructor(world: ReturnType<typeof editionWorld>, rule: Rule) {
    this.#world = world;
    this.#rule = rule;
  }

  merge(one: number, other: number): void {
    const merged = this.#rule.merged(one, other);
    if (merged) this.#world.merge(merged.from as StoryId, merged.into as StoryId);
  }

  /** Makes a story of one article's own. */
  split(at: number, made: string): void {
    const entry = this.#entryAt(at);
    const article = entry?.development.sources[0]?.article;
    if (!entry || !article) return;
    const from = this.#rule.splitOff(entry.place, made);
    this.#world.split(article, from as StoryId, made as StoryId);
  }

  async correct(at: number, kind: Correction['kind'], order: string): Promise<void> {
    const entry = this.#entryAt(at);
    if (!entry) return;
    const { place, development } = entry;
    const { id: told, story, text: was } = development;
    const id = correctionId(story, told, order);
    const now = iso(this.#world.ports.clock.now());
    const correction = { id, kind, place, story, text: `Corrected in ${order}.`, at: now };
    await this.#world.corrections.add({ ...correction, development: told, was, by: 'desk' });
    this.newestCorrection = id;
    this.#rule.corrected(correction);
  }

  #entryAt(at: number): LogEntry | undefined {
    const { entries } = this.#world;
    return entries[at % Math.max(1, entries.length)];
  }
}
