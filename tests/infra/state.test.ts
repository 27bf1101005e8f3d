import { beforeAll, expect, test } from 'vitest';
import { signInPrefixOf } from '../../lib/sign-in-prefix.ts';
import { type KeyRing, parseKeyRing } from '../../src/readers/index.ts';
import { TABLE } from '../../src/store/table-definition.ts';
import { type Deployed, deploy, ofType, only, SYNTHESIS } from './deployed.ts';

let deployed: Deployed;
beforeAll(() => {
  deployed = deploy();
}, SYNTHESIS);

test('what must not be lost keeps its logical id: a new one would be a new, empty thing', () => {
  const stateful = [
    'AWS::DynamoDB::Table',
    'AWS::S3::Bucket',
    'AWS::SecretsManager::Secret',
    'AWS::Cognito::UserPool',
  ].flatMap((type) => ofType(deployed.state, type));
  expect(stateful.map(([id]) => id).sort()).toEqual([
    'ContentsAccessLog779CF6AE',
    'ContentsBucket2B14586C',
    'EditorsPool1472A43D',
    'KeysIdKeys264F8FDF',
    'KeysTokenKeys7735149F',
    'StateTable962DE04C',
  ]);
  for (const [id, { DeletionPolicy }] of stateful)
    expect([id, DeletionPolicy]).toEqual([id, 'RetainExceptOnCreate']);
});

test('a first deployment that fails leaves nothing behind, so that it can be repeated', () => {
  const table = only(deployed.state, 'AWS::DynamoDB::Table');
  // Protected from deletion, it comes when everything else is there.
  const before = Object.entries(deployed.state)
    .filter(([, { Type }]) => !/^AWS::(?:DynamoDB::Table|CDK::Metadata)$/u.test(Type))
    .map(([id]) => id);
  expect([...(table.DependsOn ?? [])].sort()).toEqual(before.sort());
  const pool = only(deployed.state, 'AWS::Cognito::UserPool').Properties;
  expect(pool.DeletionProtection).toBeUndefined();
});

test.each([
  ['example.org', 'production', 'example-org-production'],
  ['lawsociety.org', 'production', /^newsletter-[0-9a-f]{12}$/u],
  ['amazonas-news.br', 'test', /^newsletter-[0-9a-f]{12}$/u],
  [`${'long'.repeat(20)}.org`, 'test', /^[a-z0-9-]{63}$/u],
])('the sign-in host of %s, stage %s', (domain, stage, prefix) => {
  expect(signInPrefixOf(domain, stage)).toEqual(
    typeof prefix === 'string' ? prefix : expect.stringMatching(prefix),
  );
});

test('the table: as the code makes it, on demand, with a way back, and not deleted by mistake', () => {
  expect(only(deployed.state, 'AWS::DynamoDB::Table').Properties).toMatchObject({
    KeySchema: [
      { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
      { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: TABLE.listing.name,
        KeySchema: [
          { AttributeName: TABLE.listing.partitionKey, KeyType: 'HASH' },
          { AttributeName: TABLE.listing.sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
    BillingMode: 'PAY_PER_REQUEST',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    DeletionProtectionEnabled: true,
    TimeToLiveSpecification: { AttributeName: TABLE.expiry, Enabled: true },
  });
});

test('the buckets: closed to the public, encrypted, over TLS only, and the contents’ use is logged', () => {
  const buckets = ofType(deployed.state, 'AWS::S3::Bucket');
  expect(buckets).toHaveLength(2);
  for (const [, { Properties }] of buckets) {
    expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(Properties.BucketEncryption).toBeDefined();
  }
  const contents = only(deployed.state, 'AWS::S3::Bucket', /^ContentsBucket/u).Properties;
  expect(contents.VersioningConfiguration).toEqual({ Status: 'Enabled' });
  expect(JSON.stringify(contents.LoggingConfiguration)).toContain('ContentsAccessLog');
  const policies = ofType(deployed.state, 'AWS::S3::BucketPolicy');
  expect(policies).toHaveLength(2);
  for (const [, { Properties }] of policies) {
    expect(JSON.stringify(Properties.PolicyDocument)).toContain('"aws:SecureTransport":"false"');
  }
});

test('the keys: AWS generates what the readers’ code takes', () => {
  const generated = (id: RegExp) => {
    const { GenerateSecretString: made } = only(
      deployed.state,
      'AWS::SecretsManager::Secret',
      id,
    ).Properties;
    expect(made).toMatchObject({
      SecretStringTemplate: '{}',
      ExcludePunctuation: true,
      PasswordLength: 64,
    });
    return { [made.GenerateStringKey]: 'aZ09'.repeat(16) };
  };
  const document = { ids: generated(/IdKeys/u), tokens: generated(/TokenKeys/u) };
  const ring: KeyRing = parseKeyRing(JSON.stringify(document), 'test');
  expect(ring.ids).toHaveLength(48);
  expect(ring.tokens.map(({ id, secret }) => [id, secret.length])).toEqual([['t1', 48]]);
});

test('editors: invited, with a second factor, in three groups, by code flow without a secret', () => {
  expect(only(deployed.state, 'AWS::Cognito::UserPool').Properties).toMatchObject({
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    MfaConfiguration: 'ON',
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
  });
  const groups = ofType(deployed.state, 'AWS::Cognito::UserPoolGroup');
  expect(groups.map(([, { Properties }]) => Properties.GroupName).sort()).toEqual([
    'admin',
    'editor',
    'publisher',
  ]);
  const clients = ofType(deployed.state, 'AWS::Cognito::UserPoolClient');
  expect(clients.map(([, { Properties }]) => Properties.CallbackURLs)).toEqual([
    ['https://desk.example.org/desk/callback'],
    // The command line's: this machine alone hears it.
    ['http://localhost:4310/callback'],
  ]);
  for (const [, { Properties }] of clients) {
    expect(Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      PreventUserExistenceErrors: 'ENABLED',
      AccessTokenValidity: 60,
    });
  }
  // The newer pages: the classic ones let nobody prove again who they are. Each client has its own.
  expect(only(deployed.state, 'AWS::Cognito::UserPoolDomain').Properties).toMatchObject({
    ManagedLoginVersion: 2,
  });
  expect(ofType(deployed.state, 'AWS::Cognito::ManagedLoginBranding')).toHaveLength(2);
  expect(clients[0]?.[1].Properties.LogoutURLs).toEqual([
    'https://desk.example.org/desk/signed-out',
  ]);
  expect(Object.keys(deployed.outputs)).toEqual(
    expect.arrayContaining(['SignIn', 'TokenIssuer', 'DeskClient', 'CommandLineClient']),
  );
});

test('alarms may be published by this account’s alarms only', () => {
  const policy = only(deployed.state, 'AWS::SNS::TopicPolicy').Properties.PolicyDocument.Statement;
  const allowed = policy.filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
  expect(allowed).toEqual([
    expect.objectContaining({
      Action: 'sns:Publish',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: {
        StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
        ArnLike: { 'aws:SourceArn': expect.anything() },
      },
    }),
  ]);
});
