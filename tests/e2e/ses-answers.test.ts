import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSes } from '../../src/local/embedded-ses.ts';
import { HARVEN, reportText } from '../support/measures/report-text.ts';
import { cli, linesOf, workFolder } from '../support/processes/cli.ts';

/** SES in its rarer words, through the real functions: deliver and feedback as `run` puts them to work. */

let work: Awaited<ReturnType<typeof workFolder>>;
beforeEach(async () => {
  work = await workFolder();
});
afterEach(() => work.remove());

const run = async (addresses: readonly string[], environment: Record<string, string> = {}) => {
  const article = await work.write('report.txt', reportText(HARVEN));
  const people = await work.write('people.csv', `email\n${addresses.join('\n')}\n`);
  const inputs = ['--articles', article, '--subscribers', people];
  const answer = await cli(['run', ...inputs, '--data', work.path('data'), '--json'], environment);
  return { ...answer, document: JSON.parse(answer.stdout || 'null') };
};

describe('what SES reports', () => {
  it('suppresses whom it speaks of, and nobody for a word in the sender’s favor', async () => {
    const at = (name: string) => `${name}@simulator.amazonses.com`;
    const names = [
      'accountlist',
      'accountlistcomplaint',
      'bounce',
      'complaint',
      'notspam',
      'ooto',
      'success',
      'suppressionlist',
      'toolarge',
      'undetermined',
    ];
    const { document } = await run(names.map(at));
    expect(document.delivery).toMatchObject({ planned: 10, sent: 10, failed: 0, held: 0 });
    const told = async (...args: string[]) =>
      linesOf<Record<string, string>>(
        (await cli([...args, '--data', work.path('data'), '--json'])).stdout,
      );
    const nameIn = (address = ''): string => address.split('@')[0] ?? '';
    const people = await told('subscriber', 'list');
    const suppressed = people.filter(({ subscriber }) => subscriber === 'suppressed');
    expect(suppressed.map(({ address }) => nameIn(address)).sort()).toEqual([
      'accountlist',
      'accountlistcomplaint',
      'bounce',
      'complaint',
      'suppressionlist',
    ]);
    const recipients = await told('status', '--edition', document.edition.id, '--recipients');
    expect(Object.fromEntries(recipients.map(({ to, reason }) => [nameIn(to), reason]))).toEqual({
      accountlist: 'bounced',
      accountlistcomplaint: 'bounced',
      bounce: 'bounced',
      complaint: 'complained',
      notspam: null,
      ooto: 'bounced',
      success: null,
      suppressionlist: 'bounced',
      toolarge: 'bounced',
      undetermined: 'bounced',
    });
  });
});

describe('an SES that is asked too fast', () => {
  it('gets every mail in the end, however it says so', async () => {
    const words = [
      { code: 'SlowDown', status: 503 },
      { code: 'RequestLimitExceeded', status: 503 },
      { code: 'LimitExceededException' },
      { code: 'TooManyRequestsException', status: 429 },
      { code: 'ThrottlingException' },
    ];
    const ses = await startSes({
      folder: work.path('outside'),
      identities: ['example.org'],
      configurationSets: ['writethru'],
      faults: ({ call }) => {
        const said = words[call - 1];
        return said ? { kind: 'throttle', because: 'rate', ...said } : null;
      },
    });
    const addresses = Array.from({ length: 8 }, (_, n) => `reader${n}@example.com`);
    const { document } = await run(addresses, { AWS_ENDPOINT_URL_SES: ses.endpoint });
    const taken = (await ses.mails.list()).map((mail) => mail.to[0]);
    await ses.stop();
    expect(taken.sort()).toEqual(addresses);
    expect(document.delivery).toMatchObject({ planned: 8, sent: 8, failed: 0, held: 0 });
  });
});
