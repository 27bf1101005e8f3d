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
import { boosted } from './boosted-trees.ts';
import { type LabelledPair, labelledPairs } from './facts/labelled.ts';
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

const learned = (yes: (pair: LabelledPair) => boolean, trees: number, depth: number): Trees => {
  const random = seededRandom(7);
  return boosted(
    names,
    found
      .filter(({ pair }) => !pair.unseen && !pair.doubtful)
      .map(({ pair, features }) => ({
        values: valuesOf(features),
        yes: yes(pair),
        weight: pair.weight,
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

const same = learned(({ kind }) => kind === 'same', 400, 4);
const update = learned(({ kind }) => kind === 'update', 120, 3);

console.log(
  pairReport(
    found.map(({ pair, features }) => ({
      pair,
      score: probabilityOf(same, valuesOf(features)),
      update: probabilityOf(update, valuesOf(features)),
      plain: features['plain'] ?? 0,
    })),
  ).join('\n'),
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
${trees.map((tree) => tree.join(' ')).join('\n')}\`,
};
`;

if (values.write) {
  if (!given.some(({ from }) => from === 'labels')) {
    console.error(
      'the corpora are not beside the project: nothing is written, for half of the pairs is missing',
    );
    process.exit(1);
  }
  writeFileSync(
    new URL('../src/stories/facts/frozen.ts', import.meta.url),
    `// Made by npm run train:facts -- --write.
import type { FrozenTrees } from './trees.ts';

${frozen('SAME_FACT', 'Whether two sentences tell the same fact.', same)}
${frozen('UPDATE', 'Whether the second gives a later value of a quantity that the first gives.', update)}`,
  );
}
