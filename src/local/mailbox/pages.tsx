import type { Child } from 'hono/jsx';
import type { Page } from '../../html/layout.tsx';
import { ButtonForm } from '../../html/message.tsx';
import type { AcceptedMail } from '../ses/mail.ts';
import type { ReadMail } from './read-mail.ts';

/** What the button of the start page is doing. */
export type NextDay =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly message: string }
  | { readonly state: 'failed'; readonly message: string };

const kicker: Child = (
  <nav aria-label="Where you are">
    <a href="/">
      <b>Local Writethru</b>
    </a>{' '}
    · <a href="/mails">Mailbox</a>
  </nav>
);

const footer: Child = <p>These pages are for this machine alone. No mail on them has left it.</p>;

const frame = (title: string, body: Child): Page => ({
  title: `${title} · Local Writethru`,
  kicker,
  footer,
  body: (
    <>
      <link rel="stylesheet" href="/mailbox.css" />
      {body}
    </>
  ),
});

/** `26 Oct 2024, 07:00 UTC` */
const moment = (at: string): string =>
  `${new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(at))} UTC`;

interface StartPage {
  readonly siteUrl: string;
  /** Mails kept; null where mail goes to an outside SES. */
  readonly kept: number | null;
  readonly latest: { readonly subject: string; readonly url: string } | null;
}

/** Where everything is, and the button that lets a day pass. */
export const startPage = ({ siteUrl, kept, latest }: StartPage): Page =>
  frame(
    'Start',
    <>
      <h1>Your newsroom is running</h1>
      <p class="lead">
        Articles become stories, stories become editions, and each reader is told only what is new
        to them. All of it happens on this machine.
      </p>
      <ul class="tiles">
        {latest ? (
          <li class="wide-tile">
            <a href={latest.url}>{latest.subject}</a>
            <p>The latest edition, as it stands in the archive.</p>
          </li>
        ) : null}
        <li>
          <a href={siteUrl}>The readers’ site</a>
          <p>Sign up, read past editions, follow a story’s timeline.</p>
        </li>
        <li>
          <a href="/mails">The mailbox</a>
          <p>{kept === null ? 'Mail goes to an outside SES.' : mailCount(kept)}</p>
        </li>
      </ul>
      <h2>Let a day pass</h2>
      <p>
        The next day’s articles come in, an edition is cut from what they add, and it is mailed.
      </p>
      <NextDayButton />
    </>,
  );

const mailCount = (kept: number): string => {
  if (kept === 0) return 'No mail yet.';
  return kept === 1 ? 'One mail, kept as it was sent.' : `${kept} mails, kept as they were sent.`;
};

const NextDayButton = () => (
  <ButtonForm label="The next day’s articles arrive" action="/next-day" />
);

/** What the button is doing or has done. */
export const nextDayPage = (day: NextDay): Page => {
  switch (day.state) {
    case 'idle':
      return frame(
        'The next day',
        <>
          <h1>Let a day pass</h1>
          <NextDayButton />
        </>,
      );
    case 'running':
      return frame(
        'The next day',
        <>
          <h1>The day is passing</h1>
          <p class="lead" role="status">
            Articles are being filed into their stories, then an edition is cut, rendered and
            mailed. This page looks again every two seconds.
          </p>
        </>,
      );
    case 'done':
    case 'failed':
      return frame(
        'The next day',
        <>
          <h1>{day.state === 'done' ? 'A day has passed' : 'The day did not work out'}</h1>
          <p class="lead" role="status">
            {day.message}
          </p>
          <p>
            <a href="/mails">Open the mailbox</a>
          </p>
          <NextDayButton />
        </>,
      );
  }
};

interface ListPage {
  /** Newest first. */
  readonly mails: readonly AcceptedMail[];
  /** The number before which older ones follow; null: these are the last. */
  readonly older: number | null;
}

export const listPage = ({ mails, older }: ListPage): Page =>
  frame(
    'Mailbox',
    <>
      <h1>Mailbox</h1>
      {mails.length === 0 ? <p class="lead">No mail has been sent yet.</p> : null}
      <ol class="plain rows">
        {mails.map((mail) => (
          <li>
            <a class="head" href={`/mails/${mail.n}`}>
              {mail.subject || '(no subject)'}
            </a>
            <p class="to">
              to {mail.to.join(', ')} · <time datetime={mail.at}>{moment(mail.at)}</time>
            </p>
          </li>
        ))}
      </ol>
      {older === null ? null : (
        <p>
          <a href={`/mails?before=${older}`}>Older mails</a>
        </p>
      )}
    </>,
  );

export const mailPage = (mail: AcceptedMail, { html, text, headers }: ReadMail): Page =>
  frame(
    mail.subject || 'Mail',
    <>
      <h1>{mail.subject || '(no subject)'}</h1>
      <p class="byline">
        from {mail.from} to {mail.to.join(', ')} · <time datetime={mail.at}>{moment(mail.at)}</time>{' '}
        ·{' '}
        <a href={`/mails/${mail.n}.eml`} download={`${mail.n}.eml`}>
          Download .eml
        </a>
      </p>
      {html === null ? null : (
        <iframe
          class="mail-frame"
          src={`/mails/${mail.n}/html`}
          title="The mail as HTML"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      )}
      {text === null ? null : (
        <details open={html === null}>
          <summary>The text part</summary>
          <pre>{text}</pre>
        </details>
      )}
      <details>
        <summary>Headers</summary>
        <pre>{headers.join('\n')}</pre>
      </details>
    </>,
  );

export const missingPage = (): Page =>
  frame(
    'Not here',
    <>
      <h1>There is nothing here</h1>
      <p class="lead">
        <a href="/mails">All mails</a>
      </p>
    </>,
  );
