import { stringify } from 'csv-stringify/sync';
import { hasAddress, type Subscription } from '../domain/index.ts';
import type { NewsletterId } from '../kernel/index.ts';
import { asText } from './csv-cell.ts';
import { type ListedSubscriber, listSubscribers } from './list.ts';
import type { ReaderPorts } from './ports.ts';

/** The columns of our own file. `state` is what becomes of a line when it is imported. */
const COLUMNS = [
  'email',
  'name',
  'topics',
  'rhythm',
  'zone',
  'language',
  'consent',
  'state',
] as const;

/** A person as a subscribers' file names them; an import of it changes nothing. */
export interface ExportedSubscriber {
  readonly email: string;
  readonly name: string | null;
  /** Empty: every topic. */
  readonly topics: readonly string[];
  readonly rhythm: Subscription['rhythm'];
  readonly zone: string;
  readonly language: string;
  /** When, how, and to which words they agreed. */
  readonly consent: string;
  /** `suppressed`, whatever the subscription says, where no mail may go to the address. */
  readonly state: Subscription['state'] | 'suppressed';
}

/** As a subscribers' file names them; null for who is erased. */
export const exported = ({
  subscriber,
  subscription,
}: ListedSubscriber): ExportedSubscriber | null => {
  if (!hasAddress(subscriber)) return null;
  const { topics, rhythm, zone, language, consent, state } = subscription;
  return {
    email: subscriber.address,
    name: subscriber.name,
    topics,
    rhythm,
    zone,
    language,
    consent: `${consent.at}, ${consent.how}: ${consent.words}`,
    state: subscriber.state === 'suppressed' ? 'suppressed' : state,
  };
};

/** Everybody with a subscription of the newsletter whose address is kept, in no order that means anything. */
export async function* exportSubscribers(
  newsletter: NewsletterId,
  ports: Pick<ReaderPorts, 'store'>,
): AsyncGenerator<ExportedSubscriber> {
  for await (const listed of listSubscribers(newsletter, ports)) {
    const person = exported(listed);
    if (person) yield person;
  }
}

const line = (cells: readonly string[]): string =>
  stringify([cells.map(asText)], { record_delimiter: '' });

/** Records as a whole CSV: every cell is text to a spreadsheet, never a formula. */
export const recordCsv = (records: readonly (readonly string[])[]): string =>
  stringify(records.map((cells) => cells.map(asText)));

/** The first line of the CSV (RFC 4180; without its line break). */
export const csvHeader = (): string => line(COLUMNS);

/** One person's line: every cell is text to a spreadsheet, never a formula. */
export const csvLine = (person: ExportedSubscriber): string => {
  const cells: Record<(typeof COLUMNS)[number], string> = {
    ...person,
    name: person.name ?? '',
    topics: person.topics.join(';'),
  };
  return line(COLUMNS.map((column) => cells[column]));
};
