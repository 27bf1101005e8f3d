/**
 * Learns from labelled pairs of sentences whether two tell the same fact (src/stories/facts/frozen.ts).
 *   npm run train:facts              reports on the pairs that were not learned from, and writes nothing
 *   npm run train:facts -- --write   writes the frozen trees anew
 * The same pairs give the same trees. Without the corpora beside the project it learns from our own pairs alone, and
 * refuses to write.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/kernel/index.ts';
import { rolesIn } from '../src/stories/facts/alignment.ts';
import { featuresOf } from '../src/stories/facts/features.ts';
import { openLexicon } from '../src/stories/facts/open-lexicon.ts';
import { readingOf } from '../src/stories/facts/read.ts';
import { probabilityOf, type Trees } from '../src/stories/facts/trees.ts';
import { type BoostOptions, boosted } from './boosted-trees.ts';
import { type LabelledPair, labelledPairs, type Text } from './facts/labelled.ts';
import { pairReport } from './facts/report.ts';
import { variedPairs } from './facts/varied.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const featuresFor = async (pair: LabelledPair): Promise<Readonly<Record<string, number>>> => {
  const lexicon = await openLexicon(pair.language);
  const first = readingOf(pair.first, lexicon, pair.firstDate);
  const second = readingOf(pair.second, lexicon, pair.secondDate);
  const roles = rolesIn(pair.context ? [readingOf(pair.context, lexicon, null).all] : [], lexicon);
  return featuresOf(first, second, roles, lexicon).features;
};

const given = labelledPairs();
const pairs = [...given, ...variedPairs(given)];
const found: {
  readonly pair: LabelledPair;
  readonly features: Readonly<Record<string, number>>;
}[] = [];
for (const pair of pairs) found.push({ pair, features: await featuresFor(pair) });
const names = Object.keys(found[0]?.features ?? {}).sort();
const valuesOf = (features: Readonly<Record<string, number>>): number[] =>
  names.map((name) => features[name] ?? 0);

/** How much a pair of each kind of text counts. */
type Weights = Readonly<Record<Text, number>>;
/** Pairs that were written as pairs show what one slot does; real ones how much two reports may differ. */
const EVERY: Weights = {
  real: 3,
  labels: 3,
  written: 5,
  foreign: 5,
  storyline: 0.2,
  varied: 0.5,
  background: 0.2,
};
/** Reports of one story alone, as an edition's lines are. */
const REPORTS: Weights = {
  real: 6,
  labels: 6,
  written: 0,
  foreign: 0,
  storyline: 0.5,
  varied: 0.3,
  background: 0.3,
};

const learned = (
  yes: (pair: LabelledPair) => boolean,
  weights: Weights,
  { trees, depth }: Pick<BoostOptions, 'trees' | 'depth'>,
): Trees => {
  const random = seededRandom(7);
  return boosted(
    names,
    found
      .filter(({ pair }) => !pair.unseen && !pair.doubtful && weights[pair.text] > 0)
      .map(({ pair, features }) => ({
        values: valuesOf(features),
        yes: yes(pair),
        weight: weights[pair.text],
      })),
    {
      trees,
      depth,
      rate: 0.06,
      rows: 0.5,
      columns: 0.2,
      leaf: 15,
      ridge: 6,
      random: () => random.next(),
    },
  );
};

const isSame = ({ kind }: LabelledPair): boolean => kind === 'same';
const same = learned(isSame, EVERY, { trees: 400, depth: 4 });
const alike = learned(isSame, REPORTS, { trees: 300, depth: 3 });
const update = learned(({ kind }) => kind === 'update', EVERY, { trees: 120, depth: 3 });

console.log(
  pairReport(
    found.map(({ pair, features }) => ({
      pair,
      same: probabilityOf(same, valuesOf(features)),
      alike: probabilityOf(alike, valuesOf(features)),
      update: probabilityOf(update, valuesOf(features)),
      plain: features['plain'] ?? 0,
    })),
  ).join('\n'),
);

/** Two trees a line, so that no file is longer than a reader would scroll. */
const rowsOf = (trees: Trees['trees']): string[] =>
  Array.from({ length: Math.ceil(trees.length / 2) }, (_, at) =>
    trees
      .slice(2 * at, 2 * at + 2)
      .flat()
      .join(' '),
  );

const frozen = (
  name: string,
  why: string,
  { features, bias, depth, trees }: Trees,
): string => `/** ${why} */
export const ${name}: FrozenTrees = {
  features: (
    '${features.join(' ')}'
  ).split(' '),
  bias: ${bias},
  depth: ${depth},
  trees: \`
${rowsOf(trees).join('\n')}\`,
};
`;

if (values.write) {
  if (!given.some(({ from }) => from === 'labels')) {
    console.error(
      'the corpora are not beside the project: nothing is written, for half of the pairs is missing',
    );
    process.exit(1);
  }
  const write = (file: string, name: string, why: string, trees: Trees): void =>
    writeFileSync(
      new URL(`../src/stories/facts/frozen/${file}.ts`, import.meta.url),
      `// Made by npm run train:facts -- --write.
import type { FrozenTrees } from '../trees.ts';

${frozen(name, why, trees)}`,
    );
  write('same-fact', 'SAME_FACT', 'Whether two sentences tell the same fact, slot by slot.', same);
  write('alike', 'ALIKE', 'Whether two sentences of one story report one fact.', alike);
  write(
    'update',
    'UPDATE',
    'Whether the second gives a later value of a quantity that the first gives.',
    update,
  );
}
