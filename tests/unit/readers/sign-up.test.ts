import { describe, expect, it } from 'vitest';
import { DAY, type EditionId, HOUR, MINUTE } from '../../../src/kernel/index.ts';
import {
  confirm,
  fileOf,
  importSubscribers,
  makeSigner,
  signUp,
  unsubscribe,
} from '../../../src/readers/index.ts';
import { KEYS, type ReaderWorld, readerWorld } from '../../support/worlds/reader-world.ts';

const wishes = { topics: [], rhythm: 'daily', breaking: false, zone: null, language: null };
const ask = (world: ReaderWorld, address: string, network: string | null = null) =>
  signUp({ newsletter: world.newsletter, address, wishes, network }, world.ports);
const token = (world: ReaderWorld, purpose: 'confirm' | 'unsubscribe', address: string) =>
  makeSigner(KEYS, world.ports.clock)(purpose, world.newsletter.id, world.id(address));
const askedTimes = async (world: ReaderWorld, address: string) =>
  (await world.person(address)).subscription?.asked.length ?? 0;

const suppress = async (world: ReaderWorld, address: string, reason: 'bounce' | 'complaint') => {
  await world.ports.store.saveSubscriber(
    {
      state: 'suppressed',
      id: world.id(address),
      address,
      name: null,
      reason,
      at: '2026-01-01T00:00:00.000Z',
    },
    0,
  );
};

describe('sign-up', () => {
  it('makes a person and a pending subscription with what was chosen, and asks for one mail', async () => {
    const world = readerWorld();
    const answer = await signUp(
      {
        newsletter: world.newsletter,
        address: ' Ann@Example.org ',
        wishes: {
          topics: ['energy'],
          rhythm: 'weekly',
          breaking: true,
          zone: 'Asia/Seoul',
          language: null,
        },
        network: '192.0.2.1',
      },
      world.ports,
    );
    expect(answer).toEqual({ state: 'asked' });
    const { stored, subscription } = await world.person('ann@example.org');
    expect(stored?.subscriber).toMatchObject({ state: 'known', address: 'Ann@example.org' });
    expect(subscription).toMatchObject({
      state: 'pending',
      topics: ['energy'],
      rhythm: 'weekly',
      breaking: true,
      zone: 'Asia/Seoul',
      language: 'en',
      since: null,
      consent: { how: 'sign-up form', words: expect.stringContaining('The Morning Wire') },
    });
    expect(world.sent).toEqual([
      {
        kind: 'confirm',
        newsletter: 'morning-wire',
        subscriber: world.id('ann@example.org'),
        request: subscription?.asked[0],
      },
    ]);
  });

  it('asks at most once a day and three times in all', async () => {
    const world = readerWorld();
    for (const [wait, expected] of [
      [0, 1],
      [HOUR, 1],
      [22 * HOUR, 1],
      [HOUR + MINUTE, 2],
      [2 * DAY, 3],
      [9 * DAY, 3],
    ] as const) {
      world.advance(wait);
      await ask(world, 'ann@example.org');
      expect(await askedTimes(world, 'ann@example.org')).toBe(expected);
    }
  });

  it('asks an address once a day, whatever the number of newsletters', async () => {
    const world = readerWorld();
    const other = { ...world.newsletter, id: 'evening-wire' as typeof world.newsletter.id };
    await ask(world, 'ann@example.org');
    await signUp(
      { newsletter: other, address: 'ann@example.org', wishes, network: null },
      world.ports,
    );
    const { subscription } = await world.ports.store.person(other.id, world.id('ann@example.org'));
    expect(subscription).toBeNull();
  });

  it('leaves a reader as they are', async () => {
    const world = readerWorld();
    await ask(world, 'ann@example.org');
    await confirm(token(world, 'confirm', 'ann@example.org'), world.ports);
    world.advance(2 * DAY);
    const before = await world.person('ann@example.org');
    await ask(world, 'ann@example.org');
    expect(await world.person('ann@example.org')).toEqual(before);
  });

  it('asks who has left again, as a new reader', async () => {
    const world = readerWorld();
    await ask(world, 'ann@example.org');
    await confirm(token(world, 'confirm', 'ann@example.org'), world.ports);
    await unsubscribe(token(world, 'unsubscribe', 'ann@example.org'), world.ports);
    world.advance(2 * DAY);
    await ask(world, 'ann@example.org');
    expect((await world.person('ann@example.org')).subscription).toMatchObject({
      state: 'pending',
      since: null,
    });
  });

  it('remembers what who comes back was told, beyond the newest full edition too', async () => {
    const world = readerWorld();
    await ask(world, 'ann@example.org');
    await confirm(token(world, 'confirm', 'ann@example.org'), world.ports);
    const { subscription } = await world.person('ann@example.org');
    if (!subscription) throw new Error('not signed up');
    const partial = [{ edition: 'morning-wire_m-a' as EditionId, cut: 0, through: 60 }];
    await world.ports.store.saveSubscription({
      ...subscription,
      watermark: { through: 45, partial },
    });
    await unsubscribe(token(world, 'unsubscribe', 'ann@example.org'), world.ports);
    world.advance(2 * DAY);
    await ask(world, 'ann@example.org');
    await confirm(token(world, 'confirm', 'ann@example.org'), world.ports);
    expect((await world.person('ann@example.org')).subscription).toMatchObject({
      state: 'confirmed',
      watermark: { through: 45, partial },
    });
  });

  it('gives nothing to the erased and to those who complained, and another chance after a bounce', async () => {
    const world = readerWorld();
    await world.ports.store.saveSubscriber(
      { state: 'erased', id: world.id('gone@example.org'), at: '2026-01-01T00:00:00.000Z' },
      0,
    );
    await suppress(world, 'angry@example.org', 'complaint');
    await suppress(world, 'bounced@example.org', 'bounce');
    for (const name of ['gone', 'angry', 'bounced']) await ask(world, `${name}@example.org`);
    expect(await askedTimes(world, 'gone@example.org')).toBe(0);
    expect(await askedTimes(world, 'angry@example.org')).toBe(0);
    expect(await askedTimes(world, 'bounced@example.org')).toBe(1);
    expect((await world.person('gone@example.org')).stored?.subscriber.state).toBe('erased');
  });

  it('answers the same after as many writes and messages, whatever is known', async () => {
    const world = readerWorld();
    await suppress(world, 'angry@example.org', 'complaint');
    await ask(world, 'reader@example.org');
    await confirm(token(world, 'confirm', 'reader@example.org'), world.ports);
    await ask(world, 'pending@example.org');
    world.advance(2 * DAY);
    const kinds = [];
    for (const address of ['new', 'angry', 'reader', 'pending'].map(
      (name) => `${name}@example.org`,
    )) {
      world.writes.length = 0;
      world.sent.length = 0;
      const answer = await ask(world, address);
      kinds.push({ answer, writes: world.writes.length, sent: world.sent.length });
    }
    expect(new Set(kinds.map((kind) => JSON.stringify(kind))).size).toBe(1);
  });

  it('stops a network after its share, a /48 of IPv6 counting as one, and stores nothing of the rest', async () => {
    const world = readerWorld();
    for (let n = 0; n < 30; n += 1) await ask(world, `n${n}@example.org`, `2001:db8:1:${n}::${n}`);
    await ask(world, 'late@example.org', '2001:0db8:0001:ffff::1');
    await ask(world, 'other@example.org', '2001:db8:2::1');
    expect((await world.person('late@example.org')).stored).toBeNull();
    expect((await world.person('other@example.org')).stored).not.toBeNull();
    world.advance(HOUR);
    await ask(world, 'late@example.org', '2001:db8:1::1');
    expect((await world.person('late@example.org')).stored).not.toBeNull();
  });

  describe('of one mailbox in many spellings', () => {
    /** `name` with dots by the bits of n, and a tag: no two are the same address. */
    const spelled = (n: number): string => {
      const dotted = [...'annmary'].map((letter, at) =>
        at && (n >> at) & 1 ? `.${letter}` : letter,
      );
      const domain = n % 3 ? 'gmail.com' : 'GoogleMail.com';
      return `${dotted.join('')}${n % 2 ? `+t${n}` : ''}${n % 5 ? '' : '+x'}@${domain}`;
    };

    it('asks one, and keeps nothing of the others', async () => {
      const world = readerWorld();
      const variants = [...new Set(Array.from({ length: 100 }, (_, n) => spelled(n)))];
      for (const [n, variant] of variants.entries()) await ask(world, variant, `192.0.2.${n}`);
      expect(await askedTimes(world, variants[0] ?? '')).toBe(1);
      const others = await Promise.all(variants.slice(1).map((one) => world.person(one)));
      const kept = others.filter(({ stored, subscription }) => stored || subscription);
      expect(kept.map(({ stored }) => stored?.subscriber)).toEqual([]);
    });

    it('asks at most ten times in 30 days, and is open again after them', async () => {
      const world = readerWorld();
      // The start of the windows of 30 days.
      world.advance(30 * DAY - (world.ports.clock.now() % (30 * DAY)));
      let asked = 0;
      for (let day = 0; day < 30; day += 1) {
        // The second of a day never counts.
        for (const tag of ['a', 'b']) await ask(world, `ann+${day}${tag}@example.org`);
        asked += await askedTimes(world, `ann+${day}a@example.org`);
        world.advance(DAY);
      }
      expect(asked).toBe(10);
      await ask(world, 'ann+again@example.org');
      expect(await askedTimes(world, 'ann+again@example.org')).toBe(1);
    });

    it('leaves readers of other spellings as they are, and merges nobody', async () => {
      const world = readerWorld();
      const options = { newsletter: world.newsletter, consent: 'paper', how: 'import' } as const;
      const csv = 'email\nann.mary@gmail.com\nannmary+old@gmail.com\n';
      expect(await importSubscribers(fileOf(csv), options, world.ports)).toMatchObject({
        added: 2,
      });
      const before = await world.person('ann.mary@gmail.com');
      await ask(world, 'AnnMary@gmail.com');
      expect(await askedTimes(world, 'annmary@gmail.com')).toBe(1);
      const { stored } = await world.person('annmary@gmail.com');
      expect(stored?.subscriber).toMatchObject({ address: 'AnnMary@gmail.com' });
      expect(await world.person('ann.mary@gmail.com')).toEqual(before);
      expect((await world.person('annmary+old@gmail.com')).subscription?.state).toBe('confirmed');
    });

    it('answers the same after as many writes and messages, which variant it may be', async () => {
      const world = readerWorld();
      const seen = new Set<string>();
      for (const address of ['bo@example.org', 'bo+1@example.org', 'bo+1@example.org']) {
        world.writes.length = 0;
        world.sent.length = 0;
        const answer = await ask(world, address);
        seen.add(JSON.stringify([answer, world.writes.length, world.sent.length]));
      }
      expect(seen.size).toBe(1);
    });
  });

  describe('for one receiving domain', () => {
    const many = async (world: ReaderWorld, count: number, address: (n: number) => string) => {
      let asked = 0;
      for (let n = 0; n < count; n += 1) {
        await ask(world, address(n), `198.51.${n >> 8}.${n & 255}`);
        asked += await askedTimes(world, address(n));
      }
      return asked;
    };

    it('stops after 60 an hour and 200 a day, its subdomains included, and no other domain', async () => {
      const world = readerWorld();
      // The start of a day.
      world.advance(DAY - (world.ports.clock.now() % DAY));
      const hours = [];
      for (let hour = 0; hour < 5; hour += 1) {
        hours.push(await many(world, 80, (n) => `h${hour}n${n}@m${n}.firm.co.uk`));
        world.advance(HOUR);
      }
      expect(hours).toEqual([60, 60, 60, 20, 0]);
      expect(await many(world, 1, () => 'ann@other.co.uk')).toBe(1);
      world.advance(DAY);
      expect(await many(world, 1, () => 'late@firm.co.uk')).toBe(1);
    });

    it('has no such limit where the public has its mailboxes', async () => {
      expect(await many(readerWorld(), 150, (n) => `reader${n}@gmx.de`)).toBe(150);
    });
  });

  it('brakes in all', async () => {
    const world = readerWorld();
    const busy = {
      ...world.ports,
      limits: { count: async (scope: string) => (scope === 'signup' ? 3001 : 1) },
    };
    const answer = await signUp(
      { newsletter: world.newsletter, address: 'ann@example.org', wishes, network: null },
      busy,
    );
    expect(answer).toEqual({ state: 'asked' });
    expect(world.writes).toEqual([]);
    expect(world.sent).toEqual([]);
  });

  it.each([
    ['no-address', wishes, 'address', /allowed is name@domain/],
    [
      'a@example.org',
      { ...wishes, rhythm: 'hourly' },
      'wishes',
      /rhythm "hourly".*daily, weekdays, weekly/,
    ],
    ['a@example.org', { ...wishes, zone: 'Mars/Base' }, 'wishes', /zone "Mars\/Base"/],
    ['a@example.org', { ...wishes, zone: '+02:00' }, 'wishes', /zone "\+02:00"/],
    ['a@example.org', { ...wishes, topics: ['<b>x'] }, 'wishes', /topic "<b>x".*harbours, energy/],
  ] as const)('refuses %s %o by name and stores nothing', async (address, input, field, reason) => {
    const world = readerWorld();
    const answer = await signUp(
      { newsletter: world.newsletter, address, wishes: input, network: null },
      world.ports,
    );
    expect(answer).toMatchObject({
      state: 'refused',
      field,
      reason: expect.stringMatching(reason),
    });
    expect(world.writes).toEqual([]);
  });

  it('takes every topic for all of them, later ones included', async () => {
    const world = readerWorld();
    await signUp(
      {
        newsletter: world.newsletter,
        address: 'ann@example.org',
        wishes: { ...wishes, topics: ['energy', 'harbours'] },
        network: null,
      },
      world.ports,
    );
    expect((await world.person('ann@example.org')).subscription?.topics).toEqual([]);
  });

  it('does not bring back who was imported and has left', async () => {
    const world = readerWorld();
    const options = { newsletter: world.newsletter, consent: 'paper form', how: 'import' } as const;
    await importSubscribers(fileOf('email\nann@example.org\n'), options, world.ports);
    await unsubscribe(token(world, 'unsubscribe', 'ann@example.org'), world.ports);
    const report = await importSubscribers(
      fileOf('email\nann@example.org\n'),
      options,
      world.ports,
    );
    expect(report).toMatchObject({
      added: 0,
      refused: [{ line: 2, reason: expect.stringContaining('unsubscribed') }],
    });
  });
});
