import type { Reference } from '../../domain/index.ts';
import { REFERENCE_LENGTH, REFERENCES } from '../limits.ts';
import { canonicalUrl } from './canonical-url.ts';
import { daysIn } from './written-date.ts';

const HEADING =
  /^(?:references?|sources?|bibliography|citations|works cited|notes and sources|quellen(?:angaben|verzeichnis)?|referencias|fuentes|références|bibliographie)\s*:?$/iu;
/** Marks of a reference: a bullet or number, a year, an address, where it was found. */
const BULLET = /^\s*(?:[-–—*•·‣]|\[?\d{1,3}[\].)])\s*/u;
const MARKS =
  /\b(?:19|20)\d{2}\b|https?:\/\/|www\.|retrieved|accessed|available at|abgerufen|recuperado|consulté/iu;
const FOUND =
  /(?:^|[.,;("”“»]\s*)(?:retrieved|accessed|available(?: online)?|abgerufen|recuperado|consulté)\b.*$/iu;
const QUOTED = /[“"„«]([^“”"„«»]{8,300}?)[.,]?[”"“»](?=[\s.,;:)]|$)/u;
/** Characters after an address that are no part of it. */
const STOPS = new Set('.,;');
/** "Smith, John": whoever wrote it, not who published it. */
const PERSON = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’ -]*$/u;

const STARTS = new Set(' .,;:–—-');
const ENDS = new Set(' ,;:–—-');

/** Without such marks at its end; a pattern would begin anew at each mark within the text. */
const withoutEnd = (text: string, marks: ReadonlySet<string>): string => {
  let end = text.length;
  while (end > 0 && marks.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

const withoutStart = (text: string, marks: ReadonlySet<string>): string => {
  let start = 0;
  while (start < text.length && marks.has(text.charAt(start))) start += 1;
  return text.slice(start);
};

const tidy = (text: string): string =>
  withoutEnd(withoutStart(text.replace(/\s+/gu, ' '), STARTS), ENDS);
const untail = (text: string): string => tidy(text).replace(/(?<!\b\p{Lu})\.$/u, '');

interface Dated {
  readonly date: string | null;
  readonly before: string;
  readonly after: string;
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Splits at "(2024, October 25)", "(2024)" or a bare date with its year. */
const atDate = (text: string, language: string): Dated | null => {
  for (const match of text.matchAll(/\(([^()]{4,40})\)/gu)) {
    const inside = match[1] ?? '';
    const [day] = daysIn(inside, language);
    const dated = day !== undefined && day.year !== null;
    if (!dated && !/^(?:19|20)\d{2}[a-z]?$/u.test(inside)) continue;
    const date = dated ? isoDay(day.year ?? 0, day.month, day.day) : null;
    const end = match.index + match[0].length;
    return { date, before: text.slice(0, match.index), after: text.slice(end) };
  }
  const bare = daysIn(text, language).find(({ year }) => year !== null);
  if (bare?.year === undefined || bare.year === null) return null;
  const at = text.indexOf(bare.text);
  if (at < 0) return null;
  const date = isoDay(bare.year, bare.month, bare.day);
  return { date, before: text.slice(0, at), after: text.slice(at + bare.text.length) };
};

/** "Publisher: Headline", "Headline – Publisher", "Publisher, Headline": the shorter side published. */
const sides = (text: string): readonly [string, string] => {
  const parts = text
    .split(/ [–—|-] |: |\. (?=\p{Lu})|, /u)
    .map(untail)
    .filter(Boolean);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return ['', first];
  const last = rest.at(-1) ?? '';
  const words = (part: string) => part.split(' ').length;
  const tail = untail(text.slice(text.indexOf(first) + first.length));
  if (words(first) <= words(tail)) return [first, tail];
  return [last, untail(text.slice(0, text.lastIndexOf(last)))];
};

/** Publisher and headline of what is left of a reference when its date and address are out. */
const publisherAndHeadline = (line: string, dated: Dated | null): readonly [string, string] => {
  const undated = dated === null ? line : `${dated.before} ${dated.after}`;
  const quoted = QUOTED.exec(undated);
  if (quoted?.[1] !== undefined) {
    const left = untail(undated.slice(0, quoted.index));
    const right = untail(undated.slice(quoted.index + quoted[0].length));
    const [publisher = ''] = (left && !PERSON.test(left) ? left : right).split(/[,;]/u);
    return [untail(publisher), tidy(quoted[1])];
  }
  if (dated !== null && untail(dated.before) !== '' && untail(dated.after) !== '') {
    return [untail(dated.before), untail(dated.after)];
  }
  return sides(undated);
};

/**
 * One line of a references block: `Publisher (2024, October 25). Headline. Retrieved from …`, or
 * `Publisher, "Headline", 25 October 2024, https://…` and their like; null where no headline can be made out.
 */
export const readReference = (line: string, language: string): Reference | null => {
  const linked = line
    .replace(BULLET, '')
    .replace(/\[([^\]]{8,300})\]\((https?:[^)\s[]+)\)/gu, '"$1" $2');
  const found = /https?:\/\/[^\s<>"”\])]+/u.exec(linked)?.[0] ?? null;
  const address = found && withoutEnd(found, STOPS);
  const text = (address === null ? linked : linked.replace(address, ' ')).replace(FOUND, '').trim();
  const dated = atDate(text, language);
  const [publisher, headline] = publisherAndHeadline(text, dated);
  if (headline.length < 3 || !/\p{L}/u.test(headline)) return null;
  return { publisher, date: dated?.date ?? null, headline, url: canonicalUrl(address) };
};

export interface WithReferences {
  readonly body: readonly string[];
  readonly references: readonly Reference[];
}

/**
 * Takes the references block off a text's lines: from its heading on, as long as the lines look like references, of
 * which one at least bears a year or an address. What follows it (a counter, an imprint) stays for others to judge.
 */
export const takeReferences = (lines: readonly string[], language: string): WithReferences => {
  const at = lines.findLastIndex((line) => HEADING.test(line.replace(/^#+\s*/u, '')));
  if (at < 0) return { body: lines, references: [] };
  let end = at + 1;
  while (end < lines.length && isReferenceLine(lines[end] ?? '')) end += 1;
  if (!lines.slice(at + 1, end).some((line) => MARKS.test(line)))
    return { body: lines, references: [] };
  const references = lines
    .slice(at + 1, Math.min(end, at + 1 + REFERENCES))
    .flatMap((line) => readReference(line, language) ?? []);
  return { body: [...lines.slice(0, at), ...lines.slice(end)], references };
};

const isReferenceLine = (line: string): boolean =>
  line.length <= REFERENCE_LENGTH && (BULLET.test(line) || MARKS.test(line));
