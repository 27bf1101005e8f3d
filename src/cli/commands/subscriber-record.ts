import type { Newsletter } from '../../domain/index.ts';
import { type Answer, type Desk, linesIn } from '../../operations/index.ts';
import { csvHeader, csvLine } from '../../readers/index.ts';
import { UsageError } from '../house.ts';
import type { Place } from '../place/place.ts';
import { counted, type Terminal } from '../terminal.ts';
import { throughPages } from '../through-pages.ts';

const exported = ({ id: newsletter }: Newsletter, desk: Desk) =>
  throughPages(async (cursor) => {
    const query = { ...(cursor && { cursor }) };
    const page = await desk.file('exportSubscribers', { path: { newsletter }, query });
    return linesIn('exportSubscribers', page);
  });

/** Everybody with a subscription: a CSV that can be imported again, or JSON Lines. */
export const exportAll = async (
  newsletter: Newsletter,
  { desk }: Place,
  terminal: Terminal,
): Promise<void> => {
  terminal.say(csvHeader());
  let people = 0;
  for await (const person of exported(newsletter, desk)) {
    if (terminal.machine) terminal.json(person);
    else terminal.say(csvLine(person));
    people += 1;
  }
  terminal.note(`${counted(people, 'subscriber')} of ${newsletter.name}.`);
};

const sayRecord = (
  { subscriber, subscriptions, deliveries, missed }: Answer<'findSubscriber'>,
  terminal: Terminal,
): void => {
  const { address, name, state } = subscriber;
  terminal.say(`${address}${name === null ? '' : `, ${name}`}: ${state}`);
  for (const {
    newsletter,
    state: standing,
    topics,
    rhythm,
    zone,
    language,
    ...kept
  } of subscriptions) {
    const chosen = topics.length > 0 ? topics.join('; ') : 'every topic';
    terminal.say(`\n${newsletter}: ${standing}, ${rhythm}, ${zone}, ${language}, ${chosen}`);
    terminal.say(`  agreed ${kept.consent.at} (${kept.consent.how}): ${kept.consent.words}`);
  }
  for (const { edition, slot, subject, state: outcome, reason, told, corrections } of deliveries) {
    const became = reason === null ? outcome : `${outcome} (${reason})`;
    terminal.say(`\n${slot.slice(0, 16)}  ${edition}  ${became}  “${subject}”`);
    for (const { kind, text } of corrections) terminal.say(`  correction (${kind}): ${text}`);
    for (const { headline, shown, linked } of told) {
      terminal.say(`  ${headline}`);
      for (const text of shown) terminal.say(`    ● ${text}`);
      for (const text of linked) terminal.say(`    ○ ${text}`);
    }
  }
  for (const { edition, slot, subject, why } of missed)
    terminal.say(`\n${slot.slice(0, 16)}  ${edition}  not for them (${why})  “${subject}”`);
};

/** All that is kept about one person, and what they were told. */
export const exportOne = async (
  email: string,
  { desk }: Place,
  terminal: Terminal,
): Promise<void> => {
  const record = await desk.call('findSubscriber', { body: { email } });
  if (terminal.machine) terminal.json(record);
  else sayRecord(record, terminal);
};

export interface EraseOrder {
  readonly email: string;
  readonly yes: boolean;
  /** Asks a person on a terminal; null where there is nobody to ask. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** Typing the address is what keeps a slip of the hand from erasing somebody: nothing brings them back. */
export const confirmErase = async ({ email, yes, ask }: EraseOrder): Promise<void> => {
  if (yes) return;
  if (!ask) {
    throw new UsageError(
      'confirm',
      `subscriber erase ${email}: it cannot be undone; without a terminal to ask on, --yes must say that this is meant`,
    );
  }
  const typed = await ask('Type the address again to erase it for good: ');
  if (typed.trim() !== email) {
    throw new UsageError('confirm', `"${typed}" is not ${email}: nothing was erased`);
  }
};

/** Forgets one person but for the keyed hash of the address. */
export const erase = async (email: string, { desk }: Place, terminal: Terminal): Promise<void> => {
  const erasure = await desk.call('eraseSubscriber', { body: { email } });
  if (terminal.machine) terminal.json(erasure);
  else if (erasure.already) terminal.say(`${email} was erased on ${erasure.at.slice(0, 10)}.`);
  else
    terminal.say(
      `${email} is erased, with ${counted(erasure.subscriptions, 'subscription')}. What stays is the hash ${erasure.id}, which keeps it from being imported again.`,
    );
};
