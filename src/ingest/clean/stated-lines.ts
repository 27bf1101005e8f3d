import { plainFigures } from '../dates/digits.ts';
import { isOtherDay } from '../dates/other-day.ts';
import { dateIn } from '../dates/scan-date.ts';
import { readDate, type WrittenDate } from './written-date.ts';

interface Stated {
  /** From "Published: 7 August 2012", else from a line that is nothing but a date. */
  published: WrittenDate | null;
  author: string | null;
  source: string | null;
  url: string | null;
}

/** What lines of a text state about it, and the text without them. */
export interface StatedLines extends Readonly<Stated> {
  readonly report: readonly string[];
}

/** Such lines stand at the head, or at the very end, and are short. */
const HEAD = 6;
const TAIL = 3;
const LONGEST = 140;
const LONGEST_DATE = 100;

const DATE_LABEL =
  /^(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created|date|issued|veröffentlicht|aktualisiert|stand|publicado|actualizado|publié|mis à jour)(?: (?:on|at|am|le|el))?\s*:?\s+/iu;
const BYLINE =
  /^(?:By|BY|Von|Por|Par) (?<names>\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:and |und |y |et |& )?\p{Lu}[\p{L}\p{M}.'’-]*){1,7})(?:, .{2,60}| [|·•] .{2,60})?$/u;
const LABELS: readonly (readonly ['source' | 'url' | 'author', RegExp])[] = [
  ['source', /^(?:source|quelle|fuente)\s*:\s*(\S.*)$/iu],
  ['url', /^(?:url|link|address)\s*:\s*(\S.*)$/iu],
  ['author', /^(?:author|by|autor)\s*:\s*(\S.*)$/iu],
];

/** Everything that a line with nothing but a date may hold beside figures. */
const DATE_WORDS =
  /\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:am|pm|a\.m\.|p\.m\.|at|on|gmt|utc|[a-z]{1,4}t|uhr|local time|o'clock)\b|[\d\s.,:;|@·•()/–—-]|(?<=\d)[TZ](?=\d|$)/giu;

/** "09: 01 AM" and "2012. 08. 08" as tokenizers leave them, put together again. */
const joinFigures = (text: string): string =>
  text
    .replace(/(?<=\d)\s*([:/])\s*(?=\d)/gu, '$1')
    .replace(/\b(\d{4})(?:\. | - )(\d{2})(?:\. | - )(\d{2})\b/gu, '$1-$2-$3');

/** Beside its date such a line has a weekday, a zone, "updated 2 hours ago": so many letters at most. */
const BESIDE_LABEL = 40;
/** Without a label a weekday, a zone or a place, and no more words. */
const WORDS_BESIDE = 2;

/** A line that is a date in whatever language, perhaps with a label; no sentence that speaks of a day. */
const isDateLine = (line: string, label: string, language: string | null): boolean => {
  const isNone = /[.!?]$/u.test(line) || isOtherDay(line);
  const found = isNone ? null : dateIn(plainFigures(line), language);
  if (found === null) return false;
  const around = line.slice(label.length, found.index) + line.slice(found.end);
  if (label === '') return (around.match(/\p{L}+/gu)?.length ?? 0) <= WORDS_BESIDE;
  return (around.match(/\p{L}/gu)?.length ?? 0) <= BESIDE_LABEL;
};

const takeDate = (line: string, stated: Stated, language: string | null): boolean => {
  if (line.length > LONGEST_DATE || !/\p{Nd}/u.test(line)) return false;
  const label = DATE_LABEL.exec(line)?.[0] ?? '';
  const text = joinFigures(line.slice(label.length)).replace(/^[^\p{L}\p{N}]+/u, '');
  const date = readDate(text, language);
  const isBare = text.replace(DATE_WORDS, '') === '' && (label !== '' || date !== null);
  if (!isBare && !isDateLine(line, label, language)) return false;
  stated.published ??= date;
  return true;
};

const takeByline = (line: string, stated: Stated): boolean => {
  const names = BYLINE.exec(line)?.groups?.['names'];
  if (names === undefined) return false;
  stated.author ??= names;
  return true;
};

const takeLabel = (line: string, stated: Stated): boolean => {
  for (const [field, pattern] of LABELS) {
    const value = pattern.exec(line)?.[1];
    if (value === undefined) continue;
    stated[field] ??= value.trim();
    return true;
  }
  return false;
};

/** Takes datelines, bylines and "Source: …" off the head and the end of a text's lines. */
export const takeStatedLines = (
  lines: readonly string[],
  language: string | null = null,
): StatedLines => {
  const stated: Stated = { published: null, author: null, source: null, url: null };
  const report = lines.filter((line, index) => {
    const edge = index < HEAD || index >= lines.length - TAIL;
    if (!edge || line.length > LONGEST) return true;
    return !(
      takeDate(line, stated, language) ||
      takeByline(line, stated) ||
      takeLabel(line, stated)
    );
  });
  return { report, ...stated };
};
