import type { Newsletter } from '../domain/index.ts';
import { excerpt, type SubscriberId } from '../kernel/index.ts';
import { checkAddress } from './check-address.ts';
import type { CsvLine } from './import-csv.ts';
import type { KeyRing } from './key-ring.ts';
import { subscriberId } from './subscriber-id.ts';
import { type Checked, checkWishes, type Wishes } from './wishes.ts';

/** One reader as a line of a file, or an editor, names them. */
export interface NewReader {
  readonly id: SubscriberId;
  readonly address: string;
  readonly name: string | null;
  readonly wishes: Wishes;
  /** Which of the wishes the line itself names; the others are the newsletter's own. */
  readonly stated: readonly (keyof Wishes)[];
  readonly consent: string;
}

export interface RefusedLine {
  readonly line: number;
  /** What was got and what is allowed. */
  readonly reason: string;
}
export interface ReadLine {
  readonly line: number;
  readonly reader: NewReader;
}

const NAME_LENGTH = 200;

/** Parts the lines of a file into readers and refusals; the second line of one address is refused. */
export const readLines = (
  lines: readonly CsvLine[],
  newsletter: Newsletter,
  consent: string | null,
  keys: KeyRing,
): { readonly readers: readonly ReadLine[]; readonly refused: readonly RefusedLine[] } => {
  const seen = new Map<SubscriberId, number>();
  const readers: ReadLine[] = [];
  const refused: RefusedLine[] = [];
  for (const { line, fields, tooLong } of lines) {
    const read: Checked<NewReader> = tooLong
      ? { ok: false, reason: 'it has more fields than the header has columns' }
      : readFields(fields, newsletter, consent, keys);
    const before = read.ok ? seen.get(read.value.id) : undefined;
    if (!read.ok) refused.push({ line, reason: read.reason });
    else if (before !== undefined) {
      refused.push({ line, reason: `the address stands on line ${before} already` });
    } else {
      seen.set(read.value.id, line);
      readers.push({ line, reader: read.value });
    }
  }
  return { readers, refused };
};

/** Checks one line; `consent` is the proof for lines that name none. */
export const readFields = (
  fields: CsvLine['fields'],
  newsletter: Newsletter,
  consent: string | null,
  keys: KeyRing,
): Checked<NewReader> => {
  if (fields.email === null) return { ok: false, reason: 'column "email" is empty' };
  const address = checkAddress(fields.email);
  if (!address.ok) return address;
  const { topics, rhythm, zone, language, state } = fields;
  if (state !== null && state.toLowerCase() !== 'confirmed') {
    return {
      ok: false,
      reason: `its state is "${excerpt(state)}"; only those who are "confirmed" are taken in`,
    };
  }
  const asked = (topics ?? '').split(';').filter((topic) => topic.trim() !== '');
  const wishes = checkWishes(
    { topics: asked, rhythm, breaking: false, zone, language },
    newsletter,
  );
  if (!wishes.ok) return wishes;
  const proof = fields.consent ?? consent?.trim();
  if (!proof) {
    return { ok: false, reason: 'it holds no proof of consent, and none was given for all lines' };
  }
  const name = checkName(fields.name);
  if (!name.ok) return name;
  const stated = (['topics', 'rhythm', 'zone', 'language'] as const).filter(
    (key) => fields[key] !== null,
  );
  const id = subscriberId(address.value, keys);
  return {
    ok: true,
    value: {
      id,
      address: address.value,
      name: name.value,
      wishes: wishes.value,
      stated,
      consent: proof,
    },
  };
};

const checkName = (name: string | null): Checked<string | null> => {
  if (name === null) return { ok: true, value: null };
  if (/\p{Cc}/u.test(name)) return { ok: false, reason: 'its name has a control character' };
  if (name.length > NAME_LENGTH) {
    return {
      ok: false,
      reason: `its name has ${name.length} characters, at most ${NAME_LENGTH} are allowed`,
    };
  }
  return { ok: true, value: name };
};
