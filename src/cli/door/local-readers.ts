import {
  addSubscriber,
  eraseSubscriber,
  exportSubscriber,
  exportSubscribers,
  importSubscribers,
  listSubscribers,
  suppressPeople,
} from '../../readers/index.ts';
import type { House } from '../house.ts';
import type { ListedReader, ReaderDesk } from './reader-desk.ts';

/** Subscribers of the pipeline that this process has opened. */
export const localReaders = ({ desk: { readers } }: House): ReaderDesk => ({
  add: (newsletter, wish, consent) =>
    addSubscriber(wish, { newsletter, consent, how: 'desk' }, readers),
  import: (newsletter, file, order) =>
    importSubscribers(file, { newsletter, how: 'import', ...order }, readers),
  suppress: (file, order) => suppressPeople(file, order, readers),
  async *list(newsletter): AsyncGenerator<ListedReader> {
    for await (const { subscriber, subscription } of listSubscribers(newsletter.id, readers)) {
      const address = subscriber.state === 'erased' ? null : subscriber.address;
      yield { ...subscription, address, subscriber: subscriber.state };
    }
  },
  export: ({ id }) => exportSubscribers(id, readers),
  find: (email) => exportSubscriber(email, readers),
  erase: (email) => eraseSubscriber(email, readers),
});
