import type { PersonRecord, ToldEdition } from '../../../readers/index.ts';
import { dayAndTime } from '../../day.ts';
import { type DeskPage, FormKey, PostForm } from '../frame.tsx';
import { deskPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { counted, slotTime } from '../words.ts';
import { ListTable, NextPage } from './list-table.tsx';

export interface ListedPerson {
  /** Null: erased. */
  readonly address: string | null;
  readonly subscriber: 'known' | 'suppressed' | 'erased';
  /** Null: no subscription of this newsletter. */
  readonly state: string | null;
  readonly rhythm: string | null;
  readonly topics: readonly string[];
}

export interface SubscribersView {
  readonly visit: Visit;
  readonly people: readonly ListedPerson[];
  readonly next: string | null;
  /** The beginning of the addresses that were looked for; null: nobody looked. */
  readonly sought: string | null;
}

const own = (visit: Visit, rest: `/${string}` | '' = ''): string =>
  deskPath(visit.newsletter.id, `/subscribers${rest}`);

/** Subscribers of a newsletter: found by the beginning of their address. */
export const subscribersPage = (view: SubscribersView): DeskPage => ({
  title: 'Subscribers',
  room: 'subscribers',
  body: (
    <>
      <div class="head">
        <h1>Subscribers</h1>
        <p class="acts">
          <a class="second" href={own(view.visit, '/export.csv')}>
            Save as CSV
          </a>
        </p>
      </div>
      <Search view={view} />
      <People view={view} />
      <AddForms visit={view.visit} />
    </>
  ),
});

const Search = ({ view: { visit, sought } }: { readonly view: SubscribersView }) => (
  <form class="own find" method="post" action={own(visit, '/search')}>
    <FormKey visit={visit} />
    <div class="field">
      <label for="prefix">The beginning of an address</label>
      <input
        id="prefix"
        type="search"
        name="prefix"
        required
        autocomplete="off"
        spellcheck={false}
        maxlength={254}
        value={sought ?? ''}
      />
    </div>
    <button class="second" type="submit">
      Find
    </button>
  </form>
);

const People = ({ view }: { readonly view: SubscribersView }) => {
  const { visit, people, next, sought } = view;
  if (people.length === 0)
    return (
      <p class="lead">
        {sought === null ? 'Nobody yet.' : `No address here begins with “${sought}”.`}
      </p>
    );
  return (
    <>
      <ListTable
        caption={sought === null ? 'In no order' : `Whose address begins with “${sought}”`}
        columns={['Address', 'Subscription', 'Rhythm', 'Topics']}
      >
        {people.map((person) => (
          <PersonRow visit={visit} person={person} />
        ))}
      </ListTable>
      <NextPage path={own(visit)} cursor={next} words="More" />
    </>
  );
};

const PersonRow = ({ visit, person }: { readonly visit: Visit; readonly person: ListedPerson }) => (
  <tr>
    <th scope="row">
      {person.address === null ? (
        'erased'
      ) : (
        <PostForm
          visit={visit}
          action={own(visit, '/person')}
          label={person.address}
          look="quiet"
          fields={{ email: person.address }}
        />
      )}
    </th>
    <td>
      <span class={person.subscriber === 'suppressed' ? 'tag warn' : 'tag'}>
        {person.subscriber === 'suppressed' ? 'suppressed' : (person.state ?? 'not here')}
      </span>
    </td>
    <td>{person.rhythm ?? '–'}</td>
    <td>{person.topics.length > 0 ? person.topics.join(', ') : 'all'}</td>
  </tr>
);

const AddForms = ({ visit }: { readonly visit: Visit }) => (
  <>
    <section>
      <h2>Add one person</h2>
      <form class="own" method="post" action={own(visit, '/add')}>
        <FormKey visit={visit} />
        <div class="field">
          <label for="email">Address</label>
          <input id="email" type="email" name="email" required maxlength={254} autocomplete="off" />
        </div>
        <div class="field">
          <label for="name">Name (may be empty)</label>
          <input id="name" type="text" name="name" maxlength={200} autocomplete="off" />
        </div>
        <div class="field">
          <label for="consent-one">When and how they agreed</label>
          <input id="consent-one" type="text" name="consent" required maxlength={1000} />
        </div>
        <button class="second" type="submit">
          Add
        </button>
      </form>
    </section>
    <section>
      <h2>Import a list</h2>
      <form class="own" method="post" action={own(visit, '/import')} enctype="multipart/form-data">
        <FormKey visit={visit} />
        <div class="field">
          <label for="csv">A CSV with a header; the column “email” is required</label>
          <input id="csv" type="file" name="csv" accept=".csv,text/csv" required />
          <p class="hint">256 KB at most; a longer list goes in parts.</p>
        </div>
        <div class="field">
          <label for="consent-all">When and how they agreed, where no column says so</label>
          <input id="consent-all" type="text" name="consent" maxlength={1000} />
        </div>
        <button class="second" type="submit">
          Import
        </button>
      </form>
    </section>
  </>
);

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
          <a href={own(visit)}>Subscribers</a>
        </p>
        <div class="head">
          <h1>{subscriber.address}</h1>
          <span class={subscriber.state === 'suppressed' ? 'tag warn' : 'tag'}>
            {subscriber.state}
          </span>
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
        action={own(visit, '/suppress')}
        label="Send them no mail any more"
        fields={{ email: address }}
      />
    ) : null}
    {may(visit, 'eraseSubscriber') ? (
      <PostForm
        visit={visit}
        action={own(visit, '/ask-erase')}
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
  const name = visit.newsletters.find(({ id }) => id === newsletter)?.name ?? newsletter;
  return (
    <section class="panel">
      <h2>{name}</h2>
      <p>
        {state}, {rhythm}, {topics.length > 0 ? topics.join(', ') : 'all topics'}
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
