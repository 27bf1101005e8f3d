import { seededRandom } from '../../src/kernel/index.ts';
import type { LabelledPair } from './labelled.ts';

const NAME = /(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu;
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SAID = ['police said', 'officials said', 'a spokeswoman said', 'local media reported'];
/** So many sentences are varied. */
const SENTENCES = 800;

type Random = () => number;
const pick = <Value>(values: readonly Value[], random: Random): Value =>
  values[Math.floor(random() * values.length)] as Value;

/** The same fact: told by somebody else, or without its last clause. Null: the sentence has nothing to change. */
const retold = (text: string, random: Random): string | null => {
  const clause = /^(.{50,}?)[,;] /u.exec(text)?.[1];
  if (clause && random() < 0.5) return `${clause}.`;
  return `${text.replace(/[.]$/u, '')}, ${pick(SAID, random)}.`;
};

/** Another fact: another name, day or number in its place. Null: the sentence has none. */
const changed = (text: string, names: readonly string[], random: Random): string | null => {
  const kind = Math.floor(random() * 3);
  if (kind === 0) {
    const own = text.match(NAME)?.filter((name) => !WEEKDAYS.includes(name)) ?? [];
    const other = pick(names, random);
    const one = own.length > 0 ? pick(own, random) : null;
    return one === null || text.includes(other) ? null : text.replaceAll(one, other);
  }
  if (kind === 1) {
    const day = WEEKDAYS.find((one) => text.includes(one));
    return day
      ? text.replace(
          day,
          pick(
            WEEKDAYS.filter((one) => one !== day),
            random,
          ),
        )
      : null;
  }
  const number = /\b(?:[2-9]|[1-9]\d+)\b(?!:)/u.exec(text)?.[0];
  return number
    ? text.replace(number, String(Math.round(Number(number) * (random() < 0.5 ? 1.6 : 0.5)) + 1))
    : null;
};

/**
 * Pairs made of our own sentences by a rule, so that a nearly word-for-word report is the same fact and one changed slot
 * is not: people seldom write such pairs down.
 */
export const variedPairs = (pairs: readonly LabelledPair[]): LabelledPair[] => {
  const random = seededRandom(2026);
  const next = (): number => random.next();
  const own = pairs.filter(
    ({ from, language, unseen }) => /^(?:writer|story)/u.test(from) && language === 'en' && !unseen,
  );
  const sentences = [...new Set(own.map(({ first }) => first))]
    .filter((text) => text.split(' ').length > 8)
    .map((text) => ({ text, draw: next() }))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, SENTENCES)
    .map(({ text }) => text);
  const names = sentences
    .flatMap((text) => text.match(NAME) ?? [])
    .filter((name) => !WEEKDAYS.includes(name));
  return sentences.flatMap((text, at) => {
    const same = at % 2 === 0;
    const other = same ? retold(text, next) : changed(text, names, next);
    if (other === null || other === text) return [];
    const [first, second] = next() < 0.5 ? [text, other] : [other, text];
    return {
      id: `varied-${at}`,
      from: 'varied by rule',
      kind: same ? 'same' : 'different',
      language: 'en',
      first,
      second,
      firstDate: null,
      secondDate: null,
      context: '',
      doubtful: false,
      unseen: at % 5 === 0,
      text: 'varied',
    } satisfies LabelledPair;
  });
};
