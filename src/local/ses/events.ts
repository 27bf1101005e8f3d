import { createHash } from 'node:crypto';
import { SERVICES } from '../services.ts';
import type { AcceptedMail, MailHeader } from './mail.ts';

/** SES's mailbox simulator, here for every address of the domain, with or without `+anything`. */
const SIMULATOR = 'simulator.amazonses.com';

type Fate = 'delivered' | 'bounced' | 'bounced-softly' | 'complained';
const FATES: Readonly<Record<string, Fate>> = {
  bounce: 'bounced',
  softbounce: 'bounced-softly',
  suppressionlist: 'bounced',
  complaint: 'complained',
};

const fateOf = (address: string): Fate => {
  const [local = '', domain] = address.toLowerCase().split('@');
  if (domain !== SIMULATOR) return 'delivered';
  return FATES[local.replace(/\+.*$/u, '')] ?? 'delivered';
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
  const fates = mail.to.map((address) => ({ address, fate: fateOf(address) }));
  return fates.flatMap(({ address, fate }) => {
    if (fate === 'bounced') return [event('Bounce', bounce(mail, address, HARD))];
    if (fate === 'bounced-softly') return [event('Bounce', bounce(mail, address, SOFT))];
    const delivered = event('Delivery', delivery(mail, address));
    return fate === 'complained'
      ? [delivered, event('Complaint', complaint(mail, address))]
      : [delivered];
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

const HARD = {
  bounceType: 'Permanent',
  bounceSubType: 'General',
  status: '5.1.1',
  diagnosticCode: 'smtp; 550 5.1.1 user unknown',
};
const SOFT = {
  bounceType: 'Transient',
  bounceSubType: 'MailboxFull',
  status: '4.2.2',
  diagnosticCode: 'smtp; 452 4.2.2 mailbox full',
};

/** The same mail's event gets the same id however often it is published. */
const feedbackId = (mail: AcceptedMail, address: string): string =>
  createHash('sha256').update(`${mail.messageId} ${address}`).digest('hex').slice(0, 32);

const bounce = (mail: AcceptedMail, address: string, kind: typeof HARD) => ({
  feedbackId: feedbackId(mail, address),
  bounceType: kind.bounceType,
  bounceSubType: kind.bounceSubType,
  bouncedRecipients: [
    {
      emailAddress: address,
      action: 'failed',
      status: kind.status,
      diagnosticCode: kind.diagnosticCode,
    },
  ],
  timestamp: mail.at,
  reportingMTA: 'dns; local.amazonses.com',
});

const complaint = (mail: AcceptedMail, address: string) => ({
  feedbackId: feedbackId(mail, address),
  complaintSubType: null,
  complainedRecipients: [{ emailAddress: address }],
  timestamp: mail.at,
  userAgent: 'Amazon SES Mailbox Simulator',
  complaintFeedbackType: 'abuse',
  arrivalDate: mail.at,
});
