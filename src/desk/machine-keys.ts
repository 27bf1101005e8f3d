import { createHash, timingSafeEqual } from 'node:crypto';
import type { MachineKey } from '../domain/index.ts';
import { type Clock, DAY, iso, type MachineKeyId, type Random } from '../kernel/index.ts';
import { badToken, keyContended, keyMissing, tooManyKeys } from './errors.ts';
import type { AccessTokens, SignedIn } from './ports.ts';

/** Keys at a time and revoked ones together: one for each program of a newsroom, and years of changing them. */
export const MOST_KEYS = 200;
/** How a key begins, so that nobody takes it for a token of an editor, and scanners of leaked secrets find it. */
const PREFIX = 'wtk-';
/** 60 bits. */
const ID_LENGTH = 12;
/** 260 bits: guessing is hopeless, so its hash need not be slow. */
const SECRET_LENGTH = 52;
const FORM = /^wtk-([a-z2-7]{12})-([a-z2-7]{52})$/u;
/** Looked at anew with each request. */
const GOOD_FOR = DAY;

export interface MachineKeyStore {
  get(id: MachineKeyId): Promise<MachineKey | null>;
  /** In no particular order, at most `limit`. */
  list(limit: number): Promise<MachineKey[]>;
  /** `key.version` is the version read, 0 for a new one; stores it with the next. Null where somebody was quicker. */
  save(key: MachineKey): Promise<MachineKey | null>;
}

export interface MachineKeyPorts {
  readonly keys: MachineKeyStore;
  readonly clock: Clock;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Makes a key for a program; `token` is told here and never again.
 *
 * @throws DeskError `desk.keys-full` where there are `MOST_KEYS`.
 */
export const makeMachineKey = async (
  name: string,
  by: string,
  { keys, clock, random }: MachineKeyPorts & { readonly random: Random },
): Promise<{ readonly key: MachineKey; readonly token: string }> => {
  if ((await keys.list(MOST_KEYS)).length === MOST_KEYS) throw tooManyKeys(MOST_KEYS);
  const id = random.token(ID_LENGTH) as MachineKeyId;
  const token = `${PREFIX}${id}-${random.token(SECRET_LENGTH)}`;
  const key = await keys.save({
    id,
    name,
    hash: hashOf(token),
    madeBy: by,
    madeAt: iso(clock.now()),
    usedOn: null,
    revokedAt: null,
    version: 0,
  });
  if (!key) throw keyContended(id);
  return { key, token };
};

/** The key is good for nothing from now on; repeats without effect. @throws DeskError `desk.key-missing`. */
export const revokeMachineKey = async (
  id: MachineKeyId,
  { keys, clock }: MachineKeyPorts,
): Promise<MachineKey> => {
  const key = await keys.get(id);
  if (!key) throw keyMissing(id);
  if (key.revokedAt !== null) return key;
  const revoked = await keys.save({ ...key, revokedAt: iso(clock.now()) });
  if (!revoked) throw keyContended(id);
  return revoked;
};

/** Takes the keys of machines beside the tokens of editors. */
export const withMachineKeys = (tokens: AccessTokens, ports: MachineKeyPorts): AccessTokens => ({
  editor: (token) => (token.startsWith(PREFIX) ? machineOf(token, ports) : tokens.editor(token)),
});

const machineOf = async (token: string, ports: MachineKeyPorts): Promise<SignedIn> => {
  const [, id] = FORM.exec(token) ?? [];
  const key = id === undefined ? null : await ports.keys.get(id as MachineKeyId);
  const [known, got] = [Buffer.from(key?.hash ?? hashOf('')), Buffer.from(hashOf(token))];
  if (!key || !timingSafeEqual(known, got)) throw badToken('it is no key of a machine');
  if (key.revokedAt !== null) throw badToken('this key of a machine was revoked');
  await noteUse(key, ports);
  const until = iso(ports.clock.now() + GOOD_FOR);
  return { id: `machine ${key.id}`, name: key.name, roles: ['machine'], until };
};

/** Once a day; where another request notes it at the same moment, that one will do. */
const noteUse = async (key: MachineKey, { keys, clock }: MachineKeyPorts): Promise<void> => {
  const today = iso(clock.now()).slice(0, 10);
  if (key.usedOn !== today) await keys.save({ ...key, usedOn: today });
};
