import {
  backFrom,
  type EditionContent,
  type LogPlace,
  placesTold,
  type Subscription,
  type Watermark,
  watermarkKey,
} from '../../domain/index.ts';
import { type CutDraft, cutFor, NamedStories, quietCut } from '../../editions/index.ts';
import type { Ledger } from '../ports.ts';

/** Readers with the same wishes and watermark share a cut; beyond this many groups the oldest is worked out again. */
const GROUPS_KEPT = 4096;
/** Cuts of earlier partial editions; most readers share a few. */
const TOLD_KEPT = 512;

/** Keeps the newest `limit` answers. */
class Kept<Value> {
  readonly #values = new Map<string, Promise<Value>>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#values.get(key);
    if (known) return known;
    const [oldest] = this.#values.keys();
    if (oldest !== undefined && this.#values.size >= this.#limit) this.#values.delete(oldest);
    const made = make();
    this.#values.set(key, made);
    made.catch(() => this.#values.delete(key));
    return made;
  }
}

/** What comes by a rhythm is missed where it stays away; what comes on top of it is not. */
const hasQuietLine = ({ kind }: EditionContent): boolean => kind === 'daily' || kind === 'weekly';

/** Finds the cut of each reader of an edition, once for all who share it, and hands it to `keep`. */
export class ReaderCuts<Value> {
  readonly #content: EditionContent;
  readonly #ledger: Pick<Ledger, 'cut'>;
  readonly #keep: (draft: CutDraft | null) => Promise<Value>;
  readonly #groups = new Kept<Value>(GROUPS_KEPT);
  readonly #stories: NamedStories;
  readonly #told = new Kept<readonly LogPlace[]>(TOLD_KEPT);

  constructor(
    content: EditionContent,
    ledger: Pick<Ledger, 'cut'>,
    keep: (draft: CutDraft | null) => Promise<Value>,
  ) {
    this.#content = content;
    this.#stories = new NamedStories(content);
    this.#ledger = ledger;
    this.#keep = keep;
  }

  /** What `keep` made of this reader's cut; it got null where nothing is new to them and no correction owed. */
  of(reader: Subscription, owed: readonly number[] = []): Promise<Value> {
    const topics = [...reader.topics].sort();
    // An edition of chosen stories does not catch anybody up.
    const away = this.#content.chosen
      ? null
      : (backFrom(reader, this.#content.slot)?.since ?? null);
    // What is not in this edition tells nobody apart.
    const muted = this.#stories.of(reader.muted);
    const followed = topics.length === 0 ? [] : this.#stories.of(reader.followed);
    const mark = watermarkKey(reader.watermark);
    const quiet = reader.quietLine === true && hasQuietLine(this.#content);
    const { language, watermark } = reader;
    const key = JSON.stringify([language, topics, mark, away, followed, muted, owed, quiet]);
    return this.#groups.get(key, async () => {
      const told = await this.#toldBeyond(watermark);
      const view = { topics, followed: new Set(followed), muted: new Set(muted) };
      const cut = cutFor(this.#content, { ...view, language, watermark, told, owed, away });
      return this.#keep(cut ?? (quiet ? quietCut(this.#content, language) : null));
    });
  }

  async #toldBeyond(watermark: Watermark): Promise<ReadonlySet<LogPlace>> {
    const places = new Set<LogPlace>();
    for (const { edition, cut } of watermark.partial) {
      const told = await this.#told.get(`${edition}#${cut}`, async () => {
        const found = await this.#ledger.cut(edition, cut);
        return found ? placesTold(found) : [];
      });
      for (const place of told) places.add(place);
    }
    return places;
  }
}
