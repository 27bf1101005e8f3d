import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { type Clock, type Instant, SECOND } from '../../kernel/index.ts';
import type { KeySource, TokenKey } from '../../readers/index.ts';

/** What a sealed text is good for; one of one purpose is useless for another. */
export type SealPurpose = 'session' | 'sign-in';

export interface SealPorts {
  readonly keys: KeySource;
  readonly clock: Clock;
}

/** Cookies above 4 KB are dropped by browsers; ours are below one. */
const SEALED_LENGTH = 4096;
const KEY_BYTES = 32;
const FORM_BYTES = 16;

/** A key of its own, made from one of the ring's (RFC 5869): what signs readers' links opens no session. */
const keyFrom = (secret: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'writethru desk cookie v1', KEY_BYTES));

const newestKey = async (keys: KeySource): Promise<TokenKey> => {
  const key = (await keys.keyRing()).tokens.at(-1);
  if (!key) throw new Error('the key ring is empty');
  return key;
};

/**
 * What every form has to bring that is shown to an editor: guessed by nobody, and the same in their next session, so that a
 * form in which they had written when one ended can be sent then.
 */
export const formKeyOf = async (
  editor: string,
  { keys }: Pick<SealPorts, 'keys'>,
): Promise<string> => {
  const key = await newestKey(keys);
  const made = hkdfSync('sha256', key.secret, '', `writethru desk form v1 ${editor}`, FORM_BYTES);
  return Buffer.from(made).toString('base64url');
};

/** Encrypts (AES-256-GCM, RFC 7516) what only this desk may read or write, until a moment. */
export const seal = async (
  purpose: SealPurpose,
  content: Readonly<Record<string, unknown>>,
  until: Instant,
  { keys, clock }: SealPorts,
): Promise<string> => {
  const key = await newestKey(keys);
  return new EncryptJWT({ content })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: key.id })
    .setAudience(purpose)
    .setIssuedAt(Math.floor(clock.now() / SECOND))
    .setExpirationTime(Math.floor(until / SECOND))
    .encrypt(keyFrom(key.secret));
};

/** What was sealed for this purpose; null where it was not, was changed, or is out of its time. */
export const unseal = async (
  purpose: SealPurpose,
  sealed: string | undefined,
  { keys, clock }: SealPorts,
): Promise<unknown> => {
  if (!sealed || sealed.length > SEALED_LENGTH) return null;
  const { tokens } = await keys.keyRing();
  const opened = await jwtDecrypt(
    sealed,
    ({ kid }) => {
      const key = tokens.find(({ id }) => id === kid);
      if (!key) throw new Error('sealed by no key of the ring');
      return keyFrom(key.secret);
    },
    {
      audience: purpose,
      currentDate: new Date(clock.now()),
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    },
  ).catch(() => null);
  return opened?.payload['content'] ?? null;
};
