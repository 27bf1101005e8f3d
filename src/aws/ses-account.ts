import {
  DescribeConfigurationSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  type SESClient,
} from '@aws-sdk/client-ses';
import { GetAccountCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { SendQuota } from '../deliver/index.ts';
import type { EventDestination, SendingAccount, SendingIdentity } from '../desk/index.ts';
import { sendQuota } from './ses-mailer.ts';

const UNKNOWN = 'unknown';

/** The sending account as SES describes it: by its first API, and by its second where only that one tells. */
export class SesAccount implements SendingAccount {
  readonly #ses: SESClient;
  readonly #sesv2: SESv2Client;

  constructor(ses: SESClient, sesv2: SESv2Client) {
    this.#ses = ses;
    this.#sesv2 = sesv2;
  }

  async identity(domain: string): Promise<SendingIdentity | null> {
    const asked = { Identities: [domain] };
    const { VerificationAttributes: all = {} } = await this.#ses.send(
      new GetIdentityVerificationAttributesCommand(asked),
    );
    const verification = all[domain];
    if (!verification) return null;
    const { DkimAttributes = {} } = await this.#ses.send(
      new GetIdentityDkimAttributesCommand(asked),
    );
    const { MailFromDomainAttributes = {} } = await this.#ses.send(
      new GetIdentityMailFromDomainAttributesCommand(asked),
    );
    const dkim = DkimAttributes[domain];
    const mailFrom = MailFromDomainAttributes[domain];
    return {
      verified: verification.VerificationStatus ?? UNKNOWN,
      dkim: {
        enabled: dkim?.DkimEnabled ?? false,
        standing: dkim?.DkimVerificationStatus ?? UNKNOWN,
      },
      mailFrom: {
        domain: mailFrom?.MailFromDomain || null,
        standing: mailFrom?.MailFromDomainStatus ?? UNKNOWN,
      },
    };
  }

  async destinations(configurationSet: string): Promise<readonly EventDestination[] | null> {
    const command = new DescribeConfigurationSetCommand({
      ConfigurationSetName: configurationSet,
      ConfigurationSetAttributeNames: ['eventDestinations'],
    });
    const answer = await this.#ses.send(command).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    return (
      answer &&
      (answer.EventDestinations ?? []).map(({ Enabled, MatchingEventTypes, SNSDestination }) => ({
        enabled: Enabled ?? false,
        events: MatchingEventTypes ?? [],
        topic: SNSDestination?.TopicARN ?? null,
      }))
    );
  }

  async sendingEnabled(): Promise<boolean> {
    const { Enabled } = await this.#ses.send(new GetAccountSendingEnabledCommand({}));
    return Enabled ?? false;
  }

  quota(): Promise<SendQuota> {
    return sendQuota(this.#ses);
  }

  async standing(): Promise<{ readonly production: boolean; readonly enforcement: string }> {
    const account = await this.#sesv2.send(new GetAccountCommand({}));
    return {
      production: account.ProductionAccessEnabled ?? false,
      enforcement: account.EnforcementStatus ?? UNKNOWN,
    };
  }
}

/** SES writes its codes with and without "Exception". */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && error.name.startsWith('ConfigurationSetDoesNotExist');
