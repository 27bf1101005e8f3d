import { isAnotherIssue } from './column.ts';
import type { LanguageIndex, Remembered } from './language-index.ts';
import { comparing, type Evidence, type Features } from './likeness.ts';
import type { Profile } from './profile.ts';
import { type Kind, twoSignalsAgree } from './two-signals.ts';
import { FROZEN, type WeightSets, type Weights } from './weights.ts';

export interface Match {
  readonly story: Remembered;
  readonly features: Features & Evidence;
  /** Probability that the article belongs to the story; 0 where no two signals agree. */
  readonly score: number;
}

/** From this score on an article joins a story. */
export const JOIN = 0.5;

const sumOf = (features: Features, weights: Weights): number => {
  let total = weights.bias;
  for (const name of Object.keys(weights) as (keyof Weights)[])
    if (name !== 'bias') total += weights[name] * features[name];
  return total;
};

const scoreOf = (features: Features, weights: Weights): number =>
  1 / (1 + Math.exp(-sumOf(features, weights)));

const weightsFor = (
  { named, headline }: Kind,
  { headlines, texts, nameless }: WeightSets,
): Weights => {
  if (headline) return headlines;
  return named ? texts : nameless;
};

const kindOf = ({ article, language, names }: Profile): Kind => ({
  named: language.capitals && names.size > 0,
  headline: article.paragraphs.length === 0,
});

/**
 * The active stories by how likely the article belongs to them, best first; of equals the older one, then by id.
 * @param weights the frozen ones, but for training
 */
export const matches = (
  index: LanguageIndex,
  profile: Profile,
  weights: WeightSets = FROZEN,
): Match[] => {
  const kind = kindOf(profile);
  const chosen = weightsFor(kind, weights);
  const featuresOf = comparing(profile, index);
  return index
    .candidates(profile)
    .filter((story) => !isAnotherIssue(profile, story))
    .map((story) => {
      const features = featuresOf(story);
      const agree = twoSignalsAgree(features, kind);
      const score = agree ? scoreOf(features, chosen) : 0;
      return { story, features, score };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.story.startedAt - b.story.startedAt ||
        (a.story.id < b.story.id ? -1 : 1),
    );
};
