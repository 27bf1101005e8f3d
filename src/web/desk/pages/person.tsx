import type { PersonRecord, ToldEdition } from '../../../readers/index.ts';
import { dayAndTime } from '../../day.ts';
import { type DeskPage, PostForm } from '../frame.tsx';
import { deskPath, subscribersPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { chosenTopics, counted, slotTime } from '../words.ts';

type Person = Pick<PersonRecord, 'subscriber'> & {
  readonly subscriptions: PersonRecord['subscriptions'];
  readonly deliveries: readonly (Omit<ToldEdition, 'newsletter' | 'edition' | 'state' | 'told'> & {
    readonly newsletter: string;
    readonly edition: string;
    readonly state: string;
    readonly told: readonly {
      readonly story: string;
      readonly headline: string;
      readonly shown: readonly string[];
      readonly linked: readonly string[];
    }[];
  })[];
};

/** Deliveries that one page tells in full; a year of weekdays has more, which the export holds. */
const TOLD = 40;

/** One person: what they wish, what they got and when, and why not the rest. */
export const personPage = (
  visit: Visit,
  { subscriber, subscriptions, deliveries }: Person,
): DeskPage => {
  const here = deliveries.filter(({ newsletter }) => newsletter === visit.newsletter.id);
  return {
    title: 'A subscriber',
    room: 'subscribers',
    body: (
      <>
        <p class="crumb">
          <a href={subscribersPath(visit)}>Subscribers</a>
        </p>
        <div class="head">
          <h1>{subscriber.address}</h1>
          {subscriber.state === 'suppressed' ? <span class="tag warn">suppressed</span> : null}
        </div>
        {subscriber.state === 'suppressed' ? (
          <div class="box">
            <p>
              No mail goes here since {dayAndTime(subscriber.at, visit.newsletter.zone)}:{' '}
              {subscriber.reason === 'desk' ? 'the desk said so' : subscriber.reason}.
            </p>
          </div>
        ) : null}
        {subscriptions.map((subscription) => (
          <Wish visit={visit} subscription={subscription} />
        ))}
        <h2>What they got</h2>
        {here.length === 0 ? <p>No edition was planned for them yet.</p> : null}
        <ol class="news">
          {here.slice(0, TOLD).map((delivery) => (
            <Got visit={visit} delivery={delivery} />
          ))}
        </ol>
        {here.length > TOLD ? (
          <p class="hint">
            {counted(here.length - TOLD, 'older one', 'older ones')} left out here.
          </p>
        ) : null}
        <p class="hint">
          An edition that is not here had nothing new for them, came before they subscribed, or is
          none of their rhythm.
        </p>
        <PersonActs visit={visit} address={subscriber.address} state={subscriber.state} />
      </>
    ),
  };
};

const PersonActs = ({
  visit,
  address,
  state,
}: {
  readonly visit: Visit;
  readonly address: string;
  readonly state: string;
}) => (
  <div class="acts">
    {state === 'known' && may(visit, 'suppressSubscriber') ? (
      <PostForm
        visit={visit}
        action={subscribersPath(visit, '/suppress')}
        label="Send them no mail any more"
        fields={{ email: address }}
      />
    ) : null}
    {may(visit, 'eraseSubscriber') ? (
      <PostForm
        visit={visit}
        action={subscribersPath(visit, '/ask-erase')}
        label="Erase them…"
        fields={{ email: address }}
      />
    ) : null}
  </div>
);

const Wish = ({
  visit,
  subscription,
}: {
  readonly visit: Visit;
  readonly subscription: Person['subscriptions'][number];
}) => {
  const { newsletter, state, topics, rhythm, since, consent, zone } = subscription;
  const known = visit.newsletters.find(({ id }) => id === newsletter);
  return (
    <section class="panel">
      <h2>{known?.name ?? newsletter}</h2>
      <p>
        {state}, {rhythm}, {chosenTopics(known, topics, 'all topics')}
        {since ? `, since ${dayAndTime(since, zone)}` : ''}
      </p>
      <p class="small muted">
        Consent: {dayAndTime(consent.at, zone)}, {consent.how}: {consent.words}
      </p>
    </section>
  );
};

/** `sent · delivered`, or why not. */
const fate = ({
  state,
  reason,
  delivered,
  bounced,
  complained,
}: Person['deliveries'][number]): string =>
  [
    state,
    reason?.replaceAll('-', ' '),
    complained ? 'complained' : bounced ? 'bounced' : delivered ? 'delivered' : null,
  ]
    .filter(Boolean)
    .join(' · ');

const Got = ({
  visit,
  delivery,
}: {
  readonly visit: Visit;
  readonly delivery: Person['deliveries'][number];
}) => (
  <li>
    <div>
      <h3>
        <a href={deskPath(visit.newsletter.id, `/editions/${delivery.edition}`)}>
          {delivery.subject}
        </a>
      </h3>
      <p class="byline">
        {delivery.number === null ? '' : `No. ${delivery.number} · `}
        {slotTime(delivery.slot, visit.newsletter.zone)} · {fate(delivery)}
      </p>
      {delivery.told.length > 0 ? (
        <details>
          <summary>Told of {counted(delivery.told.length, 'story', 'stories')}</summary>
          <ul class="told">
            {delivery.told.map(({ headline, shown, linked }) => (
              <li>
                <b>{headline}</b>
                {shown.map((text) => (
                  <p>{text}</p>
                ))}
                {linked.length > 0 ? (
                  <p class="byline">
                    {counted(linked.length, 'more was', 'more were')} left to the page that the mail
                    links to
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  </li>
);
