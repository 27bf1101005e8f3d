import type { Child } from 'hono/jsx';
import type { SendQuota } from '../../deliver/index.ts';
import type { NextSlot } from '../../desk/index.ts';
import { DEFAULT_RIGHT, type Right } from '../../domain/index.ts';
import type { DeskPage } from '../frame.tsx';
import { deskPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { counted, many, slotTime } from '../words.ts';

const APPROVAL = {
  automatic: 'a draft goes by itself at its slot, unless it is taken off the table',
  approved: 'a draft goes only when a publisher has approved this very content',
} as const;

const rightWords = (right: Right): string => {
  if (right.kind === 'full') return 'in full';
  if (right.kind !== 'quote') return 'headline and link only';
  return `quoted, ${right.words} words of one article in one mail at most`;
};

const Line = ({ head, children }: { readonly head: string; readonly children?: Child }) => (
  <li>
    <span class="muted">{head}</span>
    <span>{children}</span>
  </li>
);

/** A newsletter as it is configured. Nothing can be changed here: the configuration is a file under version control. */
export const settingsPage = (
  visit: Pick<Visit, 'newsletter' | 'session'>,
  slots: readonly NextSlot[],
  quota: SendQuota | null,
): DeskPage => {
  const { newsletter } = visit;
  return {
    title: 'Settings',
    room: 'settings',
    body: (
      <>
        <div class="head">
          <h1>Settings</h1>
        </div>
        <p class="lead">
          As <code>writethru.config.ts</code> has them. To change one, change the file and deploy.
        </p>
        {may(visit, 'listKeys') ? (
          <p>
            <a href={deskPath(newsletter.id, '/settings/keys')}>Keys for programs</a>
          </p>
        ) : null}
        <section class="panel">
          <h2>{newsletter.name}</h2>
          <ul class="lines terms">
            <Line head="What it is">{newsletter.description}</Line>
            <Line head="Sender">
              {newsletter.sender.name} &lt;{newsletter.sender.address}&gt;
            </Line>
            <Line head="Answers go to">{newsletter.replyTo ?? 'the sender'}</Line>
            <Line head="Language and zone">
              {newsletter.language}, {newsletter.zone}
            </Line>
            <Line head="Approval">
              {APPROVAL[newsletter.approval]}
              {newsletter.fourEyes ? '; not by who changed it last' : ''}
            </Line>
            <Line head="Drafts">
              {newsletter.draftMinutes === 0
                ? 'composed at their slot'
                : `composed ${counted(newsletter.draftMinutes, 'minute', 'minutes')} before their slot`}
              , told to {newsletter.deskAddresses.join(', ') || 'nobody'}
            </Line>
            <Line head="What an editor sends">
              {newsletter.holdSeconds === 0
                ? 'goes at once'
                : `can be taken back for ${counted(newsletter.holdSeconds, 'second', 'seconds')}`}
            </Line>
            <Line head="A slot missed by more than">
              {many(newsletter.latenessMinutes)} minutes is shown, not sent
            </Line>
            <Line head="Postal address">{newsletter.look.postalAddress}</Line>
          </ul>
        </section>
        <section class="panel">
          <h2>Schedules</h2>
          <ul class="lines terms">
            {newsletter.schedules.map(({ kind, cron, zone }) => (
              <Line head={kind}>
                <code>{cron}</code> {zone}
              </Line>
            ))}
            {slots.map(({ kind, at, zone }) => (
              <Line head={`next ${kind}`}>{slotTime(at, zone)}</Line>
            ))}
            {newsletter.schedules.length === 0 ? <Line head="None">sent by hand</Line> : null}
          </ul>
        </section>
        <section class="panel">
          <h2>Topics</h2>
          <ul class="lines terms">
            {newsletter.topics.map(({ name, words }) => (
              <Line head={name}>
                {words.length > 0 ? words.join(', ') : 'by feeds and editors'}
              </Line>
            ))}
            {newsletter.topics.length === 0 ? (
              <Line head="None">readers get everything</Line>
            ) : null}
          </ul>
        </section>
        <section class="panel">
          <h2>Rights</h2>
          <ul class="lines terms">
            {Object.entries(newsletter.rights).map(([source, right]) => (
              <Line head={source}>{rightWords(right)}</Line>
            ))}
            <Line head="Every other source">{rightWords(DEFAULT_RIGHT)}</Line>
          </ul>
        </section>
        {quota ? (
          <section class="panel">
            <h2>Sending</h2>
            <ul class="lines terms">
              <Line head="SES takes">{many(quota.ratePerSecond)} mails a second</Line>
              <Line head="In 24 hours">
                {many(quota.sentLast24Hours)} of{' '}
                {quota.max24Hours < 0 ? 'any number' : many(quota.max24Hours)}
              </Line>
            </ul>
          </section>
        ) : null}
      </>
    ),
  };
};
