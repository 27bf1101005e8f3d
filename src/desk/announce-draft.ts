import type { Mailer, OutgoingMail, SendAnswer } from '../deliver/index.ts';
import { type DraftNotice, type Edition, isDraft, type Newsletter } from '../domain/index.ts';
import type { EditionStore } from '../editions/index.ts';
import { type Clock, DAY, digest, type Logger } from '../kernel/index.ts';
import type { Requests } from '../readers/index.ts';
import { noticeNotSent } from './errors.ts';

/** A draft that is older than SQS keeps its notice has gone, or is history. */
const REMEMBERED = 15 * DAY;
const SCOPE = 'draft-notice';
/** 130 bits: two addresses never share it, and no address stands in a key. */
const NAME_LENGTH = 26;

export interface DraftNoticePorts {
  readonly newsletters: readonly Newsletter[];
  readonly editions: Pick<EditionStore, 'get'>;
  readonly requests: Requests;
  readonly mailer: Pick<Mailer, 'send'>;
  /** The mail to somebody of the desk, with a link to the draft. */
  readonly letter: (
    edition: Edition,
    newsletter: Newsletter,
    to: string,
  ) => Promise<Omit<OutgoingMail, 'tags'>>;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Tells everybody at the desk of a draft that waits, once each. A message that comes twice, or after the draft has gone,
 * does nothing. Gives how many mails went.
 *
 * @throws DeskError `desk.notice` where SES takes nothing now: the queue brings the message again.
 */
export const announceDraft = async (
  { newsletter: name, edition: id }: DraftNotice,
  ports: DraftNoticePorts,
): Promise<number> => {
  const newsletter = ports.newsletters.find((one) => one.id === name);
  const edition = await ports.editions.get(id);
  if (!newsletter || !edition || !isDraft(edition)) return 0;
  let sent = 0;
  for (const to of newsletter.deskAddresses) {
    if (await tell(edition, newsletter, to, ports)) sent += 1;
  }
  return sent;
};

const tell = async (
  edition: Edition,
  newsletter: Newsletter,
  to: string,
  ports: DraftNoticePorts,
): Promise<boolean> => {
  const request = `${edition.id}#${digest([to], NAME_LENGTH)}`;
  const until = ports.clock.now() + REMEMBERED;
  if (!(await ports.requests.claim(SCOPE, request, until))) return false;
  const mail = await ports.letter(edition, newsletter, to);
  const tags = { kind: 'draft', newsletter: newsletter.id };
  const answer = await ports.mailer.send({ ...mail, tags });
  if (answer.kind === 'throttled' || answer.kind === 'closed') {
    await ports.requests.release(SCOPE, request);
    throw noticeNotSent(edition.id, answer.kind);
  }
  noteAnswer(answer, edition, ports.logger);
  return answer.kind === 'accepted';
};

/** What is in doubt may have gone: the draft stands on the desk's first page too. */
const noteAnswer = ({ kind }: SendAnswer, { id, newsletter }: Edition, logger: Logger): void => {
  const fields = { editionId: id, newsletterId: newsletter };
  if (kind === 'accepted') logger.info('draft.announced', fields);
  else logger.warn('draft.not-announced', { ...fields, why: kind });
};
