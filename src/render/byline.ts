import { type StoryBlock, shorten } from '../domain/index.ts';
import { listFormat } from './formats.ts';
import { oneLine } from './plain-text.ts';
import { type DigestWords, say, sayCount } from './words.ts';

/** Publishers named in a byline; the story's page has them all. */
const NAMES_SHOWN = 4;

/**
 * Who reports: "Fox, Guardian, BBC"; "Wikinews, 4 reports" of one publisher;
 * "Source not stated, citing KCNA and Yonhap" where no publisher is.
 */
export const bylineOf = (
  block: Pick<StoryBlock, 'sources' | 'cites' | 'reports'>,
  words: DigestWords,
  locale: string,
): string => {
  const names = tidy(block.sources);
  const reports = sayCount(words.reports, block.reports, locale);
  const [first] = names;
  if (first === undefined) return cited(block, reports, words, locale);
  if (names.length === 1) {
    return block.reports > 1 ? say(words.namesAndReports, { names: first, reports }) : first;
  }
  return listed(names, words, locale, 'unit');
};

const cited = (
  block: Pick<StoryBlock, 'cites' | 'reports'>,
  reports: string,
  words: DigestWords,
  locale: string,
): string => {
  const names = tidy(block.cites);
  const unknown =
    words.sourceNotStated && block.reports > 1
      ? say(words.namesAndReports, { names: words.sourceNotStated, reports })
      : words.sourceNotStated || reports;
  if (names.length === 0) return block.reports > 0 ? unknown : '';
  return say(words.citing, {
    reports: unknown,
    names: listed(names, words, locale, 'conjunction'),
  });
};

/** "A, B, C" (unit) in a line of names, "A, B and C" (conjunction) in a sentence; "A, B, C, D and 2 more". */
const listed = (
  names: readonly string[],
  words: DigestWords,
  locale: string,
  type: 'unit' | 'conjunction',
): string => {
  const shown = names.slice(0, NAMES_SHOWN);
  const rest = names.length - shown.length;
  const list = listFormat(locale, rest > 0 ? 'unit' : type).format(shown);
  return rest > 0 ? sayCount(words.andMore, rest, locale, { names: list }) : list;
};

const tidy = (names: readonly (string | null)[]): string[] =>
  names.flatMap((name) => (name ? [shorten(oneLine(name), 60)] : [])).filter((name) => name !== '');
