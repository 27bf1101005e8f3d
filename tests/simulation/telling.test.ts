import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cancelEdition,
  deliverChunk,
  type OutgoingMail,
  planEdition,
  settleNow,
} from '../../src/deliver/index.ts';
import {
  type DeliverMessage,
  type Edition,
  placesTold,
  type Rhythm,
} from '../../src/domain/index.ts';
import { composeEdition, EditionError, freezeEdition, sendDue } from '../../src/editions/index.ts';
import { DAY, iso, type StoryId, seededRandom } from '../../src/kernel/index.ts';
import { TableLedger } from '../../src/store/ledger.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import { TableReadership } from '../../src/store/readership.ts';
import { TableSubscribers } from '../../src/store/subscribers.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../support/edition-world.ts';
import { aSubscriber, aSubscription } from '../support/readers.ts';

/** What happens to a newsletter. `draft` counts those not yet sent, from the oldest; `stop` and `lost` count mails. */
type Step =
  | { readonly do: 'article'; readonly story: number }
  | { readonly do: 'day' }
  | { readonly do: 'reader' }
  | {
      readonly do: 'compose';
      readonly kind: 'daily' | 'weekly' | 'manual';
      readonly chosen: number;
    }
  | { readonly do: 'due' }
  | { readonly do: 'send'; readonly draft: number; readonly stop: number; readonly lost: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('article' as const), story: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'day' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reader' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('compose' as const),
      kind: fc.constantFrom('daily' as const, 'weekly' as const, 'manual' as const),
      chosen: fc.nat(3),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'due' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      draft: fc.nat(3),
      stop: fc.nat(9),
      lost: fc.nat(9),
    }),
  },
);

const RHYTHMS: readonly Rhythm[] = ['daily', 'weekly', 'weekdays'];
const NEWSLETTER = aNewsletter();
/** Somebody begins to read while the third mail of an edition is on its way. */
const JOINS = 3;

/** The real stages from composing to the end of each edition, with a mailer that can lose mails before SES has them. */
class Newsroom {
  readonly #world = editionWorld();
  readonly #table = new MemoryTable();
  readonly #subscribers = new TableSubscribers(this.#table);
  readonly #ledger = new TableLedger(this.#table);
  readonly #readership = new TableReadership(this.#table);
  readonly #waiting: DeliverMessage[] = [];
  #drafts: Edition[] = [];
  /** By address: where they began, and every place they were told, in order. */
  readonly told = new Map<string, { readonly from: number; readonly places: number[] }>();
  /** By edition and address. */
  readonly mails: string[] = [];
  articles = 0;
  #steps = 0;
  #asked = 0;
  #stop = 0;
  #lost = 0;

  async play(steps: readonly Step[]): Promise<void> {
    for (const rhythm of RHYTHMS) await this.#subscribe(rhythm);
    for (const one of steps) await this.#do(one);
    this.#world.add(aDevelopment('s0', 'last'));
    this.articles += 1;
    await this.#do({ do: 'compose', kind: 'manual', chosen: 3 });
    await this.#send(this.#drafts.at(-1) as Edition, 0, 0);
  }

  async #do(one: Step): Promise<void> {
    this.#steps += 1;
    switch (one.do) {
      case 'article':
        this.articles += 1;
        this.#world.add(aDevelopment(`s${one.story}`, `${this.articles}`));
        return;
      case 'day':
        return this.#world.advance(DAY / 2);
      case 'reader':
        return this.#subscribe(RHYTHMS[this.#steps % RHYTHMS.length] as Rhythm);
      case 'compose':
        return this.#compose(one.kind, one.chosen);
      case 'due':
        return sendDue(NEWSLETTER, { ...this.#ports, wakePlan: (id) => this.#finish(id) });
      case 'send': {
        const draft = this.#drafts[one.draft % Math.max(1, this.#drafts.length)];
        if (draft) await this.#send(draft, one.stop, one.lost);
      }
    }
  }

  async #subscribe(rhythm: Rhythm): Promise<void> {
    const name = `reader-${this.told.size}`;
    const { through } = await this.#world.editions.progress(NEWSLETTER.id);
    const from = Math.max(...Object.values(through));
    const watermark = { through: from, partial: [] };
    await this.#subscribers.saveSubscriber(aSubscriber(name), 0);
    await this.#subscribers.saveSubscription(
      aSubscription(name, { newsletter: NEWSLETTER.id, rhythm, topics: [], watermark, version: 0 }),
    );
    this.told.set(`${name}@example.com`, { from, places: [] });
  }

  async #compose(kind: 'daily' | 'weekly' | 'manual', chosen: number): Promise<void> {
    const order = {
      kind,
      slot: iso(this.#world.ports.clock.now() + this.#steps * 60_000),
      key: kind === 'manual' ? `k${this.#steps}` : null,
      chosen: kind === 'manual' && chosen < 3 ? [`s${chosen}` as StoryId] : null,
      note: null,
    };
    const draft = await composeEdition(NEWSLETTER, order, this.#world.ports);
    if (draft) this.#drafts.push(draft);
  }

  async #send({ id }: Edition, stop: number, lost: number): Promise<void> {
    this.#asked = 0;
    this.#stop = stop;
    this.#lost = lost;
    try {
      await freezeEdition(id, NEWSLETTER, this.#ports);
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
      return;
    }
    this.#drafts = this.#drafts.filter((draft) => draft.id !== id);
    await this.#finish(id);
    this.#stop = 0;
    this.#lost = 0;
  }

  async #finish(id: Edition['id']): Promise<void> {
    const deadline = { remaining: () => 600_000 };
    await planEdition(id, this.#ports, deadline);
    for (const message of this.#waiting.splice(0))
      await deliverChunk(message, this.#ports, deadline);
    await settleNow(id, this.#ports);
  }

  async #mail(mail: OutgoingMail) {
    this.#asked += 1;
    if (this.#asked === this.#stop) {
      await cancelEdition(mail.tags['edition'] as Edition['id'], this.#ports);
    }
    if (this.#asked === JOINS) await this.#subscribe('daily');
    if (this.#asked === this.#lost) return { kind: 'unknown' as const, detail: 'lost' };
    this.mails.push(`${mail.tags['edition']} ${mail.to}`);
    const places: number[] = JSON.parse(Buffer.from(mail.raw).toString());
    this.told.get(mail.to)?.places.push(...places);
    return { kind: 'accepted' as const, id: `ses-${this.mails.length}` };
  }

  get #ports() {
    const { clock } = this.#world.ports;
    return {
      ...this.#world.ports,
      ledger: this.#ledger,
      readership: this.#readership,
      zoneOf: () => NEWSLETTER.zone,
      deliverQueue: {
        wake: async (messages: readonly DeliverMessage[]) => void this.#waiting.push(...messages),
        idle: async () => true,
      },
      planQueue: { wake: async () => {}, idle: async () => true },
      mailer: {
        send: (mail: OutgoingMail) => this.#mail(mail),
        quota: async () => ({ ratePerSecond: 100, max24Hours: -1, sentLast24Hours: 0 }),
      },
      pace: {
        lease: async (count: number) =>
          ({ kind: 'slots', slots: Array<number>(count).fill(clock.now()) }) as const,
        throttled: async () => {},
      },
      press: {
        mail: async (
          _edition: Edition,
          cut: Parameters<typeof placesTold>[0],
          { subscriber }: { readonly subscriber: { readonly id: string } },
        ) => ({
          raw: Buffer.from(JSON.stringify(placesTold(cut))),
          from: 'digest@example.org',
          to: `${subscriber.id}@example.com`,
        }),
      },
      random: seededRandom(this.#steps),
    };
  }
}

describe('readers over many editions', () => {
  it('get one mail of each at most, and are told everything once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
        const newsroom = new Newsroom();
        await newsroom.play(steps);
        expect(new Set(newsroom.mails).size).toBe(newsroom.mails.length);
        for (const { from, places } of newsroom.told.values())
          expect([...places].sort((a, b) => a - b)).toEqual(
            Array.from({ length: newsroom.articles - from }, (_, index) => from + index + 1),
          );
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
