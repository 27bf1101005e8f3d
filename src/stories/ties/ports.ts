import type { Clock } from '../../kernel/index.ts';
import type { CompletingPorts } from '../complete.ts';
import type { StoryIndex } from '../story-index.ts';

/** What merging and splitting stories work with. */
export interface TiePorts extends CompletingPorts {
  /** What this process knows of the active stories, where it files articles too. @default none */
  readonly index?: Pick<StoryIndex, 'put' | 'drop'>;
  readonly clock: Clock;
}
