import type { DeliveryStatus, EditionReport } from '../../deliver/index.ts';
import { type Edition, isDraft, sitePaths, wordOr } from '../../domain/index.ts';
import { dayAndTime } from '../../html/day.ts';
import type { DeskPage } from '../frame.tsx';
import { comesAnew } from '../in-place.ts';
import { deskPath } from '../paths.ts';
import { lookAgainAfter, type OnItsWay, Progress, StopActs } from '../progress.tsx';
import { may, type Visit } from '../visit.ts';
import { counted, many, slotTime } from '../words.ts';
import { StateTag } from './editions.tsx';
import { ResultsChart } from './results-chart.tsx';

export interface EditionView {
  readonly visit: Visit;
  readonly edition: Omit<Edition, 'version' | 'after' | 'through'>;
  /** Null of a draft. */
  readonly report:
    | (Omit<EditionReport, 'status'> & { readonly status: Omit<DeliveryStatus, 'edition'> })
    | null;
  /** Null where it is not on its way. */
  readonly onItsWay: OnItsWay | null;
}

/** One edition: where it stands, what can be done about it, and what came of it. */
export const editionPage = (view: EditionView): DeskPage => {
  const { visit, edition, onItsWay } = view;
  return {
    title: edition.subject,
    room: 'editions',
    ...(onItsWay ? { live: true } : {}),
    body: (
      <>
        <p class="crumb">
          <a href={deskPath(visit.newsletter.id, '/editions')}>Editions</a> ·{' '}
          {edition.number === null ? 'not yet numbered' : `No. ${edition.number}`}
        </p>
        <div class="head">
          <h1 lang={visit.newsletter.language}>{edition.subject}</h1>
          <StateTag state={edition.state} />
        </div>
        <p class="byline">{aboutLine(view)}</p>
        {onItsWay ? (
          <section
            class="panel"
            aria-label="On its way"
            {...comesAnew(pathOf(view), lookAgainAfter(onItsWay.status), '#main')}
          >
            <Progress way={onItsWay} visit={visit} />
            <StopActs edition={edition} visit={visit} />
          </section>
        ) : null}
        <DraftActs view={view} />
        <Results view={view} />
        <Held view={view} />
        <History view={view} />
      </>
    ),
  };
};

const pathOf = ({ visit, edition }: EditionView, rest = ''): string =>
  deskPath(visit.newsletter.id, `/editions/${edition.id}${rest}`);

const aboutLine = ({ edition, visit }: EditionView): string => {
  const { zone } = visit.newsletter;
  const { slot, kind, stories, developments, startedAt, endedAt, goesAt, approval } = edition;
  return [
    `${slotTime(slot, zone)} ${zone}`,
    kind,
    `${counted(developments, 'development', 'developments')} in ${counted(stories, 'story', 'stories')}`,
    approval && `approved by ${approval.by}`,
    startedAt && goesAt === null && `begun ${dayAndTime(startedAt, zone)}`,
    endedAt && `ended ${dayAndTime(endedAt, zone)}`,
  ]
    .filter(Boolean)
    .join(' · ');
};

const DraftActs = ({ view }: { readonly view: EditionView }) => {
  const { visit, edition } = view;
  const { newsletter } = visit;
  return (
    <p class="acts">
      <a class="second" href={pathOf(view, '/preview')}>
        {isDraft(edition) ? 'Preview' : edition.goesAt ? 'As it will go' : 'As it was mailed'}
      </a>
      {isDraft(edition) ? (
        <a class="act" href={pathOf(view, '/draft')}>
          Work at the draft
        </a>
      ) : null}
      {isDraft(edition) && may(visit, 'cancelEdition') ? (
        <a class="second" href={pathOf(view, '/cancel')}>
          Take it off the table…
        </a>
      ) : null}
      {edition.startedAt === null || edition.goesAt !== null ? null : (
        <a class="second" href={visit.siteUrl + sitePaths.edition(newsletter.id, edition.id)}>
          In the archive
        </a>
      )}
    </p>
  );
};

const causes = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([cause, count]) => `${many(count)} ${cause.replaceAll('-', ' ')}`)
    .join(', ');

const Results = ({ view }: { readonly view: EditionView }) => {
  const { report, visit } = view;
  if (!report || report.status.planned === 0) return null;
  const { status } = report;
  const stopped = view.edition.state === 'cancelled';
  const skipped = causes(status.causes.skipped);
  const failed = causes(status.causes.failed);
  return (
    <section>
      <h2>Deliveries</h2>
      {stopped ? (
        <p>
          Stopped for good: {many(status.sent)} of {many(status.planned)} had got it by then.
        </p>
      ) : null}
      <ResultsChart
        title={`Of ${many(status.planned)} planned`}
        whole={status.planned}
        lines={[
          { words: 'sent', count: status.sent },
          { words: 'skipped', count: status.skipped },
          { words: 'failed', count: status.failed },
          { words: 'held', count: status.held },
          ...(status.pending > 0 ? [{ words: 'pending', count: status.pending }] : []),
        ]}
      />
      {skipped ? <p class="small muted">Skipped: {skipped}</p> : null}
      {failed ? <p class="small muted">Failed: {failed}</p> : null}
      <h2>What came of those sent</h2>
      <ResultsChart
        title={`Of ${many(status.sent)} sent`}
        whole={status.sent}
        lines={[
          { words: 'delivered', count: status.delivered },
          { words: 'bounced', count: status.bounced },
          { words: 'complained', count: status.complained },
          { words: 'unsubscribed', count: status.unsubscribed },
        ]}
      />
      <p class="hint">Each mail stands under the furthest that SES has reported of it.</p>
      {may(visit, 'listRecipients') ? (
        <p class="acts">
          <a class="second" href={pathOf(view, '/recipients.csv')}>
            Recipients (CSV)
          </a>
        </p>
      ) : null}
    </section>
  );
};

const CHOICES = { 'send-again': 'sent again', 'count-as-sent': 'counted as sent' } as const;

const Held = ({ view }: { readonly view: EditionView }) => {
  const { report, visit } = view;
  if (!report || (report.status.held === 0 && report.decisions.length === 0)) return null;
  const { held } = report.status;
  return (
    <section>
      <h2>Held</h2>
      {held > 0 ? (
        <div class="box">
          <p>
            {counted(held, 'reader', 'readers')} may or may not have got this mail: SES’s answer was
            lost. Nothing is sent again by itself.{' '}
            {may(visit, 'listRecipients') ? (
              <a href={pathOf(view, '/held')}>Look and decide</a>
            ) : null}
          </p>
        </div>
      ) : null}
      <ul class="lines">
        {report.decisions.map(({ choice, by, at, deliveries }) => (
          <li>
            <span>
              {many(deliveries)} {wordOr(CHOICES, choice)}
            </span>
            <span class="small muted">
              by {by}, {dayAndTime(at, visit.newsletter.zone)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const History = ({ view: { report, visit } }: { readonly view: EditionView }) => {
  const pause = report?.lastPause;
  if (!report || !pause) return null;
  const when = (instant: string): string => dayAndTime(instant, visit.newsletter.zone);
  return (
    <section>
      <h2>Stopped</h2>
      <p>
        {when(pause.at)} by {pause.by ?? `the ${pause.cause}`}: {pause.reason}.{' '}
        {pause.resumed
          ? `${pause.resumed.by} let it go on, ${when(pause.resumed.at)}.`
          : 'It stands still.'}
        {report.override ? ` ${report.override.by} overrode the breaker for this edition.` : ''}
      </p>
    </section>
  );
};
