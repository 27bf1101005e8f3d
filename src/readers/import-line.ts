import type { Newsletter } from '../domain/index.ts';
import type { SubscriberId } from '../kernel/index.ts';
import { checkAddress } from './check-address.ts';
import { nameIn } from './import/cells.ts';
import type { PersonRow } from './import/rows.ts';
import type { KeyRing } from './key-ring.ts';
import { subscriberId } from './subscriber-id.ts';
import { type Checked, checkWishes, type Wishes } from './wishes.ts';

/** One reader as a row of a file, or an editor, names them. */
export interface NewReader {
  readonly id: SubscriberId;
  readonly address: string;
  readonly name: string | null;
  readonly wishes: Wishes;
  /** Which of the wishes the row itself names; the others are the newsletter's own. */
  readonly stated: readonly (keyof Wishes)[];
  /** The proof: when they agreed (ISO; null: not known), and how. */
  readonly consent: { readonly at: string | null; readonly words: string };
}

/** Of a name; longer ones are no names. */
export const NAME_LENGTH = 200;

/** Checks what a row says; `consent` is the proof for rows that name none. */
export const checkReader = (
  person: Omit<PersonRow, 'left'>,
  newsletter: Newsletter,
  consent: string | null,
  keys: KeyRing,
): Checked<NewReader> => {
  const address = checkAddress(person.email);
  if (!address.ok) return address;
  const { topics, rhythm, zone, language } = person;
  const asked = (topics ?? '').split(';').filter((topic) => topic.trim() !== '');
  const wishes = checkWishes(
    { topics: asked, rhythm, breaking: false, zone, language },
    newsletter,
  );
  if (!wishes.ok) return wishes;
  const words = proofOf(person, consent);
  if (words === null)
    return { ok: false, reason: 'it holds no proof of consent, and none was given for all lines' };
  const name = checkName(person.name);
  if (!name.ok) return name;
  const stated = (['topics', 'rhythm', 'zone', 'language'] as const).filter(
    (key) => person[key] !== null,
  );
  return {
    ok: true,
    value: {
      id: subscriberId(address.value, keys),
      address: address.value,
      name: name.value,
      wishes: wishes.value,
      stated,
      consent: { at: person.agreedAt, words },
    },
  };
};

/**
 * How they agreed, and what else the file knows of it; null: nothing proves it. `given` is the proof for rows that name
 * none. A service's own record of when somebody agreed is a proof by itself.
 */
export const proofOf = (
  { consent, evidence, agreedAt, proven }: Omit<PersonRow, 'left'>,
  given: string | null,
): string | null => {
  const words = consent ?? (given?.trim() || null);
  if (words === null) return proven && agreedAt !== null ? evidence : null;
  return evidence === null ? words : `${words} (${evidence})`;
};

const checkName = (text: string | null): Checked<string | null> => {
  const name = nameIn(text ?? '');
  if (name === null || name.length <= NAME_LENGTH) return { ok: true, value: name };
  const reason = `its name has ${name.length} characters, at most ${NAME_LENGTH} are allowed`;
  return { ok: false, reason };
};
