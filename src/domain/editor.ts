import * as z from 'zod';

/**
 * What somebody at the desk may do: an editor edits drafts; a publisher does that, approves and sends; an admin sets up
 * feeds and subscribers, and reads.
 */
export const ROLES = ['editor', 'publisher', 'admin'] as const;
/** `machine`: a program with a key of its own, which posts articles and does nothing else. No person has it. */
export type Role = (typeof ROLES)[number] | 'machine';
export const roleSchema = z.enum([...ROLES, 'machine']);

/** An editor, by the name that they are known by and the issuer's id of them. */
export const personSchema = z.object({ name: z.string(), id: z.string() });
export type Person = z.infer<typeof personSchema>;

/** Who acts at the desk, as their access token says. */
export interface Editor {
  /** The issuer's own id of them; never used again for another person. */
  readonly id: string;
  readonly name: string;
  /** In the order of `ROLES`; empty: may do nothing. */
  readonly roles: readonly Role[];
}
