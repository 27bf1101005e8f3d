import { type Edition, isDraft } from '../../domain/index.ts';
import { CountField } from '../count-field.tsx';
import { type DeskPage, FormKey } from '../frame.tsx';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { counted, many } from '../words.ts';

export interface CancelView {
  readonly visit: Visit;
  readonly edition: Pick<Edition, 'id' | 'subject' | 'state'>;
  /** Planned, sent by now, and not yet decided; null of a draft. */
  readonly counts: Readonly<Record<'planned' | 'sent' | 'pending', number>> | null;
  /** What was typed, where it was another number. */
  readonly mistyped: string | null;
}

/** Asks before an edition is called off: of one on its way, by typing for how many people it was planned. */
export const cancelPage = ({ visit, edition, counts, mistyped }: CancelView): DeskPage => {
  const own = deskPath(visit.newsletter.id, `/editions/${edition.id}`);
  const from = isDraft(edition) ? `${own}/draft` : own;
  return {
    title: 'Cancel an edition',
    room: 'editions',
    body: (
      <>
        <p class="crumb">
          <a href={from}>{edition.subject}</a>
        </p>
        <h1>{counts ? 'Stop this edition for good?' : 'Take this draft off the table?'}</h1>
        <p class="lead">
          {counts
            ? `${many(counts.sent)} of ${counted(counts.planned, 'reader has', 'readers have')} got it by now. ${stillToCome(counts.pending)}`
            : 'Nobody has been sent anything of it. What it held is in the next edition.'}
        </p>
        <form class="own" method="post" action={`${own}/cancel`}>
          <FormKey visit={visit} />
          {counts !== null && counts.planned > 0 ? (
            <CountField
              people={counts.planned}
              what="it was planned for"
              mistyped={mistyped}
              undone="nothing was stopped"
            />
          ) : null}
          <p class="acts">
            <button class="act" type="submit">
              {counts ? 'Stop it for good' : 'Take it off'}
            </button>
            <a class="second" href={from}>
              Leave it
            </a>
          </p>
        </form>
      </>
    ),
  };
};

const stillToCome = (pending: number): string =>
  pending === 0
    ? 'Nobody is still to come.'
    : `${many(pending)} ${pending === 1 ? 'is' : 'are'} still to come: they will not get it, and the next edition brings them what they missed.`;
