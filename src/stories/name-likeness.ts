import type { Remembered } from './language-index.ts';
import type { Profile } from './profile.ts';
import { weightOf } from './signature.ts';
import type { Idf } from './word-likeness.ts';

/** The idf of a name that is in no story and is not expected anywhere, about: brings what names tell to 0 to 1. */
const RAREST = 6;
/** A name that a third of a story's articles have stands for it fully. */
const TYPICAL = 3;
/** log2 of how often a name is said, from which on more says no more. */
const SAID_OFTEN = 2.5;

/** The share of weighed names that `has` holds, by idf; null: there are no names. */
const shareOfNames = (
  idfOfName: Idf,
  weighed: Iterable<readonly [name: string, weight: number]>,
  has: { has(name: string): boolean },
): number | null => {
  let all = 0;
  let found = 0;
  for (const [name, weight] of weighed) {
    const worth = weight * idfOfName(name);
    all += worth;
    if (has.has(name)) found += worth;
  }
  return all === 0 ? null : found / all;
};

/** The share of the article's names that the story has, by idf. */
export const sharedNames = (idfOfName: Idf, { names }: Profile, story: Remembered): number => {
  const each = [...names.keys()].map((name) => [name, 1] as const);
  return shareOfNames(idfOfName, each, story.names) ?? 0;
};

/** The share of the story's five main names that the article has, by how often the story names them. */
export const mainNames = ({ names }: Profile, story: Remembered): number =>
  shareOfNames(() => 1, story.main, names) ?? 0;

/**
 * 1: none of the names that the article begins with is in the story, and none of the story's main names in the article;
 * names by their idf. 0 where either has no names.
 */
export const strangers = (
  idfOfName: Idf,
  { subjects, names }: Profile,
  story: Remembered,
): number => {
  const weighed = [...subjects].map(([name, times]) => [name, 1 + Math.log(times)] as const);
  const ours = shareOfNames(idfOfName, weighed, story.names) ?? 1;
  const theirs = shareOfNames(idfOfName, story.main, names) ?? 1;
  return (1 - ours) * (1 - theirs);
};

/**
 * What the two bearers of names tell that article and story share and that tell most, each about 0 to 1. The words of one
 * name are one bearer, so that "Kim" and "Jong-un" are no two signals.
 */
export const sharedBearers = (
  idfOfName: Idf,
  { names, bearers }: Profile,
  story: Remembered,
): readonly [first: number, second: number] => {
  const all = weightOf(story.articles);
  const best = new Map<number, number>();
  for (const name of names.keys()) {
    const weight = story.names.get(name);
    const bearer = bearers.get(name);
    if (weight === undefined || bearer === undefined) continue;
    const told = (Math.min(1, (TYPICAL * weight) / all) * idfOfName(name)) / RAREST;
    best.set(bearer, Math.max(best.get(bearer) ?? 0, told));
  }
  const [first = 0, second = 0] = [...best.values()].sort((a, b) => b - a);
  return [first, second];
};

/**
 * The name that the article says most often and the story never: log2 of how often, by its idf, in tenths. A name said
 * once, in passing, counts nothing.
 */
export const foreignName = (idfOfName: Idf, { names }: Profile, story: Remembered): number => {
  let most = 0;
  for (const [name, times] of names)
    if (!story.names.has(name))
      most = Math.max(most, Math.min(SAID_OFTEN, Math.log2(times)) * idfOfName(name));
  return most / 10;
};

/**
 * The mirror of `foreignName`: the story says much, in article after article, of somebody whom the article never names.
 * What a story of a single article says much of may still be in passing.
 */
export const missingName = (idfOfName: Idf, { names }: Profile, story: Remembered): number => {
  let most = 0;
  for (const [name, much] of story.said)
    if (!names.has(name)) most = Math.max(most, much * idfOfName(name));
  return (most / 10) * (1 - 1 / (1 + story.articles));
};

/**
 * Each says much of somebody or some place that the other never names, in tenths: who was caught in the other raid, and
 * where the other fire was, tells look-alikes apart. The geometric mean of the two sides, 0 where one has nothing of its own.
 */
export const rivalry = (
  idfOfName: Idf,
  { names, said, bearers }: Profile,
  story: Remembered,
): number => {
  const met = new Set<number | undefined>();
  for (const name of names.keys()) if (story.names.has(name)) met.add(bearers.get(name));
  let ours = 0;
  for (const [name, much] of said)
    if (!met.has(bearers.get(name))) ours = Math.max(ours, much * idfOfName(name));
  if (ours === 0) return 0;
  let theirs = 0;
  for (const [name, much] of story.said)
    if (!names.has(name)) theirs = Math.max(theirs, much * idfOfName(name));
  return Math.sqrt(ours * theirs) / 10;
};
