import type { Story } from '../src/domain/index.ts';
import { cleanArticle } from '../src/ingest/index.ts';
import type { StoryId } from '../src/kernel/index.ts';
import { emptyStory } from '../src/stories/decide.ts';
import { LanguageIndex } from '../src/stories/language-index.ts';
import { JOIN, matches } from '../src/stories/matching.ts';
import { type Profile, profileOf } from '../src/stories/profile.ts';
import { remember, signatureOf } from '../src/stories/signature.ts';
import { expectedShares } from '../src/stories/text/background.ts';
import { openLanguage } from '../src/stories/text/language.ts';
import type { WeightSets } from '../src/stories/weights.ts';
import { type Row, rawOf } from './stories-world.ts';

/** An article as it is matched, and the story that people put it in. */
export interface Labelled {
  readonly profile: Profile;
  readonly story: string;
}

const ARRIVED = Date.parse('2000-01-01T00:00:00Z');
const english = await openLanguage('en');
const expected = expectedShares(english);
const read = new Map<string, Profile>();

/** A profile is made once, in however many orders its article is walked. */
export const labelled = (row: Row): Labelled => {
  const key = `${row.id} ${row.publishedAt ?? ''}`;
  const profile = read.get(key) ?? profileOf(cleanArticle(rawOf(row), ARRIVED), english);
  read.set(key, profile);
  return { profile, story: row.story };
};

/** The stories that a stream of articles falls into by some weights, as filing would do it, without developments. */
export const walked = (stream: readonly Labelled[], weights: WeightSets): StoryId[] => {
  const index = new LanguageIndex(expected);
  const stories = new Map<StoryId, Story>();
  return stream.map(({ profile }) => {
    const best = matches(index, profile, weights)[0];
    const found =
      index.copyOf(profile)?.story ?? (best && best.score >= JOIN ? best.story.id : undefined);
    const id = found ?? (`story-${String(stories.size).padStart(6, '0')}` as StoryId);
    const before = stories.get(id) ?? emptyStory(id, profile.article);
    const story = {
      ...before,
      version: before.version + 1,
      articles: before.articles + 1,
      signature: remember(signatureOf(before), profile),
    };
    stories.set(id, story);
    index.put(story);
    return id;
  });
};
