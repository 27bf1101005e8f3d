import type { RawArticle } from '../src/domain/index.ts';
import { type Random, seededRandom } from '../src/kernel/index.ts';
import { COMMON_WORDS } from '../src/stories/text/common-words.ts';

const common = (COMMON_WORDS['en'] ?? '').split(/\s+/u);

const pick = <Value>(values_: readonly Value[], random: Random): Value =>
  values_[Math.floor(random.next() ** 2 * values_.length)] as Value;
const syllables = ['ba', 'den', 'kor', 'li', 'mar', 'no', 'ras', 'tul', 'ven', 'zo', 'pi', 'gar'];
const word = (random: Random): string =>
  Array.from({ length: 3 }, () => pick(syllables, random)).join('');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Words and names of one made-up event. */
export interface Subject {
  readonly words: readonly string[];
  readonly names: readonly string[];
}
export const subjectOf = (seed: number): Subject => {
  const random = seededRandom(seed);
  return {
    words: Array.from({ length: 40 }, () => word(random)),
    names: Array.from({ length: 6 }, () => capital(word(random))),
  };
};

/** A report of some 170 words on an event: half common words, the rest the event's own. */
export const madeUpReport = (subject: Subject, random: Random, publishedAt: string): RawArticle => {
  const sentence = (): string => {
    const words = Array.from({ length: 17 }, (_, at) => {
      if (at % 6 === 3) return pick(subject.names, random);
      return random.next() < 0.5 ? pick(common, random) : pick(subject.words, random);
    });
    return `${capital(words.join(' '))}.`;
  };
  return {
    id: null,
    title: sentence().slice(0, 70),
    text: Array.from({ length: 10 }, sentence).join('\n'),
    url: null,
    source: 'The Courier',
    author: null,
    publishedAt,
    language: 'en',
    topics: [],
  };
};
