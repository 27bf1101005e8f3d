import { Temporal } from 'temporal-polyfill';
import {
  cancelEdition,
  decideHeld,
  deliverChunk,
  type OutgoingMail,
  planEdition,
  settleNow,
} from '../../../src/deliver/index.ts';
import type { DeliverMessage, Edition, Subscription } from '../../../src/domain/index.ts';
import {
  type ComposeOrder,
  composeEdition,
  EditionError,
  freezeEdition,
  sendDue,
} from '../../../src/editions/index.ts';
import { recordEvents } from '../../../src/feedback/index.ts';
import {
  DAY,
  iso,
  type NewsletterId,
  SECOND,
  type StoryId,
  type SubscriberId,
  seededRandom,
} from '../../../src/kernel/index.ts';
import {
  makeSigner,
  pauseReader,
  type ReaderPorts,
  resumeReader,
  savePreferences,
  wishOfStory,
} from '../../../src/readers/index.ts';
import { TableLedger } from '../../../src/store/ledger.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableReadership } from '../../../src/store/readership.ts';
import { TableLimits, TableSubscribers } from '../../../src/store/subscribers.ts';
import { aSubscriber, aSubscription } from '../samples/readers.ts';
import { bounceEvent } from '../samples/ses-event.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../worlds/edition-world.ts';
import { KEYS } from '../worlds/reader-world.ts';
import { NewsDesk } from './news-desk.ts';
import { Rule, type Telling } from './rule.ts';
import { plainPress, saidIn } from './said.ts';
import { STORIES, type Step, type Wish } from './steps.ts';

const NEWSLETTER = aNewsletter();
/** Those who read from the beginning, one of each rhythm. */
const RHYTHMS = ['daily', 'weekly', 'weekdays'] as const;
/** Somebody begins to read while the third mail of an edition is on its way. */
const JOINS = 3;
const PLENTY = { remaining: () => 600_000 };

type Send = Extract<Step, { do: 'send' }>;
const CALM: Send = { do: 'send', draft: 0, stop: 0, lost: 0, taken: false, bounced: 0 };

/** The real stages from composing to feedback, and the readers' own pages' use cases, in a world that a history plays in. */
export class Newsroom {
  readonly #world = editionWorld();
  readonly #table = new MemoryTable();
  readonly #subscribers = new TableSubscribers(this.#table);
  readonly #ledger = new TableLedger(this.#table);
  readonly #readership = new TableReadership(this.#table);
  readonly #waiting: DeliverMessage[] = [];
  readonly #readers: SubscriberId[] = [];
  readonly #heldMails = new Map<string, Telling>();
  readonly #mailed = new Set<string>();
  readonly rule = new Rule();
  readonly #desk = new NewsDesk(this.#world, this.rule);
  #drafts: Edition[] = [];
  /** The wishes by which the edition on its way was planned. */
  #wishes = new Map<SubscriberId, Subscription>();
  #steps = 0;
  #asked = 0;
  #send: Send = CALM;
  #again = false;
  #bounce: OutgoingMail | null = null;

  /** Throws, at its end, where the rule was broken. Ends with everybody back, all stories let go, and one edition of everything. */
  async play(steps: readonly Step[]): Promise<void> {
    for (const rhythm of RHYTHMS) await this.#joins(rhythm);
    for (const one of steps) await this.#do(one);
    await this.#end();
    if (this.rule.breaches.length > 0) throw new Error(this.rule.breaches.join('\n'));
  }

  async #end(): Promise<void> {
    const everything = { topics: [], rhythm: 'daily', breaking: true, quietLine: false } as const;
    for (const [at] of this.#readers.entries()) {
      await this.#wish(at, { what: 'come-back' });
      await this.#wish(at, { what: 'preferences', ...everything });
      for (const [story] of STORIES.entries())
        await this.#wish(at, { what: 'story', story, choice: 'neither' });
    }
    await this.#do({ do: 'article', story: 0 });
    await this.#do({ do: 'compose', kind: 'manual', chosen: STORIES.length });
    const last = this.#drafts.at(-1) as Edition;
    await this.#sendDraft(last, CALM);
    const people = await this.#subscribers.people(NEWSLETTER.id, this.#readers);
    this.rule.ended(
      this.#readers.filter((id) => people.get(id)?.stored?.subscriber.state === 'known'),
      last.id,
    );
  }

  async #do(one: Step): Promise<void> {
    this.#steps += 1;
    // No two things happen in one moment.
    this.#world.advance(SECOND);
    switch (one.do) {
      case 'article': {
        const story = this.rule.article(one.story);
        const topics = [...(STORIES[one.story] ?? [])];
        this.#world.add(aDevelopment(story, `number ${this.#steps}`, { topics }));
        return;
      }
      case 'day':
        return this.#world.advance(DAY / 2);
      case 'reader':
        return this.#joins(RHYTHMS[this.#steps % RHYTHMS.length] ?? 'daily');
      case 'wish':
        return this.#wish(one.reader % this.#readers.length, one.wish);
      case 'compose':
        return this.#compose(one.kind, one.chosen);
      case 'merge':
        return this.#desk.merge(one.from, one.into);
      case 'split':
        return this.#desk.split(one.place, `x${this.#steps}`);
      case 'correct':
        return this.#desk.correct(one.place, one.kind, `step ${this.#steps}`);
      case 'correct-now':
        return this.#correctNow();
      case 'due':
        this.#send = CALM;
        return sendDue(NEWSLETTER, { ...this.#ports, wakePlan: (id) => this.#finish(id) });
      case 'send': {
        const draft = this.#drafts[one.draft % Math.max(1, this.#drafts.length)];
        return draft && this.#sendDraft(draft, one);
      }
      case 'decide':
        return this.#decide(one.again);
    }
  }

  async #joins(rhythm: Subscription['rhythm']): Promise<void> {
    const id = `reader${nameOf(this.#readers.length)}`.padEnd(26, 'a') as SubscriberId;
    const { through } = await this.#world.editions.progress(NEWSLETTER.id);
    const from = Math.max(...Object.values(through));
    const given = { rhythm, version: 0, watermark: { through: from, partial: [] } };
    await this.#subscribers.saveSubscriber(aSubscriber(id), 0);
    await this.#subscribers.saveSubscription(aSubscription(id, given));
    this.#readers.push(id);
    this.rule.joins(id, from);
  }

  async #wish(at: number, wish: Wish): Promise<void> {
    const id = this.#readers[at] as SubscriberId;
    const ports = this.#readerPorts;
    const sign = makeSigner(KEYS, ports.clock);
    const token = sign('preferences', NEWSLETTER.id, id);
    switch (wish.what) {
      case 'pause': {
        const until = wish.days === null ? null : this.#dayIn(wish.days);
        await pauseReader(token, { until }, ports);
        return;
      }
      case 'come-back':
        await resumeReader(token, ports);
        return;
      case 'story': {
        const link = sign('stories', NEWSLETTER.id, id);
        await wishOfStory(link, [`s${wish.story}` as StoryId], wish.choice, ports);
        return;
      }
      case 'preferences':
        await savePreferences(token, { ...wish, zone: null, language: null }, ports);
    }
  }

  #dayIn(days: number): string {
    const now = Temporal.Instant.fromEpochMilliseconds(this.#world.ports.clock.now());
    return now.toZonedDateTimeISO(NEWSLETTER.zone).toPlainDate().add({ days }).toString();
  }

  async #compose(kind: Extract<Step, { do: 'compose' }>['kind'], chosen: number): Promise<void> {
    const byHand = kind === 'manual' || kind === 'breaking';
    const one = chosen % STORIES.length;
    const some = kind === 'breaking' || (byHand && chosen < STORIES.length);
    const order = {
      kind,
      slot: iso(this.#world.ports.clock.now() + this.#steps * 60_000),
      key: byHand ? `k${this.#steps}` : null,
      chosen: some ? [`s${one}` as StoryId] : null,
      note: null,
    };
    await this.#draft(order);
  }

  async #draft(order: ComposeOrder): Promise<void> {
    const draft = await composeEdition(NEWSLETTER, order, this.#world.ports);
    if (!draft) return;
    this.#drafts.push(draft);
    this.rule.composed(draft, order.corrects ?? null);
  }

  async #correctNow(): Promise<void> {
    const corrects = this.#desk.newestCorrection;
    if (!corrects) return;
    const slot = iso(this.#world.ports.clock.now() + this.#steps * 60_000);
    const order = { kind: 'manual', slot, key: `c${this.#steps}`, chosen: [], note: null } as const;
    await this.#draft({ ...order, corrects });
  }

  async #sendDraft({ id }: Edition, how: Send): Promise<void> {
    this.#send = how;
    try {
      await freezeEdition(id, NEWSLETTER, this.#ports);
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
      return;
    }
    this.#drafts = this.#drafts.filter((draft) => draft.id !== id);
    await this.#finish(id);
    this.#send = CALM;
  }

  /** From planning to the end, with what SES reports of the mail that came back. */
  async #finish(id: Edition['id']): Promise<void> {
    this.#asked = 0;
    if (!this.#again) {
      const people = await this.#subscribers.people(NEWSLETTER.id, this.#readers);
      this.#wishes = new Map();
      for (const [reader, { subscription }] of people)
        if (subscription) this.#wishes.set(reader, subscription);
    }
    await planEdition(id, this.#ports, PLENTY);
    for (const message of this.#waiting.splice(0)) await deliverChunk(message, this.#ports, PLENTY);
    await this.#comeBack();
    await settleNow(id, this.#ports);
  }

  async #comeBack(): Promise<void> {
    const mail = this.#bounce;
    this.#bounce = null;
    if (!mail) return;
    const { edition, chunk, delivery, attempt } = mail.tags;
    const of = {
      edition: edition as Edition['id'],
      chunk: chunk as DeliverMessage['chunk'],
      place: Number(delivery),
      attempt: Number(attempt),
    };
    await recordEvents([bounceEvent('Transient', of)], this.#ports);
    this.rule.bounced(saidIn(mail).reader, of.edition);
  }

  async #mail(mail: OutgoingMail) {
    this.#asked += 1;
    const { stop, lost, taken, bounced } = this.#send;
    const id = mail.tags['edition'] as Edition['id'];
    if (this.#asked === stop) await cancelEdition(id, this.#ports);
    if (this.#asked === JOINS && !this.#again) await this.#joins('daily');
    const telling = await this.#tellingOf(mail, id);
    if (this.#asked === lost) {
      this.rule.held(telling, taken);
      this.#heldMails.set(`${id} ${telling.reader}`, telling);
      return { kind: 'unknown' as const, detail: 'lost' };
    }
    const name = `${id} ${telling.reader}`;
    if (this.#mailed.has(name)) this.rule.breach(`${name}: mailed twice`);
    this.#mailed.add(name);
    if (this.#again) this.rule.decided(telling);
    else this.rule.accepted(telling);
    if (saidIn(mail).away) this.rule.figures.caughtUp += 1;
    if (this.#asked === bounced) this.#bounce = mail;
    return { kind: 'accepted' as const, id: `ses-${this.#mailed.size}` };
  }

  async #tellingOf(mail: OutgoingMail, id: Edition['id']): Promise<Telling> {
    const { reader, places, corrections } = saidIn(mail);
    const edition = await this.#world.editions.get(id);
    const known = this.#heldMails.get(`${id} ${reader}`);
    const wishes = this.#again && known ? known.wishes : this.#wishes.get(reader);
    if (!edition || !wishes) throw new RangeError(`${reader}, ${id}: nobody planned this`);
    return { reader, edition, places, corrections, wishes };
  }

  /** An editor decides about everything that is held of the edition held longest. */
  async #decide(again: boolean): Promise<void> {
    const [oldest] = this.#heldMails.values();
    if (!oldest) return;
    const { id } = oldest.edition;
    const order = { edition: id, to: 'all', by: 'desk' } as const;
    this.#again = true;
    this.#send = CALM;
    try {
      const choice = again ? 'send-again' : 'count-as-sent';
      const { decided } = await decideHeld({ ...order, choice }, this.#ports);
      const tellings = [...this.#heldMails].filter(([, { edition }]) => edition.id === id);
      for (const [name, telling] of tellings) {
        this.#heldMails.delete(name);
        if (!again && decided > 0) this.rule.decided(telling);
      }
      if (again) await this.#finish(id);
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
    } finally {
      this.#again = false;
    }
  }

  get #readerPorts(): ReaderPorts {
    return {
      ...this.#world.ports,
      newsletters: [NEWSLETTER],
      store: this.#subscribers,
      limits: new TableLimits(this.#table),
      notices: { wake: async () => {} },
      keys: { keyRing: async () => KEYS },
      progress: async () => 0,
    };
  }

  get #ports() {
    const { clock } = this.#world.ports;
    return {
      ...this.#world.ports,
      ledger: this.#ledger,
      readership: this.#readership,
      reputation: this.#readership,
      probes: { note: async () => {} },
      zoneOf: (_: NewsletterId) => NEWSLETTER.zone,
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
        quotaFull: async () => {},
      },
      press: plainPress,
      random: seededRandom(this.#steps),
    };
  }
}

/** `a`, `b` … `z`, `ba` …: letters that an id may have. */
const nameOf = (count: number): string =>
  (count >= 26 ? nameOf(Math.floor(count / 26)) : '') + String.fromCharCode(97 + (count % 26));
