import { createHash } from 'node:crypto';
import { SERVICES } from '../services.ts';
import type { AcceptedMail, MailHeader } from './mail.ts';

/** SES's mailbox simulator, here for every address of the domain, with or without `+anything`. */
const SIMULATOR = 'simulator.amazonses.com';

interface BounceWords {
  readonly bounceType: 'Permanent' | 'Transient' | 'Undetermined';
  readonly bounceSubType: string;
  readonly status: string;
  readonly diagnosticCode: string;
}
interface ComplaintWords {
  readonly complaintSubType: 'OnAccountSuppressionList' | null;
  readonly complaintFeedbackType: string | null;
}

/** The fate of a mail: whether it arrives, and the events that follow. */
interface Fate {
  readonly delivered: boolean;
  readonly bounce?: BounceWords;
  readonly complaint?: ComplaintWords;
}

const bounced = (
  bounceType: BounceWords['bounceType'],
  bounceSubType: string,
  status: string,
  words: string,
): Fate => ({
  delivered: false,
  bounce: { bounceType, bounceSubType, status, diagnosticCode: words },
});

const reported = (complaintFeedbackType: string): Fate => ({
  delivered: true,
  complaint: { complaintSubType: null, complaintFeedbackType },
});

const DELIVERED: Fate = { delivered: true };

/** By the name of the address. SES's own simulator knows the first five; the others are only here, to try things out. */
const FATES: ReadonlyMap<string, Fate> = new Map(
  Object.entries({
    success: DELIVERED,
    bounce: bounced('Permanent', 'General', '5.1.1', 'smtp; 550 5.1.1 user unknown'),
    complaint: reported('abuse'),
    // On SES's suppression list of all accounts: never tried.
    suppressionlist: bounced(
      'Permanent',
      'Suppressed',
      '5.1.1',
      'Amazon SES has suppressed sending',
    ),
    // Out of the office: it arrives, and an automatic answer comes back.
    ooto: { ...bounced('Transient', 'General', '', ''), delivered: true },
    softbounce: bounced('Transient', 'MailboxFull', '4.2.2', 'smtp; 452 4.2.2 mailbox full'),
    toolarge: bounced('Transient', 'MessageTooLarge', '5.2.3', 'smtp; 552 5.2.3 message too large'),
    undetermined: bounced('Undetermined', 'Undetermined', '', ''),
    accountlist: bounced(
      'Permanent',
      'OnAccountSuppressionList',
      '5.1.1',
      'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
    ),
    accountlistcomplaint: {
      delivered: false,
      complaint: {
        complaintSubType: 'OnAccountSuppressionList',
        complaintFeedbackType: null,
      },
    },
    notspam: reported('not-spam'),
  }),
);

const fateOf = (address: string): Fate => {
  const [local = '', domain] = address.toLowerCase().split('@');
  if (domain !== SIMULATOR) return DELIVERED;
  const [name = ''] = local.split('+');
  return FATES.get(name) ?? DELIVERED;
};

/**
 * The events that the stacks ask SES to publish of a mail, in the order in which they happen: `Send` is none of them
 * (docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html).
 */
export const eventsOf = (mail: AcceptedMail, headers: readonly MailHeader[]): object[] => {
  const common = mailObject(mail, headers);
  const event = (eventType: string, detail: object) => ({
    eventType,
    mail: common,
    [eventType.toLowerCase()]: detail,
  });
  return mail.to.flatMap((address) => {
    const fate = fateOf(address);
    return [
      ...(fate.delivered ? [event('Delivery', delivery(mail, address))] : []),
      ...(fate.bounce ? [event('Bounce', bounce(mail, address, fate.bounce))] : []),
      ...(fate.complaint ? [event('Complaint', complaint(mail, address, fate.complaint))] : []),
    ];
  });
};

const mailObject = (mail: AcceptedMail, headers: readonly MailHeader[]): object => {
  const value = (name: string) =>
    headers.find((header) => header.name.toLowerCase() === name)?.value;
  return {
    timestamp: mail.at,
    source: mail.from,
    sourceArn: `arn:aws:ses:${SERVICES.region}:${SERVICES.account}:identity/${mail.from}`,
    sendingAccountId: SERVICES.account,
    messageId: mail.messageId,
    destination: mail.to,
    headersTruncated: false,
    headers,
    commonHeaders: {
      from: [value('from') ?? mail.from],
      ...(value('date') ? { date: value('date') } : {}),
      to: mail.to,
      messageId: mail.messageId,
      subject: mail.subject,
    },
    tags: {
      'ses:configuration-set': [mail.configurationSet ?? ''],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [mail.from.slice(mail.from.lastIndexOf('@') + 1)],
      'ses:caller-identity': ['local'],
      ...Object.fromEntries(Object.entries(mail.tags).map(([name, text]) => [name, [text]])),
    },
  };
};

const delivery = (mail: AcceptedMail, address: string) => ({
  timestamp: mail.at,
  processingTimeMillis: 0,
  recipients: [address],
  smtpResponse: '250 2.6.0 Message received',
  remoteMtaIp: '127.0.0.1',
  reportingMTA: 'local.amazonses.com',
});

/** The same mail's event gets the same id however often it is published. */
const feedbackId = (mail: AcceptedMail, address: string): string =>
  createHash('sha256').update(`${mail.messageId} ${address}`).digest('hex').slice(0, 32);

const bounce = (mail: AcceptedMail, address: string, words: BounceWords) => ({
  feedbackId: feedbackId(mail, address),
  bounceType: words.bounceType,
  bounceSubType: words.bounceSubType,
  bouncedRecipients: [
    {
      emailAddress: address,
      action: 'failed',
      status: words.status,
      diagnosticCode: words.diagnosticCode,
    },
  ],
  timestamp: mail.at,
  reportingMTA: 'dns; local.amazonses.com',
});

const complaint = (mail: AcceptedMail, address: string, words: ComplaintWords) => ({
  feedbackId: feedbackId(mail, address),
  complaintSubType: words.complaintSubType,
  complainedRecipients: [{ emailAddress: address }],
  timestamp: mail.at,
  userAgent: 'Amazon SES Mailbox Simulator',
  ...(words.complaintFeedbackType && { complaintFeedbackType: words.complaintFeedbackType }),
  arrivalDate: mail.at,
});
