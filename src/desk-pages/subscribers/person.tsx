import { dayAndTime } from '../../html/day.ts';
import type { PersonRecord } from '../../readers/index.ts';
import { type DeskPage, PostForm } from '../frame.tsx';
import { subscribersPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { chosenTopics, counted, upper } from '../words.ts';
import { type Delivered, type Missed, PersonEditions } from './person-editions.tsx';

interface Person extends Pick<PersonRecord, 'subscriber' | 'subscriptions'> {
  readonly deliveries: readonly Delivered[];
  readonly missed: readonly Missed[];
}

/** One person: what they wish, what they got and when, and why not the rest. */
export const personPage = (
  visit: Visit,
  { subscriber, subscriptions, deliveries, missed }: Person,
): DeskPage => ({
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
      <PersonEditions visit={visit} deliveries={deliveries} missed={missed} />
      <PersonActs visit={visit} address={subscriber.address} state={subscriber.state} />
    </>
  ),
});

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
  const { newsletter, state, topics, rhythm, since, consent, zone, away } = subscription;
  const end = away?.until;
  const known = visit.newsletters.find(({ id }) => id === newsletter);
  return (
    <section class="panel">
      <h2>{known?.name ?? newsletter}</h2>
      <p>
        {state}
        {state === 'paused' && end ? ` until ${dayAndTime(end, zone)}` : ''}, {rhythm},{' '}
        {chosenTopics(known, topics, 'all topics')}
        {since ? `, since ${dayAndTime(since, zone)}` : ''}
      </p>
      <StoriesNamed subscription={subscription} />
      <p class="small muted">
        Consent: {dayAndTime(consent.at, zone)}, {consent.how}: {consent.words}
      </p>
    </section>
  );
};

/** The stories that they follow or mute, by count: by name they stand on the reader's own page. */
const StoriesNamed = ({
  subscription: { followed = [], muted = [] },
}: {
  readonly subscription: Person['subscriptions'][number];
}) => {
  const said = [
    followed.length > 0 ? `follows ${counted(followed.length, 'story', 'stories')}` : null,
    muted.length > 0 ? `mutes ${counted(muted.length, 'story', 'stories')}` : null,
  ].filter(Boolean);
  return said.length === 0 ? null : <p class="small muted">{upper(said.join(', '))}</p>;
};
