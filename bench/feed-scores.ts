import type { FileReading, Outcome, Reading } from './reading-run.ts';

export interface FeedScores {
  readonly files: number;
  readonly yielding: number;
  readonly articles: number;
  readonly empty: number;
  readonly refused: number;
  readonly crashes: number;
  readonly hangs: number;
  readonly slowest: { readonly file: string; readonly milliseconds: number };
  readonly peakMegabytes: number;
}

const of = <Kind extends Outcome['kind']>(
  reading: Reading,
  kind: Kind,
): readonly (FileReading & { readonly outcome: Extract<Outcome, { kind: Kind }> })[] =>
  reading.files.filter(
    (file): file is FileReading & { readonly outcome: Extract<Outcome, { kind: Kind }> } =>
      file.outcome.kind === kind,
  );

export const feedScores = (reading: Reading): FeedScores => {
  const read = of(reading, 'read').map(({ outcome }) => outcome.articles);
  const [slowest] = reading.files.toSorted((a, b) => b.milliseconds - a.milliseconds);
  return {
    files: reading.files.length,
    yielding: read.filter((articles) => articles > 0).length,
    articles: read.reduce((sum, articles) => sum + articles, 0),
    empty: read.filter((articles) => articles === 0).length,
    refused: of(reading, 'refused').length,
    crashes: of(reading, 'crashed').length,
    hangs: of(reading, 'hung').length,
    slowest: { file: slowest?.file ?? '', milliseconds: Math.round(slowest?.milliseconds ?? 0) },
    peakMegabytes: Math.round(reading.peakKilobytes / 1024),
  };
};

/** The lines of refusals without the file's own words, each with how often it came and a file to look at. */
export const refusals = (
  reading: Reading,
): readonly { readonly line: string; readonly files: number; readonly example: string }[] => {
  const lines = new Map<string, string[]>();
  for (const { file, outcome } of of(reading, 'refused')) {
    const line = `${outcome.code}: ${outcome.line.replace(file, '').replace(/^: /u, '')}`;
    lines.set(line, [...(lines.get(line) ?? []), file]);
  }
  return [...lines]
    .map(([line, files]) => ({ line, files: files.length, example: files[0] ?? '' }))
    .toSorted((a, b) => b.files - a.files);
};

export interface Difference {
  readonly file: string;
  readonly ours: number;
  readonly library: number;
}

const articlesOf = ({ outcome }: FileReading): number =>
  outcome.kind === 'read' ? outcome.articles : 0;

/** Files of which the two give different numbers of articles, the largest difference first. */
export const differences = (ours: Reading, library: Reading): readonly Difference[] => {
  const theirs = new Map(library.files.map((file) => [file.file, articlesOf(file)]));
  return ours.files
    .map((file) => ({
      file: file.file,
      ours: articlesOf(file),
      library: theirs.get(file.file) ?? 0,
    }))
    .filter((found) => found.ours !== found.library)
    .toSorted((a, b) => Math.abs(b.ours - b.library) - Math.abs(a.ours - a.library));
};
