/**
 * Learns the weights of src/stories/weights.ts from the labelled streams: each article chooses among the stories that it
 * is compared with, or none, as it meets them on its way: in stories that people made, and in those that the engine makes
 * by its frozen weights, mistakes and all (Ross, Gordon and Bagnell, 2011); from the frozen weights on.
 * Each set is learned from half of the subjects and scored on the other half as well, in orders it was not learned from.
 * With both halves, "own" and "others" are all subjects.
 *   npm run train:stories -- [--set texts|headlines] [--half 0|1|all]
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Features } from '../src/stories/likeness.ts';
import { brevity } from '../src/stories/matching.ts';
import { FROZEN, type WeightSets, type Weights } from '../src/stories/weights.ts';
import { type Choice, conditionalLogit } from './conditional-logit.ts';
import { hiddenOrder, type Row, rowsOf, shuffled } from './stories-world.ts';
import { meanOf, type Scores, scoresOf } from './story-scores.ts';
import { type Labelled, labelled, type Step, steps, walked } from './walk.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'texts' },
    half: { type: 'string', default: 'all' },
  },
});
type SetName = 'texts' | 'headlines';
const set: SetName = values.set === 'headlines' ? 'headlines' : 'texts';

/** Two look-alike events of one subject stay in one half. */
const halfOf = (story: string): string => {
  const subject = /^\d+ecb/u.test(story) ? story.replace(/plus$/u, '') : story;
  return String((createHash('sha256').update(subject).digest()[0] ?? 0) % 2);
};
const own = ({ story }: Row): boolean => values.half === 'all' || halfOf(story) === values.half;
const others = ({ story }: Row): boolean => values.half === 'all' || halfOf(story) !== values.half;

/** Other orders than those that `npm run eval` reports. */
const LEARNED_FROM = [11, 12, 13];
const SCORED_IN = [21, 22, 23, 24, 25];
const streamsOf = (rows: readonly Row[], orders: readonly number[]): Labelled[][] =>
  set === 'texts'
    ? orders.map((seed) => shuffled(rows, seed).map((row) => labelled(row)))
    : [hiddenOrder(rows).map((row) => labelled(row))];

/**
 * Set, not learned: the labelled streams are undated or three days long, and cannot tell how a story ages; `ongoing` needs
 * stories that go on for weeks. `foreign` and `rivals` decide where a look-alike begins: once in a story, but all of it
 * follows, which the likelihood of single choices does not know.
 */
const GIVEN: Readonly<Record<SetName, Partial<Features>>> = {
  texts: {
    gap: FROZEN.texts.gap,
    asleep: FROZEN.texts.asleep,
    ongoing: FROZEN.texts.ongoing,
    foreign: FROZEN.texts.foreign,
    rivals: FROZEN.texts.rivals,
  },
  headlines: {
    gap: FROZEN.headlines.gap,
    asleep: FROZEN.headlines.asleep,
    ongoing: FROZEN.headlines.ongoing,
    strangers: 0,
    foreign: 0,
    rivals: FROZEN.headlines.rivals,
  },
};

/** An article that joins wrongly draws others after it: to begin a story where one begins counts so many times. */
const BEGINS = 4;
const RIDGE = 5;
const OPTIONS = 8;
const AGAINST = new Set<keyof Features>([
  'strangers',
  'rivals',
  'foreign',
  'gap',
  'asleep',
  'size',
]);
const NAMES = Object.keys(FROZEN.texts).filter((name) => name !== 'bias') as (keyof Features)[];

/** The choices of a walk. A story is right where at least half of it is of the article's. */
const choicesOf = (walk: Iterable<Step>): Choice<keyof Features>[] => {
  const members = new Map<string, string[]>();
  const choices: Choice<keyof Features>[] = [];
  for (const { profile, story, matches, isCopy, id } of walk) {
    const options = matches.slice(0, OPTIONS);
    const same = options.map((match) => {
      const known = members.get(match.story.id) ?? [];
      return [known.filter((one) => one === story).length, known.length] as const;
    });
    const counts = same.map(([of, all]) => (2 * of >= all ? of : 0));
    const all = counts.reduce((a, b) => a + b, 0);
    // Where it is only in stories of others, there is nothing to be learned.
    const lost = all === 0 && same.some(([of]) => of > 0);
    const brief = brevity(profile);
    const weight = (set === 'texts' ? 1 - brief : brief) * (all === 0 ? BEGINS : 1);
    if (!isCopy && !lost && options.length > 0 && weight > 0)
      choices.push({
        options: options.map(({ features }) => features),
        right: all === 0 ? null : counts.map((count) => count / all),
        weight,
      });
    members.set(id, [...(members.get(id) ?? []), story]);
  }
  return choices;
};

const learned = (streams: readonly (readonly Labelled[])[]): Weights => {
  const choices = streams.flatMap((stream) => choicesOf(steps(stream, null)));
  choices.push(...streams.flatMap((stream) => choicesOf(steps(stream, FROZEN))));
  return conditionalLogit(choices, NAMES, RIDGE, AGAINST, FROZEN[set], GIVEN[set]);
};

const scored = (streams: readonly (readonly Labelled[])[], weights: WeightSets): Scores =>
  meanOf(
    streams.map((stream) =>
      scoresOf(
        stream.map(({ story }) => story),
        walked(stream, weights),
      ),
    ),
  );

const told = ({ b3P, b3R, b3F1, pairF1, stories }: Scores): string =>
  `B-cubed ${b3P.toFixed(3)} ${b3R.toFixed(3)} F1 ${b3F1.toFixed(3)}  pairwise ${pairF1.toFixed(3)}  stories ${stories.toFixed(1)}`;

const rows = rowsOf(set === 'texts' ? 'story-articles.jsonl' : 'headline-stream.jsonl');
if (rows) {
  const found = learned(streamsOf(rows.filter(own), LEARNED_FROM));
  console.log(JSON.stringify(found));
  const ours = streamsOf(rows.filter(own), SCORED_IN);
  const unseen = streamsOf(rows.filter(others), SCORED_IN);
  for (const [name, weights] of Object.entries({ frozen: FROZEN[set], learned: found })) {
    console.log(`${name} own    ${told(scored(ours, { ...FROZEN, [set]: weights }))}`);
    console.log(`${name} others ${told(scored(unseen, { ...FROZEN, [set]: weights }))}`);
  }
}
