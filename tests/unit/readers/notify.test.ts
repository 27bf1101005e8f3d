import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/app/letters.ts';
import type { OutgoingMail, SendAnswer } from '../../../src/deliver/index.ts';
import { DAY, type EditionId } from '../../../src/kernel/index.ts';
import {
  confirm,
  makeSigner,
  type NotifyPorts,
  notify,
  type ReaderNotice,
  signUp,
  unsubscribe,
} from '../../../src/readers/index.ts';
import { loadTemplates } from '../../../src/render/index.ts';
import { HashedContents } from '../../../src/store/contents.ts';
import { TableEditions } from '../../../src/store/editions.ts';
import { MemoryObjects } from '../../../src/store/objects.ts';
import { TableRequests } from '../../../src/store/subscribers.ts';
import { parseMail } from '../../support/measures/mail-parsers.ts';
import {
  anEdition,
  anEditionContent,
  anEntry,
  aStoryBlock,
} from '../../support/samples/edition-fixtures.ts';
import { KEYS, readerWorld } from '../../support/worlds/reader-world.ts';

const templates = loadTemplates('templates');
const wishes = { topics: [], rhythm: 'daily', breaking: false, zone: null, language: null };

const world = async () => {
  const readers = readerWorld();
  const editions = new TableEditions(readers.table);
  const contents = new HashedContents(new MemoryObjects());
  const mails: OutgoingMail[] = [];
  const answers: SendAnswer[] = [];
  const ports: NotifyPorts = {
    ...readers.ports,
    requests: new TableRequests(readers.table),
    standing: { editions, contents },
    letters: lettersOf(templates, 'https://news.example.org', readers.ports.clock),
    mailer: {
      send: async (mail) => {
        mails.push(mail);
        return answers.shift() ?? { kind: 'accepted', id: `ses-${mails.length}` };
      },
    },
  };
  await signUp(
    { newsletter: readers.newsletter, address: 'ann@example.org', wishes, network: null },
    readers.ports,
  );
  const last = () => readers.sent.at(-1) as ReaderNotice;
  return { ...readers, editions, contents, notifyPorts: ports, mails, answers, last };
};

/** The token of a link, which text and HTML of the mail must agree on, whoever reads them. */
const linkIn = async (mail: OutgoingMail | undefined, purpose: string): Promise<string> => {
  const link = new RegExp(`https://news\\.example\\.org/${purpose}/([^"\\s]+)`, 'u');
  const read = await parseMail(mail?.raw ?? new Uint8Array());
  const tokens = new Set(
    read.flatMap(({ text, html }) => [link.exec(text)?.[1], link.exec(html)?.[1]]),
  );
  expect(tokens.size).toBe(1);
  return [...tokens][0] ?? '';
};

describe('notify', () => {
  it('mails a link that confirms', async () => {
    const { notifyPorts, mails, last, ports, person } = await world();
    expect(await notify(last(), notifyPorts)).toBe('sent');
    expect(mails[0]).toMatchObject({
      to: 'ann@example.org',
      from: 'desk@wire.example.org',
      tags: { kind: 'confirm' },
    });
    expect((await confirm(await linkIn(mails[0], 'confirm'), ports)).state).toBe('confirmed');
    expect((await person('ann@example.org')).subscription?.state).toBe('confirmed');
  });

  it('sends one mail for a message that comes twice', async () => {
    const { notifyPorts, mails, last } = await world();
    const twice = await Promise.all([notify(last(), notifyPorts), notify(last(), notifyPorts)]);
    expect(twice.sort()).toEqual(['done-before', 'sent']);
    expect(await notify(last(), notifyPorts)).toBe('done-before');
    expect(mails).toHaveLength(1);
  });

  it('drops the message of a sign-up that was not counted', async () => {
    const { notifyPorts, mails, last, ports, newsletter, advance } = await world();
    advance(60_000);
    await signUp({ newsletter, address: 'ann@example.org', wishes, network: null }, ports);
    expect(await notify(last(), notifyPorts)).toBe('not-due');
    expect(mails).toEqual([]);
  });

  it('shows the stories as they stand in a welcome, and never a draft’s', async () => {
    const { notifyPorts, mails, last, ports, id, newsletter, editions, contents } = await world();
    const stories = ['leak', 'dam', 'cable', 'ferry', 'mayor', 'park'].map((name, at) =>
      aStoryBlock(name, {
        headline: `All about the ${name}`,
        entries: [anEntry(at + 1, `The ${name} is <b>open</b>.`, '2026-03-01')],
      }),
    );
    const content = anEditionContent(stories, { newsletter: newsletter.id });
    const sent = { hash: await contents.putContent(content), version: 0, state: 'sent' } as const;
    await editions.add(anEdition(content, sent));
    const hidden = { ...content, edition: 'draft' as EditionId, stories: stories.slice(5) };
    const hash = await contents.putContent(hidden);
    const draft = { hash, version: 0, number: null, state: 'draft' } as const;
    await editions.add(anEdition(hidden, { ...draft, composedAt: '2030-01-01T00:00:00.000Z' }));
    const token = makeSigner(KEYS, ports.clock)('confirm', newsletter.id, id('ann@example.org'));
    await confirm(token, ports);
    expect(await notify(last(), notifyPorts)).toBe('sent');
    const [mail] = await parseMail(mails.at(-1)?.raw ?? new Uint8Array());
    expect(mail.text.match(/All about the \w+/gu)).toEqual(
      ['leak', 'dam', 'cable', 'ferry', 'mayor'].map((name) => `All about the ${name}`),
    );
    expect(mail.html).toContain('The leak is &lt;b&gt;open&lt;/b&gt;.');
    expect(mail.text).toContain('/n/morning-wire/stories/leak');
  });

  it('welcomes and says goodbye only while it is true', async () => {
    const { notifyPorts, mails, last, ports, newsletter, id } = await world();
    const sign = makeSigner(KEYS, ports.clock);
    await confirm(sign('confirm', newsletter.id, id('ann@example.org')), ports);
    const welcome = last();
    expect(await notify(welcome, notifyPorts)).toBe('sent');
    const leave = await linkIn(mails[0], 'unsubscribe');
    expect((await unsubscribe(leave, ports)).state).toBe('left');
    expect(await notify({ ...welcome, request: 'later' }, notifyPorts)).toBe('not-due');
    expect(await notify(last(), notifyPorts)).toBe('sent');
    expect(mails.map(({ tags }) => (tags as Record<string, string>)['kind'])).toEqual([
      'welcome',
      'goodbye',
    ]);
  });

  it.each<Exclude<SendAnswer, { kind: 'accepted' }>>([
    { kind: 'throttled' },
    { kind: 'closed', why: 'quota', detail: 'daily' },
    { kind: 'closed', why: 'unreachable', detail: 'no connection' },
  ])('tries again after %o: nothing was taken', async (refusal) => {
    const { notifyPorts, mails, last, answers } = await world();
    answers.push(refusal);
    await expect(notify(last(), notifyPorts)).rejects.toThrow(refusal.kind);
    expect(await notify(last(), notifyPorts)).toBe('sent');
    expect(mails).toHaveLength(2);
  });

  it('does not try again where SES may have taken it', async () => {
    const { notifyPorts, mails, last, answers } = await world();
    answers.push({ kind: 'unknown', detail: 'reset' });
    expect(await notify(last(), notifyPorts)).toBe('held');
    expect(await notify(last(), notifyPorts)).toBe('done-before');
    expect(mails).toHaveLength(1);
  });

  it('holds nothing that a stranger typed', async () => {
    const { notifyPorts, mails, ports, newsletter, sent, advance } = await world();
    advance(DAY);
    const typed = { ...wishes, zone: 'Europe/Andorra', language: 'en-evil' };
    await signUp({ newsletter, address: 'bob@example.org', wishes: typed, network: null }, ports);
    await notify(sent.at(-1) as ReaderNotice, notifyPorts);
    const raw = Buffer.from(mails[0]?.raw ?? []).toString('latin1');
    expect(raw).toContain('bob@example.org');
    expect(/Andorra|evil/u.exec(raw)).toBeNull();
  });
});
