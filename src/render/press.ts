import {
  type Cut,
  type Edition,
  type EditionContent,
  hasAddress,
  type Newsletter,
  type Subscriber,
  type Subscription,
  sitePaths,
  type TokenPurpose,
  type TokenSigner,
} from '../domain/index.ts';
import type { Clock } from '../kernel/index.ts';
import { BoundedCache } from './bounded-cache.ts';
import { plainDays } from './dates.ts';
import { fillDigest } from './digest.ts';
import { envelopeOf } from './envelope.ts';
import { RenderError } from './errors.ts';
import { parseLayout } from './layout.ts';
import { type PreparedMail, prepareMail, splice } from './mime.ts';
import { oneLine } from './plain-text.ts';
import { sitePage } from './web-link.ts';

/** What a cut is printed from. */
export interface PressMatter {
  readonly content: EditionContent;
  /** As `renderLayout` wrote it. */
  readonly layout: string;
  readonly newsletter: Newsletter;
}

export interface PressParts {
  /** Loads what an edition is printed from: content by the edition's hash, layout by the content's. */
  readonly load: (edition: Edition) => Promise<PressMatter>;
  /** The address of the readers' site. */
  readonly site: string;
  readonly sign: TokenSigner;
  readonly clock: Clock;
}

/** A prepared cut is about 150 KB; a chunk's 250 readers seldom need more cuts than this. */
const CUTS_KEPT = 32;

interface Plate {
  readonly prepared: PreparedMail;
  readonly newsletter: Newsletter;
  /** Writes the day since which a reader subscribes. */
  readonly days: Intl.DateTimeFormat;
}

/**
 * Makes one reader's mail of a cut: `raw` is what is sent, `from` and `to` are the bare addresses of its envelope.
 * What all readers of a cut share is prepared once; the cuts used last are kept. Throws RenderError for a subscriber
 * without an address, and what `load` throws (nothing of a failed load is kept).
 */
export const createPress = (parts: PressParts) => {
  const plates = new BoundedCache<Promise<Plate>>(CUTS_KEPT);
  const plate = (edition: Edition, cut: Cut): Promise<Plate> => {
    const key = `${edition.hash} ${cut.number} ${cut.key}`;
    return plates.take(key, () => {
      const made = makePlate(parts, edition, cut);
      made.catch(() => plates.drop(key));
      return made;
    });
  };
  return {
    mail: async (
      edition: Edition,
      cut: Cut,
      recipient: { readonly subscriber: Subscriber; readonly subscription: Subscription },
    ): Promise<{ readonly raw: Uint8Array; readonly from: string; readonly to: string }> => {
      const { subscriber, subscription } = recipient;
      if (!hasAddress(subscriber)) {
        throw new RenderError(
          'render.no-address',
          `subscriber ${subscriber.id}: ${subscriber.state}, there is no address`,
          'refused',
        );
      }
      const { prepared, newsletter, days } = await plate(edition, cut);
      const token = (purpose: TokenPurpose): string =>
        parts.sign(purpose, newsletter.id, subscriber.id);
      const link = (path: string): string => sitePage(parts.site, path);
      const raw = splice(prepared, {
        to: {
          name: subscriber.name === null ? null : oneLine(subscriber.name),
          address: subscriber.address,
        },
        date: parts.clock.now(),
        unsubscribe: link(sitePaths.unsubscribe(token('unsubscribe'), edition.id)),
        preferences: link(sitePaths.preferences(token('preferences'))),
        stories: link(sitePaths.stories(token('stories'))),
        since: days.format(new Date(subscription.since ?? subscription.consent.at)),
      });
      return { raw, from: prepared.envelope.from.address, to: subscriber.address };
    },
  };
};

const makePlate = async (parts: PressParts, edition: Edition, cut: Cut): Promise<Plate> => {
  const { content, layout, newsletter } = await parts.load(edition);
  const digest = fillDigest(layout, content, cut, newsletter, parts.site);
  return {
    prepared: prepareMail(digest, envelopeOf(newsletter)),
    newsletter,
    days: plainDays(parseLayout(layout).words.locale, newsletter.zone),
  };
};
