import type {
  DeliverPorts,
  Lease,
  Mailer,
  OutgoingMail,
  Pace,
  PlanPorts,
  SendAnswer,
  SweepPorts,
  Wake,
} from '../../../src/deliver/index.ts';
import {
  type ChunkState,
  type DeliverMessage,
  type Edition,
  hasAddress,
  type PlanMessage,
  type Subscription,
} from '../../../src/domain/index.ts';
import type { FeedbackPorts } from '../../../src/feedback/index.ts';
import {
  type ChunkId,
  type Clock,
  type NewsletterId,
  type SubscriberId,
  seededRandom,
  silentLogger,
} from '../../../src/kernel/index.ts';
import { sampleDraft } from '../../../src/simulate/index.ts';
import { TableEditions } from '../../../src/store/editions.ts';
import { TableLedger } from '../../../src/store/ledger.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableProbes } from '../../../src/store/probes.ts';
import { TableReadership } from '../../../src/store/readership.ts';
import { TableSubscribers } from '../../../src/store/subscribers.ts';
import { aSubscriber, aSubscription } from '../samples/readers.ts';

export const NEWSLETTER = 'morning-wire' as NewsletterId;
/** The first four letters name the shard, so everybody called so is in one. */
export const inOneShard = (index: number): string => `aaaa${String(index).padStart(5, '0')}`;

class Queue<Message> implements Wake<Message> {
  readonly messages: Message[] = [];
  isIdle = true;
  async wake(messages: readonly Message[]): Promise<void> {
    this.messages.push(...messages);
  }
  async idle(): Promise<boolean> {
    return this.isIdle;
  }
}

/** Answers as told, and remembers what it was asked. */
class ScriptedMailer implements Mailer {
  readonly asked: OutgoingMail[] = [];
  answer: (mail: OutgoingMail, count: number) => SendAnswer | Promise<SendAnswer> = (_, count) => ({
    kind: 'accepted',
    id: `ses-${count}`,
  });
  async send(mail: OutgoingMail): Promise<SendAnswer> {
    this.asked.push(mail);
    return this.answer(mail, this.asked.length);
  }
  account = { ratePerSecond: 100, max24Hours: 50_000, sentLast24Hours: 0 };
  async quota() {
    return this.account;
  }
}

/** All the slots that are asked for, at once. */
class OpenPace implements Pace {
  throttles = 0;
  next: ((count: number, now: number) => Lease) | null = null;
  readonly #clock: Clock;
  constructor(clock: Clock) {
    this.#clock = clock;
  }
  async lease(count: number): Promise<Lease> {
    const now = this.#clock.now();
    return this.next?.(count, now) ?? { kind: 'slots', slots: Array(count).fill(now) };
  }
  async throttled(): Promise<void> {
    this.throttles += 1;
  }
  fulls = 0;
  async quotaFull(): Promise<void> {
    this.fulls += 1;
  }
}

/** One frozen edition over the table in memory; the clock moves when somebody sleeps. */
export const ledgerWorld = async (over: Partial<Edition> = {}) => {
  const { edition: draft, content } = await sampleDraft();
  const edition: Edition = { ...draft, state: 'frozen', number: 1, version: 1, ...over };
  const table = new MemoryTable();
  const editions = new TableEditions(table);
  const ledger = new TableLedger(table);
  const readership = new TableReadership(table);
  const subscribers = new TableSubscribers(table);
  let now = Date.parse('2026-03-02T06:00:00Z');
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const mailer = new ScriptedMailer();
  const pace = new OpenPace(clock);
  const deliverQueue = new Queue<DeliverMessage>();
  const planQueue = new Queue<PlanMessage>();
  await editions.add(edition);
  await editions.saveProgress({ ...(await editions.progress(NEWSLETTER)), open: edition.id });
  const ports = {
    editions,
    contents: { content: async () => content },
    ledger,
    readership,
    reputation: readership,
    probes: new TableProbes(table, clock),
    zoneOf: () => 'Europe/Berlin',
    deliverQueue,
    planQueue,
    mailer,
    pace,
    press: {
      mail: async (_edition, _cut, { subscriber }) => ({
        raw: new Uint8Array(),
        from: 'digest@example.org',
        to: hasAddress(subscriber) ? subscriber.address : '',
      }),
    },
    clock,
    random: seededRandom(7),
    logger: silentLogger,
  } satisfies PlanPorts & DeliverPorts & SweepPorts & FeedbackPorts;
  return {
    edition,
    content,
    ports,
    table,
    subscribers,
    mailer,
    pace,
    deliverQueue,
    planQueue,
    clock,
    advance: clock.sleep,
    deadline: { remaining: () => 600_000 },
    async add(name: string, wishes: Partial<Subscription> = {}) {
      await subscribers.saveSubscriber(aSubscriber(name), 0);
      await subscribers.saveSubscription(aSubscription(name, { ...wishes, version: 0 }));
    },
    async change(name: string, wishes: Partial<Subscription>) {
      const { subscription } = await subscribers.person(NEWSLETTER, name as SubscriberId);
      if (!subscription) throw new Error(`nobody called ${name}`);
      await subscribers.saveSubscription({ ...subscription, ...wishes });
    },
    async watermark(name: string) {
      const { subscription } = await subscribers.person(NEWSLETTER, name as SubscriberId);
      return subscription?.watermark;
    },
    async subscriber(name: string) {
      return (await subscribers.person(NEWSLETTER, name as SubscriberId)).stored?.subscriber;
    },
    current: async () => (await editions.get(edition.id)) as Edition,
    open: async () => (await editions.progress(NEWSLETTER)).open,
    chunk: (id: string): DeliverMessage => ({ edition: edition.id, chunk: id as ChunkId }),
    async chunks(): Promise<ChunkState[]> {
      const states: ChunkState[] = [];
      for await (const state of ledger.states(edition.id)) states.push(state);
      return states;
    },
    /** The recipients' states in words, over all chunks, in order. */
    async states(): Promise<string[]> {
      const words: string[] = [];
      for await (const { marks } of ledger.states(edition.id))
        for (const { delivery } of marks)
          words.push(
            'reason' in delivery ? `${delivery.state}:${delivery.reason}` : delivery.state,
          );
      return words;
    },
  };
};

export type LedgerWorld = Awaited<ReturnType<typeof ledgerWorld>>;
