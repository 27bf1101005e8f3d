import type { Editor } from '../domain/index.ts';
import { type Clock, digest, iso } from '../kernel/index.ts';

/** Something that was done at the desk: by whom, when, and about what. Never an address, and no text of anybody's. */
export interface AuditEntry {
  /** In order of time; names the entry. */
  readonly id: string;
  /** ISO. */
  readonly at: string;
  /** The editor's name as their token has it, and the issuer's id of them. */
  readonly by: string;
  readonly editor: string;
  /** The operation's name, `approveEdition`. */
  readonly did: string;
  /** Ids by what they name: `{edition: "wire_m-…"}`. */
  readonly about: Readonly<Record<string, string>>;
}

/** What was done, kept for ever. */
export interface AuditLog {
  add(entry: AuditEntry): Promise<void>;
  /** Newest first: those before `before`, or all. */
  page(
    limit: number,
    before: string | null,
    now: string,
  ): Promise<{ readonly entries: readonly AuditEntry[]; readonly next: string | null }>;
}

/** 40 bits: what two editors do within one millisecond keeps apart. */
const MARK_LENGTH = 8;

/** Writes down that an editor did something. */
export const noteDeed = async (
  deed: Pick<AuditEntry, 'did' | 'about'>,
  editor: Pick<Editor, 'id' | 'name'>,
  { audit, clock }: { readonly audit: AuditLog; readonly clock: Clock },
): Promise<void> => {
  const at = iso(clock.now());
  const mark = digest([editor.id, deed.did, JSON.stringify(deed.about)], MARK_LENGTH);
  // Sorts as time does, and fits a cursor.
  const id = `${at.replace(/\D/gu, '')}-${mark}`;
  await audit.add({ id, at, by: editor.name, editor: editor.id, ...deed });
};
