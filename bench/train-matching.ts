/**
 * Fits the weights of src/stories/matching.ts: walks the labelled streams with every article put into its true story,
 * takes the features of each article against its candidates, and fits a logistic regression by gradient descent.
 *   npx tsx bench/train-matching.ts
 */

import type { Story } from '../src/domain/index.ts';
import { cleanArticle } from '../src/ingest/index.ts';
import type { StoryId } from '../src/kernel/index.ts';
import { decide } from '../src/stories/decide.ts';
import { LanguageIndex } from '../src/stories/language-index.ts';
import { type Features, matches } from '../src/stories/matching.ts';
import { profileOf } from '../src/stories/profile.ts';
import { openLanguage } from '../src/stories/text/language.ts';
import { hiddenOrder, type Row, rawOf, rowsOf, shuffled } from './stories-world.ts';

interface Example {
  readonly features: Features;
  readonly same: boolean;
  readonly weight: number;
}

const START = Date.parse('2014-03-13T00:00:00Z');

/** `weight`: what one article of this stream counts, so that a long stream does not drown a short one. */
const examplesOf = async (rows: readonly Row[], weight: number): Promise<Example[]> => {
  const english = await openLanguage('en');
  const index = new LanguageIndex();
  const stories = new Map<string, Story>();
  const examples: Example[] = [];
  for (const [at, row] of rows.entries()) {
    const profile = profileOf(cleanArticle(rawOf(row), START + at * 1000), english);
    for (const { story, features } of matches(index, profile).slice(0, 6)) {
      examples.push({ features, same: story.id === row.story, weight });
    }
    const next = decide(profile, row.story as StoryId, stories.get(row.story) ?? null, [], START);
    const saved = { ...next, version: next.version + 1 };
    stories.set(row.story, saved);
    index.put(saved);
  }
  return examples;
};

const ROUNDS = 3000;
const RATE = 0.5;
const SHRINK = 1e-4;
/** Set by hand: the streams are too short (three days, or undated) to tell how a story ages. */
const GAP = -2;

const fitted = (examples: readonly Example[]): Record<string, number> => {
  const names = (Object.keys(examples[0]?.features ?? {}) as (keyof Features)[]).filter(
    (name) => name !== 'gap',
  );
  const rows = examples.map(({ features }) => [1, ...names.map((name) => features[name])]);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Array<number>(names.length + 1).fill(0);
  const speed = new Array<number>(names.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : SHRINK * weight));
    rows.forEach((row, at) => {
      const example = examples[at] as Example;
      const sum = row.reduce(
        (so, value, k) => so + value * (weights[k] ?? 0),
        GAP * example.features.gap,
      );
      const miss = 1 / (1 + Math.exp(-sum)) - (example.same ? 1 : 0);
      row.forEach((value, k) => {
        slope[k] = (slope[k] ?? 0) + (miss * value * example.weight) / total;
      });
    });
    slope.forEach((value, k) => {
      speed[k] = 0.9 * (speed[k] ?? 0) - RATE * value;
      weights[k] = (weights[k] ?? 0) + (speed[k] ?? 0);
    });
  }
  return Object.fromEntries(
    ['bias', ...names].map((name, k) => [name, Math.round((weights[k] ?? 0) * 100) / 100]),
  );
};

const texts = rowsOf('story-articles.jsonl');
const headlines = rowsOf('headline-stream.jsonl');
if (texts && headlines) {
  const ofTexts = (
    await Promise.all(
      [1, 2].map((seed) => examplesOf(shuffled(texts, seed), 1 / (2 * texts.length))),
    )
  ).flat();
  const ofHeadlines = await examplesOf(hiddenOrder(headlines), 1 / headlines.length);
  console.log('texts', fitted(ofTexts));
  console.log('headlines', fitted(ofHeadlines));
  console.log('both', fitted([...ofTexts, ...ofHeadlines]));
}
