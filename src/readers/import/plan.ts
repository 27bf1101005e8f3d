import { excerpt } from '../../kernel/index.ts';
import { unreadableFile } from '../errors.ts';
import { FIELDS, type Field, fieldNamed, plain, speaksOfLeaving } from './fields.ts';
import { allLeftIn, meaningIn, NOT_NEEDED, SERVICES, type Service, serviceOf } from './services.ts';
import type { LeavingReason } from './status-words.ts';

/** The part of an order about the columns of a file. */
export interface MapOrder {
  /** `COLUMN=FIELD`, as the command line has them; `ignore` is the field of a column that is not wanted. */
  readonly map: readonly string[];
  /** The service that the file is from; null: by its header. */
  readonly from: string | null;
}

export interface PlannedColumn {
  readonly header: string;
  readonly at: number;
  readonly field: Field;
}

/** The use of each column of a file. */
export interface Plan {
  readonly format: Service;
  readonly header: readonly string[];
  /** Those that are read, in the order in which they count. */
  readonly columns: readonly PlannedColumn[];
  /** By column, in the order of the file; null: ignored. */
  readonly fields: Readonly<Record<string, Field | null>>;
  /** Everybody in the file has left: no other file has these columns. */
  readonly allLeft: LeavingReason | null;
}

/** More columns than any export has. */
const COLUMNS = 500;
const IGNORE = 'ignore';

const ALLOWED = `allowed are ${FIELDS.join(', ')} and ${IGNORE}`;

/**
 * Says what each column is: as the order maps it, as its service has it, or by a header word of the languages.
 *
 * @throws ReadersError `readers.csv` where no column holds addresses, a mapping names none of the columns, or a column
 * speaks of consent or of leaving and nothing says how
 */
export const planColumns = (
  header: readonly string[],
  order: MapOrder,
  /** A list of people who left: what a column says about leaving changes nothing. */
  onlyLeavers: boolean,
): Plan => {
  if (header.length > COLUMNS)
    throw unreadableFile(`line 1 has ${header.length} columns; allowed are ${COLUMNS}`);
  const names = namesOf(header);
  const format = formatOf(header, order.from);
  const mapped = readMap(names, order.map);
  const meanings = names.map(
    (_, at) => mapped.get(at) ?? meaningOf(header[at] ?? '', format, names),
  );
  const unclear = names.filter((_, at) => meanings[at] === ASK);
  if (unclear.length > 0 && !onlyLeavers) throw askAbout(unclear);
  const fields = meanings.map((meaning) => (isField(meaning) ? meaning : null));
  const columns = names.flatMap((name, at) => {
    const field = fields[at];
    return field ? [{ header: name, at, field }] : [];
  });
  if (!columns.some(({ field }) => field === 'email')) throw noAddresses(header);
  refuseTwice(columns, header);
  return {
    format,
    header: names,
    columns: inOrder(columns),
    fields: Object.fromEntries(names.map((name, at) => [name, fields[at] ?? null])),
    allLeft: allLeftIn(format, header),
  };
};

/** Nobody can tell what it is, and it may say who left. */
const ASK = 'ask';
type Read = Field | typeof NOT_NEEDED | typeof ASK | null;

const isField = (meaning: Read): meaning is Field =>
  (FIELDS as readonly (string | null)[]).includes(meaning);

const meaningOf = (header: string, format: Service, names: readonly string[]): Read => {
  const known = meaningIn(format, header);
  if (known) return known;
  const field = fieldNamed(header);
  if (field === 'status' && isPartOfAddress(header, names)) return null;
  return field ?? (speaksOfLeaving(header) ? ASK : null);
};

/** "State" beside a city or a street is where they live. */
const STATES = ['state', 'estado', 'stato', 'etat', 'zustand'];
const PLACES =
  /^(?:city|zip|zipcode|postcode|postalcode|street|address|address1|addressline1|town|county|country|region|ort|plz|strasse|ville|codepostal|rue|pays|ciudad|calle|codigopostal|pais|citta|cap|via|provincia|cidade|cep|rua|stad|postcode|straat|город|улица|индекс)$/u;
const isPartOfAddress = (header: string, names: readonly string[]): boolean =>
  STATES.includes(plain(header)) && names.some((name) => PLACES.test(plain(name)));

const formatOf = (header: readonly string[], from: string | null): Service => {
  if (from === null) return serviceOf(header);
  const named = SERVICES.find((service) => plain(service) === plain(from));
  if (named) return named;
  throw unreadableFile(`--from "${excerpt(from)}" is unknown; allowed are ${SERVICES.join(', ')}`);
};

/** Each column by a name of its own: the second "Note" is "Note (2)", one without a name "column 3". */
const namesOf = (header: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  return header.map((cell, at) => {
    const name = excerpt(cell, 100) || `column ${at + 1}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};

/** By the column's place. A column is named as it stands there, or but for case and marks. */
const readMap = (
  names: readonly string[],
  map: readonly string[],
): ReadonlyMap<number, Field | typeof NOT_NEEDED> =>
  new Map(
    map.map((text) => {
      const split = text.lastIndexOf('=');
      const [column, wanted] = [text.slice(0, split).trim(), text.slice(split + 1).trim()];
      const named = names.indexOf(column);
      const at = named >= 0 ? named : names.findIndex((name) => plain(name) === plain(column));
      if (split < 1 || at < 0) {
        throw unreadableFile(
          `--map "${excerpt(text)}": allowed is COLUMN=FIELD with a column of the file: ${listed(names)}`,
        );
      }
      if (wanted === IGNORE) return [at, NOT_NEEDED] as const;
      const field = FIELDS.find((one) => one === wanted.toLowerCase().replaceAll('-', '_'));
      if (!field) throw unreadableFile(`--map "${excerpt(text)}": ${ALLOWED}`);
      return [at, field] as const;
    }),
  );

/** As many columns as one line tells. */
const TOLD = 30;
const listed = (names: readonly string[]): string =>
  `${names
    .slice(0, TOLD)
    .map((name) => `"${name}"`)
    .join(', ')}${names.length > TOLD ? ', …' : ''}`;

const askAbout = (names: readonly string[]) =>
  unreadableFile(
    `${names.length === 1 ? 'column' : 'columns'} ${listed(names)} may say who agreed or who left; say what that is with --map "${names[0]}=FIELD", or leave it out with --map "${names[0]}=${IGNORE}"; ${ALLOWED}`,
  );

const noAddresses = (header: readonly string[]) =>
  unreadableFile(
    header.some((cell) => cell.includes('@'))
      ? 'line 1 holds an address; it must name the columns, as "email,name" does'
      : `line 1 names no column of addresses; it names ${listed(header)}. Say which it is with --map "COLUMN=email"`,
  );

/** One name for two columns says nothing about which is meant, and both may hold addresses. */
const refuseTwice = (columns: readonly PlannedColumn[], header: readonly string[]): void => {
  const emails = columns.filter(({ field }) => field === 'email');
  const names = emails.map(({ at }) => plain(header[at] ?? ''));
  const twice = emails.find((_, place) => names.indexOf(names[place] ?? '') !== place);
  if (twice)
    throw unreadableFile(
      `line 1 names column "${header[twice.at]}" twice; leave one out with --map "${twice.header}=${IGNORE}"`,
    );
};

/** A confirmation tells more than a sign-up; otherwise as in the file. */
const inOrder = (columns: readonly PlannedColumn[]): PlannedColumn[] => {
  const rank = ({ header }: PlannedColumn) =>
    /confirm|best[äa]tig|conferm|подтв|確認/iu.test(header) ? 0 : 1;
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.at - b.at);
};

/** Whether the file itself can prove consent; otherwise a text must, for everybody. */
export const provesConsent = ({ columns, allLeft }: Plan): boolean =>
  allLeft !== null || columns.some(({ field }) => field === 'consent' || field === 'agreed_at');
