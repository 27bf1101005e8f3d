import {
  type Cut,
  type Edition,
  type EditionContent,
  type FeedbackMark,
  type Mark,
  placesTold,
  type Roster,
  type RosterLine,
} from '../../domain/index.ts';
import type { EditionStore } from '../../editions/index.ts';
import type { CorrectionId, EditionId, SubscriberId } from '../../kernel/index.ts';
import { rosterMissing } from '../errors.ts';
import type { Ledger } from '../ports.ts';
import { chunkResults } from '../reports/results.ts';
import { type Looks, UNBOUNDED } from './looks.ts';
import { cameBack } from './telling.ts';

/** Two a day for as long as a correction is open, and some by hand. */
const EDITIONS_LOOKED_AT = 100;

export interface OwedPorts {
  readonly editions: Pick<EditionStore, 'list'>;
  readonly ledger: Pick<Ledger, 'cuts' | 'roster' | 'states' | 'feedbackByChunk'>;
}

/** Corrections that somebody is owed, by index in the content, in order. */
export type Owed = ReadonlyMap<SubscriberId, readonly number[]>;

/** What one edition's cuts said of the corrections in question, by index, by number of the cut. */
interface Teller {
  readonly edition: EditionId;
  /** Whom it was planned for; 0 while they are being counted. */
  readonly people: number;
  /** Told in the words that were corrected. */
  readonly told: ReadonlyMap<number, readonly number[]>;
  readonly corrected: ReadonlyMap<number, readonly number[]>;
}

export const NOBODY: Owed = new Map();

/** Cuts have been written of these. */
const WAS_PLANNED: readonly Edition['state'][] = ['sending', 'paused', 'sent', 'cancelled'];

/**
 * Who is owed which of an edition's corrections: everybody whom an earlier edition of its newsletter told what is
 * corrected, and none the correction. Both are read where they are true, in the ledger's rosters, cuts and marks: a
 * watermark also passes over what a reader did not want. Whose mail came back was not told; who may have the correction
 * (SES was asked, no word came) is owed none.
 */
export class OwedCorrections {
  readonly #tellers: readonly Teller[];
  readonly #ledger: OwedPorts['ledger'];

  private constructor(tellers: readonly Teller[], ledger: OwedPorts['ledger']) {
    this.#tellers = tellers;
    this.#ledger = ledger;
  }

  /** Reads the cuts of the editions since the first of what is corrected; nothing where nothing is. */
  static async open(
    {
      edition: id,
      newsletter,
      corrections,
    }: Pick<EditionContent, 'edition' | 'newsletter' | 'corrections'>,
    { editions, ledger }: OwedPorts,
  ): Promise<OwedCorrections> {
    if (corrections.length === 0) return new OwedCorrections([], ledger);
    const first = Math.min(...corrections.map(({ place }) => place));
    const recent = await editions.list(newsletter, EDITIONS_LOOKED_AT);
    const since = recent.filter(
      (edition) =>
        edition.id !== id &&
        WAS_PLANNED.includes(edition.state) &&
        // One that is for a correction alone reaches no further than what was out before it.
        (edition.through >= first || edition.corrects.length > 0),
    );
    const tellers: Teller[] = [];
    for (const edition of since) {
      const teller = await tellerOf(edition, corrections, ledger);
      if (teller.told.size + teller.corrected.size > 0) tellers.push(teller);
    }
    return new OwedCorrections(tellers, ledger);
  }

  /** How many deliveries are looked at to hear who was told. */
  get deliveries(): number {
    return this.#tellers.reduce((sum, { people }) => sum + people, 0);
  }

  /** Of one shard's readers. */
  async inShard(shard: number): Promise<Owed> {
    if (this.#tellers.length === 0) return NOBODY;
    const { told, corrected } = (await this.heardIn(shard)) ?? NOTHING_HEARD;
    return new Map(
      [...told].flatMap(([subscriber, indexes]) => {
        const had = corrected.get(subscriber);
        const owed = [...indexes].filter((index) => !had?.has(index)).sort((a, b) => a - b);
        return owed.length > 0 ? [[subscriber, owed] as const] : [];
      }),
    );
  }

  /**
   * Who of one shard was told in the words that were corrected, and who has, or may have, a correction. Null where the
   * deliveries to be looked at were more than `looks`.
   */
  async heardIn(shard: number, looks: Looks = UNBOUNDED): Promise<Heard | null> {
    const told = new Map<SubscriberId, Set<number>>();
    const corrected = new Map<SubscriberId, Set<number>>();
    for (const teller of this.#tellers) {
      const { edition } = teller;
      for await (const { state, marks, feedback } of chunkResults(edition, this.#ledger, {
        shard,
      })) {
        if (!looks.take(marks.length)) return null;
        const roster = await this.#ledger.roster(edition, state.chunk);
        if (!roster) throw rosterMissing(edition, state.chunk);
        for (const { line, mark } of arrived(roster, marks, feedback)) {
          const { state: stands } = mark.delivery;
          if (stands === 'sent') note(told, line, teller.told);
          if (stands === 'sent' || stands === 'claimed' || stands === 'held')
            note(corrected, line, teller.corrected);
        }
      }
    }
    return { told, corrected };
  }
}

/** What one shard's readers heard, by index of the correction. */
export interface Heard {
  readonly told: ReadonlyMap<SubscriberId, ReadonlySet<number>>;
  readonly corrected: ReadonlyMap<SubscriberId, ReadonlySet<number>>;
}
const NOTHING_HEARD: Heard = { told: new Map(), corrected: new Map() };

/** A chunk's deliveries, without those that came back. */
const arrived = (
  { recipients }: Roster,
  marks: readonly Mark[],
  feedback: ReadonlyMap<number, FeedbackMark>,
): { readonly line: RosterLine; readonly mark: Mark }[] =>
  marks.flatMap((mark, place) => {
    const line = recipients[place];
    return line && !cameBack(feedback.get(place)) ? [{ line, mark }] : [];
  });

const note = (
  people: Map<SubscriberId, Set<number>>,
  { subscriber, cut }: RosterLine,
  byCut: ReadonlyMap<number, readonly number[]>,
): void => {
  const indexes = byCut.get(cut);
  if (!indexes) return;
  const known = people.get(subscriber);
  if (known) for (const index of indexes) known.add(index);
  else people.set(subscriber, new Set(indexes));
};

const tellerOf = async (
  edition: Edition,
  corrections: EditionContent['corrections'],
  ledger: OwedPorts['ledger'],
): Promise<Teller> => {
  const told = new Map<number, readonly number[]>();
  const corrected = new Map<number, readonly number[]>();
  for await (const cut of ledger.cuts(edition.id)) {
    const tells = indexesOf(corrections, toldIn(cut, edition));
    const corrects = indexesOf(corrections, correctedIn(cut, edition));
    if (tells.length > 0) told.set(cut.number, tells);
    if (corrects.length > 0) corrected.set(cut.number, corrects);
  }
  return { edition: edition.id, people: edition.planned?.people ?? 0, told, corrected };
};

type Matches = (correction: EditionContent['corrections'][number]) => boolean;

const indexesOf = (corrections: EditionContent['corrections'], matches: Matches): number[] =>
  corrections.flatMap((correction, index) => (matches(correction) ? [index] : []));

const toldIn = (cut: Cut, { heeds }: Edition): Matches => {
  const places = new Set(placesTold(cut));
  return ({ id, place }) => places.has(place) && !heeds.includes(id);
};

const correctedIn = (cut: Cut, { corrects }: Edition): Matches => {
  const ids = new Set<CorrectionId | undefined>(cut.corrections.map((index) => corrects[index]));
  return ({ id }) => ids.has(id);
};
