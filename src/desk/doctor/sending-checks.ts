import { REPORTED_EVENTS } from '../../domain/index.ts';
import { type Check, failed, ok, warning } from './check.ts';
import { awsCommand, deployCommand, type Place } from './commands.ts';
import type { EventDestination, SendingAccount, SendingIdentity } from './ports.ts';

const FOUND = 'Success';
const RECORDS =
  'put the records that the outputs of the Mail stack name into DNS (see the DNS checks); SES looks again by itself for 72 hours';

const standing = (name: string, words: string, got: string): Check => {
  const found = `${words}: ${got}`;
  return got === FOUND ? ok(name, found) : failed(name, found, RECORDS);
};

/** The domain that mails come from, as SES sees it: verified, signing, with its own MAIL FROM. */
export const checkIdentity = (
  domain: string,
  identity: SendingIdentity | null,
  place: Place,
): Check[] => {
  const deploy = deployCommand(place);
  if (!identity) return [failed('identity', `SES does not know ${domain}`, deploy)];
  const { verified, dkim, mailFrom } = identity;
  const signing = `ses set-identity-dkim-enabled --identity ${domain} --dkim-enabled`;
  return [
    standing('identity', domain, verified),
    dkim.enabled
      ? standing('DKIM', domain, dkim.standing)
      : failed('DKIM', `${domain}: signing is off`, awsCommand(place, signing)),
    mailFrom.domain === null
      ? failed('MAIL FROM', `${domain}: none of its own`, deploy)
      : standing('MAIL FROM', mailFrom.domain, mailFrom.standing),
  ];
};

/** Does the configuration set tell a topic of everything that may become of a mail? */
export const checkDestinations = (
  name: string,
  destinations: readonly EventDestination[] | null,
  place: Place,
): Check => {
  const title = 'configuration set';
  const mend = deployCommand(place);
  if (!destinations) return failed(title, `${name} is not there`, mend);
  const told = destinations
    .filter(({ enabled, topic }) => enabled && topic !== null)
    .flatMap(({ events }) => events.map((event) => event.toLowerCase()));
  const missing = REPORTED_EVENTS.filter((event) => !told.includes(event));
  return missing.length === 0
    ? ok(title, `${name} reports ${REPORTED_EVENTS.join(', ')}`)
    : failed(title, `${name} does not report ${missing.join(', ')} to an SNS topic`, mend);
};

/** Sandbox or production, and in what standing. */
export const checkStanding = async (
  account: Pick<SendingAccount, 'standing'>,
  siteUrl: string,
  place: Place,
): Promise<Check[]> => {
  const { production, enforcement } = await account.standing();
  const request = `sesv2 put-account-details --production-access-enabled --mail-type MARKETING --website-url ${siteUrl} --use-case-description TEXT`;
  return [
    production
      ? ok('sandbox', 'the account is out of it')
      : warning(
          'sandbox',
          'the account is in it: mail goes to verified addresses and to the simulator only',
          `docs/deploy.md says what AWS wants to read as TEXT: ${awsCommand(place, request)}`,
        ),
    judgeEnforcement(enforcement),
  ];
};

const judgeEnforcement = (enforcement: string): Check => {
  const mend = 'the SES console, "Reputation metrics", says why and what AWS wants done';
  if (enforcement === 'HEALTHY') return ok('reputation', enforcement);
  return enforcement === 'SHUTDOWN'
    ? failed('reputation', enforcement, mend)
    : warning('reputation', enforcement, mend);
};

export const checkSending = async (
  account: Pick<SendingAccount, 'sendingEnabled'>,
  place: Place,
): Promise<Check[]> => [
  (await account.sendingEnabled())
    ? ok('sending', 'enabled')
    : failed(
        'sending',
        'paused for the account and region',
        `${awsCommand(place, 'ses update-account-sending-enabled --enabled')}; where AWS paused it, it must be asked`,
      ),
];

/** Below this a day's editions may stand still in the middle. */
const NEARLY_USED = 0.9;

export const checkQuota = async (account: Pick<SendingAccount, 'quota'>): Promise<Check[]> => {
  const { max24Hours, sentLast24Hours, ratePerSecond } = await account.quota();
  const count = (value: number) => value.toLocaleString('en');
  // SES says -1 for "no limit".
  const limit = max24Hours < 0 ? 'any number' : count(max24Hours);
  const found = `${count(sentLast24Hours)} of ${limit} in 24 hours, ${count(ratePerSecond)} a second`;
  if (max24Hours < 0 || sentLast24Hours < max24Hours * NEARLY_USED) return [ok('quota', found)];
  const mend = 'wait, or ask for more: Service Quotas console, Amazon SES, "Sending quota"';
  return [warning('quota', found, mend)];
};
