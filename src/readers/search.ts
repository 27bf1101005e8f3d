import { type AddressedSubscriber, hasAddress, type Subscription } from '../domain/index.ts';
import type { NewsletterId } from '../kernel/index.ts';
import { ReadersError } from './errors.ts';
import type { AddressListing, SubscriberStore } from './ports.ts';

export interface SearchPorts {
  readonly store: Pick<SubscriberStore, 'people'> & AddressListing;
}

/** Who was found, with their wish for one newsletter; null: they have none. */
export interface FoundPerson {
  readonly subscriber: AddressedSubscriber;
  readonly subscription: Subscription | null;
}

/** As many as anybody reads; more letters find fewer. */
const FOUND = 50;

/**
 * People whose address begins so, in order of address, at most 50. Costs the same whether there are a thousand or a million.
 *
 * @throws ReadersError `readers.prefix` where nothing is looked for.
 */
export const searchSubscribers = async (
  prefix: string,
  newsletter: NewsletterId,
  { store }: SearchPorts,
): Promise<readonly FoundPerson[]> => {
  const sought = prefix.trim().toLowerCase();
  if (sought === '')
    throw new ReadersError(
      'input',
      'prefix',
      'search: got no letters; required is the beginning of an address',
    );
  const found: FoundPerson['subscriber'][] = [];
  for await (const subscriber of store.startingWith(sought, FOUND))
    if (hasAddress(subscriber)) found.push(subscriber);
  const people = await store.people(
    newsletter,
    found.map(({ id }) => id),
  );
  return found.map((subscriber) => ({
    subscriber,
    subscription: people.get(subscriber.id)?.subscription ?? null,
  }));
};
