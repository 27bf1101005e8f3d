import { CsvError, parse } from 'csv-parse/sync';
import { fieldNamed } from './fields.ts';
import { isOfSomeService } from './services.ts';

/** How the records of a file are written. */
export interface Layout {
  readonly separator: ',' | ';' | '\t' | '|';
  readonly quote: '"' | "'";
  /** The character before a quote that is part of a cell: another one (RFC 4180), or a backslash (MySQL). */
  readonly escape: '"' | "'" | '\\';
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Excel's own word for its separator, in a first line of its own. */
const SEPARATOR_LINE = /^"?sep=(?<separator>[,;|\t])"?$/iu;

/** The separator that a first line names; null where it is no such line. */
export const namedSeparator = (line: string): Layout['separator'] | null =>
  (SEPARATOR_LINE.exec(line.trim())?.groups?.['separator'] as Layout['separator']) ?? null;

/**
 * The layout of a file by its first lines: the separator that makes known words of the header, or else that which it has
 * most often outside quotes.
 */
export const layoutOf = (
  lines: readonly string[],
  named: Layout['separator'] | null = null,
): Layout => {
  const [header = ''] = lines;
  const quote = !header.includes('"') && /^'[^']*'(?:[,;|\t]'[^']*')*$/u.test(header) ? "'" : '"';
  const text = lines.join('\n');
  const backslashed = text.includes(`\\${quote}`) && !text.includes(quote + quote);
  const layout = { quote, escape: backslashed ? '\\' : quote } as const;
  const separator = named ?? separatorOf(header, layout);
  return { ...layout, separator };
};

const separatorOf = (header: string, layout: Omit<Layout, 'separator'>): Layout['separator'] => {
  const scored = SEPARATORS.map((separator) => {
    const [cells = []] = parseRecords(header, { ...layout, separator }) ?? [];
    const known = cells.filter((cell) => fieldNamed(cell) || isOfSomeService(cell)).length;
    const named = cells.some((cell) => fieldNamed(cell) === 'email');
    return { separator, score: (named ? 1000 : 0) + known * 10 + cells.length };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
};

/** The records of a piece of text, each on the lines that it has; null where its quotes are wrong. */
export const parseRecords = (text: string, layout: Layout): string[][] | null => {
  try {
    return parse(text, {
      delimiter: layout.separator,
      quote: layout.quote,
      escape: layout.escape,
      record_delimiter: '\n',
      relax_column_count: true,
      // A quote within a cell that has none around it is a letter.
      relax_quotes: true,
      // Tabs are cells of their own where they separate.
      trim: layout.separator !== '\t',
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
};
