import { type CountUnderWay, whyNoMail } from '../../deliver/index.ts';
import { dollarsOf, type Rehearsal } from '../../desk/index.ts';
import type { Edition } from '../../domain/index.ts';
import { CountField } from '../count-field.tsx';
import { Counting, countedAt } from '../counting.tsx';
import { type DeskPage, FormKey } from '../frame.tsx';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { clockTime, counted, many } from '../words.ts';

export interface SendView {
  readonly visit: Visit;
  readonly edition: Pick<Edition, 'id' | 'subject'>;
  /** Hash of the content that it is about: what has changed since is not sent. */
  readonly seen: string;
  readonly rehearsal: Rehearsal;
  /** Names this page's order to send: pressing twice is one. */
  readonly orderKey: string;
  /** What was typed, where it was another number; nothing was sent. */
  readonly mistyped: string | null;
}

/** Asks before an edition goes: says who will get it, and has the number typed. */
export const sendPage = (view: SendView): DeskPage => {
  const { visit, edition, rehearsal } = view;
  const own = deskPath(visit.newsletter.id, `/editions/${edition.id}`);
  const { gets } = rehearsal.audience;
  return {
    title: 'Send an edition',
    room: 'editions',
    body: (
      <>
        <p class="crumb">
          <a href={`${own}/draft`}>{edition.subject}</a>
        </p>
        <h1>
          {gets === 0 ? 'Nobody would get it' : `Send it to ${counted(gets, 'reader', 'readers')}?`}
        </h1>
        <p class="lead">{countLine(view)}</p>
        {gets === 0 ? (
          <p class="acts">
            <a class="second" href={`${own}/draft`}>
              Back to the draft
            </a>
          </p>
        ) : (
          <SendForm view={view} own={own} />
        )}
      </>
    ),
  };
};

/** While everybody is counted, who would get it is not known yet. */
export const countingPage = (
  visit: Visit,
  edition: Pick<Edition, 'id' | 'subject'>,
  count: CountUnderWay,
): DeskPage => {
  const own = deskPath(visit.newsletter.id, `/editions/${edition.id}`);
  return {
    title: 'Send an edition',
    room: 'editions',
    live: true,
    body: (
      <>
        <p class="crumb">
          <a href={`${own}/draft`}>{edition.subject}</a>
        </p>
        <h1>Who would get it?</h1>
        <p class="lead">
          Nothing goes: when all readers are counted, this page says how many would get it, and
          asks.
        </p>
        <Counting count={count} again={`${own}/send`} />
        <p class="acts">
          <a class="second" href={`${own}/draft`}>
            Back to the draft
          </a>
        </p>
      </>
    ),
  };
};

/** `1,204 will get it · done by 14:07 · $0.13 · 42 readers get no mail: 42 are suppressed` */
const countLine = ({ visit, rehearsal }: SendView): string => {
  const { gets } = rehearsal.audience;
  const why = whyNoMail(rehearsal.audience);
  const { zone } = visit.newsletter;
  const { finishAt, dollars } = rehearsal.forecast;
  return (
    [
      `${many(gets)} will get it`,
      `done by ${clockTime(Date.parse(finishAt), zone)}`,
      dollarsOf(dollars),
      ...(why === null ? [] : [why]),
    ].join(' · ') + countedAt(rehearsal, visit)
  );
};

const SendForm = ({ view, own }: { readonly view: SendView; readonly own: string }) => {
  const { visit, rehearsal, seen, orderKey, mistyped } = view;
  const { gets } = rehearsal.audience;
  const { holdSeconds } = visit.newsletter;
  return (
    <form class="own" method="post" action={`${own}/send`}>
      <FormKey visit={visit} />
      <input type="hidden" name="order" value={orderKey} />
      <input type="hidden" name="seen" value={seen} />
      <CountField
        people={gets}
        what="who will get it"
        mistyped={mistyped}
        undone="nothing was sent"
        hint={
          holdSeconds === 0
            ? 'It goes at once.'
            : `It waits ${counted(holdSeconds, 'second', 'seconds')} before it goes; until then you can take it back.`
        }
      />
      <p class="acts">
        <button class="act" type="submit">
          Send it
        </button>
        <a class="second" href={`${own}/draft`}>
          Not yet
        </a>
      </p>
    </form>
  );
};
