import { describe, expect, it } from 'vitest';
import type { OutgoingMail, SendAnswer } from '../../../src/deliver/index.ts';
import { checkEventPath } from '../../../src/desk/doctor/event-path.ts';
import type { ProbeEvent, ProbeEventType } from '../../../src/feedback/index.ts';
import { MINUTE, seededRandom } from '../../../src/kernel/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableProbes } from '../../../src/store/probes.ts';

const START = Date.parse('2026-03-02T12:00:00Z');

/** SES and its events: what each address brings, and after how long. */
const path = (
  brings: Readonly<Record<string, readonly (readonly [afterMs: number, ProbeEventType])[]>>,
  answer: (mail: OutgoingMail) => SendAnswer = () => ({ kind: 'accepted', id: 'x' }),
) => {
  let now = START;
  const due: { readonly at: number; readonly event: ProbeEvent }[] = [];
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
      for (const { event } of due.filter(({ at }) => at <= now)) await probes.note(event);
    },
  };
  const probes = new TableProbes(new MemoryTable(), clock);
  const mails: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail): Promise<SendAnswer> => {
    const given = answer(mail);
    if (given.kind !== 'accepted') return given;
    mails.push(mail);
    const { probe = '', case: of = '' } = mail.tags;
    for (const [afterMs, event] of brings[of] ?? [])
      due.push({ at: now + afterMs, event: { probe, of: of as ProbeEvent['of'], event } });
    return given;
  };
  const heard: string[] = [];
  const write = () => ({ raw: new Uint8Array(), from: 'digest@example.org' });
  const check = () =>
    checkEventPath(
      { mailer: { send }, probes, write, clock, random: seededRandom(3) },
      (came, awaited) => void heard.push(`${came}/${awaited}`),
    );
  return { check, mails, heard, taken: () => now - START };
};

const ALL = {
  success: [
    [3000, 'Send'],
    [4000, 'Delivery'],
  ],
  bounce: [[9000, 'Bounce']],
  complaint: [[30_000, 'Complaint']],
} as const;

describe('the event path', () => {
  it('is proven once the last event of each mail has come', async () => {
    const { check, mails, heard, taken } = path(ALL);
    const checks = await check();
    expect(checks.map(({ state, found }) => [state, found])).toEqual([
      ['ok', 'Send, Delivery came back'],
      ['ok', 'Bounce came back'],
      ['ok', 'Complaint came back'],
    ]);
    expect(taken()).toBe(30_000);
    expect([...new Set(heard)]).toEqual(['0/3', '1/3', '2/3', '3/3']);
    expect(mails.map(({ to }) => to)).toEqual([
      'success@simulator.amazonses.com',
      'bounce@simulator.amazonses.com',
      'complaint@simulator.amazonses.com',
    ]);
    expect(new Set(mails.map(({ tags }) => tags['probe'])).size).toBe(1);
  });

  it('that loses one sort of event is found out, after two minutes', async () => {
    const { check, taken } = path({ ...ALL, bounce: [[1000, 'Send']] });
    const checks = await check();
    expect(checks.map(({ state }) => state)).toEqual(['ok', 'failed', 'ok']);
    expect(checks[1]?.found).toBe('Send within 2 minutes, and no Bounce');
    expect(taken()).toBe(2 * MINUTE);
  });

  it('on which nothing comes back fails for every mail', async () => {
    const checks = await path({}).check();
    expect(checks.map(({ found }) => found)).toEqual([
      'no event within 2 minutes, and no Delivery',
      'no event within 2 minutes, and no Bounce',
      'no event within 2 minutes, and no Complaint',
    ]);
  });

  it('is not waited for where SES took no mail', async () => {
    const { check, taken } = path(ALL, () => ({ kind: 'closed', why: 'halted', detail: 'paused' }));
    const checks = await check();
    expect(checks).toHaveLength(3);
    expect(checks[0]).toMatchObject({
      state: 'failed',
      found: 'SES did not take the mail to success@simulator.amazonses.com: closed, paused',
    });
    expect(taken()).toBe(0);
  });

  it('is waited for only for mails that SES took', async () => {
    const { check, heard } = path(ALL, ({ to }) =>
      to.startsWith('bounce@')
        ? { kind: 'rejected', reason: 'rejected', detail: 'no' }
        : { kind: 'accepted', id: 'x' },
    );
    const checks = await check();
    expect(checks.map(({ name, state }) => `${state} ${name}`)).toEqual([
      'failed event path, bounce',
      'ok event path, success',
      'ok event path, complaint',
    ]);
    expect(heard.at(-1)).toBe('2/2');
  });
});
