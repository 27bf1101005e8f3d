import type { Edition } from '../../../domain/index.ts';
import { type DeskPage, PostForm } from '../frame.tsx';
import { deskPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { counted } from '../words.ts';
import { NextPage } from './list-table.tsx';

export interface HeldView {
  readonly visit: Visit;
  readonly edition: Pick<Edition, 'id' | 'subject'>;
  /** Null: erased, or gone. */
  readonly addresses: readonly (string | null)[];
  readonly next: string | null;
}

const WORDS = {
  'send-again': 'Send again',
  'count-as-sent': 'Count as sent',
} as const;

/** The readers of whom nobody can know whether they got the mail, and both decisions. */
export const heldPage = (view: HeldView): DeskPage => {
  const { visit, edition, addresses, next } = view;
  const own = deskPath(visit.newsletter.id, `/editions/${edition.id}`);
  return {
    title: 'Held deliveries',
    room: 'editions',
    body: (
      <>
        <p class="crumb">
          <a href={own}>{edition.subject}</a>
        </p>
        <div class="head">
          <h1>{counted(addresses.length, 'held delivery', 'held deliveries')}</h1>
          {addresses.length > 0 ? <Both view={view} to="all" whom="all" /> : null}
        </div>
        <p class="lead">
          SES was asked to take these mails, and its answer was lost. <b>Send again</b>: some may
          then get it twice. <b>Count as sent</b>: some may not have got it; the next edition does
          not say it again. A decision stands and bears your name.
        </p>
        <ul class="lines">
          {addresses.map((address) => (
            <li>
              <span>{address ?? 'somebody who was erased'}</span>
              {address ? <Both view={view} to={address} whom={address} /> : null}
            </li>
          ))}
        </ul>
        <NextPage path={`${own}/held`} cursor={next} words="More of them" />
      </>
    ),
  };
};

const Both = ({
  view: { visit, edition },
  to,
  whom,
}: {
  readonly view: HeldView;
  readonly to: string;
  readonly whom: string;
}) => {
  if (!may(visit, 'decideHeld')) return null;
  const action = deskPath(visit.newsletter.id, `/editions/${edition.id}/held`);
  return (
    <div class="acts">
      {(['send-again', 'count-as-sent'] as const).map((choice) => (
        <PostForm
          visit={visit}
          action={action}
          label={to === 'all' ? `${WORDS[choice]}: ${whom}` : WORDS[choice]}
          fields={{ choice, to }}
        />
      ))}
    </div>
  );
};
