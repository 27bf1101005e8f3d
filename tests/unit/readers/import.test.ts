import { describe, expect, it } from 'vitest';
import {
  addSubscriber,
  fileOf,
  importSubscribers,
  listSubscribers,
} from '../../../src/readers/index.ts';
import { type ReaderWorld, readerWorld } from '../../support/worlds/reader-world.ts';

const options = (
  world: ReaderWorld,
  consent: string | null = 'fair in Kiel, 2 May 2025, on paper',
) => ({ newsletter: world.newsletter, consent, how: 'import' }) as const;
const load = (world: ReaderWorld, csv: string, consent?: string | null) =>
  importSubscribers(fileOf(csv), options(world, consent), world.ports);

describe('import', () => {
  it('makes readers at once, with wishes, consent and a watermark', async () => {
    const world = readerWorld();
    const csv =
      '\uFEFFname,EMAIL,topics,rhythm,zone,language,consent\r\n"Ann, of Kiel",ann@example.org,energy;Harbours and rivers,weekly,Asia/Seoul,de,"web form\n3 May"\r\n';
    expect(await load(world, csv)).toEqual({
      format: 'writethru',
      separator: ',',
      encoding: 'utf-8',
      columns: {
        name: 'name',
        EMAIL: 'email',
        topics: 'topics',
        rhythm: 'rhythm',
        zone: 'zone',
        language: 'language',
        consent: 'consent',
      },
      added: 1,
      updated: 0,
      unchanged: 0,
      suppressed: 0,
      refused: [],
      refusedLines: 0,
    });
    const { stored, subscription } = await world.person('ann@example.org');
    expect(stored?.subscriber).toMatchObject({ name: 'Ann, of Kiel' });
    expect(subscription).toMatchObject({
      state: 'confirmed',
      // Both topics are all topics.
      topics: [],
      rhythm: 'weekly',
      zone: 'Asia/Seoul',
      language: 'de',
      watermark: { through: 40, partial: [] },
      since: '2026-03-02T06:00:00.000Z',
      consent: { how: 'import', words: 'web form 3 May' },
    });
  });

  it('reports every refused line with its number and reason, and takes the others', async () => {
    const world = readerWorld();
    await world.ports.store.saveSubscriber(
      { state: 'erased', id: world.id('gone@example.org'), at: '2026-01-01T00:00:00.000Z' },
      0,
    );
    const report = await load(
      world,
      [
        'email,topics,rhythm,zone',
        'good@example.org,energy,daily,',
        'not an address,,,',
        '',
        'b@example.org,cooking,,',
        'c@example.org,,hourly,',
        'd@example.org,,,Mars/Base',
        'GOOD@example.org,,,',
        'gone@example.org,,,',
        'e@example.org,,,,too,many',
        'f@example.org,,,,,',
        ',energy,,',
      ].join('\n'),
    );
    expect(report.added).toBe(2);
    expect(report.refused.map(({ line, reason }) => `${line} ${reason.slice(0, 40)}`)).toEqual([
      expect.stringMatching(/^3 address "not an address"/),
      expect.stringMatching(/^5 topic "cooking" is unknown/),
      expect.stringMatching(/^6 rhythm "hourly" is unknown/),
      expect.stringMatching(/^7 zone "Mars\/Base" is unknown/),
      expect.stringMatching(/^8 the address is on line 2 already/),
      expect.stringMatching(/^9 the address was erased/),
      expect.stringMatching(/^10 it has more cells/),
      expect.stringMatching(/^12 it holds no address/),
    ]);
  });

  it.each([
    ['', /it is empty/],
    ['name,topics\nAnn,x\n', /no column of addresses; it names "name", "topics".*--map/],
    ['ann@example.org,Ann\nbob@example.org,Bob\n', /line 1 holds an address/],
    ['email,email\nann@example.org,b@example.org\n', /"email" twice/],
    ['"email\nann@example.org\n', /line 1: a quote/],
    ['PK\u0003\u0004xl', /Excel workbook or a ZIP/],
    [
      'email,Marketing choice\nann@example.org,none\n',
      /column "Marketing choice" may say .*--map "Marketing choice=FIELD".*=ignore/,
    ],
  ])('stores nothing of a file that cannot be read: %j', async (csv, reason) => {
    const world = readerWorld();
    await expect(load(world, csv)).rejects.toThrow(reason);
    expect(world.writes).toEqual([]);
  });

  it('wants proof of consent', async () => {
    const world = readerWorld();
    await expect(load(world, 'email\nann@example.org\n', null)).rejects.toThrow(/--consent/);
    const report = await load(
      world,
      'email,consent\nann@example.org,paper\nbob@example.org,\n',
      null,
    );
    expect(report).toMatchObject({
      added: 1,
      refused: [{ line: 3, reason: expect.stringContaining('consent') }],
    });
  });

  it('changes only what the file states, and never the watermark', async () => {
    const world = readerWorld();
    await load(world, 'email,rhythm,zone\nann@example.org,weekly,Asia/Seoul\nbob@example.org,,\n');
    world.proceed(90);
    const csv = 'email,rhythm,zone\nann@example.org,daily,\nbob@example.org,,\n';
    expect(await load(world, csv)).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
    expect((await world.person('ann@example.org')).subscription).toMatchObject({
      rhythm: 'daily',
      zone: 'Asia/Seoul',
      watermark: { through: 40 },
    });
    expect(await load(world, csv)).toMatchObject({ updated: 0, unchanged: 2 });
  });

  it('leaves a suppression as it is, and says so', async () => {
    const world = readerWorld();
    const id = world.id('ann@example.org');
    const suppressed = {
      state: 'suppressed',
      id,
      address: 'ann@example.org',
      name: null,
      reason: 'complaint',
      at: '2026-01-01T00:00:00.000Z',
    } as const;
    await world.ports.store.saveSubscriber(suppressed, 0);
    expect(await load(world, 'email,name\nann@example.org,Ann\n')).toMatchObject({
      added: 0,
      suppressed: 1,
    });
    const { stored, subscription } = await world.person('ann@example.org');
    expect([stored?.subscriber, subscription]).toEqual([suppressed, null]);
    const by = { ...options(world), how: 'desk' } as const;
    await expect(addSubscriber({ email: 'ann@example.org' }, by, world.ports)).rejects.toThrow(
      /no mail goes to this address/,
    );
  });

  it('takes hundreds, and lists them', async () => {
    const world = readerWorld();
    const lines = Array.from({ length: 250 }, (_, n) => `reader${n}@example.org`);
    expect(await load(world, ['email', ...lines].join('\n'))).toMatchObject({
      added: 250,
      refused: [],
    });
    const listed: string[] = [];
    for await (const { subscriber } of listSubscribers(world.newsletter.id, world.ports)) {
      if (subscriber.state === 'known') listed.push(subscriber.address);
    }
    expect(listed.sort()).toEqual(lines.sort());
  });

  it('adds one by hand, by the same rules', async () => {
    const world = readerWorld();
    const by = { ...options(world), how: 'desk' } as const;
    expect(
      await addSubscriber({ email: 'ann@example.org', rhythm: 'weekly' }, by, world.ports),
    ).toBe('added');
    await expect(addSubscriber({ email: 'ann' }, by, world.ports)).rejects.toThrow(/address "ann"/);
    await expect(
      addSubscriber({ email: 'b@example.org', topics: 'cooking' }, by, world.ports),
    ).rejects.toThrow(/cooking/);
  });
});
