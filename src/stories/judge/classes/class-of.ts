import { isSelfTalk } from '../../../ingest/index.ts';
import { namesIn } from '../../text/entities.ts';
import { isBackground, isLasting } from './background.ts';
import { hasCeremony, isCeremony } from './ceremony.ts';
import { isColour } from './colour.ts';
import { hasFeeling, isReaction } from './reaction.ts';
import { FIGURE, NAMED_ACT, OUTCOME, OUTLOOK, STATE_CHANGE } from './signs-of-news.ts';

/**
 * What kind of sentence it is. `news`: happened, decided, said with consequence, measured; `due`: announced with a date
 * to come; `background`: what was or is anyway; `reaction`, `ceremony`, `colour`: what goes with news and is none;
 * `self-talk`: the site's own.
 */
export type SentenceClass =
  | 'news'
  | 'due'
  | 'background'
  | 'reaction'
  | 'ceremony'
  | 'colour'
  | 'self-talk';

export interface Classed {
  readonly class: SentenceClass;
  /** How much news it is, 0.05 to 1; of the classes that are not told it says nothing. */
  readonly weight: number;
}

/** What the judge knows of a sentence besides its words. */
export interface Placed {
  /** Its place in the article, from 0: reports tell what matters first. */
  readonly at: number;
  readonly english: boolean;
  /** The share of its article's title that it says, 0 to 1. */
  readonly centrality?: number;
  /** The later day or month that it announces. */
  readonly due?: string | null;
}

const clamp = (value: number): number => Math.round(Math.min(1, Math.max(0.05, value)) * 100) / 100;

/** The most that a meeting weighs, be it a lead: editions show it only of a story that has nothing else. */
const CEREMONY = 0.38;

/** The lead says what the report is for; what says the title again says why it is read. */
const placeWeight = ({ at, centrality = 0 }: Placed): number => 0.15 / (1 + at) + 0.15 * centrality;

const englishWeight = (sentence: string, placed: Placed): number => {
  const named = namesIn(sentence).length > 0;
  let weight = 0.35;
  if (STATE_CHANGE.test(sentence)) weight += 0.24;
  else if (OUTCOME.test(sentence)) weight += 0.16;
  if (FIGURE.test(sentence)) weight += 0.12;
  if (named) weight += 0.08;
  if (named && NAMED_ACT.test(sentence)) weight += 0.05;
  if (OUTLOOK.test(sentence)) weight -= 0.15;
  if (isLasting(sentence)) weight -= 0.25;
  if (hasFeeling(sentence)) weight -= 0.15;
  if (hasCeremony(sentence)) weight -= OUTCOME.test(sentence) ? 0.1 : 0.2;
  if (/[?]["”’']?$/u.test(sentence)) weight -= 0.25;
  const whole = clamp(weight + placeWeight(placed));
  return isCeremony(sentence) && !FIGURE.test(sentence) ? Math.min(whole, CEREMONY) : whole;
};

const englishClass = (sentence: string, { at }: Placed): SentenceClass => {
  if (isColour(sentence)) return 'colour';
  if (isReaction(sentence)) return 'reaction';
  if (isBackground(sentence, at)) return 'background';
  return isCeremony(sentence) ? 'ceremony' : 'news';
};

/**
 * Sorts a sentence into its class and weighs it. Elsewhere than in English only what needs no words is judged: figures
 * rise, later sentences fall.
 * @example classOf('Police arrested 40 people in Ronne.', { at: 3, english: true }) // { class: 'news', weight: 0.75 }
 */
export const classOf = (sentence: string, placed: Placed): Classed => {
  if (isSelfTalk(sentence)) return { class: 'self-talk', weight: 0 };
  const found = placed.english ? englishClass(sentence, placed) : 'news';
  const weight = placed.english
    ? englishWeight(sentence, placed)
    : clamp(0.4 + (/\p{N}/u.test(sentence) ? 0.12 : 0) + placeWeight(placed));
  const announces = placed.due != null && (found === 'news' || found === 'colour');
  return { class: announces ? 'due' : found, weight };
};
