import { iso, type NewsletterId, type SubscriberId } from '../kernel/index.ts';
import { contended, nobody } from './errors.ts';
import type { Person, ReaderPorts, StoredSubscriber } from './ports.ts';
import { subscriberId } from './subscriber-id.ts';

export type ErasePorts = Pick<ReaderPorts, 'newsletters' | 'store' | 'keys' | 'clock' | 'logger'>;

export interface Erasure {
  /** All that is kept: the keyed hash by which an import knows the address again, and refuses it. */
  readonly id: SubscriberId;
  /** When it was erased, ISO; the first time, if it had been before. */
  readonly at: string;
  readonly already: boolean;
  /** Subscriptions that were taken away. */
  readonly subscriptions: number;
}

/** A watermark moves or a bounce is counted between read and write; four losses in a row are no coincidence. */
const TRIES = 5;

/**
 * Erases a person for good: address, name, wishes, consent and watermarks of every newsletter. Only the keyed hash of the address
 * stays, marked as erased: no mail goes to it, and no import takes it in again. What they were sent stays in the
 * ledger by that hash alone, so that counts keep adding up. Erasing again finishes what a crash broke off.
 *
 * @throws AddressError for what is no address; `readers.unknown` where nothing is kept of it.
 */
export const eraseSubscriber = async (address: string, ports: ErasePorts): Promise<Erasure> => {
  const id = subscriberId(address, await ports.keys.keyRing());
  // First the mark: from then on nothing goes out, whatever becomes of the rest.
  const { at, already } = await markErased(address, id, ports);
  const removed = await Promise.all(
    ports.newsletters.map((newsletter) => removeSubscription(newsletter.id, id, ports)),
  );
  const subscriptions = removed.filter(Boolean).length;
  ports.logger.info('subscriber.erased', { subscriber: id, subscriptions });
  return { id, at, already, subscriptions };
};

const markErased = async (
  address: string,
  id: SubscriberId,
  ports: ErasePorts,
): Promise<Pick<Erasure, 'at' | 'already'>> => {
  const at = iso(ports.clock.now());
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const stored = await storedOf(id, ports);
    if (!stored) throw nobody(address);
    const { subscriber, version } = stored;
    if (subscriber.state === 'erased') return { at: subscriber.at, already: true };
    if (await ports.store.saveSubscriber({ state: 'erased', id, at }, version))
      return { at, already: false };
  }
  throw contended('erase');
};

const storedOf = async (
  id: SubscriberId,
  { store, newsletters }: ErasePorts,
): Promise<StoredSubscriber | null> => {
  const [first] = newsletters;
  return first ? (await store.person(first.id, id)).stored : null;
};

/** True where there was one. */
const removeSubscription = async (
  newsletter: NewsletterId,
  id: SubscriberId,
  { store }: ErasePorts,
): Promise<boolean> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { subscription }: Person = await store.person(newsletter, id);
    if (!subscription) return false;
    if (await store.removeSubscription(subscription)) return true;
  }
  throw contended('erase');
};
