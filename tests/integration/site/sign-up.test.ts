import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/app/letters.ts';
import type { OutgoingMail } from '../../../src/deliver/index.ts';
import { type NotifyPorts, notify } from '../../../src/readers/index.ts';
import { loadTemplates } from '../../../src/render/index.ts';
import { TableRequests } from '../../../src/store/subscribers.ts';
import { form, visitSite } from '../../support/visitors/site-visitor.ts';
import { HOSTILE } from '../../support/worlds/site-world.ts';

const visit = visitSite();
const { askPending, pathsOf, post } = visit;

const gateway = (sourceIp: string) => ({ event: { requestContext: { http: { sourceIp } } } });

describe('sign-up', () => {
  it('answers the same for the unknown, the reader, the pending and the erased', async () => {
    await askPending();
    await visit.world.ports.store.saveSubscriber(
      { state: 'erased', id: visit.world.id('gone@example.org'), at: '2026-01-01T00:00:00.000Z' },
      0,
    );
    const answers = new Set<string>();
    for (const name of ['new', 'ann', 'pending', 'gone']) {
      const answer = await post(
        pathsOf().newsletter,
        form({ address: `${name}@example.org`, rhythm: 'daily' }),
      );
      const headers = JSON.stringify([...answer.headers]);
      answers.add(`${answer.status} ${headers} ${await answer.text()}`);
    }
    expect(answers.size).toBe(1);
  });

  it('shows a wrong form again, with what was typed and what is wrong', async () => {
    const answer = await post(
      pathsOf().newsletter,
      form({ address: HOSTILE, rhythm: 'weekly', topic: 'energy' }),
    );
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/value="weekly" checked/u);
    expect(html).toMatch(/value="energy" checked/u);
    expect(html).not.toContain('<script');
    expect(visit.world.writes).toEqual([]);
  });

  it('refuses what is no form, and what is too long', async () => {
    const json = await post(pathsOf().newsletter, '{"address":"a@example.org"}', {
      'content-type': 'application/json',
    });
    const long = await post(pathsOf().newsletter, form({ address: 'a'.repeat(20_000) }));
    expect([json.status, long.status]).toEqual([415, 413]);
    expect(visit.world.writes).toEqual([]);
  });

  it('guesses the zone where a CDN names it, shows it, and lets no one else have the page', async () => {
    const { newsletter } = pathsOf();
    const shown = async (zone: string) => {
      const headers = { 'cloudfront-viewer-time-zone': zone };
      const answer = await visit.world.site.request(newsletter, { headers });
      const chosen = /value="([^"]+)" selected/u.exec(await answer.text())?.[1];
      return [chosen, answer.headers.get('cache-control')?.split(',')[0]];
    };
    expect(await shown('Pacific/Auckland')).toEqual(['Pacific/Auckland', 'private']);
    expect(await shown('"><script>')).toEqual(['Europe/Berlin', 'public']);
  });

  it('takes the field’s zone, else that of the CDN, else the newsletter’s', async () => {
    const cdn = { 'cloudfront-viewer-time-zone': 'Pacific/Auckland' };
    const zoneOf = async (name: string, fields: object, headers: Record<string, string>) => {
      const address = `${name}@example.org`;
      await post(pathsOf().newsletter, form({ address, ...fields }), headers);
      return (await visit.world.person(address))?.subscription?.zone;
    };
    expect(await zoneOf('typed', { zone: 'Asia/Tokyo' }, cdn)).toBe('Asia/Tokyo');
    expect(await zoneOf('elsewhere', {}, cdn)).toBe('Pacific/Auckland');
    expect(await zoneOf('plain', {}, {})).toBe('Europe/Berlin');
  });

  it('limits a network by the address that the gateway saw, not by a header', async () => {
    const ask = (n: number) =>
      visit.world.site.request(
        pathsOf().newsletter,
        {
          method: 'POST',
          body: form({ address: `n${n}@example.org`, rhythm: 'daily' }),
          headers: { 'x-forwarded-for': `192.0.2.${n}` },
        },
        gateway('198.51.100.7'),
      );
    for (let n = 0; n < 31; n += 1) expect((await ask(n)).status).toBe(200);
    expect((await visit.world.person('n29@example.org')).stored).not.toBeNull();
    expect((await visit.world.person('n30@example.org')).stored).toBeNull();
  });

  it('sends one confirmation to a mailbox that a hundred spellings are typed of, from a hundred networks', async () => {
    const mails: OutgoingMail[] = [];
    const ports: NotifyPorts = {
      ...visit.world.ports,
      requests: new TableRequests(visit.world.table),
      standing: visit.world.sitePorts,
      letters: lettersOf(
        loadTemplates('templates'),
        'https://news.example.org',
        visit.world.ports.clock,
      ),
      mailer: {
        send: async (mail) => {
          mails.push(mail);
          return { kind: 'accepted', id: `ses-${mails.length}` };
        },
      },
    };
    const first = 'Ann.Mary+you@Gmail.com';
    const tagged = Array.from({ length: 49 }, (_, n) => `annmary+${n}@googlemail.com`);
    const dotted = Array.from({ length: 50 }, (_, n) => `a.nnm.ary+${'x'.repeat(n)}@GMAIL.com`);
    for (const [n, address] of [first, ...tagged, ...dotted].entries()) {
      const body = form({ address, rhythm: 'daily' });
      const answer = await visit.world.site.request(
        pathsOf().newsletter,
        { method: 'POST', body },
        gateway(`203.0.113.${n}`),
      );
      expect(answer.status).toBe(200);
    }
    for (const message of visit.world.sent)
      if (message.kind !== 'draft') await notify(message, ports);
    expect(mails.map(({ to }) => to)).toEqual(['Ann.Mary+you@gmail.com']);
  });
});
