import type { Audience } from './audience.ts';

/** One reader, more readers. */
type Told = readonly [one: string, more: string];

const WHY: Readonly<Record<Exclude<keyof Audience, 'gets'>, Told>> = {
  hadAll: ['was told all of it before', 'were told all of it before'],
  nothingNew: ['follows topics with nothing new', 'follow topics with nothing new'],
  suppressed: ['is suppressed', 'are suppressed'],
};

const many = (count: number): string => count.toLocaleString('en');

/**
 * Why readers get no mail of an edition, in one line; null where everybody gets one.
 *
 * @example whyNoMail({ gets: 2, hadAll: 0, nothingNew: 1, suppressed: 0 }) // '1 reader gets no mail: 1 follows topics with nothing new'
 */
export function whyNoMail(audience: Audience): string | null {
  const reasons: string[] = [];
  let all = 0;
  for (const [figure, [one, more]] of Object.entries(WHY)) {
    const count = audience[figure as keyof typeof WHY];
    all += count;
    if (count > 0) reasons.push(`${many(count)} ${count === 1 ? one : more}`);
  }
  if (all === 0) return null;
  return `${many(all)} ${all === 1 ? 'reader gets' : 'readers get'} no mail: ${reasons.join(', ')}`;
}
