import { beforeAll, describe, expect, test } from 'vitest';
import { type Deployed, deploy, only, type Resource, referents, SYNTHESIS } from './deployed.ts';

let deployed: Deployed;
beforeAll(() => {
  deployed = deploy();
}, SYNTHESIS);

/** The text of an output, an attribute of a resource as `<name>`. */
const joined = (value: unknown): string =>
  (value as { readonly 'Fn::Join': readonly [string, readonly unknown[]] })['Fn::Join'][1]
    .map((part) =>
      typeof part === 'string'
        ? part
        : `<${(part as { readonly 'Fn::GetAtt': readonly [string, string] })['Fn::GetAtt'][1]}>`,
    )
    .join('');

interface PolicyStatement {
  readonly Effect: string;
  readonly Action: unknown;
  readonly Principal: { readonly Service?: string };
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const allowed = ({ Properties }: Resource): PolicyStatement[] =>
  Properties.PolicyDocument.Statement.filter(({ Effect }: PolicyStatement) => Effect === 'Allow');

test('the identity signs with DKIM and has a MAIL FROM of its own', () => {
  expect(only(deployed.mail, 'AWS::SES::EmailIdentity').Properties).toMatchObject({
    EmailIdentity: 'example.org',
    DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
    MailFromAttributes: { MailFromDomain: 'bounce.example.org' },
    FeedbackAttributes: { EmailForwardingEnabled: false },
  });
});

test('the outputs say what must stand in DNS', () => {
  const written = Object.entries(deployed.outputs)
    .filter(([id]) => id.startsWith('Dns'))
    .map(([id, { Value }]) => [id, typeof Value === 'string' ? Value : joined(Value)]);
  expect(written).toEqual([
    ['DnsDkim1', '<DkimDNSTokenName1> CNAME <DkimDNSTokenValue1>'],
    ['DnsDkim2', '<DkimDNSTokenName2> CNAME <DkimDNSTokenValue2>'],
    ['DnsDkim3', '<DkimDNSTokenName3> CNAME <DkimDNSTokenValue3>'],
    ['DnsMailFrom', 'bounce.example.org MX 10 feedback-smtp.eu-west-1.amazonses.com'],
    ['DnsSpf', 'bounce.example.org TXT v=spf1 include:amazonses.com ~all'],
    ['DnsDmarc', '_dmarc.example.org TXT v=DMARC1; p=quarantine'],
  ]);
});

describe('events: SES → SNS → SQS', () => {
  test('all that says what became of a mail', () => {
    const { Properties } = only(deployed.mail, 'AWS::SES::ConfigurationSetEventDestination');
    expect(Properties.EventDestination.MatchingEventTypes).toEqual([
      'reject',
      'delivery',
      'bounce',
      'complaint',
    ]);
    expect(referents(Properties.EventDestination.SnsDestination)[0]).toMatch(/^EventsTopic/u);
  });

  test('only this configuration set of this account may publish', () => {
    const [statement, ...others] = allowed(only(deployed.mail, 'AWS::SNS::TopicPolicy'));
    expect(others).toEqual([]);
    expect(statement?.Principal).toEqual({ Service: 'ses.amazonaws.com' });
    const condition = JSON.stringify(statement?.Condition);
    expect(condition).toContain('"AWS:SourceAccount":{"Ref":"AWS::AccountId"}');
    expect(condition).toMatch(/"AWS:SourceArn":.*:configuration-set\/.*SendingConfigurationSet/u);
  });

  test('only this topic of this account may send to the queue', () => {
    const [statement, ...others] = allowed(
      only(deployed.mail, 'AWS::SQS::QueuePolicy', /FeedbackQueuePolicy/u),
    );
    expect(others).toEqual([]);
    expect(statement).toMatchObject({
      Action: 'sqs:SendMessage',
      Principal: { Service: 'sns.amazonaws.com' },
      Condition: {
        ArnEquals: { 'aws:SourceArn': { Ref: expect.stringMatching(/^EventsTopic/u) } },
        StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
      },
    });
  });

  test('are encrypted on the way, under a key that SES may use and that rotates', () => {
    const [id = ''] = referents(only(deployed.mail, 'AWS::SNS::Topic').Properties.KmsMasterKeyId);
    const key = deployed.mail[id]?.Properties;
    expect(key.EnableKeyRotation).toBe(true);
    expect(key.KeyPolicy.Statement).toContainEqual(
      expect.objectContaining({
        Principal: { Service: 'ses.amazonaws.com' },
        Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      }),
    );
  });

  test('what the topic cannot hand over goes to the queue’s dead letters', () => {
    const { Properties } = only(deployed.mail, 'AWS::SNS::Subscription');
    expect(Properties.Protocol).toBe('sqs');
    // The function reads SNS's envelope.
    expect(Properties.RawMessageDelivery).toBeUndefined();
    expect(referents(Properties.RedrivePolicy)[0]).toMatch(/FeedbackDeadQueue/u);
  });
});
