import { type AudiencePorts, ReaderCuts } from '../deliver/index.ts';
import type { Edition, Newsletter } from '../domain/index.ts';
import type { KeySource, SubscriberStore } from '../readers/index.ts';
import { subscriberId } from '../readers/index.ts';
import { deskPreview } from '../render/index.ts';
import { noSuchReader } from './errors.ts';
import type { PreviewPorts } from './preview.ts';

export interface PreviewAsPorts extends PreviewPorts {
  readonly ledger: AudiencePorts['ledger'];
  readonly store: Pick<SubscriberStore, 'person'>;
  readonly keys: KeySource;
}

/** An edition as one reader would get it; null where nothing in it is new to them, or nothing is of what they chose. */
export interface PreviewAs {
  readonly mail: { readonly html: string; readonly text: string } | null;
}

/**
 * Shows an edition, draft or frozen, as one reader would get it now if it were due to them: their topics, what they mute, and
 * what they have been told already. Consumes nothing.
 *
 * @throws DeskError `desk.reader` where nobody of this address subscribes to the newsletter.
 */
export const previewAs = async (
  edition: Edition,
  newsletter: Newsletter,
  address: string,
  { contents, ledger, store, keys, site }: PreviewAsPorts,
): Promise<PreviewAs> => {
  const id = subscriberId(address, await keys.keyRing());
  const { subscription } = await store.person(newsletter.id, id);
  if (!subscription) throw noSuchReader(address, newsletter.name);
  const content = await contents.content(edition.hash);
  const found = await new ReaderCuts(content, ledger, async (draft) => draft).of(subscription);
  if (!found) return { mail: null };
  const layout = await contents.layout(content.layout);
  const order = [content, { ...found, number: 0 }, newsletter, site] as const;
  return { mail: deskPreview(layout, ...order) };
};
