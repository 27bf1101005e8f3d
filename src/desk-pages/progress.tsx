import type { DeliveryStatus } from '../deliver/index.ts';
import type { Edition } from '../domain/index.ts';
import { SECOND } from '../kernel/index.ts';
import { PostForm } from './frame.tsx';
import { deskPath } from './paths.ts';
import { may, type Visit } from './visit.ts';
import { clockTime, counted, many } from './words.ts';

/** An edition on its way, with what is known of it now. */
export interface OnItsWay {
  readonly edition: Pick<Edition, 'id' | 'slot' | 'state' | 'subject' | 'number' | 'goesAt'>;
  readonly status: Pick<
    DeliveryStatus,
    'planned' | 'pending' | 'held' | 'bounced' | 'complained' | 'pause' | 'goesOnBy'
  >;
  /** Mails a second that SES takes; null: not known. */
  readonly ratePerSecond: number | null;
}

/** A look reads every chunk of 250 people: with many of them it is done more seldom. */
const PEOPLE_A_SECOND = 50_000;
/** As quick as an eye follows, and not slower than somebody who waits looks up. */
const [SOONEST, LATEST] = [2, 20];

/** Seconds after which a page that shows progress takes it anew. */
export const lookAgainAfter = ({ planned }: Pick<DeliveryStatus, 'planned'>): number =>
  Math.min(LATEST, Math.max(SOONEST, Math.ceil(planned / PEOPLE_A_SECOND)));

/** A bar, as wide as what is done. */
export const Bar = ({ done, all }: { readonly done: number; readonly all: number }) => (
  <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="6" />
    <rect class="done" width={all === 0 ? 0 : Number(((100 * done) / all).toFixed(2))} height="6" />
  </svg>
);

/** `758 of 1,204 · 14 a second · done by 07:46` */
export const progressLine = (
  { edition, status, ratePerSecond }: OnItsWay,
  visit: Visit,
): string => {
  const { planned, pending, goesOnBy } = status;
  const { zone } = visit.newsletter;
  if (planned === 0) return 'Its readers are being counted';
  const done = `${many(planned - pending)} of ${many(planned)}`;
  if (edition.state === 'paused') return `${done} · stands still`;
  if (goesOnBy)
    return `${done} · waits for SES’s quota, goes on by ${clockTime(Date.parse(goesOnBy), zone)}`;
  if (!ratePerSecond || pending === 0) return done;
  const end = Date.parse(visit.now) + (pending / ratePerSecond) * SECOND;
  return `${done} · ${many(ratePerSecond)} a second · done by ${clockTime(end, zone)}`;
};

/** How far an edition on its way has come. */
export const Progress = ({ way, visit }: { readonly way: OnItsWay; readonly visit: Visit }) => {
  const { status, edition } = way;
  if (edition.goesAt !== null)
    return <Waits edition={edition} goesAt={edition.goesAt} visit={visit} />;
  return (
    <>
      <Bar done={status.planned - status.pending} all={status.planned} />
      <p class="small muted">{progressLine(way, visit)}</p>
      <p class="small muted">
        {many(status.held)} held · {many(status.bounced)} bounced · {many(status.complained)}{' '}
        complaints
      </p>
      {status.pause ? (
        <p class="small">
          <b>Stopped</b> by {status.pause.by ?? `the ${status.pause.cause}`}: {status.pause.reason}
        </p>
      ) : null}
    </>
  );
};

/** It was sent and has not begun to go: until then it can be taken back. */
const Waits = ({
  edition,
  goesAt,
  visit,
}: {
  readonly edition: Pick<Edition, 'id'>;
  readonly goesAt: string;
  readonly visit: Visit;
}) => {
  const seconds = Math.ceil((Date.parse(goesAt) - Date.parse(visit.now)) / SECOND);
  return (
    <>
      <p>
        {seconds > 0
          ? `It goes in ${counted(seconds, 'second', 'seconds')}.`
          : 'Its readers are about to be counted.'}{' '}
        Until then it can be taken back, and is the draft that it was.
      </p>
      {may(visit, 'takeBackEdition') ? (
        <div class="acts">
          <PostForm
            visit={visit}
            action={deskPath(visit.newsletter.id, `/editions/${edition.id}/take-back`)}
            label="Take it back"
            look="act"
          />
        </div>
      ) : null}
    </>
  );
};

/** Stop it, let it go on, call it off: for who may. */
export const StopActs = ({
  edition,
  visit,
}: {
  readonly edition: Pick<Edition, 'id' | 'state' | 'goesAt'>;
  readonly visit: Visit;
}) => {
  // While it waits there is one way to stop it, and that one undoes it whole.
  if (!may(visit, 'pauseEdition') || edition.goesAt !== null) return null;
  const path = (act: string) => deskPath(visit.newsletter.id, `/editions/${edition.id}/${act}`);
  return (
    <div class="acts">
      {edition.state === 'paused' ? (
        <PostForm visit={visit} action={path('resume')} label="Go on" look="act" />
      ) : (
        <PostForm
          visit={visit}
          action={path('pause')}
          label="Pause"
          fields={{ reason: 'Paused at the desk' }}
        />
      )}
      <a class="second" href={path('cancel')}>
        Cancel…
      </a>
    </div>
  );
};
