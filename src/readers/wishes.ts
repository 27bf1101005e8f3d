import {
  isZone,
  type Newsletter,
  RHYTHMS,
  type Rhythm,
  type Subscription,
} from '../domain/index.ts';
import { excerpt } from '../kernel/index.ts';

/** What a reader chooses. */
export type Wishes = Pick<
  Subscription,
  'topics' | 'rhythm' | 'breaking' | 'quietLine' | 'zone' | 'language'
>;

/** As a form or a CSV line gives them; null or empty: not stated. */
export interface WishesInput {
  readonly topics: readonly string[];
  readonly rhythm: string | null;
  readonly breaking: boolean;
  /** @default false */
  readonly quietLine?: boolean;
  readonly zone: string | null;
  readonly language: string | null;
}

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  /** One line: what was got and what is allowed. */
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): Checked<never> => ({ ok: false, reason });

/** BCP 47, as far as mails are written: a language with at most three further parts. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/u;

const isRhythm = (text: string): text is Rhythm => (RHYTHMS as readonly string[]).includes(text);

/**
 * Checks what a reader chose against what the newsletter offers; what is not stated takes the newsletter's own
 * (every topic, `daily`, its zone, its language). Topics may be given by id or by name; all of them is the same as
 * none: every topic, later ones included.
 */
export const checkWishes = (input: WishesInput, newsletter: Newsletter): Checked<Wishes> => {
  const topics = new Set<string>();
  for (const asked of input.topics) {
    const topic = findTopic(newsletter, asked);
    if (topic === null) {
      const known = newsletter.topics.map(({ id }) => id).join(', ');
      return refuse(
        `topic "${excerpt(asked)}" is unknown: allowed are ${known || 'none, for the newsletter has no topics'}`,
      );
    }
    topics.add(topic);
  }
  const rhythm = input.rhythm?.trim().toLowerCase() || 'daily';
  if (!isRhythm(rhythm)) {
    return refuse(`rhythm "${excerpt(rhythm)}" is unknown: allowed are ${RHYTHMS.join(', ')}`);
  }
  const zone = input.zone?.trim() || newsletter.zone;
  if (!isZone(zone)) {
    return refuse(`zone "${excerpt(zone)}" is unknown: allowed are IANA names as Europe/Berlin`);
  }
  const language = input.language?.trim().toLowerCase() || newsletter.language;
  if (!LANGUAGE.test(language)) {
    return refuse(
      `language "${excerpt(language)}" is unknown: allowed are BCP 47 tags as en or pt-br`,
    );
  }
  const every = topics.size === newsletter.topics.length;
  return {
    ok: true,
    value: {
      topics: every ? [] : [...topics],
      rhythm,
      breaking: input.breaking,
      quietLine: input.quietLine ?? false,
      zone,
      language,
    },
  };
};

const findTopic = (newsletter: Newsletter, asked: string): string | null => {
  const wanted = asked.trim().toLowerCase();
  const found = newsletter.topics.find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found?.id ?? null;
};
