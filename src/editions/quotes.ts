import { type EditionContent, mayQuote, rightOf, type Statement } from '../domain/index.ts';

export const wordsOf = (statement: Statement): number => statement.text.split(/\s+/u).length;

/** Counts the words of each article in one mail against its source's right. */
export class Quotes {
  readonly #rights: EditionContent['rights'];
  readonly #used = new Map<string, number>();

  constructor(rights: EditionContent['rights']) {
    this.#rights = rights;
  }

  /** Whether its source's right lets any of it be quoted. */
  mayQuote({ sources: [source] }: Statement): boolean {
    if (!source) return false;
    return mayQuote(rightOf(source.name, this.#rights));
  }

  /** True, and the words are spent, where the right allows the statement. */
  allows(statement: Statement): boolean {
    const [source] = statement.sources;
    if (!source) return false;
    const right = rightOf(source.name, this.#rights);
    if (right.kind === 'full') return true;
    if (right.kind !== 'quote') return false;
    const used = (this.#used.get(source.article) ?? 0) + wordsOf(statement);
    if (used > right.words) return false;
    this.#used.set(source.article, used);
    return true;
  }
}
