import { type Cut, placesTold } from '../domain/index.ts';
import { plainDay } from './dates.ts';
import { numberFormat } from './formats.ts';
import { type DigestWords, sayCount } from './words.ts';

/**
 * "You were away since 3 October 2024: the 14 that matter most of 41 new developments." Null for readers who were not.
 * `shown` counts the developments in the mail; the others are a link away.
 */
export const awayLine = (
  cut: Cut,
  shown: number,
  words: DigestWords,
  locale: string,
): string | null => {
  if (!cut.away) return null;
  const missed = placesTold(cut).length;
  // A calendar day is the same in every zone.
  const since = plainDay(`${cut.away.since}T00:00:00Z`, locale, 'UTC');
  const values = { since, shown: numberFormat(locale).format(shown) };
  const line = sayCount(shown < missed ? words.awaySome : words.awayAll, missed, locale, values);
  return cut.away.beyond ? `${line} ${words.awayBeyond}` : line;
};
