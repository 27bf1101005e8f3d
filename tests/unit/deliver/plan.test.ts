import { describe, expect, it } from 'vitest';
import { audienceWork, countAtOnce, planEdition } from '../../../src/deliver/index.ts';
import { SHARDS } from '../../../src/domain/index.ts';
import { takeBack } from '../../../src/editions/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';
import { inOneShard, type LedgerWorld, ledgerWorld } from '../../support/worlds/ledger-world.ts';

const plan = (world: LedgerWorld) => planEdition(world.edition.id, world.ports, world.deadline);

const rosterOf = async (world: LedgerWorld): Promise<string[]> => {
  const names: string[] = [];
  for (const { chunk } of await world.chunks()) {
    const roster = await world.ports.ledger.roster(world.edition.id, chunk);
    names.push(...(roster?.recipients.map((line) => line.subscriber) ?? []));
  }
  return names;
};

const cutsOf = async (world: LedgerWorld) => {
  const cuts = [];
  for await (const cut of world.ports.ledger.cuts(world.edition.id)) cuts.push(cut);
  return cuts;
};

describe('planEdition', () => {
  it('puts a shard into chunks of 250, in key order, and wakes each', async () => {
    const world = await ledgerWorld();
    for (let index = 0; index < 600; index += 1) await world.add(inOneShard(index));
    expect(await plan(world)).toBe('done');
    const chunks = await world.chunks();
    expect(chunks.map(({ marks }) => marks.length)).toEqual([250, 250, 100]);
    const shard = chunks[0]?.chunk.slice(0, 2);
    expect(chunks.map(({ chunk }) => chunk)).toEqual([
      `${shard}-0001`,
      `${shard}-0002`,
      `${shard}-0003`,
    ]);
    expect(await rosterOf(world)).toEqual(Array.from({ length: 600 }, (_, i) => inOneShard(i)));
    expect(await world.current()).toMatchObject({
      state: 'sending',
      planned: { people: 600, chunks: 3 },
    });
    expect(world.deliverQueue.messages.map(({ chunk }) => chunk)).toEqual(
      chunks.map(({ chunk }) => chunk),
    );
  });

  it('is for those whose rhythm it meets', async () => {
    const dueTo = async (over: Parameters<typeof ledgerWorld>[0]): Promise<string[]> => {
      const world = await ledgerWorld(over);
      await world.add('daily');
      await world.add('weekdays', { rhythm: 'weekdays' });
      await world.add('weekly', { rhythm: 'weekly' });
      await world.add('breaking', { rhythm: 'weekly', breaking: true });
      await world.add('pending', { state: 'pending' });
      await world.add('paused', { state: 'paused' });
      await world.add('gone', { state: 'unsubscribed' });
      await plan(world);
      return (await rosterOf(world)).sort();
    };
    // 23:30Z on a Friday is Saturday in Berlin.
    const saturday = '2026-03-06T23:30:00.000Z';
    expect(await dueTo({ kind: 'daily' })).toEqual(['daily', 'weekdays']);
    expect(await dueTo({ kind: 'daily', slot: saturday })).toEqual(['daily']);
    expect(await dueTo({ kind: 'weekly' })).toEqual(['breaking', 'weekly']);
    expect(await dueTo({ kind: 'breaking' })).toEqual(['breaking']);
    expect(await dueTo({ kind: 'manual' })).toEqual(['breaking', 'daily', 'weekdays', 'weekly']);
  });

  it('leaves out who has had all of it, and shares cuts between readers alike', async () => {
    const world = await ledgerWorld();
    const { through } = world.edition;
    await world.add('new1');
    await world.add('new2');
    await world.add('told', { watermark: { through, partial: [] } });
    await world.add('behind', { watermark: { through: through - 1, partial: [] } });
    await world.add('harbour', { topics: ['harbour'] });
    await plan(world);
    expect((await rosterOf(world)).sort()).toEqual(['behind', 'harbour', 'new1', 'new2']);
    const cuts = await cutsOf(world);
    expect(cuts.map((cut) => cut.number)).toEqual([0, 1, 2]);
    expect(new Set(cuts.map((cut) => cut.key)).size).toBe(3);
  });

  it('leaves out of a cut what an earlier partial edition told', async () => {
    const world = await ledgerWorld();
    const earlier = 'morning-wire_m-1' as EditionId;
    const { through } = world.edition;
    await world.add('fresh');
    await plan(world);
    const [cut] = await cutsOf(world);
    const next = await ledgerWorld();
    if (!cut) throw new Error('no cut');
    await next.ports.ledger.addCut({ ...cut, edition: earlier });
    const told = { edition: earlier, cut: 0, through };
    await next.add('told', { watermark: { through: 0, partial: [told] } });
    await next.add('fresh');
    await plan(next);
    expect(await rosterOf(next)).toEqual(['fresh']);
  });

  it('gives a partial edition to nobody whose watermark is full of them', async () => {
    const world = await ledgerWorld({ chosen: [], kind: 'manual' });
    const partial = Array.from({ length: 16 }, (_, index) => ({
      edition: `e${index}` as EditionId,
      cut: 0,
      through: 1,
    }));
    await world.add('full', { watermark: { through: 0, partial } });
    await world.add('almost', { watermark: { through: 0, partial: partial.slice(1) } });
    await plan(world);
    expect(await rosterOf(world)).toEqual(['almost']);
  });

  it('ends an edition for nobody at once, and lets the next one go', async () => {
    const world = await ledgerWorld();
    await plan(world);
    expect(await world.current()).toMatchObject({ state: 'sent', planned: { people: 0 } });
    expect((await world.current()).endedAt).not.toBeNull();
    expect(await world.open()).toBeNull();
    expect(world.deliverQueue.messages).toEqual([]);
  });

  it('does nothing to an edition that is at its end or called off', async () => {
    for (const state of ['sent', 'cancelled', 'draft'] as const) {
      const world = await ledgerWorld({ state });
      await world.add('anna');
      expect(await plan(world)).toBe('done');
      expect(await world.chunks()).toEqual([]);
    }
  });

  it('says when its time is up, and goes on where it stopped', async () => {
    const world = await ledgerWorld();
    for (let index = 0; index < 300; index += 1) await world.add(inOneShard(index));
    let calls = 0;
    const remaining = () => (++calls > SHARDS ? 0 : 60_000);
    expect(await planEdition(world.edition.id, world.ports, { remaining })).toBe('unfinished');
    expect((await world.current()).state).toBe('frozen');
    expect(await plan(world)).toBe('done');
    expect((await world.current()).planned).toEqual({ people: 300, chunks: 2 });
  });

  it('refuses an edition that is not there', async () => {
    const world = await ledgerWorld();
    await expect(
      planEdition('nothing' as EditionId, world.ports, world.deadline),
    ).rejects.toMatchObject({ code: 'edition.missing' });
  });
});

/** Dies when the n-th call of any port has taken effect, which is also before the next one does. */
const dyingAt = (world: LedgerWorld, fatal: number) => {
  let calls = 0;
  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
        if (name === 'cuts' || name === 'states') return method.bind(target);
        return async (...args: unknown[]) => {
          calls += 1;
          if (calls > fatal) throw new Error('died');
          const result = await method.apply(target, args);
          if (calls >= fatal) throw new Error('died');
          return result;
        };
      },
    });
  const { editions, ledger, readership, deliverQueue } = world.ports;
  return {
    ...world.ports,
    editions: mortal(editions),
    ledger: mortal(ledger),
    readership: mortal(readership),
    deliverQueue: mortal(deliverQueue),
  };
};

describe('planEdition after a crash', () => {
  const people = 252;
  const crowd = async (): Promise<LedgerWorld> => {
    const world = await ledgerWorld();
    for (let index = 0; index < people; index += 1) await world.add(inOneShard(index));
    return world;
  };

  /** True where the planner outlived its calls. */
  const crashAt = async (fatal: number): Promise<boolean> => {
    const world = await crowd();
    const survived = await planEdition(
      world.edition.id,
      dyingAt(world, fatal),
      world.deadline,
    ).then(
      () => true,
      () => false,
    );
    // Who leaves and who joins in between changes the second look, not the rosters that stand.
    await world.change(inOneShard(3), { state: 'unsubscribed' });
    await world.add(`${inOneShard(100)}x`);
    await plan(world);
    const names = await rosterOf(world);
    const { planned } = await world.current();
    expect(new Set(names).size, `call ${fatal}`).toBe(names.length);
    expect(planned?.people, `call ${fatal}`).toBe(names.length);
    expect(Math.abs(names.length - people), `call ${fatal}`).toBeLessThanOrEqual(1);
    expect((await world.chunks()).length).toBe(planned?.chunks);
    return survived;
  };

  it('at any call plans the same people once', async () => {
    let fatal = 1;
    while (!(await crashAt(fatal))) fatal += 1;
    expect(fatal).toBeGreaterThan(60);
  });

  it('a planner that lags behind adds nobody who joined since the end was found', async () => {
    const world = await crowd();
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { readership } = world.ports;
    const slow = {
      ...world.ports,
      readership: Object.assign(Object.create(readership), {
        recipients: readership.recipients.bind(readership),
        subscriptions: async (...args: Parameters<typeof readership.subscriptions>) => {
          await gate;
          return readership.subscriptions(...args);
        },
      }),
    };
    const late = planEdition(world.edition.id, slow, world.deadline);
    await plan(world);
    await world.add(inOneShard(people));
    letGo();
    await late;
    expect(await rosterOf(world)).toHaveLength(people);
    expect((await world.current()).planned?.people).toBe(people);
  });

  it('and two planners at once plan everybody once', async () => {
    const world = await crowd();
    await Promise.all([plan(world), plan(world), plan(world)]);
    expect(await rosterOf(world)).toEqual(Array.from({ length: people }, (_, i) => inOneShard(i)));
    expect((await cutsOf(world)).length).toBe(1);
    expect((await world.current()).planned?.people).toBe(people);
  });
});

describe('an edition that waits', () => {
  it('is left alone until it goes, and can no longer be taken back once it is planned', async () => {
    const goesAt = '2026-03-02T06:00:30.000Z';
    const world = await ledgerWorld({ goesAt });
    await world.add('daily');
    expect(await plan(world)).toEqual({ waits: 30_000 });
    expect(await world.chunks()).toEqual([]);
    await world.advance(30_000);
    expect(await plan(world)).toBe('done');
    expect(await world.current()).toMatchObject({ state: 'sending', goesAt: null });
  });

  it('waits anew where it was taken back and sent again meanwhile', async () => {
    const world = await ledgerWorld({ goesAt: '2026-03-02T05:59:00.000Z' });
    await world.add('daily');
    const { editions } = world.ports;
    const stale = await editions.get(world.edition.id);
    if (!stale) throw new Error('no edition');
    await editions.save({ ...stale, goesAt: '2026-03-02T06:00:30.000Z' });
    const get = editions.get.bind(editions);
    let first = true;
    editions.get = async (id) => {
      const seen = first ? stale : await get(id);
      first = false;
      return seen;
    };
    expect(await plan(world)).toEqual({ waits: 30_000 });
    expect(await world.chunks()).toEqual([]);
  });

  it('is planned by nobody who saw it before it was taken back', async () => {
    const world = await ledgerWorld({ goesAt: '2026-03-02T05:59:00.000Z' });
    await world.add('daily');
    const get = world.ports.editions.get.bind(world.ports.editions);
    const stale = await get(world.edition.id);
    await takeBack(world.edition.id, 'Ada', world.ports);
    let first = true;
    world.ports.editions.get = async (id) => {
      const seen = first ? stale : await get(id);
      first = false;
      return seen;
    };
    expect(await plan(world)).toBe('done');
    expect(await world.chunks()).toEqual([]);
    expect(await get(world.edition.id)).toMatchObject({ state: 'draft', number: null });
  });
});

describe('audience', () => {
  it('counts without writing', async () => {
    const world = await ledgerWorld({ state: 'draft' });
    for (let index = 0; index < 120; index += 1) await world.add(inOneShard(index));
    await world.add('told', { watermark: { through: world.edition.through, partial: [] } });
    await world.add('weekly', { rhythm: 'weekly' });
    await world.add('muting', {
      muted: world.content.stories.map(({ id }) => id),
    });
    await world.add('bounced');
    await world.ports.readership.suppress(
      'bounced' as Parameters<typeof world.ports.readership.suppress>[0],
      'bounce',
      '2026-03-01T00:00:00.000Z',
    );
    const { counts } = await countAtOnce(world.clock)(audienceWork(world.edition, world.ports), 0);
    expect(counts).toEqual({
      gets: 120,
      hadAll: 1,
      nothingNew: 1,
      suppressed: 1,
    });
    expect(await cutsOf(world)).toEqual([]);
    expect(await world.chunks()).toEqual([]);
  });
});
