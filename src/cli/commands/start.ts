import { type DeliveryCounts, type Newsletter, sitePaths } from '../../domain/index.ts';
import type { House, ServedHouse } from '../house.ts';
import { here } from '../place/here.ts';
import type { ShownEdition } from '../place/place.ts';
import { counted, type Terminal } from '../terminal.ts';
import { deliver } from './deliver.ts';
import { addSampleReaders, nextSampleDay, slotOf } from './sample.ts';

/** What a day of the sample brought. */
type SampleResult =
  | { readonly kind: 'over' }
  | { readonly kind: 'nothing-new'; readonly day: string }
  /** The newsletter's rule asks for an approval. */
  | { readonly kind: 'waits'; readonly day: string; readonly draft: Pick<ShownEdition, 'subject'> }
  | {
      readonly kind: 'sent';
      readonly day: string;
      readonly edition: ShownEdition;
      readonly counts: DeliveryCounts;
    };

/** Takes in the next day of the sample and mails what is new in it, where the newsletter's rule lets it go by itself. */
export const playSampleDay = async (
  root: string,
  newsletter: Newsletter,
  house: House,
  terminal: Terminal,
): Promise<SampleResult> => {
  const day = await nextSampleDay(root, house);
  if (!day) return { kind: 'over' };
  await addSampleReaders(newsletter, house);
  terminal.note(
    `Sample data, ${day.name}: ${day.articles.length} articles written for this project arrive …`,
  );
  await house.ingest(day.articles);
  await house.drain();
  const draft = await house.ports.compose(newsletter, {
    kind: 'manual',
    slot: slotOf(day, newsletter),
    key: `sample ${day.name}`,
    chosen: null,
    note: null,
  });
  if (!draft) return { kind: 'nothing-new', day: day.name };
  if (newsletter.approval === 'approved') return { kind: 'waits', day: day.name, draft };
  const { edition, counts } = await deliver(draft.id, here(house), terminal);
  return { kind: 'sent', day: day.name, edition, counts };
};

/** One line for people about a sample day. */
export const describeSample = (result: SampleResult): string => {
  switch (result.kind) {
    case 'over':
      return 'There is no further day in the sample: start with a new --data folder to see it again.';
    case 'nothing-new':
      return `The articles of ${result.day} held nothing new: no mail.`;
    case 'waits':
      return `Draft “${result.draft.subject}” waits for an approval: look at it at the desk, approve it, and send it.`;
    case 'sent': {
      const { edition, counts } = result;
      return `Edition ${edition.number}, “${edition.subject}”: ${counted(edition.developments, 'development')} in ${counted(edition.stories, 'story', 'stories')}, ${counted(counts.sent, 'mail')} sent.`;
    }
  }
};

/** Where to look. */
export const announce = (house: ServedHouse, result: SampleResult, terminal: Terminal): void => {
  const edition = result.kind === 'sent' ? result.edition : null;
  const places = {
    mailbox: house.mailboxUrl,
    site: house.siteUrl,
    desk: `${house.deskUrl}/desk`,
    api: `${house.deskUrl}/desk/api/v1`,
    edition: edition ? house.siteUrl + sitePaths.edition(edition.newsletter, edition.id) : null,
  };
  if (terminal.machine) {
    terminal.json({ sample: result.kind, ...places });
    return;
  }
  terminal.say(`\n${describeSample(result)}\n`);
  terminal.say(`  mailbox   ${places.mailbox}     the digests, as their readers got them`);
  terminal.say(`  site      ${places.site}     sign-up and archive`);
  terminal.say(
    `  desk      ${places.desk}     the editors’ pages: sign in as one of four sample editors`,
  );
  terminal.say(`  API       ${places.api}     the same for programs (writethru token)`);
  if (places.edition) terminal.say(`  edition   ${places.edition}`);
  terminal.say(
    '\nIn the mailbox, “The next day’s articles arrive” sends a second, shorter digest: only what is new.',
  );
};
