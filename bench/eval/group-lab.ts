/**
 * How well articles are grouped, over every kind of stream that we have, in one table: for work on grouping. It groups as
 * filing does and tells no developments, so that all of it takes a minute.
 *   npm run lab:stories -- [--only WORDS] [--show] [--no-merge]
 * --show names the stories that hold several events.
 * "worked on" and "unseen" are the articles of either half of the subjects, split by a fixed rule. "subjects" counts the
 * stories that hold articles of two subjects, "look-alikes" those that hold two events of one subject.
 */
import { parseArgs } from 'node:util';
import { type Language, openLanguage } from '../../src/stories/text/language.ts';
import type { Row } from '../stories-world.ts';
import { type Scores, scoresOf } from '../story-scores.ts';
import { grouped, labelled } from '../walk.ts';
import { daysIn, LANGUAGES } from './lab-days.ts';
import { isUnseen, labStreams, subjectOf } from './lab-streams.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
    'no-merge': { type: 'boolean', default: false },
  },
});

interface Shown {
  readonly all: Scores;
  readonly worked: number;
  readonly unseen: number;
  /** Of the largest piece of each story, its share of the story's articles: mean over stories. */
  readonly main: number;
  readonly subjects: number;
  readonly alikes: number;
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

/** B-cubed F1 over some of the articles, in the grouping of all. */
const partF1 = (
  gold: readonly string[],
  ours: readonly string[],
  of: (gold: string) => boolean,
) => {
  const count = (labels: readonly string[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
    return found;
  };
  const golds = count(gold);
  const found = count(ours);
  const both = count(gold.map((label, at) => `${label}\0${ours[at]}`));
  let [p, r, all] = [0, 0, 0];
  gold.forEach((label, at) => {
    if (!of(label)) return;
    const common = both.get(`${label}\0${ours[at]}`) ?? 0;
    p += common / (found.get(ours[at] ?? '') ?? 1);
    r += common / (golds.get(label) ?? 1);
    all += 1;
  });
  return f1(p / Math.max(1, all), r / Math.max(1, all));
};

const labelsOf = (
  gold: readonly string[],
  ours: readonly string[],
): Map<string, Map<string, number>> => {
  const found = new Map<string, Map<string, number>>();
  ours.forEach((id, at) => {
    const labels = found.get(id) ?? new Map<string, number>();
    labels.set(gold[at] ?? '', (labels.get(gold[at] ?? '') ?? 0) + 1);
    found.set(id, labels);
  });
  return found;
};

const mainShare = (gold: readonly string[], ours: readonly string[]): number => {
  const pieces = [...labelsOf(ours, gold).values()];
  const shares = pieces.map((found) => {
    const counts = [...found.values()];
    return Math.max(...counts) / counts.reduce((a, b) => a + b, 0);
  });
  return shares.reduce((a, b) => a + b, 0) / shares.length;
};

const shownOf = (rows: readonly Row[], language?: Language): Shown => {
  const gold = rows.map(({ story }) => story);
  const ours = grouped(
    rows.map((row) => labelled(row, language)),
    undefined,
    !values['no-merge'],
  );
  const mixed = [...labelsOf(gold, ours)].filter(([, labels]) => labels.size > 1);
  const several = mixed.filter(([, labels]) => new Set([...labels.keys()].map(subjectOf)).size > 1);
  const alikes = mixed.filter(([, labels]) => {
    const subjects = [...labels.keys()].map(subjectOf);
    return new Set(subjects).size < subjects.length;
  });
  if (values.show)
    for (const [id, labels] of mixed)
      console.log(' ', id, [...labels].map(([label, count]) => `${label}×${count}`).join(' '));
  return {
    all: scoresOf(gold, ours),
    worked: partF1(gold, ours, (label) => !isUnseen(label)),
    unseen: partF1(gold, ours, isUnseen),
    main: mainShare(gold, ours),
    subjects: several.length,
    alikes: alikes.length,
  };
};

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(32) + cells.map((cell) => cell.padStart(11)).join('');

console.log(
  row('', [
    'B3 P',
    'B3 R',
    'B3 F1',
    'pair F1',
    'worked on',
    'unseen',
    'main',
    'stories',
    'subjects',
    'look-alikes',
    'CPU s',
  ]),
);
const show = (name: string, streams: readonly (readonly Row[])[], language?: Language): void => {
  if (!name.includes(values.only)) return;
  const before = process.cpuUsage();
  const shown = streams.map((rows) => shownOf(rows, language));
  const { user } = process.cpuUsage(before);
  const mean = (of: (one: Shown) => number): number =>
    shown.reduce((sum, one) => sum + of(one), 0) / shown.length;
  const score = (of: (one: Shown) => number): string => mean(of).toFixed(3);
  const sum = (of: (one: Shown) => number): string =>
    String(shown.map(of).reduce((a, b) => a + b, 0));
  console.log(
    row(name, [
      score(({ all }) => all.b3P),
      score(({ all }) => all.b3R),
      score(({ all }) => all.b3F1),
      score(({ all }) => all.pairF1),
      score(({ worked }) => worked),
      score(({ unseen }) => unseen),
      score(({ main }) => main),
      mean(({ all }) => all.stories).toFixed(1),
      sum(({ subjects }) => subjects),
      sum(({ alikes }) => alikes),
      (user / 1e6).toFixed(1),
    ]),
  );
};

for (const [name, streams] of labStreams()) show(name, streams);
for (const language of LANGUAGES)
  show(`four days, ${language}`, [daysIn(language)], await openLanguage(language));
