import { type Development, type SourceRef, type Statement, shorten } from '../domain/index.ts';
import { calendarDay, railDay, weekdayOf } from './dates.ts';
import { oneLine, spaced } from './plain-text.ts';
import { type Script, scriptOf } from './script.ts';
import type { ViewContext } from './view-context.ts';
import { webLink } from './web-link.ts';
import { type DigestWords, say } from './words.ts';

/** One or two sentences; a sentence that never ends may not fill the mail. */
const STATEMENT_LENGTH = 1500;
/** Links beside one statement; the story's page has them all. */
const SOURCES_SHOWN = 4;

export interface StatementView extends Script {
  /** Empty where it is the date of the line above. */
  readonly date: string;
  /** "Sat"; empty where `date` is, or is a month. */
  readonly weekday: string;
  readonly text: string;
  readonly pieces: readonly { readonly text: string; readonly inserted: boolean }[];
  readonly sources: readonly { readonly name: string; readonly url: string | null }[];
  readonly differs: string;
}

/**
 * Shows the statements of one story, from the top down. An insertion that says what stands before it is left out: a
 * name or an acronym that a line above has in full, the day that the rail has.
 */
export class StatementViews {
  readonly #context: ViewContext;
  readonly #language: string | null;
  #said = '';

  constructor(context: ViewContext, language: string | null) {
    this.#context = context;
    this.#language = language;
  }

  of(statement: Statement): StatementView {
    const { content, locale, words, dir } = this.#context;
    const pieces = this.#pieces(statement);
    const text = pieces.map((piece) => piece.text).join('');
    return {
      date: railDay(statement.date, content.slot, locale),
      weekday: weekdayOf(statement.date, locale),
      text,
      ...scriptOf(text, this.#language, { language: content.language, dir }),
      pieces,
      sources: sourceLinks(statement.sources, words),
      differs: '',
    };
  }

  /** A development says besides what figures its sources give. */
  development(development: Development): StatementView {
    return { ...this.of(development), differs: differsOf(development, this.#context.words) };
  }

  /** The text with its insertions apart; insertions that do not fit the text are taken as text. */
  #pieces({ text, insertions, date }: Statement): StatementView['pieces'] {
    const pieces: { text: string; inserted: boolean }[] = [];
    const shown = shorten(text, STATEMENT_LENGTH);
    const add = (piece: string, inserted: boolean): void => {
      pieces.push({ text: piece, inserted });
      this.#said += piece;
    };
    let from = 0;
    for (const { at, length } of [...insertions].sort((a, b) => a.at - b.at)) {
      const to = Math.min(at + length, shown.length);
      if (at < from || to <= at) continue;
      add(shown.slice(from, at), false);
      const piece = shown.slice(at, to);
      if (!this.#isKnown(piece, shown.slice(to)) && !isOfRail(piece, date.on)) add(piece, true);
      from = to;
    }
    add(`${shown.slice(from)}\n`, false);
    return pieces
      .map((piece) => ({ ...piece, text: spaced(piece.text.replace(/\n$/u, '')) }))
      .filter((piece) => piece.text !== '');
  }

  /** Whether a line of the story, or this one so far, has it in full. */
  #isKnown(piece: string, rest: string): boolean {
    const inner = innerOf(piece);
    // "[Tomas] Wenk": a first name is known with its last name alone.
    const name = /\s$/u.test(piece)
      ? `${inner} ${/^[\p{L}\p{M}’'-]*/u.exec(rest)?.[0] ?? ''}`
      : inner;
    return inner !== '' && this.#said.includes(name);
  }
}

const innerOf = (piece: string): string => piece.replace(/^\s*\[|\]\s*$/gu, '');

const isOfRail = (piece: string, on: string): boolean =>
  on.length === 10 && calendarDay(on).startsWith(innerOf(piece)) && /\d/u.test(piece);

/** Each day once, above its lines. */
export const withoutRepeatedDates = (lines: readonly StatementView[]): StatementView[] =>
  lines.map((line, index) =>
    line.date === lines[index - 1]?.date ? { ...line, date: '', weekday: '' } : line,
  );

const sourceLinks = (
  sources: readonly SourceRef[],
  words: DigestWords,
): StatementView['sources'] => {
  const nameless = sources.filter((source) => !source.name && webLink(source.url)).length;
  let number = 0;
  const links = sources.flatMap((source) => {
    const url = webLink(source.url);
    if (source.name) return [{ name: shorten(oneLine(source.name), 60), url }];
    if (url === null) return [];
    number += 1;
    const name =
      nameless === 1 ? words.theReport : say(words.reportNumber, { number: String(number) });
    return [{ name, url }];
  });
  return links.slice(0, SOURCES_SHOWN);
};

/** A correction says what figures its sources give, if it must. */
const differsOf = ({ differs, corrected }: Development, words: DigestWords): string => {
  if (corrected) return words.correctedByDesk;
  if (!differs) return '';
  const figure = oneLine(differs.written);
  return differs.source
    ? say(words.sourcesDifferBy, { figure, source: oneLine(differs.source) })
    : say(words.sourcesDiffer, { figure });
};
