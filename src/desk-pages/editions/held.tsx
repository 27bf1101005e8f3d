import type { Edition } from '../../domain/index.ts';
import { type DeskPage, PostForm } from '../frame.tsx';
import { NextPage } from '../list-table.tsx';
import { deskPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { counted, many } from '../words.ts';

export interface HeldView {
  readonly visit: Visit;
  readonly edition: Pick<Edition, 'id' | 'subject'>;
  /** On all pages. */
  readonly held: number;
  /** Of one page. Null: erased, or gone. */
  readonly addresses: readonly (string | null)[];
  readonly next: string | null;
}

const WORDS = {
  'send-again': { one: 'Send again', all: (held: number) => `Send all ${many(held)} again` },
  'count-as-sent': {
    one: 'Count as sent',
    all: (held: number) => `Count all ${many(held)} as sent`,
  },
} as const;

/** The readers of whom nobody can know whether they got the mail, and both decisions. */
export const heldPage = (view: HeldView): DeskPage => {
  const { visit, edition, held, addresses, next } = view;
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
          <h1>
            {held === 0 ? 'Nothing is held' : counted(held, 'held delivery', 'held deliveries')}
          </h1>
          {held > 1 ? <Both view={view} to="all" /> : null}
        </div>
        <p class="lead">
          {held === 0
            ? 'Of each mail of this edition it is known whether SES took it.'
            : 'SES was asked to take these mails, and its answer was lost: they may have been mailed or not. A decision stands and bears your name.'}
        </p>
        {held === 0 ? null : (
          <ul class="lines terms">
            <li>
              <b>Send again</b>
              <span>One more mail. Who had the first gets it twice.</span>
            </li>
            <li>
              <b>Count as sent</b>
              <span>
                No further mail. Who did not have the first misses it, and the next edition does not
                say it again.
              </span>
            </li>
          </ul>
        )}
        {held === 0 ? null : <h2>Who may or may not have got it</h2>}
        <ul class="lines">
          {addresses.map((address) => (
            <li>
              <span>{address ?? 'somebody who was erased'}</span>
              {address ? <Both view={view} to={address} /> : null}
            </li>
          ))}
        </ul>
        <NextPage path={`${own}/held`} cursor={next} words="More of them" />
      </>
    ),
  };
};

const Both = ({
  view: { visit, edition, held },
  to,
}: {
  readonly view: HeldView;
  /** An address, or `all`. */
  readonly to: string;
}) => {
  if (!may(visit, 'decideHeld')) return null;
  const action = deskPath(visit.newsletter.id, `/editions/${edition.id}/held`);
  return (
    <div class="acts">
      {(['send-again', 'count-as-sent'] as const).map((choice) => (
        <PostForm
          visit={visit}
          action={action}
          label={to === 'all' ? WORDS[choice].all(held) : WORDS[choice].one}
          fields={{ choice, to }}
        />
      ))}
    </div>
  );
};
