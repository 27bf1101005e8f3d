import { Stack, Token, Validations } from 'aws-cdk-lib';
import { type IRole, Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
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
  /** What it is for; names the stack's output. */
  readonly id: 'Dkim1' | 'Dkim2' | 'Dkim3' | 'MailFrom' | 'Spf' | 'Dmarc';
  readonly purpose: string;
  readonly type: 'CNAME' | 'MX' | 'TXT';
  readonly name: string;
  readonly value: string;
}

/** The domain that mails come from, signed with DKIM, with a MAIL FROM of its own so that SPF aligns. */
export class SendingIdentity extends Construct {
  readonly configurationSet: IConfigurationSet;
  /** What must stand in DNS before SES sends. */
  readonly records: readonly DnsRecord[];
  readonly #configurationSetArn: string;
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
      ...identity.dkimRecords.map(
        ({ name, value }, at): DnsRecord => ({
          id: DKIM[at] ?? 'Dkim1',
          purpose: 'DKIM: SES signs for the domain',
          type: 'CNAME',
          name,
          value,
        }),
      ),
      ...fixedRecords(props.domain, mailFrom, region),
    ];
    const configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSet.configurationSetName,
    });
    this.#configurationSetArn = configurationSetArn;
    this.#senders = [...new Set(props.senders)].sort();
  }

  /**
   * Lets mails be sent from the newsletters' addresses, by this configuration set alone. While an account is in the SES
   * sandbox, SES asks for the right on the recipient's verified identity too, so no identity can be named: what a
   * function may send as is in the condition.
   */
  allowSending(scope: Construct, role: IRole): void {
    const identities = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'identity',
      resourceName: '*',
    });
    const policy = new Policy(scope, 'Sending', {
      roles: [role],
      statements: [
        new PolicyStatement({
          actions: ['ses:SendRawEmail'],
          resources: [identities, this.#configurationSetArn],
          conditions: { StringEquals: { 'ses:FromAddress': [...this.#senders] } },
        }),
      ],
    });
    const { region, account } = Stack.of(this);
    const owner = Token.isUnresolved(account) ? '<AWS::AccountId>' : account;
    Validations.of(policy).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:${region}:${owner}:identity/*]`,
      reason:
        "In the SES sandbox the recipient's own verified identity must be allowed; the condition names the From addresses.",
    });
  }
}

const DKIM = ['Dkim1', 'Dkim2', 'Dkim3'] as const;

/**
 * The domain itself needs no SPF record for this: SPF looks at the MAIL FROM domain (RFC 7208, 2.4), which is one of
 * its own, beneath the From domain, so that DMARC's relaxed alignment holds (RFC 7489, 3.1.2).
 */
const fixedRecords = (domain: string, mailFrom: string, region: string): DnsRecord[] => [
  {
    id: 'MailFrom',
    purpose: 'MAIL FROM: bounces come back to SES',
    type: 'MX',
    name: mailFrom,
    value: `10 feedback-smtp.${region}.amazonses.com`,
  },
  {
    id: 'Spf',
    purpose: 'SPF of the MAIL FROM domain: SES may send for it',
    type: 'TXT',
    name: mailFrom,
    value: 'v=spf1 include:amazonses.com ~all',
  },
  {
    id: 'Dmarc',
    purpose: 'DMARC: what receivers do with mail that is not signed',
    type: 'TXT',
    name: `_dmarc.${domain}`,
    value: 'v=DMARC1; p=quarantine',
  },
];
