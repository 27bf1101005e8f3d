import type {
  DeliverPorts,
  Ledger,
  OutgoingMail,
  Readership,
  SweepPorts,
} from '../../deliver/index.ts';
import {
  type ChunkState,
  type Cut,
  type Edition,
  NO_FEEDBACK,
  packMarks,
  type Roster,
} from '../../domain/index.ts';
import {
  type ChunkId,
  type Clock,
  type EditionId,
  type SubscriberId,
  silentLogger,
} from '../../kernel/index.ts';
import { TableEditions } from '../../store/editions.ts';
import { TableLedger } from '../../store/ledger.ts';
import { MemoryTable } from '../../store/memory-table.ts';
import { ClaimWatch } from '../doubt.ts';
import { addressOf, subscriberOf, subscriptionOf } from '../readers.ts';
import { type Draft, NEWSLETTER, SLOT } from '../sample-edition.ts';
import type { ModelProcess } from './model-process.ts';

const NOW = Date.parse(SLOT);
/** The only chunk. */
const CHUNK = '01-0001' as ChunkId;
/** Fewer than the recipients, so that a worker claims twice. */
const LEASE = 2;

const clock: Clock = { now: () => NOW, sleep: async () => {} };

/** Wishes and watermarks are no part of the protocol: everybody wants the mail. */
const readership: Readership = {
  subscriptions: async () => [],
  watermarks: async () => new Map(),
  moveWatermark: async () => {},
  countLeft: async () => 0,
  recipients: async (_newsletter, ids) =>
    new Map(
      ids.map((id) => [
        id,
        { subscriber: subscriberOf(id), subscription: subscriptionOf(id, { version: 1 }) },
      ]),
    ),
};

type Method = (...args: never[]) => Promise<unknown>;

/** A query in one turn. */
async function* readAll<Item>(
  process: ModelProcess,
  what: string,
  items: AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const found = await process.call('read', what, async () => {
    const all: Item[] = [];
    for await (const item of items) all.push(item);
    return all;
  });
  yield* found;
}

const nowhere = { wake: async () => {}, idle: async () => true };

/** What all processes of the model share: one chunk of a few recipients, and SES. */
export class ModelWorld {
  readonly #editions: TableEditions;
  readonly #ledger: TableLedger;
  readonly #roster: Roster;
  readonly edition: Edition;
  /** How often SES took a mail for a place. */
  readonly accepted: number[];
  /** Places of which SES has reported. */
  readonly reported = new Set<number>();
  /** Places that a fault has left in doubt. */
  readonly doubt = new Set<number>();

  private constructor(edition: Edition, roster: Roster) {
    const table = new MemoryTable();
    this.#editions = new TableEditions(table);
    this.#ledger = new TableLedger(table);
    this.#roster = roster;
    this.edition = edition;
    this.accepted = roster.recipients.map(() => 0);
  }

  static async open(draft: Draft, recipients: number): Promise<ModelWorld> {
    const planned = { people: recipients, chunks: 1 };
    const edition: Edition = { ...draft.edition, state: 'sending', number: 1, planned, version: 1 };
    const world = new ModelWorld(edition, {
      edition: edition.id,
      chunk: CHUNK,
      recipients: Array.from({ length: recipients }, (_, place) => ({
        subscriber: `reader-${place}` as SubscriberId,
        cut: 0,
        before: { through: 0, partial: [] },
      })),
    });
    await world.#editions.add(edition);
    const progress = await world.#editions.progress(edition.newsletter);
    await world.#editions.saveProgress({ ...progress, open: edition.id });
    await world.#ledger.addChunk(world.#roster);
    return world;
  }

  /** What everybody gets. */
  get #cut(): Cut {
    const nothing = { language: 'en', stories: [], brief: [], more: [], corrections: [] };
    return { ...nothing, edition: this.edition.id, number: 0, key: 'all' };
  }

  get message() {
    return { edition: this.edition.id, chunk: CHUNK };
  }

  async state(): Promise<ChunkState> {
    const state = await this.#ledger.state(this.edition.id, CHUNK);
    if (!state) throw new Error('the chunk of the model is gone');
    return state;
  }

  /** SES's word about a mail reaches the ledger. */
  async report(place: number): Promise<void> {
    this.reported.add(place);
    const mark = { ...NO_FEEDBACK, accepted: true, delivered: true };
    await this.#ledger.mergeFeedback(this.edition.id, CHUNK, new Map([[place, mark]]));
  }

  async key(): Promise<string> {
    const { version, owner, marks } = await this.state();
    const receipts: string[] = [];
    for await (const receipt of this.#ledger.receipts(this.edition.id, CHUNK))
      receipts.push(`${receipt.owner}:${receipt.sent.map(([place]) => place).sort()}`);
    const sets = [this.reported, this.doubt].map((set) => [...set].sort().join());
    return [version, owner, packMarks(marks), receipts.sort(), this.accepted, ...sets].join('|');
  }

  /** What a process sees of the ledger: the calls that others can notice wait for their turn. */
  #ledgerOf(process: ModelProcess): TableLedger {
    const waits = { state: 'read', advance: 'write', addReceipt: 'write' } as const;
    return new Proxy(this.#ledger, {
      get: (target, name: keyof typeof waits | 'cut') => {
        if (name === 'cut') return async () => this.#cut;
        const method = (Reflect.get(target, name) as Method).bind(target);
        const kind = waits[name];
        return kind
          ? (...args: never[]) => process.call(kind, name, () => method(...args))
          : method;
      },
    });
  }

  /** A sweep reads more of it. */
  #sweptLedger(process: ModelProcess): Ledger {
    const ledger = this.#ledger;
    const seen = this.#ledgerOf(process);
    return new Proxy(seen, {
      get: (target, name) => {
        if (name === 'feedback')
          return (...of: Parameters<Ledger['feedback']>) =>
            process.call('read', 'feedback', () => ledger.feedback(...of));
        if (name === 'states')
          return (edition: EditionId) => readAll(process, 'states', ledger.states(edition));
        if (name === 'receipts')
          return (...of: Parameters<Ledger['receipts']>) =>
            readAll(process, 'receipts', ledger.receipts(...of));
        return Reflect.get(target, name);
      },
    });
  }

  seenSweepPorts(process: ModelProcess): SweepPorts {
    return { ...this.sweepPorts(process.random), ledger: this.#sweptLedger(process) };
  }

  deliverPorts(process: ModelProcess): {
    readonly ports: DeliverPorts;
    readonly watch: ClaimWatch;
  } {
    const watch = new ClaimWatch(this.#ledger);
    const ports: DeliverPorts = {
      editions: this.#editions,
      ledger: watch.watched(this.#ledgerOf(process)),
      readership,
      press: {
        mail: async (_edition, _cut, { subscriber }) => ({
          raw: new Uint8Array(),
          from: NEWSLETTER.sender.address,
          to: addressOf(subscriber.id),
        }),
      },
      mailer: {
        send: (mail) =>
          process.call('send', `send ${mail.tags['delivery']}`, () => this.#take(mail)),
        quota: async () => ({ ratePerSecond: 100, max24Hours: -1, sentLast24Hours: 0 }),
      },
      pace: {
        lease: async (count) => ({
          kind: 'slots',
          slots: Array<number>(Math.min(count, LEASE)).fill(NOW),
        }),
        throttled: async () => {},
        quotaFull: async () => {},
      },
      clock,
      random: process.random,
      logger: silentLogger,
    };
    return { ports, watch };
  }

  /** Ports under no fault and in nobody's way, for settling when all is quiet. */
  sweepPorts(random: SweepPorts['random']): SweepPorts {
    return {
      editions: this.#editions,
      ledger: this.#ledger,
      readership,
      planQueue: nowhere,
      deliverQueue: nowhere,
      clock,
      random,
      logger: silentLogger,
    };
  }

  /** SES takes a mail. */
  accept(place: number): void {
    this.accepted[place] = (this.accepted[place] ?? 0) + 1;
  }

  async isSent(): Promise<boolean> {
    return (await this.#editions.get(this.edition.id))?.state === 'sent';
  }

  async #take(mail: OutgoingMail) {
    const place = Number(mail.tags['delivery']);
    this.accept(place);
    return { kind: 'accepted', id: `ses-${place}` } as const;
  }
}
