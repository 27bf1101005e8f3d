import { articleLanguage } from '../ingest/index.ts';
import { type Comparison, openComparator } from '../stories/index.ts';

/** Two sentences of a file, `second` from the later report. */
export interface SentencePair {
  readonly id: string;
  readonly first: string;
  readonly second: string;
  /** BCP 47; null: told from the sentences. */
  readonly language: string | null;
  /** The day on which each was published, `2024-10-25`; null: not known. */
  readonly firstDate: string | null;
  readonly secondDate: string | null;
  /** Sentences of the same report that explain names; null: none. */
  readonly context: string | null;
}

export interface ComparedPair extends Pick<Comparison, 'verdict' | 'score' | 'why'> {
  readonly id: string;
}

/**
 * Says for each pair whether its sentences tell the same fact, as the story's log would decide it. One pair never
 * changes what is said of another.
 */
export async function* comparePairs(pairs: Iterable<SentencePair>): AsyncGenerator<ComparedPair> {
  for (const { id, first, second, language, firstDate, secondDate, context } of pairs) {
    const comparator = await openComparator(articleLanguage(language, `${first} ${second}`));
    const roles = comparator.roles(context === null ? [] : [context]);
    const comparison = comparator.compare(
      comparator.read(first, { day: firstDate, roles }),
      comparator.read(second, { day: secondDate, roles }),
    );
    const { verdict, score, why } = comparison;
    yield { id, verdict, score, why };
  }
}
