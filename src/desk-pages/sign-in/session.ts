import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import * as z from 'zod';
import { roleSchema } from '../../domain/index.ts';
import { type Clock, type Instant, iso, MINUTE } from '../../kernel/index.ts';
import type { DeskPagePorts } from '../ports.ts';
import { type SealPurpose, seal, unseal } from './seal.ts';

/** Longer than a long draft takes to read, shorter than an unlocked machine stands alone. */
const RECENT = 30 * MINUTE;
/** Longer than finding the phone with the second factor takes. */
const SIGN_IN_WITHIN = 10 * MINUTE;

const sessionSchema = z.object({
  editor: z.object({
    id: z.string(),
    name: z.string(),
    roles: z.array(roleSchema),
    /** The access token's end, and the session's. */
    until: z.iso.datetime(),
  }),
  /** The name that people know them by. */
  shownAs: z.string(),
  /** When they proved who they are; null: not known. */
  provedAt: z.iso.datetime().nullable(),
  /** What every form of this session has to bring. */
  formKey: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;

const signInSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where the editor wanted to go. */
  to: z.string(),
});
export type WaitingSignIn = z.infer<typeof signInSchema>;

/** Whether a form was given out in this session, told in constant time. */
export const isOwnForm = ({ formKey }: Session, got: string | null): boolean => {
  const [own, other] = [Buffer.from(formKey), Buffer.from(got ?? '')];
  return own.length === other.length && timingSafeEqual(own, other);
};

export const isRecent = ({ provedAt }: Session, clock: Clock): boolean =>
  provedAt !== null && clock.now() - Date.parse(provedAt) < RECENT;

/** The desk's two cookies: encrypted, for this host alone, out of any script's reach. */
export class DeskCookies {
  readonly #ports: Pick<DeskPagePorts, 'keys' | 'clock' | 'deskUrl'>;

  constructor(ports: Pick<DeskPagePorts, 'keys' | 'clock' | 'deskUrl'>) {
    this.#ports = ports;
  }

  /** Null where nobody is signed in any more. */
  async session(c: Context): Promise<Session | null> {
    return this.#read(c, 'session', sessionSchema);
  }

  /** Until the access token ends. */
  async keepSession(c: Context, session: Session): Promise<void> {
    await this.#write(c, 'session', session, Date.parse(session.editor.until));
  }

  endSession(c: Context): void {
    deleteCookie(c, this.#name('session'), this.#options());
  }

  async keepSignIn(c: Context, waiting: WaitingSignIn): Promise<void> {
    await this.#write(c, 'sign-in', waiting, this.#ports.clock.now() + SIGN_IN_WITHIN);
  }

  /** The sign-in that waits for its browser; it is taken once. */
  async takeSignIn(c: Context): Promise<WaitingSignIn | null> {
    const waiting = await this.#read(c, 'sign-in', signInSchema);
    deleteCookie(c, this.#name('sign-in'), this.#options());
    return waiting;
  }

  async #read<Read>(c: Context, purpose: SealPurpose, schema: z.ZodType<Read>) {
    const content = await unseal(purpose, getCookie(c, this.#name(purpose)), this.#ports);
    return schema.safeParse(content).data ?? null;
  }

  async #write(c: Context, purpose: SealPurpose, content: object, until: Instant): Promise<void> {
    const sealed = await seal(purpose, { ...content }, until, this.#ports);
    setCookie(c, this.#name(purpose), sealed, {
      ...this.#options(),
      expires: new Date(until),
    });
  }

  /** `__Host-` (RFC 6265bis, 4.1.3.2) on https: no other host and no plain connection can set it. */
  #name(purpose: SealPurpose): string {
    return `${this.#secure ? '__Host-' : ''}desk-${purpose}`;
  }

  /** Lax: it must come with the browser when the issuer sends it back. */
  #options(): CookieOptions {
    return { path: '/', httpOnly: true, sameSite: 'Lax', secure: this.#secure };
  }

  get #secure(): boolean {
    return this.#ports.deskUrl.startsWith('https:');
  }
}

/** For the session's own record. */
export const provedAtOf = (moment: Instant | null): string | null =>
  moment === null ? null : iso(moment);
