import { beforeAll, describe, expect, test } from 'vitest';
import { wantedRecords } from '../../src/desk/doctor/dns-records.ts';
import { all, type Deployed, deploy, ofType, SYNTHESIS } from './deployed.ts';

let deployed: Deployed;
beforeAll(() => {
  deployed = deploy({
    stage: { certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c' },
  });
}, SYNTHESIS);

/** What a value comes to when it is deployed, with the attributes of resources as `<name>`. */
const resolved = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const [kind, inner] = Object.entries(value as object)[0] ?? [];
  if (kind === 'Fn::Join') return (inner[1] as unknown[]).map(resolved).join(inner[0]);
  return `<${Array.isArray(inner) ? inner.at(-1) : inner}>`;
};

describe('doctor finds in the stacks what it looks for', () => {
  test('the DNS records among the outputs', () => {
    const outputs = Object.fromEntries(
      Object.entries(deployed.outputs).map(([id, { Value }]) => [id, resolved(Value)]),
    );
    expect(wantedRecords(outputs).map(({ name, type }) => `${name} ${type}`)).toEqual([
      '<DkimDNSTokenName1> CNAME',
      '<DkimDNSTokenName2> CNAME',
      '<DkimDNSTokenName3> CNAME',
      'bounce.example.org MX',
      'bounce.example.org TXT',
      '_dmarc.example.org TXT',
      'news.example.org CNAME',
      'desk.example.org CNAME',
    ]);
  });

  test.each(['AWS::DynamoDB::Table', 'AWS::SES::ConfigurationSet'])('one %s', (type) => {
    expect(ofType(all(deployed), type)).toHaveLength(1);
  });

  test('a dead-letter queue by its logical id', () => {
    for (const [id, { Properties }] of ofType(all(deployed), 'AWS::SQS::Queue'))
      expect([id, id.includes('Dead')]).toEqual([id, Properties.RedrivePolicy === undefined]);
  });
});
