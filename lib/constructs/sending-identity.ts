import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  type IConfigurationSet,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

export interface SendingIdentityProps {
  /** `example.org` */
  readonly domain: string;
  /** The From addresses of the newsletters. */
  readonly senders: readonly string[];
}

/** One record that the domain's DNS has to hold. */
export interface DnsRecord {
  readonly type: 'CNAME' | 'MX' | 'TXT';
  readonly name: string;
  readonly value: string;
}

/** The domain that mails come from, signed with DKIM, with a MAIL FROM of its own so that SPF aligns. */
export class SendingIdentity extends Construct {
  readonly configurationSet: IConfigurationSet;
  /** What must stand in DNS before SES sends. */
  readonly records: readonly DnsRecord[];
  readonly #resources: readonly string[];
  readonly #senders: readonly string[];

  constructor(scope: Construct, id: string, props: SendingIdentityProps) {
    super(scope, id);
    const { region } = Stack.of(this);
    const mailFrom = `bounce.${props.domain}`;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(props.domain),
      configurationSet: this.configurationSet,
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      mailFromDomain: mailFrom,
      // Bounces and complaints come as events.
      feedbackForwarding: false,
    });
    this.records = [
      ...identity.dkimRecords.map(({ name, value }): DnsRecord => ({ type: 'CNAME', name, value })),
      { type: 'MX', name: mailFrom, value: `10 feedback-smtp.${region}.amazonses.com` },
      { type: 'TXT', name: mailFrom, value: 'v=spf1 include:amazonses.com ~all' },
      { type: 'TXT', name: `_dmarc.${props.domain}`, value: 'v=DMARC1; p=quarantine' },
    ];
    const configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSet.configurationSetName,
    });
    this.#resources = [identity.emailIdentityArn, configurationSetArn];
    this.#senders = [...new Set(props.senders)].sort();
  }

  /** Lets mails be sent from the newsletters' addresses, through this identity and configuration set alone. */
  sending(): PolicyStatement {
    return new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [...this.#resources],
      conditions: { StringEquals: { 'ses:FromAddress': [...this.#senders] } },
    });
  }
}
