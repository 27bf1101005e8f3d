import type { HeldDecision } from '../domain/index.ts';
import { excerpt, WritethruError } from '../kernel/index.ts';

/** What keeps an edition from being delivered. */
export class DeliverError extends WritethruError {}

/** The day's SES quota cannot hold an edition. */
export class QuotaError extends DeliverError {}

export const quotaTooSmall = (people: number, left: number): QuotaError =>
  new QuotaError(
    'refused',
    'deliver.quota',
    `${people} mails: the SES quota of this day still holds ${left}; wait, or ask AWS for a higher quota`,
  );

export const neverWritten = (what: string, tries: number, cause: unknown): DeliverError =>
  new DeliverError(
    'unavailable',
    'deliver.contended',
    `${what} could not be written in ${tries} tries`,
    { cause },
  );

export const notHeld = (edition: string, address: string): DeliverError =>
  new DeliverError(
    'refused',
    'deliver.not-held',
    `edition ${edition}: "${excerpt(address)}" is not among its held deliveries; "edition held --recipients" lists them`,
  );

export const decidedOtherwise = (edition: string, { choice, by, at }: HeldDecision): DeliverError =>
  new DeliverError(
    'refused',
    'deliver.decided',
    `edition ${edition}: ${by} decided "${choice}" for this reader at ${at}; a decision stands`,
  );

export const rosterMissing = (edition: string, chunk: string): DeliverError =>
  new DeliverError(
    'missing',
    'deliver.roster',
    `chunk ${chunk} of edition ${edition} has a state but no roster`,
  );
