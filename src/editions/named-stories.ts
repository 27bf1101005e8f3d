import type { EditionContent } from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';

/** Finds the stories of an edition that a reader has named, whatever has taken them in since. */
export class NamedStories {
  readonly #blocks = new Map<StoryId, StoryId>();

  constructor({ stories }: Pick<EditionContent, 'stories'>) {
    for (const { id, absorbed = [] } of stories)
      for (const name of [...absorbed, id]) this.#blocks.set(name, id);
  }

  /** Those of them that the edition holds, by the names that it has for them, in one order. */
  of(named: readonly StoryId[] | undefined): readonly StoryId[] {
    if (!named || named.length === 0) return [];
    return [...new Set(named.flatMap((name) => this.#blocks.get(name) ?? []))].sort();
  }
}
