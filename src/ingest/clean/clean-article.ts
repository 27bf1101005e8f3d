import type { Article, RawArticle } from '../../domain/index.ts';
import { type Budget, type Instant, unlimited } from '../../kernel/index.ts';
import { NAME_LENGTH, STATED_NAME, TITLE_LENGTH } from '../limits.ts';
import { mendSpaces } from '../mend/mend-spaces.ts';
import { articleId } from './article-id.ts';
import { isBoilerplate } from './boilerplate.ts';
import { canonicalUrl } from './canonical-url.ts';
import { articleLanguage } from './language.ts';
import { takePlaceLine } from './place-line.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { publicationOf } from './publication.ts';
import { takeReferences } from './references.ts';
import { takeStatedLines } from './stated-lines.ts';
import { withoutTails } from './tails.ts';
import { takeTitle } from './title.ts';
import { readDate } from './written-date.ts';

const orNull = (text: string | null | undefined): string | null => {
  const line = plainLine(text ?? '');
  return line === '' ? null : line;
};

/** A line that keeps its bound, so that an article fits where articles are kept: cut behind a word. */
const bounded = (line: string, length: number): string =>
  line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/u, '')} …`;

const nameOrNull = (text: string | null | undefined): string | null => {
  const line = orNull(text?.slice(0, STATED_NAME));
  return line === null ? null : bounded(line, NAME_LENGTH);
};

/** A publisher's name; an address is none. */
const sourceName = (text: string | null | undefined): string | null => {
  const line = nameOrNull(text);
  return line === null || URL.canParse(line) ? null : line;
};

const authorName = (text: string | null | undefined): string | null =>
  nameOrNull(
    text
      ?.slice(0, STATED_NAME)
      .replace(/\s+/gu, ' ')
      .replace(/^ ?(?:written )?(?:by|von|por|par) /iu, '')
      // Who else had a hand in it is not the author.
      .replace(/(?<=\S)[,;|]? (?:edited|photographs?|photos?|pictures) by .*$/iu, ''),
  );

/** Takes the dateline's place off the first paragraph. */
const takePlace = (paragraphs: readonly string[]) => {
  const [first = '', ...rest] = paragraphs;
  const line = takePlaceLine(first);
  if (line === null) return { place: null, agency: null, paragraphs };
  return { place: line.place, agency: line.agency, paragraphs: [line.rest, ...rest] };
};

/** Whether an article states a date that cannot be read. */
export const isDateUnread = ({ publishedAt, language }: RawArticle): boolean =>
  publishedAt !== null && publishedAt.trim() !== '' && readDate(publishedAt, language) === null;

/** Whether its arrival says nothing of its time: of what a feed had all along, and of what states another date. */
const isOfUnknownTime = (raw: RawArticle): boolean =>
  raw.appeared === 'backlog' || (raw.appeared === undefined && isDateUnread(raw));

/** Whether anything of a report is in it, or only what cleaning cuts ("Views: 0"). */
export const holdsReport = ({ title, text }: RawArticle): boolean =>
  orNull(title) !== null || plainLines(text).some((line) => !isBoilerplate(line));

/**
 * Makes an article of what came in: title, place, clean paragraphs, references, dates, source, language, canonical
 * address; cuts what is not the report and mends spaces lost in scraping, listing each mend. Pure: the same text and
 * arrival give the same article. Where cutting would leave nothing, nothing is cut.
 * @param until stated times after it are not believed; the default is a day after the arrival. A replayed stream, whose
 *   own dates are its clock, passes Infinity.
 * @throws BudgetError where it takes longer than it may
 */
export const cleanArticle = (
  raw: RawArticle,
  arrivedAt: Instant,
  until?: Instant,
  budget: Budget = unlimited(),
): Article => budget.spend(() => cleaned(raw, arrivedAt, until, budget));

const cleaned = (
  raw: RawArticle,
  arrivedAt: Instant,
  until: Instant | undefined,
  budget: Budget,
): Article => {
  const lines = plainLines(raw.text);
  const language = articleLanguage(raw.language, `${raw.title ?? ''}\n${raw.text}`);
  budget.check();
  const cited = takeReferences(lines, language);
  budget.check();
  const stated = takeStatedLines(cited.body, language);
  const source = sourceName(raw.source) ?? sourceName(stated.source);
  const kept = withoutTails(stated.report);
  budget.check();
  const statedTitle = orNull(raw.title);
  const ownTitle = statedTitle === null ? null : bounded(statedTitle, TITLE_LENGTH);
  const titled = takeTitle(ownTitle, kept.length > 0 || ownTitle !== null ? kept : lines, source);
  const mended = mendSpaces([titled.title, ...titled.body], language);
  budget.check();
  const [title = '', ...body] = mended.texts;
  const placed = takePlace(body);
  const url = canonicalUrl(raw.url ?? stated.url);
  const published = publicationOf(
    (raw.publishedAt === null ? null : readDate(raw.publishedAt, raw.language)) ?? stated.published,
    { paragraphs: placed.paragraphs, references: cited.references, language },
    arrivedAt,
    until,
  );
  return {
    id: articleId(raw, url),
    title: bounded(title, TITLE_LENGTH),
    paragraphs: [...placed.paragraphs],
    url,
    source: source ?? placed.agency,
    author: authorName(raw.author) ?? authorName(stated.author),
    ...published,
    ...(published.publishedBasis === 'stated' && raw.publishedFrom !== undefined
      ? { publishedFrom: raw.publishedFrom }
      : {}),
    ...(published.publishedBasis === 'arrival' && isOfUnknownTime(raw) ? { background: true } : {}),
    language,
    place: placed.place,
    references: [...cited.references],
    mends: [...mended.mends],
    topics: [...raw.topics],
  };
};
