import type { CountedReach } from '../../desk/index.ts';
import type { IssuedCorrection } from '../../domain/index.ts';
import type { CorrectionId, DevelopmentId, NewsletterId, StoryId } from '../../kernel/index.ts';
import type { ListedCandidate } from '../../stories/index.ts';

/** What is to be corrected, and how it is. */
export interface CorrectionWish extends Pick<IssuedCorrection, 'kind' | 'text'> {
  readonly story: StoryId;
  readonly development: DevelopmentId;
  /** Names the order: the same again is the same correction. Null: an order of its own. */
  readonly key: string | null;
}

/** What was told and is not so. */
export interface CorrectionDesk {
  /** The newest first, `limit` at most. */
  list(limit: number): Promise<readonly IssuedCorrection[]>;
  /** What articles put otherwise than it was told, and nobody has decided about. */
  candidates(): Promise<readonly ListedCandidate[]>;
  show(id: CorrectionId): Promise<IssuedCorrection>;
  /** How many readers of a newsletter were told otherwise, and how many of them have it. `look` is told how far counting is. */
  reach(
    newsletter: NewsletterId,
    id: CorrectionId,
    look: (done: number, of: number) => void,
  ): Promise<CountedReach>;
  make(wish: CorrectionWish): Promise<IssuedCorrection>;
  /** Lets the candidates about a development be; gives how many there were. */
  dismiss(story: StoryId, development: DevelopmentId): Promise<number>;
}
