import { beforeAll, describe, expect, test } from 'vitest';
import { type Deployed, deploy, ofType, only, referents, SYNTHESIS } from './deployed.ts';

let deployed: Deployed;
let certified: Deployed;
beforeAll(() => {
  deployed = deploy();
  certified = deploy({
    stage: { certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c' },
  });
}, SYNTHESIS);

describe('schedules', () => {
  const schedules = () =>
    ofType(deployed.app, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties);
  const editions = () => schedules().filter(({ Target }) => Target.Input);

  test('every newsletter’s, in its own zone', () => {
    expect(
      editions().map(({ ScheduleExpression, ScheduleExpressionTimezone, Target }) => [
        ScheduleExpression,
        ScheduleExpressionTimezone,
        JSON.parse(Target.Input),
      ]),
    ).toEqual([
      [
        'cron(0 7 * * ? *)',
        'Europe/Berlin',
        { newsletter: 'wire', kind: 'daily', slot: '<aws.scheduler.scheduled-time>' },
      ],
      [
        'cron(30 7 ? * MON *)',
        'America/New_York',
        { newsletter: 'wire', kind: 'weekly', slot: '<aws.scheduler.scheduled-time>' },
      ],
      ['rate(5 minutes)', 'Etc/UTC', { newsletter: 'wire', kind: 'ahead' }],
      [
        'cron(15 19 ? * FRI-SAT,SUN-MON *)',
        'Asia/Kolkata',
        { newsletter: 'evening', kind: 'daily', slot: '<aws.scheduler.scheduled-time>' },
      ],
    ]);
  });

  test('editions are tried no longer than the newsletter’s lateness limit', () => {
    expect(editions().map(({ Target }) => Target.RetryPolicy.MaximumEventAgeInSeconds)).toEqual([
      5400, 5400, 300, 10_800,
    ]);
  });

  test('polling and sweeping, every five minutes', () => {
    const regular = schedules().filter(({ Target }) => !Target.Input);
    expect(
      regular.map(({ ScheduleExpression, Target }) => [
        ScheduleExpression,
        referents(Target.Arn)[0]?.replace(/Function[0-9A-F]{8}$/u, ''),
      ]),
    ).toEqual([
      ['rate(5 minutes)', 'Linepollfeeds'],
      ['rate(5 minutes)', 'Linesweep'],
    ]);
  });

  test('end in their function’s dead letters, whether the call or the function fails', () => {
    for (const { Target } of schedules()) {
      const [target = ''] = referents(Target.Arn);
      const dead = referents(Target.DeadLetterConfig.Arn);
      expect(dead[0]).toMatch(/^LineDead/u);
      expect(referents(deployed.app[target]?.Properties.DeadLetterConfig)).toEqual(dead);
    }
  });

  test('may call their function, its dead letters, and nothing else', () => {
    const roles = ofType(deployed.app, 'AWS::IAM::Role').filter(([, { Properties }]) =>
      JSON.stringify(Properties.AssumeRolePolicyDocument).includes('scheduler.amazonaws.com'),
    );
    expect(roles).toHaveLength(3);
    for (const [id, { Properties }] of roles) {
      expect(JSON.stringify(Properties.AssumeRolePolicyDocument)).toContain('aws:SourceArn');
      const statements = ofType(deployed.app, 'AWS::IAM::Policy')
        .filter(([, policy]) => referents(policy.Properties.Roles).includes(id))
        .flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement);
      expect(statements.map(({ Action }) => Action)).toEqual([
        'lambda:InvokeFunction',
        'sqs:SendMessage',
      ]);
    }
  });
});

describe('the web', () => {
  const routes = (of: Deployed) =>
    ofType(of.app, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties.RouteKey);

  test('site and desk stand each on a host of its own', () => {
    expect(routes(deployed)).toEqual(['ANY /', 'ANY /{proxy+}', 'ANY /desk', 'ANY /desk/{proxy+}']);
    expect(ofType(deployed.app, 'AWS::ApiGatewayV2::Api')).toHaveLength(2);
  });

  test('one place decides who may: the desk’s function, of its own pool’s and clients’ tokens', () => {
    expect(ofType(deployed.app, 'AWS::ApiGatewayV2::Authorizer')).toEqual([]);
    const { Variables } = only(deployed.app, 'AWS::Lambda::Function', /^Linedesk/u).Properties
      .Environment;
    const written = (name: string) => JSON.stringify(Variables[name]);
    expect(written('TOKEN_ISSUER')).toContain('EditorsPool');
    expect(written('TOKEN_KEYS_URL')).toMatch(/EditorsPool.*\/\.well-known\/jwks\.json/u);
    // Its pages sign in at the same pool, as one of those clients.
    expect(Variables['SIGN_IN_ISSUER']).toEqual(Variables['TOKEN_ISSUER']);
    expect(referents(Variables['DESK_CLIENT_ID'])).toEqual([
      expect.stringMatching(/EditorsPoolDesk/u),
    ]);
    expect(Variables['DESK_URL']).toBe('https://desk.example.org');
    expect(referents(Variables['TOKEN_CLIENT_IDS'])).toEqual([
      expect.stringMatching(/EditorsPoolDesk/u),
      expect.stringMatching(/EditorsPoolCommandLine/u),
    ]);
  });

  test('both are throttled, and log no path and no address', () => {
    const stages = ofType(deployed.app, 'AWS::ApiGatewayV2::Stage');
    expect(stages).toHaveLength(2);
    for (const [, { Properties }] of stages) {
      expect(Properties.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
      expect(Properties.AccessLogSettings.Format).not.toMatch(/path|sourceIp|\$context\.identity/u);
      const [log = ''] = referents(Properties.AccessLogSettings.DestinationArn);
      expect(deployed.app[log]?.Properties.RetentionInDays).toBe(30);
    }
  });

  test('with a certificate, the hosts are the stage’s and the APIs’ own addresses are shut', () => {
    const hosts = ofType(certified.app, 'AWS::ApiGatewayV2::DomainName');
    expect(hosts.map(([, { Properties }]) => Properties.DomainName)).toEqual([
      'news.example.org',
      'desk.example.org',
    ]);
    const apis = ofType(certified.app, 'AWS::ApiGatewayV2::Api');
    expect(apis.map(([, { Properties }]) => Properties.DisableExecuteApiEndpoint)).toEqual([
      true,
      true,
    ]);
    expect(ofType(certified.app, 'AWS::ApiGatewayV2::ApiMapping')).toHaveLength(2);
    for (const host of ['Site', 'Desk']) {
      const { Value } = certified.outputs[`Dns${host}`] ?? {};
      const name = host === 'Site' ? 'news.example.org' : 'desk.example.org';
      expect(JSON.stringify(Value)).toContain(`"${name} CNAME "`);
      expect(referents(Value)[0]).toMatch(new RegExp(`^${host}Host`, 'u'));
      expect(certified.outputs[`${host}Target`]).toBeUndefined();
    }
  });

  test('without one, the outputs say what a proxy asks', () => {
    for (const host of ['Site', 'Desk']) {
      expect(referents(deployed.outputs[`${host}Target`]?.Value)[0]).toMatch(
        new RegExp(`^${host}Api`, 'u'),
      );
      expect(deployed.outputs[`Dns${host}`]).toBeUndefined();
    }
  });
});
