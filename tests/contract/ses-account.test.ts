import { SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SesAccount } from '../../src/aws/ses-account.ts';
import { mailClient } from '../../src/aws/ses-mailer.ts';
import { checkIdentity } from '../../src/desk/doctor/sending-checks.ts';
import { startSes } from '../../src/local/embedded-ses.ts';
import { unwell } from '../support/measures/checks.ts';
import { startAws } from '../support/servers/aws-answerer.ts';
import { freshFolder } from '../support/stores/folders.ts';

const PLACE = { stage: 'live', region: 'eu-central-1' };

const start = async () => {
  const ses = await startSes({
    folder: await freshFolder(),
    identities: ['good.example'],
    pending: ['fresh.example'],
    configurationSets: ['writethru'],
    ratePerSecond: 14,
    max24Hours: 200,
  });
  onTestFinished(() => ses.stop());
  const aws = await startAws({
    stacks: {},
    ringing: {},
    account: { production: false, enforcement: 'PROBATION' },
    refuseWith: null,
  });
  onTestFinished(() => aws.stop());
  const client = mailClient({ endpoint: ses.endpoint });
  const second = new SESv2Client({ endpoint: aws.endpoint });
  onTestFinished(() => {
    client.destroy();
    second.destroy();
  });
  return new SesAccount(client, second);
};

describe('SesAccount, through the real clients', () => {
  it('reads an identity whose DNS is found', async () => {
    const identity = await (await start()).identity('good.example');
    expect(identity).toEqual({
      verified: 'Success',
      dkim: { enabled: true, standing: 'Success' },
      mailFrom: { domain: 'bounce.good.example', standing: 'Success' },
    });
    expect(unwell(checkIdentity('good.example', identity, PLACE))).toEqual([]);
  });

  it('reads one whose DNS is not found yet: three checks fail, with the records as their mend', async () => {
    const identity = await (await start()).identity('fresh.example');
    expect(identity?.verified).toBe('Pending');
    const checks = checkIdentity('fresh.example', identity, PLACE);
    expect(unwell(checks)).toEqual(['failed identity', 'failed DKIM', 'failed MAIL FROM']);
    expect(checks[0]?.mend).toContain('outputs of the Mail stack');
  });

  it('knows no identity that is not there', async () => {
    const identity = await (await start()).identity('other.example');
    expect(identity).toBeNull();
    expect(unwell(checkIdentity('other.example', identity, PLACE))).toEqual(['failed identity']);
  });

  it('reads where a configuration set sends its events', async () => {
    const account = await start();
    expect(await account.destinations('writethru')).toEqual([
      {
        enabled: true,
        events: ['reject', 'delivery', 'bounce', 'complaint'],
        topic: expect.stringMatching(/^arn:aws:sns:/u),
      },
    ]);
    expect(await account.destinations('nothing')).toBeNull();
  });

  it('reads quota, sending and standing', async () => {
    const account = await start();
    expect(await account.quota()).toEqual({
      ratePerSecond: 14,
      max24Hours: 200,
      sentLast24Hours: 0,
    });
    expect(await account.sendingEnabled()).toBe(true);
    expect(await account.standing()).toEqual({ production: false, enforcement: 'PROBATION' });
  });
});
