import { subjectOf } from './unseen.ts';

/** Articles in one story that do not belong together. */
export interface Mixing {
  /** Stories with articles of two subjects or more: the worst mistake, for a reader sees it at once. */
  readonly ofTwoSubjects: number;
  /** Stories with at least two articles of each of two events: look-alikes that ran together. */
  readonly ofTwoEvents: number;
  /** Articles in the largest story. */
  readonly largest: number;
}

const countBy = (labels: readonly string[]): number[] => {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()];
};

/** `events` are the gold stories, `found` ours, of the same articles in the same order. */
export const mixingOf = (events: readonly string[], found: readonly string[]): Mixing => {
  const stories = new Map<string, string[]>();
  found.forEach((story, at) => {
    stories.set(story, [...(stories.get(story) ?? []), events[at] ?? '']);
  });
  const all = [...stories.values()];
  const subjects = (held: readonly string[]): number => new Set(held.map(subjectOf)).size;
  return {
    ofTwoSubjects: all.filter((held) => subjects(held) > 1).length,
    ofTwoEvents: all.filter((held) => countBy(held).filter((n) => n >= 2).length > 1).length,
    largest: Math.max(0, ...all.map((held) => held.length)),
  };
};
