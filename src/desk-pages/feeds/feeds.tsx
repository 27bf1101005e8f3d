import { type Feed, wordOr } from '../../domain/index.ts';
import { type DeskPage, FormKey, PostForm } from '../frame.tsx';
import { ListTable } from '../list-table.tsx';
import { deskPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { away, counted, many } from '../words.ts';

export type ShownFeed = Omit<Feed, 'version' | 'etag' | 'lastModified'>;

/** What people call a feed. */
export const feedName = ({ source, url }: Pick<Feed, 'source' | 'url'>): string =>
  source ?? new URL(url).hostname;

/** `well`, or since when it fails. */
export const HealthTag = ({ feed, now }: { readonly feed: ShownFeed; readonly now: string }) => {
  const { health } = feed;
  if (health.state !== 'failing') {
    const well = feed.fetchedAt === null ? 'not polled yet' : 'well';
    return <span class="tag">{wordOr({ well }, health.state)}</span>;
  }
  return <span class="tag warn">fails since {away(health.since, now)}</span>;
};

/** Dates of the last poll that say nothing. */
const DatesNote = ({ dates }: { readonly dates: NonNullable<ShownFeed['dates']> }) => (
  <span class="byline">
    {' '}
    {counted(dates.entries, 'date', 'dates')} cannot be read or believed (“{dates.example}”)
  </span>
);

/** The feeds that are polled, those that fail first. */
export const feedsPage = (visit: Visit, feeds: readonly ShownFeed[]): DeskPage => {
  const failing = feeds.filter(({ health }) => health.state === 'failing');
  const well = feeds.filter(({ health }) => health.state === 'well');
  return {
    title: 'Feeds',
    room: 'feeds',
    body: (
      <>
        <div class="head">
          <h1>Feeds</h1>
          <p class="acts">
            <a class="second" href={deskPath(visit.newsletter.id, '/feeds.opml')}>
              Save as OPML
            </a>
          </p>
        </div>
        <p class="lead">
          {feeds.length === 0
            ? 'None is followed yet. Articles come by feeds, by single addresses, by files and by the API.'
            : `${many(well.length)} of ${counted(feeds.length, 'feed', 'feeds')} well. All newsletters of this desk share them.`}
        </p>
        {feeds.length > 0 ? <FeedTable visit={visit} feeds={[...failing, ...well]} /> : null}
        {may(visit, 'startFetch') ? <FetchForm visit={visit} /> : null}
        {may(visit, 'addFeed') ? <AddForm visit={visit} /> : null}
        {may(visit, 'importFeeds') ? <ImportForm visit={visit} /> : null}
      </>
    ),
  };
};

const FeedTable = ({
  visit,
  feeds,
}: {
  readonly visit: Visit;
  readonly feeds: readonly ShownFeed[];
}) => (
  <ListTable
    caption="Those that fail first"
    columns={['Feed', 'Health', 'Last poll', 'Next poll', { figures: 'Articles' }]}
  >
    {feeds.map((feed) => (
      <tr>
        <th scope="row">
          <a href={deskPath(visit.newsletter.id, `/feeds/${feed.id}`)}>{feedName(feed)}</a>
          <span class="byline address"> {feed.url}</span>
        </th>
        <td>
          <HealthTag feed={feed} now={visit.now} />
          {feed.dates ? <DatesNote dates={feed.dates} /> : null}
        </td>
        <td>{feed.fetchedAt ? away(feed.fetchedAt, visit.now) : 'never'}</td>
        <td>{away(feed.nextPollAt, visit.now)}</td>
        <td class="num">{many(feed.passedOn)}</td>
      </tr>
    ))}
  </ListTable>
);

const FetchForm = ({ visit }: { readonly visit: Visit }) => (
  <section>
    <h2 id="add-articles">Add articles from an address</h2>
    <form class="own" method="post" action={deskPath(visit.newsletter.id, '/fetches')}>
      <FormKey visit={visit} />
      <div class="field">
        <label for="article">Address of a report, a feed or a list of feeds</label>
        <input id="article" type="url" name="url" required maxlength={4000} />
        <p class="hint">Fetched once. Its articles stand under Today as soon as they are filed.</p>
      </div>
      <button class="second" type="submit">
        Fetch it
      </button>
    </form>
  </section>
);

const AddForm = ({ visit }: { readonly visit: Visit }) => (
  <section>
    <h2>Follow a feed</h2>
    <form class="own" method="post" action={deskPath(visit.newsletter.id, '/feeds')}>
      <FormKey visit={visit} />
      <div class="field">
        <label for="url">Address of the feed, or of a page that names one</label>
        <input id="url" type="url" name="url" required maxlength={4000} />
      </div>
      <div class="field">
        <label for="source">Publisher’s name (leave empty: as the feed says)</label>
        <input id="source" type="text" name="source" maxlength={200} />
      </div>
      <Topics visit={visit} />
      <button class="act" type="submit">
        Follow it
      </button>
    </form>
  </section>
);

const Topics = ({ visit: { newsletter } }: { readonly visit: Visit }) =>
  newsletter.topics.length === 0 ? null : (
    <fieldset class="field">
      <legend>Topics of all its articles</legend>
      <div class="choices">
        {newsletter.topics.map(({ id, name }) => (
          <label class="choice">
            <input type="checkbox" name="topics" value={id} /> {name}
          </label>
        ))}
      </div>
    </fieldset>
  );

const ImportForm = ({ visit }: { readonly visit: Visit }) => (
  <section>
    <h2>Follow a list of feeds</h2>
    <form
      class="own"
      method="post"
      action={deskPath(visit.newsletter.id, '/feeds/import')}
      enctype="multipart/form-data"
    >
      <FormKey visit={visit} />
      <div class="field">
        <label for="opml">An OPML file, of one megabyte at most</label>
        <input id="opml" type="file" name="opml" accept=".opml,.xml,text/xml" required />
      </div>
      <button class="second" type="submit">
        Follow them
      </button>
    </form>
  </section>
);

/** One feed: its health, what went wrong last, and what can be done. */
export const feedPage = (visit: Visit, feed: ShownFeed): DeskPage => {
  const own = deskPath(visit.newsletter.id, `/feeds/${feed.id}`);
  const { health } = feed;
  return {
    title: feedName(feed),
    room: 'feeds',
    body: (
      <>
        <p class="crumb">
          <a href={deskPath(visit.newsletter.id, '/feeds')}>Feeds</a>
        </p>
        <div class="head">
          <h1>{feedName(feed)}</h1>
          <HealthTag feed={feed} now={visit.now} />
        </div>
        <p class="byline address">{feed.url}</p>
        <ul class="lines terms">
          <li>
            <span>Last poll</span>
            <span>{feed.fetchedAt ? away(feed.fetchedAt, visit.now) : 'never'}</span>
          </li>
          <li>
            <span>Next poll</span>
            <span>{away(feed.nextPollAt, visit.now)}</span>
          </li>
          <li>
            <span>Articles handed to the inbox so far</span>
            <span>{many(feed.passedOn)}</span>
          </li>
          <li>
            <span>Topics of all its articles</span>
            <span>{feed.topics.length > 0 ? feed.topics.join(', ') : 'by their own words'}</span>
          </li>
        </ul>
        {health.state === 'failing' ? (
          <div class="box">
            <p>
              It has given nothing for {counted(health.failures, 'poll', 'polls')}, since{' '}
              {away(health.since, visit.now)}. The last time: {health.lastError.message}
            </p>
          </div>
        ) : null}
        {may(visit, 'pollFeed') ? (
          <div class="acts">
            <PostForm visit={visit} action={`${own}/poll`} label="Poll it now" look="act" />
            <PostForm visit={visit} action={`${own}/remove`} label="Follow it no more" />
          </div>
        ) : null}
      </>
    ),
  };
};

export interface FetchView {
  readonly url: string | null;
  /** Null: it is still under way. */
  readonly words: string | null;
}

/** How a fetch went that was asked for. */
export const fetchPage = (visit: Visit, { url, words }: FetchView): DeskPage => ({
  title: 'A fetch',
  room: 'feeds',
  body: (
    <>
      <p class="crumb">
        <a href={deskPath(visit.newsletter.id, '/feeds')}>Feeds</a>
      </p>
      <h1>{words === null ? 'It is being fetched' : 'It was fetched'}</h1>
      {url ? <p class="byline address">{url}</p> : null}
      <p class="lead">
        {words ?? 'This takes some seconds. Look again, or go on: it does not need you.'}
      </p>
      <p class="acts">
        {words === null ? (
          <a class="act" href={visit.c.req.path}>
            Look again
          </a>
        ) : null}
        <a class="second" href={deskPath(visit.newsletter.id)}>
          To Today
        </a>
      </p>
    </>
  ),
});
