import { type Subscriber, wordOr } from '../../domain/index.ts';
import { type DeskPage, FormKey, PostForm } from '../frame.tsx';
import { ListTable, NextPage } from '../list-table.tsx';
import { subscribersPath } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { chosenTopics } from '../words.ts';

export interface ListedPerson {
  /** Null: erased. */
  readonly address: string | null;
  readonly subscriber: Subscriber['state'];
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

/** Subscribers of a newsletter: found by the beginning of their address. */
export const subscribersPage = (view: SubscribersView): DeskPage => ({
  title: 'Subscribers',
  room: 'subscribers',
  body: (
    <>
      <div class="head">
        <h1>Subscribers</h1>
        <p class="acts">
          <a class="second" href={subscribersPath(view.visit, '/export.csv')}>
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
  <form class="own find" method="post" action={subscribersPath(visit, '/search')}>
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
      <NextPage path={subscribersPath(visit)} cursor={next} words="More" />
    </>
  );
};

const PersonRow = ({ visit, person }: { readonly visit: Visit; readonly person: ListedPerson }) => (
  <tr>
    <th scope="row">
      {person.address === null ? (
        wordOr({ known: 'known', suppressed: 'suppressed', erased: 'erased' }, person.subscriber)
      ) : (
        <PostForm
          visit={visit}
          action={subscribersPath(visit, '/person')}
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
    <td>{chosenTopics(visit.newsletter, person.topics, 'all')}</td>
  </tr>
);

const AddForms = ({ visit }: { readonly visit: Visit }) => (
  <>
    <section>
      <h2>Add one person</h2>
      <form class="own" method="post" action={subscribersPath(visit, '/add')}>
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
      <form
        class="own"
        method="post"
        action={subscribersPath(visit, '/import')}
        enctype="multipart/form-data"
      >
        <FormKey visit={visit} />
        <div class="field">
          <label for="csv">
            The list as your service exports it, or a spreadsheet saved as CSV
          </label>
          <input id="csv" type="file" name="csv" accept=".csv,.txt,text/csv,text/plain" required />
          <p class="hint">
            Mailchimp, Substack, Ghost, Buttondown, beehiiv, listmonk, Kit, Sendy, Google Contacts,
            Outlook and spreadsheets are known. Who left there gets no email from here. 256 KB at
            most; a longer list goes by the command line.
          </p>
        </div>
        <div class="field">
          <label for="consent-all">When and how they agreed, where no column says so</label>
          <input id="consent-all" type="text" name="consent" maxlength={1000} />
        </div>
        <button class="second" type="submit" name="check" value="yes">
          Check import
        </button>{' '}
        <button class="second" type="submit">
          Import
        </button>
      </form>
    </section>
  </>
);
