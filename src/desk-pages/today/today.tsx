import type { Child } from 'hono/jsx';
import type { SendQuota } from '../../deliver/index.ts';
import type { News, NextSlot } from '../../desk/index.ts';
import type { Feed } from '../../domain/index.ts';
import { dayAndTime, LOCALE } from '../../html/day.ts';
import type { Answer } from '../../operations/index.ts';
import { railDay } from '../../render/dates.ts';
import { countedAt } from '../counting.tsx';
import { type DeskPage, FormKey } from '../frame.tsx';
import { deskPath, storyPath } from '../paths.ts';
import type { OnItsWay } from '../progress.tsx';
import { may, type Visit } from '../visit.ts';
import { away, counted, editionName, many, percent, slotTime, upper } from '../words.ts';
import { OnItsWayPanel } from './on-its-way.tsx';

/** Something that waits for an editor. */
export interface Need {
  readonly words: string;
  /** What one does about it. */
  readonly act: string;
  readonly href: string;
}

export interface Today {
  readonly visit: Visit;
  readonly news: News;
  readonly needs: readonly Need[];
  readonly onItsWay: OnItsWay | null;
  readonly slots: readonly NextSlot[];
  readonly quota: SendQuota | null;
  readonly feeds: readonly Pick<Feed, 'health' | 'fetchedAt'>[];
  /** What came back of the newest edition that is over; null: there was none. */
  readonly last: Results | null;
  /** Names this page's order to cut a draft: pressing twice is one. */
  readonly orderKey: string;
}

/** What is new, what needs somebody, what is on its way, what comes next, and whether all is well. */
export const todayPage = (today: Today): DeskPage => ({
  title: 'Today',
  room: 'today',
  ...(today.onItsWay ? { live: true } : {}),
  body: (
    <div class="two">
      <section aria-labelledby="new">
        <div class="head">
          <h1 id="new">{heading(today)}</h1>
          <Cut today={today} />
        </div>
        <WhatWaits today={today} />
        <NewsList today={today} />
      </section>
      <div id={ASIDE}>
        <Needs needs={today.needs} />
        {today.onItsWay ? <OnItsWayPanel way={today.onItsWay} visit={today.visit} /> : null}
        <Next today={today} />
        <Health today={today} />
      </div>
    </div>
  ),
});

const heading = ({ news, visit }: Today): string =>
  news.since
    ? `New since ${editionName(news.since.slot, visit.newsletter.zone, visit.now)}`
    : 'New, before the first edition';

/** Its boxes stand beside the stories. */
const CUT_FORM = 'cut';

const Cut = ({ today: { visit, news, orderKey } }: { readonly today: Today }) => {
  const { id } = visit.newsletter;
  return (
    <div class="acts">
      {may(visit, 'startFetch') ? (
        <a class="second" href={`${deskPath(id, '/feeds')}#add-articles`}>
          Add articles
        </a>
      ) : null}
      {may(visit, 'composeEdition') && news.stories.length > 0 ? (
        <form id={CUT_FORM} method="post" action={deskPath(id, '/compose')}>
          <FormKey visit={visit} />
          <input type="hidden" name="order" value={orderKey} />
          <button class="act" type="submit">
            Send something now…
          </button>
        </form>
      ) : null}
    </div>
  );
};

const ASIDE = 'aside';

/** On a phone what needs somebody stands below all the news: that it is there is said above them. */
const WhatWaits = ({ today: { needs, onItsWay } }: { readonly today: Today }) => {
  const said = [
    needs.length > 0 ? counted(needs.length, 'thing needs you', 'things need you') : null,
    onItsWay ? 'an edition is on its way' : null,
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p class="narrow">
      <a href={`#${ASIDE}`}>{upper(said.join(', '))}</a>
    </p>
  );
};

const NewsList = ({ today: { news, visit } }: { readonly today: Today }) => {
  if (news.stories.length === 0)
    return (
      <p class="lead">
        Nothing is new. What comes in next stands here as soon as it is filed, story by story.
      </p>
    );
  return (
    <>
      {may(visit, 'composeEdition') ? (
        <p class="hint">
          To send now, all of it goes, or only the stories that you choose: a draft is made, and
          nothing goes before you have seen it and who will get it.
        </p>
      ) : null}
      <ol class="news">
        {news.stories.map((story) => (
          <NewsRow story={story} visit={visit} />
        ))}
      </ol>
    </>
  );
};

type NewsStory = News['stories'][number];
type Results = Answer<'editionResults'>['counts'];

const NewsRow = ({ story, visit }: { readonly story: NewsStory; readonly visit: Visit }) => {
  const topic = visit.newsletter.topics.find(({ id }) => id === story.topic);
  const kicker = [topic?.name, story.state === 'breaking' ? 'Breaking' : null].filter(Boolean);
  const [first] = story.developments;
  return (
    <li>
      <div class="count">
        {many(story.count)}
        <small>new</small>
      </div>
      <div lang={visit.newsletter.language}>
        {kicker.length > 0 ? <p class="kicker">{kicker.join(' · ')}</p> : null}
        <h2 class="headline">
          <a href={storyPath(visit, story.id)}>{story.headline}</a>
        </h2>
        {first ? <p>{first.text}</p> : null}
        <p class="byline" lang="en">
          {sourcesLine(story)}
        </p>
        {story.count > 1 ? <More story={story} /> : null}
        {may(visit, 'composeEdition') ? (
          <label class="choice small" lang="en">
            <input type="checkbox" form={CUT_FORM} name="story" value={story.id} /> choose
            <span class="seen"> “{story.headline}”</span>
          </label>
        ) : null}
      </div>
    </li>
  );
};

/** The other developments, a click away. */
const More = ({ story: { developments, count } }: { readonly story: NewsStory }) => (
  <details>
    <summary lang="en">{counted(count - 1, 'more', 'more')}</summary>
    <ol class="timeline">
      {developments.slice(1).map(({ text, date }) => (
        <li>
          <time datetime={date.on}>{railDay(date, `${date.on}T00:00:00.000Z`, LOCALE)}</time>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  </details>
);

const NAMES = 3;

/** `Fox, Guardian, BBC and 4 more · 1,000 → 5,000 barrels a day · sources differ` */
const sourcesLine = ({ sources, reports, developments }: NewsStory): string => {
  const names = sources.flatMap((name) => name ?? []);
  const more = names.length - NAMES;
  const by = names.slice(0, NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const change = developments.find((development) => development.change)?.change;
  return [
    by === '' ? counted(reports, 'report', 'reports') : by,
    ...(change ? [`${change.from} → ${change.to} ${change.unit}`] : []),
    ...(developments.some(({ differs }) => differs) ? ['sources differ'] : []),
  ].join(' · ');
};

export const Panel = ({
  title,
  needs = false,
  children,
}: {
  readonly title: string;
  readonly needs?: boolean;
  readonly children?: Child;
}) => (
  <section class={needs ? 'panel needs' : 'panel'}>
    <h2>{title}</h2>
    {children}
  </section>
);

const Needs = ({ needs }: { readonly needs: readonly Need[] }) => (
  <Panel title="Needs you" needs={needs.length > 0}>
    {needs.length === 0 ? <p class="small muted">Nothing waits for a decision.</p> : null}
    <ul class="lines">
      {needs.map(({ words, act, href }) => (
        <li>
          <span>{words}</span>
          <a href={href}>
            {act}
            <span class="seen">: {words}</span>
          </a>
        </li>
      ))}
    </ul>
  </Panel>
);

const Next = ({ today: { slots, visit } }: { readonly today: Today }) => (
  <Panel title="Next">
    {slots.length === 0 ? (
      <p class="small muted">No schedule: editions go when an editor sends them.</p>
    ) : null}
    <ul class="lines">
      {slots.map(({ at, zone, kind }) => (
        <li>
          <span>
            {slotTime(at, zone)} {zone === visit.newsletter.zone ? '' : zone}
          </span>
          <span class="small muted">
            {kind} · {away(at, visit.now)}
          </span>
        </li>
      ))}
    </ul>
  </Panel>
);

const Health = ({ today: { quota, feeds, last, visit } }: { readonly today: Today }) => {
  const well = feeds.filter(({ health }) => health.state === 'well').length;
  const polled = feeds.flatMap(({ fetchedAt }) => fetchedAt ?? []).sort();
  const newest = polled.at(-1);
  return (
    <Panel title="Health">
      <p class="small muted">
        {quota
          ? `SES quota today ${many(quota.sentLast24Hours)} of ${quota.max24Hours < 0 ? 'any number' : many(quota.max24Hours)} · ${many(quota.ratePerSecond)} a second`
          : 'SES does not say what it lets us send'}
      </p>
      {last ? <p class="small muted">Last edition: {lastLine(last, visit)}</p> : null}
      <p class="small muted">
        {feeds.length === 0
          ? 'No feeds are followed'
          : `${many(well)} of ${counted(feeds.length, 'feed', 'feeds')} well${newest ? ` · last poll ${away(newest, visit.now)}` : ''}`}
      </p>
      <p class="small muted">
        Written {dayAndTime(visit.now, visit.newsletter.zone)} {visit.newsletter.zone}
      </p>
    </Panel>
  );
};

/** `bounced 0.4 % · complained 0 %` */
const lastLine = (last: Results, visit: Visit): string =>
  last.state === 'counting'
    ? `what came back is being counted, ${last.done} of ${last.of} parts so far`
    : `bounced ${percent(last.bounced, last.sent)} · complained ${percent(last.complained, last.sent)}${countedAt(last, visit)}`;
