import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { DAY, seededRandom } from '../../src/kernel/index.ts';
import { isUnseenPair, type PairsFile } from '../eval/unseen.ts';
import { linesOf, rowsOf } from '../stories-world.ts';

export type Kind = 'same' | 'update' | 'different';

/** Two sentences, and what a reader says of them. */
export interface LabelledPair {
  readonly id: string;
  /** Of which kind of text: pairs of one kind are reported together. */
  readonly from: string;
  readonly kind: Kind;
  readonly language: string;
  readonly first: string;
  readonly second: string;
  readonly firstDate: string | null;
  readonly secondDate: string | null;
  readonly context: string;
  readonly doubtful: boolean;
  /** Not to be learned from. */
  readonly unseen: boolean;
  readonly text: Text;
}

type Line = Omit<Partial<LabelledPair>, 'kind'> & { readonly kind: Kind; readonly id: string } & {
  readonly first: string;
  readonly second: string;
  readonly story?: string;
  readonly event?: string;
  readonly edition?: number;
};

/** Of which kind of text a pair is: each kind teaches something else. */
export const TEXTS = [
  'real',
  'labels',
  'written',
  'foreign',
  'storyline',
  'varied',
  'background',
] as const;
export type Text = (typeof TEXTS)[number];

/** This writer's pairs are only reported: nothing of the style was learned. */
const UNSEEN_WRITER = 'd';

const pairOf = (line: Line, from: string, text: Text, unseen: boolean): LabelledPair => ({
  id: line.id,
  from,
  kind: line.kind,
  language: line.language ?? 'en',
  first: line.first,
  second: line.second,
  firstDate: line.firstDate ?? null,
  secondDate: line.secondDate ?? null,
  context: line.context ?? '',
  doubtful: line.doubtful ?? false,
  unseen,
  text,
});

const own = (folder: string): { readonly name: string; readonly lines: readonly unknown[] }[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.jsonl$/u, ''),
      lines: linesOf<unknown>(readFileSync(new URL(`${folder}${file}`, import.meta.url), 'utf8')),
    }));

/** Every third pair of a writer of other languages is unseen. */
const isThird = (id: string): boolean =>
  createHash('sha256').update(id).digest().readUInt32BE(0) % 3 === 0;

/** Pairs that were written as pairs, by several writers. */
const written = (): LabelledPair[] =>
  own('pairs/').flatMap(({ name, lines }) =>
    (lines as Line[]).map((line) => {
      const foreign = line.language !== undefined && line.language !== 'en';
      const unseen = foreign ? isThird(line.id) : name === `writer-${UNSEEN_WRITER}`;
      return pairOf(
        line,
        foreign ? `${name}, ${line.language}` : name,
        foreign ? 'foreign' : 'written',
        unseen,
      );
    }),
  );

const CORPORA: readonly (readonly [PairsFile, Text])[] = [
  ['pairs-dev', 'written'],
  ['pairs-dev-languages', 'foreign'],
  ['real-pairs-dev', 'real'],
];

/** Labelled pairs of the corpora beside the project, where they are there. */
const ofCorpora = (): LabelledPair[] =>
  CORPORA.flatMap(([file, text]) =>
    (rowsOf<Line>(`${file}.jsonl`) ?? []).map((line) =>
      pairOf(line, file, text, isUnseenPair(file, line)),
    ),
  );

interface Reference {
  readonly article: string;
  readonly at: number;
  readonly length: number;
}

/** Our labels of sentences of the corpora, which stand there and are only pointed at here. */
const labels = (): LabelledPair[] => {
  const texts = new Map<string, string>();
  for (const file of ['story-articles.jsonl', 'wikinews.jsonl'])
    for (const { id, text = '' } of rowsOf<{ id: string; text?: string }>(file) ?? [])
      texts.set(id, text.replace(/(?<=\d)([.,]) (?=\d)/gu, '$1'));
  const file = readFileSync(new URL('labels.jsonl', import.meta.url), 'utf8');
  type Label = Pick<LabelledPair, 'id' | 'kind'> & {
    readonly doubtful?: boolean;
    readonly first: Reference;
    readonly second: Reference;
  };
  return linesOf<Label>(file).flatMap(({ first, second, ...label }) => {
    const [one, other] = [first, second].map(({ article, at, length }) =>
      texts.get(article)?.slice(at, at + length),
    );
    return one && other
      ? [pairOf({ ...label, first: one, second: other }, 'labels', 'labels', false)]
      : [];
  });
};

interface Told {
  readonly event: string;
  readonly twin?: string | null;
  readonly day: string;
  readonly paper: string;
  readonly article?: string;
  readonly facts: readonly string[];
  readonly text: string;
}

/** Of one event at most so many pairs of each kind: a long event would outweigh the others. */
const OF_EVENT = { same: 90, update: 25, near: 300, far: 100 } as const;
const WEEK = 7;
const UNSEEN_EVENTS = 4;

const seriesOf = (fact: string): string => fact.split('@')[0] ?? fact;

/** What two lines of storylines have to do with each other, by the facts that they tell. */
const kindOf = (a: Told, b: Told): { readonly kind: Kind; readonly doubtful: boolean } | null => {
  const [ours, theirs] = [a.facts[0], b.facts[0]];
  if (ours === undefined || theirs === undefined) return null;
  if (a.event !== b.event) return { kind: 'different', doubtful: false };
  if (a.facts.includes(theirs) || b.facts.includes(ours)) return { kind: 'same', doubtful: false };
  const later = a.facts.some((one) =>
    b.facts.some((other) => one !== other && seriesOf(one) === seriesOf(other)),
  );
  if (later)
    return seriesOf(ours) === seriesOf(theirs)
      ? { kind: 'update', doubtful: false }
      : { kind: 'different', doubtful: true };
  return { kind: 'different', doubtful: a.facts.some((one) => b.facts.includes(one)) };
};

/** Pairs of lines in which several papers tell one event day by day, the facts of each line written beside it. */
const storylines = (): LabelledPair[] =>
  own('storylines/').flatMap(({ name, lines }) => {
    const told = lines as Told[];
    return [...new Set(told.map(({ event }) => event))].flatMap((event) => {
      const random = seededRandom(
        createHash('sha256').update(`${name} ${event}`).digest().readUInt32BE(0),
      );
      const about = told.filter((one) => one.event === event || one.twin === event);
      const unseen =
        createHash('sha256').update(`${name} ${event}`).digest().readUInt32BE(4) % UNSEEN_EVENTS ===
        0;
      const found = { same: [], update: [], near: [], far: [] } as Record<
        keyof typeof OF_EVENT,
        LabelledPair[]
      >;
      about.forEach((a, i) => {
        about.slice(i + 1).forEach((b, offset) => {
          const related = a.event === event ? kindOf(a, b) : null;
          const apart = Math.abs(Date.parse(b.day) - Date.parse(a.day)) / DAY;
          if (!related || apart > WEEK) return;
          const id = `${name} ${event} ${i} ${i + 1 + offset}`;
          const line = {
            ...related,
            id,
            first: a.text,
            second: b.text,
            firstDate: a.day,
            secondDate: b.day,
          };
          const group =
            related.kind === 'different' ? (apart === 0 ? 'near' : 'far') : related.kind;
          found[group].push(pairOf(line, name, 'storyline', unseen));
        });
      });
      return (Object.keys(OF_EVENT) as (keyof typeof OF_EVENT)[]).flatMap((group) =>
        found[group]
          .map((pair) => ({ pair, draw: random.next() }))
          .sort((one, other) => one.draw - other.draw)
          .slice(0, OF_EVENT[group])
          // A comparison does not always know the days.
          .map(({ pair }, at) =>
            at % 3 === 0 ? { ...pair, firstDate: null, secondDate: null } : pair,
          ),
      );
    });
  });

/** What both reports say of what went before is another fact than their news. */
const backgroundOf = (pairs: readonly LabelledPair[]): LabelledPair[] =>
  pairs
    .filter(({ context, from }) => context !== '' && !from.startsWith('storylines'))
    .flatMap((pair) =>
      (['first', 'second'] as const).map((side) => ({
        ...pair,
        id: `${pair.id} background of ${side}`,
        from: 'background',
        kind: 'different' as const,
        first: pair.context,
        second: pair[side],
        text: 'background' as const,
      })),
    );

/** All labelled pairs there are; those of corpora that are not there are left out with a word. */
export const labelledPairs = (): LabelledPair[] => {
  const pairs = [...written(), ...ofCorpora(), ...labels(), ...storylines()];
  return [...pairs, ...backgroundOf(pairs)];
};
