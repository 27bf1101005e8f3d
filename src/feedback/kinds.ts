/**
 * The meaning here of SES's types and sub-types of bounces and complaints
 * (https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html). SES's first API writes
 * them as `Permanent`, its second as `PERMANENT`.
 */

export interface BounceWords {
  readonly bounceType?: string | null | undefined;
  readonly bounceSubType?: string | null | undefined;
}
export interface ComplaintWords {
  readonly complaintSubType?: string | null | undefined;
  readonly complaintFeedbackType?: string | null | undefined;
}

/**
 * The meaning of a bounce.
 * `hard`: the receiving server says that this address will never work.
 * `listed`: SES never tried, because the address is on a suppression list; nothing will arrive there.
 * `soft`: not now, or for a reason that nobody could tell.
 * `refused`: this mail, not this address: too large, or its content.
 */
export type BounceKind = 'hard' | 'listed' | 'soft' | 'refused';

/**
 * The meaning of a complaint.
 * `reported`: the reader called the mail spam, or did something that nobody has met yet and that is taken for it.
 * `listed`: SES never sent the mail, because of a complaint before; nobody complained about this one.
 * `none`: no reader's wish to be left alone.
 */
export type ComplaintKind = 'reported' | 'listed' | 'none';

const word = (text: string | null | undefined): string => (text ?? '').trim().toLowerCase();

/** `Suppressed` is SES's list for all accounts, `OnAccountSuppressionList` this account's own. */
const LISTED: readonly string[] = ['suppressed', 'onaccountsuppressionlist'];
/** Transient ones that another mail to the same address need not meet. */
const ABOUT_THE_MAIL: readonly string[] = [
  'messagetoolarge',
  'contentrejected',
  'attachmentrejected',
];
/**
 * `not-spam`: a reader took the mail out of the spam folder (RFC 6430). `auth-failure`: a server reports that SPF or
 * DKIM failed (RFC 6591), which is the sender's fault and no reader's doing.
 */
const NO_COMPLAINT: readonly string[] = ['not-spam', 'auth-failure'];

/** A type that nobody has met yet is `soft`: a reader is lost for good only where SES says so. */
export const bounceKind = ({ bounceType, bounceSubType }: BounceWords): BounceKind => {
  const subType = word(bounceSubType);
  if (LISTED.includes(subType)) return 'listed';
  if (word(bounceType) === 'permanent') return 'hard';
  return ABOUT_THE_MAIL.includes(subType) ? 'refused' : 'soft';
};

/** A feedback type that is missing, or that nobody has met yet, is a complaint: when in doubt, the mails stop. */
export const complaintKind = (words: ComplaintWords): ComplaintKind => {
  if (LISTED.includes(word(words.complaintSubType))) return 'listed';
  return NO_COMPLAINT.includes(word(words.complaintFeedbackType)) ? 'none' : 'reported';
};
