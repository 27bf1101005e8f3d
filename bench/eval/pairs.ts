import { comparePairs } from '../../src/desk/index.ts';
import { ONE_IN_EDITION, openComparator, type Verdict } from '../../src/stories/facts/compare.ts';
import { Commonness, inCommon } from '../../src/stories/facts/in-common.ts';
import { containment } from './containment.ts';
import {
  labelledPairs,
  PAIRS_FILES,
  PARTS,
  type PairRow,
  type Part,
  partOf,
} from './labelled-pairs.ts';
import {
  aucOf,
  bestThreshold,
  type ClassCount,
  classCounts,
  type JudgedPair,
  type PairRates,
  ratesOf,
} from './pair-scores.ts';
import { progress } from './progress.ts';
import { type ThroughEngine, throughEngine } from './replayed-pairs.ts';
import type { PairsFile } from './unseen.ts';

/** A labelled pair with the comparator's answer and the baseline's score. */
interface Answered extends JudgedPair {
  readonly row: PairRow;
  readonly part: Part;
  readonly plainScore: number;
  /** The score an edition uses: words in common, weighed by how rare they are among the lines of the event. */
  readonly inEdition: number;
}

export interface PairScores extends PairRates {
  readonly auc: number;
}

export interface PartScores {
  readonly part: Part;
  readonly pairs: number;
  readonly ours: PairScores;
  /** Two-sided word containment, at the threshold that is best on the part that is worked on. */
  readonly baseline: PairScores;
  readonly classes: readonly ClassCount[];
}

/** Some pairs of a file, decided at one threshold. */
export interface PairSet {
  readonly name: string;
  readonly baselineThreshold: number;
  readonly parts: readonly PartScores[];
}

export interface PairsResult {
  readonly file: PairsFile;
  readonly corpus: string;
  readonly own: boolean;
  readonly sets: readonly PairSet[];
  /** Each pair as two articles through the whole engine; null for files of which the engine made the lines. */
  readonly engine: ThroughEngine | null;
}

interface SetOrder {
  readonly name: string;
  readonly of: (row: PairRow) => boolean;
  readonly judged: (pair: Answered) => Answered;
}

const all = (): boolean => true;
/** The log's verdict, as `writethru stories compare` prints it. */
const asLogged = (pair: Answered): Answered => pair;
/** An edition shows an update beside what it updates; anything else from its threshold on is a repeat. */
const asEdited = (pair: Answered): Answered => {
  const { taken, inEdition } = pair;
  const shown: Verdict = taken === 'update' || inEdition < ONE_IN_EDITION ? taken : 'same';
  return { ...pair, score: inEdition, taken: shown };
};

const LOG = "the log's verdict";
const EDITION = `edition's threshold, ${ONE_IN_EDITION}`;

const SETS: Readonly<Record<PairsFile, readonly SetOrder[]>> = {
  'pairs-dev': [{ name: `all, ${LOG}`, of: all, judged: asLogged }],
  'pairs-dev-languages': [{ name: `all, ${LOG}`, of: all, judged: asLogged }],
  'real-pairs-dev': [
    { name: `without the doubtful, ${LOG}`, of: (row) => row.doubtful !== true, judged: asLogged },
    { name: `with the doubtful, ${LOG}`, of: all, judged: asLogged },
  ],
  'line-pairs-dev': [
    { name: `one edition, ${EDITION}`, of: ({ where }) => where === 'edition', judged: asEdited },
    { name: `the week before, ${LOG}`, of: ({ where }) => where === 'earlier', judged: asLogged },
    { name: `all, ${EDITION}`, of: all, judged: asEdited },
    { name: `all, ${LOG}`, of: all, judged: asLogged },
  ],
};

/** Labellers of sentences said what differs. For lines only the place is known. */
const classOf = ({ class: name, where }: PairRow): string => name ?? where ?? '';

/** How much two lines of an event tell alike, by what tells among all lines of it in the file. English, as these are. */
const inEvents = async (rows: readonly PairRow[]): Promise<(row: PairRow) => number> => {
  const comparator = await openComparator('en');
  const reading = (text: string) => comparator.read(text).reading;
  const lines = new Map<string, Commonness>();
  for (const { event = '', first, second } of rows) {
    const counted = lines.get(event) ?? new Commonness();
    for (const text of [first, second]) counted.add(reading(text));
    lines.set(event, counted);
  }
  return ({ event = '', first, second }) =>
    inCommon(reading(first), reading(second), lines.get(event)?.telling);
};

const answered = async (file: PairsFile, rows: readonly PairRow[]): Promise<Answered[]> => {
  const pairs = rows.map(({ id, first, second, language, firstDate, secondDate, context }) => ({
    id,
    first,
    second,
    language: language ?? null,
    firstDate: firstDate ?? null,
    secondDate: secondDate ?? null,
    context: context ?? null,
  }));
  const answers: Answered[] = [];
  const told = file === 'line-pairs-dev' ? await inEvents(rows) : null;
  for await (const { score, verdict } of comparePairs(pairs)) {
    const row = rows[answers.length] as PairRow;
    const plainScore = containment(row.first, row.second);
    answers.push({
      row,
      part: partOf(file, row),
      kind: row.kind,
      class: classOf(row),
      score,
      taken: verdict,
      plainScore,
      inEdition: told?.(row) ?? score,
    });
  }
  return answers;
};

const scored = (pairs: readonly JudgedPair[]): PairScores => ({
  auc: aucOf(pairs),
  ...ratesOf(pairs),
});

const setOf = (answers: readonly Answered[], { name, of, judged }: SetOrder): PairSet => {
  const chosen = answers.filter(({ row }) => of(row));
  const plain = chosen.map((pair) => ({ ...pair, score: pair.plainScore }));
  const threshold = bestThreshold(plain.filter(({ part }) => part === 'worked on'));
  const parts = PARTS.map((part): PartScores => {
    const ours = chosen.filter((pair) => pair.part === part).map(judged);
    const theirs = plain
      .filter((pair) => pair.part === part)
      .map((pair) => ({
        ...pair,
        taken: pair.score >= threshold ? ('same' as const) : ('different' as const),
      }));
    return {
      part,
      pairs: ours.length,
      ours: scored(ours),
      baseline: scored(theirs),
      classes: classCounts(ours),
    };
  });
  return { name, baselineThreshold: threshold, parts };
};

const ofFile = async (file: PairsFile): Promise<PairsResult[]> => {
  const found = labelledPairs(file);
  if (!found) return [];
  progress(`pairs: ${file} through the comparator`);
  const answers = await answered(file, found.rows);
  const written = file === 'pairs-dev' || file === 'pairs-dev-languages';
  if (written) progress(`pairs: ${file} through the whole engine`);
  return [
    {
      file,
      corpus: found.name,
      own: found.own,
      sets: SETS[file].map((order) => setOf(answers, order)),
      engine: written ? await throughEngine(file, found.rows) : null,
    },
  ];
};

/** How well one fact in other words is told from another fact in nearly the same words. */
export const pairs = async (files: readonly PairsFile[] = PAIRS_FILES): Promise<PairsResult[]> => {
  const results: PairsResult[] = [];
  for (const file of files) results.push(...(await ofFile(file)));
  return results;
};
