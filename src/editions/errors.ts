import { type Pause, SHARDS, type Shape, type ShapeChange } from '../domain/index.ts';
import { WritethruError } from '../kernel/index.ts';
import { apartLine } from './apart.ts';

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

export const hasGone = (id: string, state: string): EditionError =>
  new EditionError(
    'refused',
    'edition.gone',
    `edition ${id} is ${state}; only one that was sent and still waits can be taken back: "edition pause" and "edition cancel" stop one that is on its way`,
  );

export const otherCount = (id: string, typed: number, people: number): EditionError =>
  new EditionError(
    'conflict',
    'edition.count',
    `edition ${id}: ${typed} was typed, but ${people} would get it; nothing was sent`,
  );

export const stillCounting = (id: string, shards: number): EditionError =>
  new EditionError(
    'conflict',
    'edition.counting',
    `edition ${id}: who would get it is still being counted, ${shards} of ${SHARDS} parts so far; nothing was sent`,
  );

export const stillOpen = (id: string, open: string): EditionError =>
  new EditionError(
    'conflict',
    'edition.open',
    `edition ${id} has to wait: edition ${open} of the same newsletter is not yet at its end`,
  );

export const otherSeen = (id: string, seen: string, current: string): EditionError =>
  new EditionError(
    'conflict',
    'edition.seen',
    `edition ${id}: you looked at ${seen.slice(0, 12)}…, but its content is ${current.slice(0, 12)}… by now; nothing was sent; look at it again, then send that`,
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

/** As many names as help. */
const NAMED = 10;

export const notInDraft = (
  what: string,
  edition: string,
  allowed: readonly string[],
): EditionError => {
  const more = allowed.length > NAMED ? ` and ${allowed.length - NAMED} more` : '';
  return new EditionError(
    'input',
    'edition.not-in-draft',
    `${what}: edition ${edition} has nothing new in it; allowed are ${allowed.slice(0, NAMED).join(', ')}${more}`,
  );
};

export const tooMuchShaped = (edition: string): EditionError =>
  new EditionError(
    'input',
    'edition.shape',
    `edition ${edition}: more than 200 stories or developments were shaped; allowed are at most 200`,
  );

export const nothingLeft = (edition: string): EditionError =>
  new EditionError(
    'input',
    'edition.empty',
    `edition ${edition}: nothing new would be left in it; "edition cancel" takes it off the table`,
  );

export const nothingNewNow = (edition: string): EditionError =>
  new EditionError(
    'refused',
    'edition.nothing-new',
    `edition ${edition}: others have told by now all that it held; "edition cancel" takes it off the table`,
  );

export const sameEditor = (edition: string, by: string): EditionError =>
  new EditionError(
    'refused',
    'edition.four-eyes',
    `edition ${edition} was cut or last changed by ${by}; this newsletter's rule is four eyes: somebody else has to approve it`,
  );

/** Two versions of a draft: what stands, and what the change that was refused would make of it. */
export interface DraftVersions {
  /** Hash that the editor had looked at. */
  readonly seen: string;
  readonly current: string;
  /** Who changed it last; null: nobody did, it was composed anew. */
  readonly last: Pick<ShapeChange, 'by' | 'at'> | null;
  readonly theirs: Shape;
  readonly yours: Shape;
}

/** A change to a draft that somebody else has changed since it was looked at. Nothing was changed. */
export class DraftConflict extends EditionError {
  readonly versions: DraftVersions;

  constructor(id: string, versions: DraftVersions) {
    const differ = apartLine(versions.theirs, versions.yours);
    const by = versions.last
      ? `${versions.last.by} changed it at ${versions.last.at}`
      : 'it changed';
    super(
      'conflict',
      'edition.draft-changed',
      `edition ${id}: you saw ${versions.seen.slice(0, 12)}…, but ${by} and its content is ${versions.current.slice(0, 12)}…; nothing was saved${differ === '' ? '' : `; ${differ}`}`,
    );
    this.versions = versions;
  }
}
