import { describe, expect, it } from 'vitest';
import {
  checkDestinations,
  checkIdentity,
  checkQuota,
  checkSending,
} from '../../../src/desk/doctor/sending-checks.ts';

const PLACE = { stage: 'live', region: 'eu-west-1' };
const EVENTS = ['reject', 'delivery', 'bounce', 'complaint'];
const TOPIC = 'arn:aws:sns:eu-west-1:1:t';

describe('a configuration set', () => {
  const check = (...destinations: Parameters<typeof checkDestinations>[1] & object) =>
    checkDestinations('set', destinations, PLACE);

  it('is well when its destinations together report every event', () => {
    const [reject = '', ...others] = EVENTS;
    expect(
      check(
        { enabled: true, events: [reject], topic: TOPIC },
        { enabled: true, events: others, topic: TOPIC },
      ).state,
    ).toBe('ok');
  });

  it.each([
    ['is switched off', { enabled: false, events: EVENTS, topic: TOPIC }, EVENTS.join(', ')],
    ['goes to no topic', { enabled: true, events: EVENTS, topic: null }, EVENTS.join(', ')],
    [
      'leaves some out',
      { enabled: true, events: EVENTS.slice(0, 2), topic: TOPIC },
      'bounce, complaint',
    ],
  ])('fails when its destination %s', (_, destination, missing) => {
    expect(check(destination)).toMatchObject({
      state: 'failed',
      found: `set does not report ${missing} to an SNS topic`,
      mend: 'npx cdk deploy --all -c stage=live',
    });
  });

  it('fails when it is not there', () => {
    expect(checkDestinations('set', null, PLACE).state).toBe('failed');
  });
});

it('an identity that does not sign is told how to', () => {
  const identity = {
    verified: 'Success',
    dkim: { enabled: false, standing: 'NotStarted' },
    mailFrom: { domain: null, standing: 'unknown' },
  };
  const [, dkim, mailFrom] = checkIdentity('example.org', identity, PLACE);
  expect(dkim?.mend).toBe(
    'aws ses set-identity-dkim-enabled --identity example.org --dkim-enabled --region eu-west-1',
  );
  expect(mailFrom?.state).toBe('failed');
});

it('sending that is paused fails, with the command that resumes it', async () => {
  const [check] = await checkSending({ sendingEnabled: async () => false }, PLACE);
  expect(check?.mend).toContain(
    'aws ses update-account-sending-enabled --enabled --region eu-west-1',
  );
});

it.each([
  [200, 179, 'ok'],
  [200, 180, 'warning'],
  [-1, 1_000_000, 'ok'],
])('a quota of %i with %i sent: %s', async (max24Hours, sentLast24Hours, state) => {
  const quota = async () => ({ max24Hours, sentLast24Hours, ratePerSecond: 14 });
  expect((await checkQuota({ quota })).map((check) => check.state)).toEqual([state]);
});
