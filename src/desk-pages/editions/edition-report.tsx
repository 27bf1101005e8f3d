import type { Child } from 'hono/jsx';
import type { EditionReport } from '../../deliver/index.ts';
import { type Newsletter, wordOr } from '../../domain/index.ts';
import { dayAndTime, LOCALE } from '../../html/day.ts';
import { Frame, type Page } from '../../html/layout.tsx';

const many = (count: number): string => new Intl.NumberFormat(LOCALE).format(count);

/** `12 (1 %)`; to three digits, so that 99.7 % do not look like all. */
const share = (count: number, all: number): string => {
  const percent = all === 0 ? 0 : Number(((100 * count) / all).toPrecision(3));
  return `${many(count)} (${percent} %)`;
};

/** "2 bounced, 1 unsubscribed" */
const causesLine = (causes: Readonly<Record<string, number>>): string =>
  Object.entries(causes)
    .map(([cause, count]) => `${many(count)} ${cause.replaceAll('-', ' ')}`)
    .join(', ');

const Row = ({ head, children }: { readonly head: string; readonly children?: Child }) => (
  <li>
    <span class="head">{head}</span>
    <span class="muted small">{children}</span>
  </li>
);

interface Shown {
  readonly report: EditionReport;
  readonly newsletter: Newsletter;
}

const Deliveries = ({ report: { status } }: Shown) => (
  <section>
    <h2>Deliveries</h2>
    <ul class="plain rows">
      <Row head={`${many(status.planned)} planned`}>everybody whom it was due to</Row>
      <Row head={`${share(status.sent, status.planned)} sent`}>SES took the mail</Row>
      <Row head={`${share(status.skipped, status.planned)} skipped`}>
        {causesLine(status.causes.skipped)}
      </Row>
      <Row head={`${share(status.failed, status.planned)} failed`}>
        {causesLine(status.causes.failed)}
      </Row>
      <Row head={`${share(status.held, status.planned)} held`}>
        SES may or may not have taken the mail
      </Row>
      {status.pending > 0 ? (
        <Row head={`${share(status.pending, status.planned)} pending`}>
          {many(status.waitingForWord)} of them wait for word from SES
        </Row>
      ) : null}
    </ul>
  </section>
);

/** Sent, and no word of them since. */
const unheardOf = ({ sent, delivered, bounced, complained }: EditionReport['status']): number =>
  sent - delivered - bounced - complained;

const AfterSent = ({ report: { status } }: Shown) => (
  <section>
    <h2>What came of those sent</h2>
    <ul class="plain rows">
      <Row head={`${share(status.delivered, status.sent)} delivered`}>
        the reader’s own mail server took it
      </Row>
      <Row head={`${share(status.bounced, status.sent)} bounced`}>it came back</Row>
      <Row head={`${share(status.complained, status.sent)} complained`}>
        marked as unwanted; these people get no further mail
      </Row>
      <Row head={`${share(status.unsubscribed, status.sent)} unsubscribed`}>
        by the link of this edition
      </Row>
    </ul>
    <p class="hint">
      Each mail stands under the furthest that SES has reported of it.
      {unheardOf(status) > 0 ? ` Of ${many(unheardOf(status))} it has reported nothing yet.` : ''}
    </p>
  </section>
);

const CHOICES = { 'send-again': 'sent again', 'count-as-sent': 'counted as sent' } as const;

const Held = ({ report: { status, decisions }, newsletter }: Shown) => {
  if (status.held === 0 && decisions.length === 0) return null;
  return (
    <section>
      <h2>Held</h2>
      {status.held > 0 ? (
        <p class="lead">
          {many(status.held)} {status.held === 1 ? 'reader' : 'readers'} may or may not have got
          this mail: SES’s answer was lost. Nothing is sent again by itself; the next edition
          carries for them what they may have missed. An editor can decide:{' '}
          <code>edition held {status.edition} --send-again all</code> (some may then get it twice),
          or <code>edition held {status.edition} --count-as-sent all</code>.
        </p>
      ) : null}
      <ul class="plain rows">
        {decisions.map(({ choice, by, at, deliveries }) => (
          <Row head={`${many(deliveries)} ${wordOr(CHOICES, choice)}`}>
            by {by}, {dayAndTime(at, newsletter.zone)}
          </Row>
        ))}
      </ul>
    </section>
  );
};

const Stops = ({ report: { lastPause, override }, newsletter }: Shown) => {
  if (!lastPause) return null;
  const { cause, by, at, reason, resumed } = lastPause;
  const when = (instant: string): string => dayAndTime(instant, newsletter.zone);
  return (
    <section>
      <h2>Stopped</h2>
      <p>
        {when(at)} by {by ?? `the ${cause}`}: {reason}.{' '}
        {resumed ? `${resumed.by} let it go on, ${when(resumed.at)}.` : 'It stands still.'}
        {override ? ` ${override.by} overrode the breaker for this edition.` : ''}
      </p>
    </section>
  );
};

const stateLine = ({ status, startedAt, endedAt }: EditionReport, zone: string): string =>
  [
    status.state,
    startedAt && `begun ${dayAndTime(startedAt, zone)}`,
    endedAt && `ended ${dayAndTime(endedAt, zone)}`,
  ]
    .filter(Boolean)
    .join(' · ');

const pageOf = (shown: Shown): Page => {
  const { report, newsletter } = shown;
  const { number, subject, stories, developments } = report;
  return {
    title: `Report on edition ${number ?? report.status.edition} · ${newsletter.name}`,
    accents: newsletter.look,
    kicker: (
      <>
        <b>{newsletter.name}</b> · Edition {number ?? 'not yet numbered'} · Report
      </>
    ),
    footer: <p>{report.status.edition}</p>,
    body: (
      <>
        <h1>{subject}</h1>
        <p class="byline">
          {stateLine(report, newsletter.zone)} · {many(developments)} developments in{' '}
          {many(stories)} stories
        </p>
        <Deliveries {...shown} />
        <AfterSent {...shown} />
        <Held {...shown} />
        <Stops {...shown} />
      </>
    ),
  };
};

/** An edition's report as a page of its own: one HTML document that needs nothing else. */
export const editionReportPage = (report: EditionReport, newsletter: Newsletter): string =>
  `<!doctype html>${<Frame page={pageOf({ report, newsletter })} />}`;
