import type { RawArticle, UnreadDates } from '../../domain/index.ts';
import { excerpt, type Instant } from '../../kernel/index.ts';
import { believableUntil } from '../clean/publication.ts';
import { readDate } from '../clean/written-date.ts';

/** Of a date as it is written, as much as tells what is wrong with it. */
const SHOWN = 60;

/** How many articles state a date that cannot be read, or that lies beyond tomorrow, and one such date; null: none. */
export const datesUnread = (
  articles: readonly RawArticle[],
  arrivedAt: Instant,
): UnreadDates | null => {
  const odd = articles.flatMap(({ publishedAt, language }) => {
    const stated = publishedAt?.trim() ?? '';
    if (stated === '') return [];
    const date = readDate(stated, language);
    return date === null || date.at > believableUntil(arrivedAt) ? [stated] : [];
  });
  const [example] = odd;
  return example === undefined
    ? null
    : { entries: odd.length, example: excerpt(example, SHOWN).replace(/\p{C}/gu, '\uFFFD') };
};
