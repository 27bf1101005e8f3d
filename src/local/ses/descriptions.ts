import { createHash } from 'node:crypto';
import { REPORTED_EVENTS } from '../../domain/index.ts';
import { SERVICES } from '../services.ts';
import { xmlText } from '../xml-text.ts';
import type { Account } from './acceptance.ts';
import { answerXml, type Form, members } from './query-protocol.ts';
import { SesRefusal } from './refusal.ts';

/** What an account says of itself: its identities and where their DNS stands, its configuration sets. */
export interface DescribedAccount extends Account {
  /** Identities whose DNS records SES has not found yet; they may not send. @default none */
  readonly pending?: readonly string[];
}

type Status = 'Success' | 'Pending';
type Describe = (form: Form, account: DescribedAccount) => string;

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const text = (name: string, value: string): string => element(name, xmlText(value));

/** A map of the identities asked for; those that the account does not have are left out, as SES does. */
const entries =
  (list: string, value: (identity: string, status: Status) => string): Describe =>
  (form, { identities, pending = [] }) =>
    element(
      list,
      members(form, 'Identities')
        .filter((identity) => identities.includes(identity) || pending.includes(identity))
        .map((identity) => {
          const status = pending.includes(identity) ? 'Pending' : 'Success';
          return element(
            'entry',
            text('key', identity) + element('value', value(identity, status)),
          );
        })
        .join(''),
    );

/** Three, and the same at every start: 32 letters and digits, as SES makes them. */
const dkimTokens = (identity: string): string[] =>
  [1, 2, 3].map((n) => createHash('sha256').update(`${identity} ${n}`).digest('hex').slice(0, 32));

/** As the stacks set it up: SES tells a topic of everything that may become of a mail. */
const destination = (name: string): string =>
  element(
    'member',
    text('Name', `${name}-events`) +
      text('Enabled', 'true') +
      element(
        'MatchingEventTypes',
        REPORTED_EVENTS.map((event) => text('member', event)).join(''),
      ) +
      element(
        'SNSDestination',
        text('TopicARN', `arn:aws:sns:${SERVICES.region}:${SERVICES.account}:mail-events`),
      ),
  );

const configurationSet: Describe = (form, { configurationSets }) => {
  const name = form.get('ConfigurationSetName') ?? '';
  if (!configurationSets.includes(name)) throw SesRefusal.noConfigurationSet(name);
  const asked = members(form, 'ConfigurationSetAttributeNames');
  return (
    element('ConfigurationSet', text('Name', name)) +
    (asked.includes('eventDestinations') ? element('EventDestinations', destination(name)) : '') +
    (asked.includes('reputationOptions')
      ? element(
          'ReputationOptions',
          text('SendingEnabled', 'true') + text('ReputationMetricsEnabled', 'true'),
        )
      : '')
  );
};

/** By action (API of 2010-12-01). */
const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  GetIdentityVerificationAttributes: entries('VerificationAttributes', (_, status) =>
    text('VerificationStatus', status),
  ),
  GetIdentityDkimAttributes: entries(
    'DkimAttributes',
    (identity, status) =>
      text('DkimEnabled', 'true') +
      text('DkimVerificationStatus', status) +
      element(
        'DkimTokens',
        dkimTokens(identity)
          .map((token) => text('member', token))
          .join(''),
      ),
  ),
  GetIdentityMailFromDomainAttributes: entries(
    'MailFromDomainAttributes',
    (identity, status) =>
      text('MailFromDomain', `bounce.${identity}`) +
      text('MailFromDomainStatus', status) +
      text('BehaviorOnMXFailure', 'UseDefaultValue'),
  ),
  DescribeConfigurationSet: configurationSet,
};

/** The answer to an action that only asks; null where the action is none of these. Throws `SesRefusal`. */
export const describeAccount = (
  action: string,
  form: Form,
  account: DescribedAccount,
): string | null => {
  const describe = DESCRIPTIONS[action];
  return describe ? answerXml(action, describe(form, account)) : null;
};
