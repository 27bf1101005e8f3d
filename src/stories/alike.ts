import type { Story } from '../domain/index.ts';
import type { Instant, StoryId } from '../kernel/index.ts';
import { type Remembered, rememberedOf } from './language-index.ts';
import { JOIN, type Match, matches } from './matching.ts';
import { areOneEvent, tellTheSame } from './one-event.ts';
import type { Profile } from './profile.ts';
import { inOtherWords, saidIn, shareFacts, toldBy } from './shared-facts.ts';
import { signatureOf } from './signature.ts';
import type { StoryIndex } from './story-index.ts';
import { mergeByEngine } from './ties/merge.ts';
import type { TiePorts } from './ties/ports.ts';
import { isTemplate, mayBeTold } from './two-signals.ts';

/** The score at odds so many times those at which an article joins. */
const atOdds = (times: number): number => JOIN / (JOIN + (1 - JOIN) / times);

/**
 * An article that fits two stories says that they are one, where it fits both so well. A long text finds more to agree
 * with, and must fit better; lower, look-alike events run together (measured; docs/adr/0022).
 */
const FITS = { headline: atOdds(100), text: atOdds(5000) } as const;
/** One article alone may have been about both; so many are not. */
const SAY_SO = 2;
/** Of an article, the most that are looked at: a story that is split in more is merged article by article. */
const OTHERS = 2;

/** The other stories that an article fits as well as the one that it joins, best first. */
export const alsoFits = ({ article }: Profile, [best, ...others]: readonly Match[]): StoryId[] => {
  const least = article.paragraphs.length === 0 ? FITS.headline : FITS.text;
  if (!best || best.score < least) return [];
  return others
    .filter(({ score }) => score >= least)
    .slice(0, OTHERS)
    .map(({ story }) => story.id);
};

/** Of the stories that an article does not join, so many are asked whether they told what it tells. */
const ASKED = 3;
/** So long a text finds one fact that a look-alike event has too; a short one has hardly more than one. */
const SHORT = 4;

/**
 * The story that told what the article tells, where they share a telling name as well: two signals. Asked for an article
 * that fits no story; null: none did.
 */
export const toldAlready = (profile: Profile, found: readonly Match[]): Match | null => {
  const short = profile.sentences.length <= SHORT;
  const said = saidIn(profile);
  const told = ({ story, features }: Match): boolean => {
    const theirs = isTemplate(features) ? inOtherWords(toldBy(story), said) : toldBy(story);
    const shared = shareFacts(said, theirs, profile.language.facts);
    return shared === 'several' || (short && shared === 'one');
  };
  return (
    found
      .filter(({ features }) => mayBeTold(features))
      .sort((a, b) => b.features.terms - a.features.terms)
      .slice(0, ASKED)
      .find(told) ?? null
  );
};

/** From this score on a story that an article does not join is looked at, as one that may tell the same event. */
const NEAR = 0.05;
/** So many of them: the others resemble it less. */
const LOOKED_AT = 5;

/** The stories besides the best that an article might have joined, best first. */
export const nearTo = ([, ...others]: readonly Match[]): StoryId[] =>
  others
    .filter(({ score, features }) => score >= NEAR && !isTemplate(features))
    .slice(0, LOOKED_AT)
    .map(({ story }) => story.id);

/** Enough articles of either say that they fit the other. */
export const saySo = (one: Story, other: Story): boolean =>
  (signatureOf(one).alike[other.id] ?? 0) + (signatureOf(other).alike[one.id] ?? 0) >= SAY_SO;

/**
 * Against over-splitting, at each article: merges its story with those that it fits as well, once enough articles have
 * said so. It costs nothing where an article fits one story alone. Gives the story that lives.
 */
export const mergeAlike = async (
  story: StoryId,
  others: readonly StoryId[],
  ports: TiePorts,
): Promise<StoryId> => {
  let living = story;
  for (const other of others)
    living = (await mergeByEngine(living, other, saySo, ports))?.id ?? living;
  return living;
};

/** The same for stories near to it, where two as they stand now tell one event. Gives the story that lives. */
export const mergeOneEvent = async (
  story: StoryId,
  profile: Profile,
  near: readonly StoryId[],
  ports: TiePorts & { readonly index: StoryIndex },
): Promise<StoryId> => {
  const index = await ports.index.of(profile.article.language);
  let living = story;
  for (const id of near) {
    const [one, other] = [index.get(living), index.get(id)];
    if (!one || !other || one === other) continue;
    const are = (a: Remembered, b: Remembered): boolean =>
      areOneEvent(a, b, index) || tellTheSame(profile, a, b, index);
    if (!are(one, other)) continue;
    const still = (a: Story, b: Story): boolean => {
      const [gone, kept] = [rememberedOf(a), rememberedOf(b)];
      return a.id === other.id ? are(kept, gone) : are(gone, kept);
    };
    living = (await mergeByEngine(living, id, still, ports))?.id ?? living;
  }
  return living;
};

/**
 * Where two writers begin a story of one event at the same moment, neither sees the other's: after it was saved, the
 * writer looks for stories that others began meanwhile, and merges the two where its article would have joined.
 * Gives the story that lives.
 */
export const mergeBegunMeanwhile = async (
  story: StoryId,
  profile: Profile,
  since: Instant,
  ports: TiePorts & { readonly index: StoryIndex },
): Promise<StoryId> => {
  const { language } = profile.article;
  const changed = await ports.index.changed(language, since);
  if (changed.size === 0) return story;
  const found = matches(await ports.index.of(language), profile).find(
    (match) => match.story.id !== story && changed.has(match.story.id) && match.score >= JOIN,
  );
  if (!found) return story;
  return (await mergeByEngine(story, found.story.id, () => true, ports))?.id ?? story;
};
