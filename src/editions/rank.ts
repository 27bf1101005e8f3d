import type { LogEntry, Story } from '../domain/index.ts';

/**
 * How much news a stretch of a story's log is: its best development, then how many there are, how many publishers
 * report the story, and whether it is breaking.
 */
export const newsIn = (
  story: { readonly state: Story['state']; readonly sources: readonly unknown[] },
  entries: readonly LogEntry[],
): number => {
  const best = Math.max(...entries.map((entry) => entry.development.weight));
  const breadth = 0.15 * Math.log2(1 + story.sources.length);
  const amount = 0.1 * Math.log2(1 + entries.length);
  const breaking = story.state === 'breaking' ? 0.3 : 0;
  return best + breadth + amount + breaking;
};
