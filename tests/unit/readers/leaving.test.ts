import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/kernel/index.ts';
import {
  confirm,
  fileOf,
  importSubscribers,
  makeSigner,
  type SuppressOrder,
  signUp,
  suppressPeople,
  suppressSubscriber,
} from '../../../src/readers/index.ts';
import { KEYS, type ReaderWorld, readerWorld } from '../../support/worlds/reader-world.ts';

type Order = Partial<Parameters<typeof importSubscribers>[1]>;
const load = (world: ReaderWorld, csv: string, order: Order = {}) =>
  importSubscribers(
    fileOf(csv),
    { newsletter: world.newsletter, consent: 'fair in Kiel', how: 'import', ...order },
    world.ports,
  );
const suppress = (world: ReaderWorld, csv: string, order: Partial<SuppressOrder> = {}) =>
  suppressPeople(fileOf(csv), { reason: 'unsubscribed', ...order }, world.ports);
const ports = (world: ReaderWorld) => ({ ...world.ports, ...NO_EDITIONS });
// A single suppression reads neither.
const NO_EDITIONS = {
  editions: undefined as never,
  contents: undefined as never,
  ledger: undefined as never,
};

const ANN = 'ann@example.org';
const stateOf = async (world: ReaderWorld, address = ANN) => {
  const { stored, subscription } = await world.person(address);
  const subscriber = stored?.subscriber;
  return [
    subscriber?.state === 'suppressed' ? subscriber.reason : (subscriber?.state ?? null),
    subscription?.state ?? null,
  ];
};

/** Signs up, and presses the button in the mail. */
const comeBy = async (world: ReaderWorld, address = ANN) => {
  const wishes = { topics: [], rhythm: 'daily', breaking: false, zone: null, language: null };
  await signUp({ newsletter: world.newsletter, address, wishes, network: null }, world.ports);
  const sign = makeSigner(KEYS, world.ports.clock);
  const token = sign('confirm', world.newsletter.id, world.id(address));
  return (await confirm(token, world.ports)).state;
};

const MAILCHIMP_LEFT =
  'Email Address,First Name,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME,LEID,EUID\nann@example.org,Ann,,,2018-07-23 12:19:27,1,a\n';

describe('people of whom a file says that they left', () => {
  it('are suppressed, each by what it says, though nobody here knows them', async () => {
    const world = readerWorld();
    const report = await load(
      world,
      'email,name,Status\nann@example.org,Ann,unsubscribed\nb@example.org,B,cleaned\nc@example.org,C,complained\nd@example.org,D,blocklisted\ne@example.org,E,active\n',
    );
    expect(report).toMatchObject({ added: 1, suppressed: 4, refused: [] });
    const states = ['ann', 'b', 'c', 'd', 'e'].map((name) => stateOf(world, `${name}@example.org`));
    expect(await Promise.all(states)).toEqual([
      ['desk', null],
      ['bounce', null],
      ['complaint', null],
      ['desk', null],
      ['known', 'confirmed'],
    ]);
  });

  it('stay out of every later import, also of a list that knows nothing of it', async () => {
    const world = readerWorld();
    await load(world, MAILCHIMP_LEFT);
    world.writes.length = 0;
    const later = await load(world, 'email,name\nann@example.org,Ann Sample\n');
    expect(later).toMatchObject({ added: 0, suppressed: 1, refused: [] });
    expect(await load(world, MAILCHIMP_LEFT)).toMatchObject({ suppressed: 1 });
    expect([await stateOf(world), world.writes]).toEqual([['desk', null], []]);
  });

  it('are kept with what the list says of it', async () => {
    const world = readerWorld();
    await load(world, MAILCHIMP_LEFT);
    expect((await world.person(ANN)).stored?.subscriber).toMatchObject({
      name: 'Ann',
      elsewhere: {
        left: true,
        at: '2018-07-23T12:19:27.000Z',
        words: 'mailchimp, UNSUB_TIME: 2018-07-23 12:19:27',
      },
    });
  });

  it('get no mail though they read this newsletter by an earlier import', async () => {
    const world = readerWorld();
    await load(world, 'email,subscribed at\nann@example.org,2017-01-01\n');
    await load(world, MAILCHIMP_LEFT);
    expect(await stateOf(world)).toEqual(['desk', 'confirmed']);
  });

  it('need no proof of consent', async () => {
    const world = readerWorld();
    expect(await load(world, MAILCHIMP_LEFT, { consent: null })).toMatchObject({ suppressed: 1 });
  });

  it('can come back by signing up themselves, and the same list does not take them away again', async () => {
    const world = readerWorld();
    await load(world, MAILCHIMP_LEFT);
    expect(await comeBy(world)).toBe('confirmed');
    expect(await stateOf(world)).toEqual(['known', 'confirmed']);
    expect(await load(world, MAILCHIMP_LEFT)).toMatchObject({ suppressed: 0, unchanged: 1 });
    expect(await suppress(world, MAILCHIMP_LEFT)).toMatchObject({
      suppressed: 0,
      refused: [{ line: 2, reason: expect.stringContaining('signed up here after') }],
    });
    expect(await stateOf(world)).toEqual(['known', 'confirmed']);
    world.advance(DAY);
    const day = new Date(world.ports.clock.now()).toISOString();
    await load(world, MAILCHIMP_LEFT.replace('2018-07-23 12:19:27', day));
    expect(await stateOf(world)).toEqual(['desk', 'confirmed']);
  });

  it('who complained or were blocked cannot come back, nor whom the desk suppressed since', async () => {
    const world = readerWorld();
    await suppress(world, 'email\nann@example.org\nben@example.org\ncleo@example.org\n');
    await suppress(world, 'email\nann@example.org\n', { reason: 'complained' });
    await suppressSubscriber('cleo@example.org', ports(world));
    expect(await comeBy(world)).toBe('void');
    expect(await comeBy(world, 'ben@example.org')).toBe('confirmed');
    expect(await comeBy(world, 'cleo@example.org')).toBe('void');
    expect(await stateOf(world)).toEqual(['complaint', null]);
    // A state that can be undone does not replace one that cannot.
    await suppress(world, 'email\nann@example.org\n');
    expect(await stateOf(world)).toEqual(['complaint', null]);
  });
});

describe('a list of people to suppress', () => {
  it('counts those who were suppressed before, and refuses by line', async () => {
    const world = readerWorld();
    await load(world, 'email\nann@example.org\n');
    const csv = 'ann@example.org\nben@example.org\nnobody\n';
    expect(await suppress(world, csv, { reason: 'bounced' })).toMatchObject({
      suppressed: 2,
      already: 0,
      refused: [{ line: 3, reason: expect.stringContaining('"nobody"') }],
    });
    world.writes.length = 0;
    expect(await suppress(world, csv, { reason: 'bounced' })).toMatchObject({
      suppressed: 0,
      already: 2,
    });
    expect([await stateOf(world), world.writes]).toEqual([['bounce', 'confirmed'], []]);
  });

  it('takes any file: what its columns say of staying changes nothing', async () => {
    const world = readerWorld();
    const csv = 'Email,Status,GDPR choice\nann@example.org,active,x\nben@example.org,zombie,\n';
    expect(await suppress(world, csv)).toMatchObject({ suppressed: 2, refused: [] });
  });

  it('leaves alone who was erased', async () => {
    const world = readerWorld();
    const erased = { state: 'erased', id: world.id(ANN), at: '2026-01-01T00:00:00.000Z' } as const;
    await world.ports.store.saveSubscriber(erased, 0);
    expect(await suppress(world, `${ANN}\n`)).toMatchObject({ suppressed: 0, already: 1 });
    expect((await world.person(ANN)).stored?.subscriber).toEqual(erased);
  });
});

describe('a dry run', () => {
  it('counts as the import would, and writes nothing', async () => {
    const world = readerWorld();
    await load(world, 'email,name\nknown@example.org,Known\n');
    world.writes.length = 0;
    const csv =
      'email,name,status\nann@example.org,Ann,active\nknown@example.org,Known Sample,active\nleft@example.org,,bounced\nnobody,,active\n';
    const dry = await load(world, csv, { dryRun: true });
    expect(dry).toMatchObject({ added: 1, updated: 1, suppressed: 1, refused: [{ line: 5 }] });
    expect(world.writes).toEqual([]);
    expect(await load(world, csv)).toEqual(dry);
  });
});

describe('proof of consent', () => {
  const consentOf = async (world: ReaderWorld) => (await world.person(ANN)).subscription?.consent;

  it('is a service’s record of when somebody agreed, with its time and source', async () => {
    const world = readerWorld();
    const csv =
      'Email Address,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,LEID,EUID\nann@example.org,2021-03-02 17:59:31,192.0.2.7,2021-03-02 18:06:58,1,a\n';
    expect(await load(world, csv, { consent: null })).toMatchObject({ added: 1 });
    expect(await consentOf(world)).toEqual({
      at: '2021-03-02T18:06:58.000Z',
      how: 'import',
      words:
        'mailchimp, CONFIRM_TIME: 2021-03-02 18:06:58, OPTIN_TIME: 2021-03-02 17:59:31, OPTIN_IP: 192.0.2.7',
    });
  });

  it('is not the day on which somebody was added, which is kept beside the text for all', async () => {
    const world = readerWorld();
    const csv = 'email,created_at,source\nann@example.org,2021-03-02T17:59:31Z,fair\n';
    await expect(load(world, csv, { consent: null })).rejects.toThrow(/--consent TEXT/u);
    await load(world, csv);
    expect(await consentOf(world)).toEqual({
      at: '2021-03-02T17:59:31.000Z',
      how: 'import',
      words: 'fair in Kiel (created_at: 2021-03-02T17:59:31Z, source: fair)',
    });
  });

  it('is no column that says no', async () => {
    const world = readerWorld();
    const report = await load(
      world,
      'email,Einwilligung\nann@example.org,ja\nben@example.org,nein\n',
    );
    expect(report).toMatchObject({ added: 1, refused: [{ line: 3 }] });
    expect((await consentOf(world))?.words).toBe('Einwilligung: ja');
  });

  it.each([
    ['2021-03-02', '2021-03-02T00:00:00.000Z'],
    ['2021/3/2 18:06', '2021-03-02T18:06:00.000Z'],
    ['2021-03-02T18:06:58+02:00', '2021-03-02T16:06:58.000Z'],
    ['2.3.2021 18:06', '2021-03-02T18:06:00.000Z'],
    ['31/12/2020', '2020-12-31T00:00:00.000Z'],
    ['12/31/2020 6:06 PM', '2020-12-31T18:06:00.000Z'],
    ['2021年3月2日', '2021-03-02T00:00:00.000Z'],
    ['"Mar 2, 2021 6:06 pm"', '2021-03-02T18:06:00.000Z'],
    ['1614708418', '2021-03-02T18:06:58.000Z'],
    // Two days, a day that is none, and one that has not come: the words are kept, the time is that of the import.
    ['02/03/2021', '2026-03-02T06:00:00.000Z'],
    ['2021-02-30', '2026-03-02T06:00:00.000Z'],
    ['2041-01-01', '2026-03-02T06:00:00.000Z'],
    ['last spring', '2026-03-02T06:00:00.000Z'],
  ])('given at %s is from %s', async (cell, at) => {
    const world = readerWorld();
    await load(world, `email,subscribed at\nann@example.org,${cell}\n`);
    const consent = await consentOf(world);
    expect(consent?.at).toBe(at);
    expect(consent?.words).toContain(cell.replaceAll('"', ''));
  });
});
