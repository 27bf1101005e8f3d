import type { Cut } from '../../domain/index.ts';
import type { CutDraft } from '../../editions/index.ts';
import type { EditionId } from '../../kernel/index.ts';
import type { Ledger } from '../ports.ts';

/** Beyond this many the oldest is forgotten, and the same cut may get a second number: no harm but a second rendering. */
const CUTS_KNOWN = 50_000;

/** Gives the cuts of one edition their numbers: each key one, in the order of first need, whoever else plans. */
export class CutBook {
  readonly #ledger: Pick<Ledger, 'addCut' | 'cut'>;
  readonly #edition: EditionId;
  readonly #numbers = new Map<string, number>();
  #next = 0;
  /** One at a time, so that shards planned side by side do not race each other for numbers. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(ledger: Pick<Ledger, 'addCut' | 'cut'>, edition: EditionId) {
    this.#ledger = ledger;
    this.#edition = edition;
  }

  /** With the cuts that earlier planners have numbered. */
  static async open(
    ledger: Pick<Ledger, 'addCut' | 'cut' | 'cuts'>,
    edition: EditionId,
  ): Promise<CutBook> {
    const book = new CutBook(ledger, edition);
    for await (const cut of ledger.cuts(edition)) book.#know(cut);
    return book;
  }

  /** The number under which a cut of this key stands in the ledger; writes it where it is new. */
  number(draft: CutDraft): Promise<number> {
    const mine = this.#last.then(() => this.#numbers.get(draft.key) ?? this.#add(draft));
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #add(draft: CutDraft): Promise<number> {
    for (;;) {
      const cut = { ...draft, number: this.#next };
      if (await this.#ledger.addCut(cut)) {
        this.#know(cut);
        return cut.number;
      }
      // Another planner, or a lost reply of this one, took the number: what stands there counts.
      const taken = await this.#ledger.cut(this.#edition, cut.number);
      if (taken) this.#know(taken);
      else this.#next = cut.number + 1;
      if (taken?.key === draft.key) return taken.number;
    }
  }

  #know(cut: Cut): void {
    const [oldest] = this.#numbers.keys();
    if (oldest !== undefined && this.#numbers.size >= CUTS_KNOWN) this.#numbers.delete(oldest);
    if (!this.#numbers.has(cut.key)) this.#numbers.set(cut.key, cut.number);
    this.#next = Math.max(this.#next, cut.number + 1);
  }
}
