import type { Development, Figure } from '../domain/index.ts';
import type { TimelineLine } from '../html/story-timeline.ts';

/** One value of a quantity, when and by whom. */
export interface FigurePoint {
  readonly value: number;
  readonly written: string;
  readonly development: Development;
}
/** How one quantity changed in a story, oldest value first. */
export interface FigureChain {
  readonly unit: string;
  readonly subject: string;
  readonly points: readonly FigurePoint[];
}

/** Bars that stand side by side on a phone. */
const POINTS = 6;

/** The longest chain of figures of which each superseded the one before; null where none changed. */
export const longestChain = (lines: readonly TimelineLine[]): FigureChain | null => {
  const developments = lines.flatMap(({ development }) => (development ? [development] : []));
  const byId = new Map(developments.map((development) => [development.id, development]));
  const chains = developments.flatMap((last) => chainOf(last, byId) ?? []);
  return chains.sort((a, b) => b.points.length - a.points.length)[0] ?? null;
};

const chainOf = (
  last: Development,
  byId: ReadonlyMap<Development['id'], Development>,
): FigureChain | null => {
  const newest = last.figures.find(({ written }) => written === last.change?.to);
  if (!newest) return null;
  const points: FigurePoint[] = [pointOf(newest, last)];
  const seen = new Set([last.id]);
  let current = last;
  while (current.supersedes !== null && points.length < POINTS) {
    const before = byId.get(current.supersedes);
    const figure = before?.figures.find((candidate) => sameQuantity(candidate, newest));
    // Two articles that correct each other would never end.
    if (!before || !figure || seen.has(before.id)) break;
    seen.add(before.id);
    points.unshift(pointOf(figure, before));
    current = before;
  }
  const positive = points.every(({ value }) => value >= 0) && points.some(({ value }) => value > 0);
  return points.length > 1 && positive
    ? { unit: newest.unit, subject: newest.subject, points }
    : null;
};

const pointOf = ({ value, written }: Figure, development: Development): FigurePoint => ({
  value,
  written,
  development,
});

const sameQuantity = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && a.subject === b.subject && a.kind === b.kind;
