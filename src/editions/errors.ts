import type { Pause } from '../domain/index.ts';
import { WritethruError } from '../kernel/index.ts';

/** What cannot be done with an edition, and what can. */
export class EditionError extends WritethruError {}

export const noSuchEdition = (id: string): EditionError =>
  new EditionError(
    'missing',
    'edition.missing',
    `edition "${id}": there is none of this name; "edition list" shows them`,
  );

export const wrongState = (
  id: string,
  got: string,
  wanted: string,
  allowed: readonly string[],
): EditionError =>
  new EditionError(
    'refused',
    'edition.state',
    `edition ${id} is ${got}; only one that is ${allowed.join(' or ')} can be ${wanted}`,
  );

export const standsStill = (id: string, { at, by, reason }: Pause): EditionError =>
  new EditionError(
    'refused',
    'edition.paused',
    `edition ${id} was paused at ${at} by ${by ?? 'itself'}: ${reason}; "edition resume" lets it go on, "edition cancel" ends it`,
  );

export const stillOpen = (id: string, open: string): EditionError =>
  new EditionError(
    'conflict',
    'edition.open',
    `edition ${id} has to wait: edition ${open} of the same newsletter is not yet at its end`,
  );

/** An approval of content that is no longer the draft's. */
export class OtherHash extends EditionError {
  readonly hashes: { readonly approved: string; readonly current: string };

  constructor(id: string, approved: string, current: string) {
    super(
      'conflict',
      'edition.hash',
      `edition ${id}: approval of ${approved.slice(0, 12)}…, but its content is ${current.slice(0, 12)}…; look at it again and approve that`,
    );
    this.hashes = { approved, current };
  }
}

export const needsApproval = (id: string): EditionError =>
  new EditionError(
    'refused',
    'edition.approval',
    `edition ${id} is a draft that nobody has approved; this newsletter's rule is "approved": run "edition approve" first`,
  );

export const quickerWriter = (what: string): EditionError =>
  new EditionError(
    'conflict',
    'edition.changed',
    `${what} was changed by somebody else at the same moment; look again, then repeat`,
  );
