import { isZone } from '../../domain/index.ts';
import type { Instant } from '../../kernel/index.ts';
import { asWritten } from '../csv-cell.ts';
import { joinName, mendAddress, nameIn, textIn } from './cells.ts';
import type { Field } from './fields.ts';
import { momentIn } from './moments.ts';
import type { Plan, PlannedColumn } from './plan.ts';
import {
  isNothing,
  LEAVING_REASONS,
  type LeavingReason,
  standingOf,
  yesOrNo,
} from './status-words.ts';

/** Somebody who left another list. */
export interface Leaving {
  readonly reason: LeavingReason;
  /** ISO; null where the list does not say when. */
  readonly at: string | null;
  /** The list's own words, and the service it is from. */
  readonly words: string;
  /** Our own list says so, of the one newsletter that it is of. */
  readonly own: boolean;
}

/** One person as a row names them; null: not stated. */
export interface PersonRow {
  readonly email: string;
  readonly name: string | null;
  /** Separated by `;`. */
  readonly topics: string | null;
  readonly rhythm: string | null;
  readonly zone: string | null;
  readonly language: string | null;
  /** When they agreed, ISO. */
  readonly agreedAt: string | null;
  /** How they agreed, in the words of the file. */
  readonly consent: string | null;
  /** Further times and places that the file gives, to be kept with it. */
  readonly evidence: string | null;
  /** The file says when they agreed, not only when they were added: that is a proof by itself. */
  readonly proven: boolean;
  /** Null: they read it. */
  readonly left: Leaving | null;
}

export type ReadRow =
  | { readonly line: number; readonly person: PersonRow }
  | { readonly line: number; readonly why: string };

/** The length kept of a cell in words. */
const KEPT = 200;
/** The length of one proof of consent. */
const WORDS = 1000;

interface Cell extends PlannedColumn {
  readonly text: string;
}

/** Rules for all rows of a file. */
export interface RowRules {
  readonly plan: Plan;
  /** The reason for which all of them have left; null: each row says. */
  readonly everybody: LeavingReason | null;
  readonly now: Instant;
  readonly zoneIn: ReturnType<typeof zoneReader>;
}

/** Reads one record; null where it is empty. */
export const readRow = (
  line: number,
  cells: readonly string[],
  { plan, everybody, now, zoneIn }: RowRules,
): ReadRow | null => {
  if (cells.every((cell) => cell.trim() === '')) return null;
  if (cells.slice(plan.header.length).some((cell) => cell.trim() !== ''))
    return { line, why: 'it has more cells than line 1 has columns' };
  const of = cellsByField(cells, plan);
  const [email] = of('email');
  if (!email) return { line, why: 'it holds no address' };
  const { address, name } = mendAddress(asWritten(email.text));
  if (severalIn(address))
    return { line, why: `"${address.slice(0, 60)}" is more than one address` };
  const left = leavingOf(of, plan, everybody, now);
  if (left !== null && 'why' in left) return { line, why: left.why };
  const first = (field: Field): string | null => of(field)[0]?.text ?? null;
  const ours = plan.format === 'writethru';
  return {
    line,
    person: {
      email: address,
      name: nameOf(of) ?? name,
      topics: first('topics'),
      rhythm: first('rhythm'),
      zone: ours ? first('zone') : zoneIn(first('zone')),
      language: ours ? first('language') : languageIn(first('language')),
      agreedAt: firstMoment(of('agreed_at', 'confirmed', 'subscribed', 'joined_at'), now),
      consent: consentOf(of('consent'), ours),
      evidence: ours
        ? null
        : evidenceOf(plan, of('agreed_at', 'confirmed', 'joined_at', 'agreed_from')),
      proven: of('agreed_at', 'confirmed').some(({ text }) => momentIn(text, now) !== null),
      left,
    },
  };
};

/** Two addresses in one cell, with whatever stands between them. */
const severalIn = (address: string): boolean => /@[^@]*[\s,;/|][^@]*@/u.test(address);

/** The cells of some fields that are not empty, in the order of these fields. */
type Of = (...fields: Field[]) => readonly Cell[];

const NONE: readonly Cell[] = [];

const cellsByField = (cells: readonly string[], { columns }: Plan): Of => {
  const known = new Map<Field, Cell[]>();
  for (const column of columns) {
    const text = textIn(cells[column.at] ?? '');
    if (text === '') continue;
    const others = known.get(column.field);
    if (others) others.push({ ...column, text });
    else known.set(column.field, [{ ...column, text }]);
  }
  return (...fields) =>
    fields.length === 1 && fields[0] !== undefined
      ? (known.get(fields[0]) ?? NONE)
      : fields.flatMap((field) => known.get(field) ?? NONE);
};

const firstMoment = (cells: readonly Cell[], now: Instant): string | null => {
  for (const { text } of cells) {
    const at = momentIn(text, now);
    if (at !== null) return at;
  }
  return null;
};

const said = ({ header, text }: Cell): string => `${header}: ${text.slice(0, KEPT)}`;

const consentOf = (cells: readonly Cell[], ours: boolean): string | null => {
  // One word alone says little: "Marketing permission: Email".
  const words = cells.map((cell) => (ours || cell.text.includes(' ') ? cell.text : said(cell)));
  return words.length > 0 ? words.join('; ').slice(0, WORDS) : null;
};

const evidenceOf = ({ format }: Plan, cells: readonly Cell[]): string | null => {
  const service = format === 'spreadsheet' ? [] : [format];
  return [...service, ...cells.map(said)].join(', ').slice(0, WORDS) || null;
};

/** Whether somebody has left, and why they are not taken in where they have not. */
const leavingOf = (
  of: Of,
  plan: Plan,
  everybody: LeavingReason | null,
  now: Instant,
): Leaving | null | { readonly why: string } => {
  const found: { reason: LeavingReason; cell: Cell }[] = [];
  const unfit: string[] = [];
  const out = (cell: Cell, why: string) =>
    unfit.push(`column "${cell.header}" says "${cell.text.slice(0, 60)}": ${why}`);
  for (const cell of of('status')) {
    const standing = standingOf(cell.text, plan.format);
    if (standing === null) out(cell, unknownStatus(cell.header));
    else if (standing === 'unconfirmed') out(cell, 'they never confirmed that they want it');
    else if (standing === 'paused') out(cell, 'they paused it; they can sign up here');
    else if (standing !== 'reads') found.push({ reason: standing, cell });
  }
  for (const cell of of('subscribed', 'confirmed', 'consent')) {
    const answer = yesOrNo(cell.text);
    if (cell.field === 'subscribed' && answer === 'no')
      found.push({ reason: 'unsubscribed', cell });
    else if (answer === 'no') out(cell, 'they did not agree');
    else if (answer === null && cell.field !== 'consent' && momentIn(cell.text, now) === null)
      out(cell, UNKNOWN_ANSWER);
  }
  const receives = plan.columns.find(({ field }) => field === 'receives');
  if (receives && of('receives').length === 0)
    out({ ...receives, text: '' }, 'they receive nothing there');
  for (const cell of of('unsubscribed', 'bounced', 'complained', 'blocked')) {
    if (!isNothing(cell.text) && yesOrNo(cell.text) !== 'no')
      found.push({ reason: cell.field as LeavingReason, cell });
  }
  if (found.length > 0 || everybody !== null) return worst(found, of, plan, everybody, now);
  return unfit[0] === undefined ? null : { why: unfit[0] };
};

const unknownStatus = (header: string): string =>
  `this status is unknown; if it says nothing about leaving, leave the column out with --map "${header}=ignore"`;
const UNKNOWN_ANSWER = 'allowed are yes, no, or a date';

/** A complaint weighs more than a bounce, and that more than an unsubscribe. */
const worst = (
  found: readonly { reason: LeavingReason; cell: Cell }[],
  of: Of,
  { format }: Plan,
  everybody: LeavingReason | null,
  now: Instant,
): Leaving => {
  const reasons = [...found.map(({ reason }) => reason), ...(everybody ? [everybody] : [])];
  const why = of('why_left');
  if (why.some(({ text }) => standingOf(text, format) === 'complained')) reasons.push('complained');
  const reason = [...LEAVING_REASONS]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .find((one) => reasons.includes(one));
  const cells = found.map(({ cell }) => cell);
  const ours = format === 'writethru';
  const words = ours
    ? why.map(({ text }) => text).join(', ')
    : [format, ...[...cells, ...why].map(said)].join(', ');
  const own = ours && cells.some(({ field }) => field === 'status');
  const at = firstMoment(
    cells.filter(({ field }) => field !== 'subscribed' && field !== 'status'),
    now,
  );
  return { reason: reason ?? 'unsubscribed', at, words: words.slice(0, WORDS), own };
};

const WEIGHTS: Readonly<Record<LeavingReason, number>> = {
  unsubscribed: 0,
  bounced: 1,
  blocked: 2,
  complained: 3,
};
const weightOf = (reason: LeavingReason): number => WEIGHTS[reason];

/** The name of a row. In many languages the word for "name" means the first or the last one beside the other. */
const nameOf = (of: Of): string | null => {
  const [name, first, middle, last] = (
    ['name', 'first_name', 'middle_name', 'last_name'] as const
  ).map((field) => nameIn(asWritten(of(field)[0]?.text ?? ''))) as [
    string | null,
    string | null,
    string | null,
    string | null,
  ];
  if (name === null || (first !== null && last !== null))
    return name ?? joinName(first, middle, last);
  if (first !== null && !holds(name, first)) return joinName(first, middle, name);
  if (last !== null && !holds(name, last)) return joinName(name, middle, last);
  return name;
};

const holds = (name: string, part: string): boolean =>
  name.toLowerCase().includes(part.toLowerCase());

/** Zones of one file: more are not remembered. Asking for one takes as long as reading a hundred rows. */
const ZONES = 1000;

/** As the zone is spelled; null for what is none: another service's word must not refuse a reader. */
export const zoneReader = (): ((text: string | null) => string | null) => {
  const known = new Map<string, string | null>();
  return (text) => {
    if (text === null) return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    const zone = isZone(text)
      ? new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
      : null;
    if (known.size < ZONES) known.set(text, zone);
    return zone;
  };
};

const languageIn = (text: string | null): string | null =>
  text !== null && /^[a-z]{2}(?:[-_][a-z0-9]{2,8})?$/iu.test(text)
    ? text.replace('_', '-').toLowerCase()
    : null;
