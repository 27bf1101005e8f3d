import type { FigureChange } from '../../src/domain/index.ts';
import type { Corpus, Read } from './readable.ts';
import { replayedWithLog } from './replayed.ts';

export interface Told {
  readonly date: string;
  readonly text: string;
}

/** A line of a default-limit edition, with all that a judge needs. */
export interface ShownLine extends Told {
  readonly corpus: string;
  /** The end of the edition's day, ISO. */
  readonly slot: string;
  readonly headline: string;
  readonly articles: readonly Read[];
  /** Lines of its story in earlier editions, oldest first. */
  readonly earlier: readonly Told[];
  /** The edition's other lines, in its order. */
  readonly others: readonly string[];
  /** The figure line that the edition prints, and the line whose value it replaces. */
  readonly change: FigureChange | null;
  readonly supersedes: string | null;
}

/** All lines that the default-limit editions of a corpus show, in order. */
export const shownLines = async (corpus: Corpus): Promise<ShownLine[]> => {
  const { editions, logged } = await replayedWithLog(corpus.articles, { limited: true });
  const earlier = new Map<string, Told[]>();
  return editions.flatMap(({ slot, stories }) => {
    const whole = stories.flatMap(({ id: story, headline, developments }) =>
      developments.map((development) => ({ story, headline, development })),
    );
    const before = new Map(earlier);
    for (const { story, development } of whole) {
      const { date, text } = development;
      earlier.set(story, [...(earlier.get(story) ?? []), { date, text }]);
    }
    return whole.map(({ story, headline, development }): ShownLine => {
      const { id, date, text, articles, supersedes } = development;
      return {
        corpus: corpus.name,
        slot,
        date,
        text,
        headline,
        articles: articles.flatMap((article) => corpus.read.get(article) ?? []),
        earlier: before.get(story) ?? [],
        others: whole.filter((one) => one.development.id !== id).map((one) => one.development.text),
        change: logged.get(id)?.change ?? null,
        supersedes: supersedes === null ? null : (logged.get(supersedes)?.text ?? null),
      };
    });
  });
};
