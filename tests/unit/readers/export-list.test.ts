import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvHeader,
  csvLine,
  exportSubscribers,
  fileOf,
  importSubscribers,
} from '../../../src/readers/index.ts';
import { all } from '../../support/measures/streams.ts';
import { type ReaderWorld, readerWorld } from '../../support/worlds/reader-world.ts';

const load = (world: ReaderWorld, csv: string) =>
  importSubscribers(
    fileOf(csv),
    { newsletter: world.newsletter, consent: 'fair in Kiel', how: 'import' },
    world.ports,
  );
const exported = (world: ReaderWorld) => all(exportSubscribers(world.newsletter.id, world.ports));
const asCsv = async (world: ReaderWorld) =>
  [csvHeader(), ...(await exported(world)).map(csvLine), ''].join('\n');

const PEOPLE = [
  'email,name,topics,rhythm,zone,language',
  'ann@example.org,"Ann, of Kiel",energy,weekly,Asia/Seoul,de',
  "+plus@example.org,'=HYPERLINK(1),,,,",
  '=1+1@example.org,"""quoted""",,,,',
].join('\n');

describe('export', () => {
  it('gives everybody with the columns of an import, and the state', async () => {
    const world = readerWorld();
    await load(world, PEOPLE);
    const people = await exported(world);
    expect(people).toHaveLength(3);
    expect(people).toContainEqual({
      email: 'ann@example.org',
      name: 'Ann, of Kiel',
      topics: ['energy'],
      rhythm: 'weekly',
      zone: 'Asia/Seoul',
      language: 'de',
      consent: '2026-03-02T06:00:00.000Z, import: fair in Kiel',
      state: 'confirmed',
    });
  });

  it('is a file that an import takes, with the same people', async () => {
    const world = readerWorld();
    await load(world, PEOPLE);
    const csv = await asCsv(world);
    const elsewhere = readerWorld();
    expect(await load(elsewhere, csv)).toMatchObject({ added: 3, refused: [] });
    const bare = ({ consent: _, ...person }: Awaited<ReturnType<typeof exported>>[number]) =>
      person;
    expect((await exported(elsewhere)).map(bare)).toEqual((await exported(world)).map(bare));
    expect(await load(world, csv)).toMatchObject({ unchanged: 3, added: 0, updated: 0 });
  });

  it('names those who left or are suppressed by their state, and an import suppresses them', async () => {
    const world = readerWorld();
    await load(world, 'email\nleft@example.org\nangry@example.org\nann@example.org\n');
    const { subscription } = await world.person('left@example.org');
    if (subscription)
      await world.ports.store.saveSubscription({ ...subscription, state: 'unsubscribed' });
    const at = '2026-03-02T06:00:00.000Z';
    await world.ports.store.saveSubscriber(
      {
        state: 'suppressed',
        id: world.id('angry@example.org'),
        address: 'angry@example.org',
        name: null,
        reason: 'complaint',
        at,
      },
      1,
    );
    const states = new Map((await exported(world)).map(({ email, state }) => [email, state]));
    expect(states.get('left@example.org')).toBe('unsubscribed');
    expect(states.get('angry@example.org')).toBe('suppressed');
    const csv = await asCsv(world);
    expect(await load(world, csv)).toMatchObject({ unchanged: 1, suppressed: 2, refused: [] });
    expect((await world.person('left@example.org')).stored?.subscriber.state).toBe('known');
    const elsewhere = readerWorld();
    expect(await load(elsewhere, csv)).toMatchObject({ added: 1, suppressed: 2, refused: [] });
    const angry = (await elsewhere.person('angry@example.org')).stored?.subscriber;
    expect(angry).toMatchObject({ state: 'suppressed', reason: 'desk' });
  });

  it('leaves nothing for a spreadsheet to compute, and loses nothing', () => {
    const person = {
      topics: [],
      rhythm: 'daily',
      zone: 'UTC',
      language: 'en',
      state: 'confirmed',
    } as const;
    const cell = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', "'=", "''-", '\t', '＝'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(cell, cell, cell, (email, name, consent) => {
        const csv = [csvHeader(), csvLine({ ...person, email, name, consent }), ''].join('\n');
        const [, cells = []] = parse(csv) as string[][];
        expect(cells.filter((text) => /^[=+\-@\t\r＝＋－＠]/u.test(text))).toEqual([]);
        const [first, second] = cells;
        for (const [text, was] of [
          [first, email],
          [second, name],
        ] as const)
          expect(text === was || text === `'${was}`).toBe(true);
      }),
    );
  });
});
