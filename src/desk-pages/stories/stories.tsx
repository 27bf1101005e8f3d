import { OPEN_STORY_STATES, type Story, wordOr } from '../../domain/index.ts';
import { dayAndTime, dueDay } from '../../html/day.ts';
import { RailDay } from '../../html/rail-day.tsx';
import { piecesOf } from '../../html/story-timeline.ts';
import { excerpt } from '../../kernel/index.ts';
import { webLink } from '../../render/web-link.ts';
import { correctPath } from '../corrections/corrections.tsx';
import type { DeskPage } from '../frame.tsx';
import { ListTable, NextPage } from '../list-table.tsx';
import { deskPath, storyPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { away, counted, many } from '../words.ts';
import { StoryActs } from './story-acts.tsx';
import { articleLine, type ShownDevelopment, type StoryView } from './story-view.ts';

type Listed = Pick<
  Story,
  'id' | 'headline' | 'state' | 'topics' | 'articles' | 'developments' | 'developedAt'
>;

export type StateChoice = (typeof OPEN_STORY_STATES)[number] | null;

/** A story's state, lit where it is breaking. */
const StoryTag = ({ state }: Pick<Story, 'state'>) => (
  <span class={state === 'breaking' ? 'tag warn' : 'tag'}>{state}</span>
);

/** Stories that are not closed, the newest development first, page by page. */
export const storiesPage = (
  visit: Visit,
  chosen: StateChoice,
  { stories, next }: { readonly stories: readonly Listed[]; readonly next: string | null },
): DeskPage => ({
  title: 'Stories',
  room: 'stories',
  body: (
    <>
      <div class="head">
        <h1>Stories</h1>
        <Filter visit={visit} chosen={chosen} />
      </div>
      {stories.length === 0 ? (
        <p class="lead">{noneWords(chosen, next)}</p>
      ) : (
        <ListTable
          caption="Newest development first"
          columns={[
            'Story',
            'State',
            'Developed',
            { figures: 'Developments' },
            { figures: 'Articles' },
          ]}
        >
          {stories.map((story) => (
            <tr>
              <th scope="row" lang={visit.newsletter.language}>
                <a href={storyPath(visit, story.id)}>{story.headline}</a>
                <span class="byline"> {topicNames(visit, story.topics)}</span>
              </th>
              <td>
                <StoryTag state={story.state} />
              </td>
              <td class="day">{away(story.developedAt, visit.now)}</td>
              <td class="num">{many(story.developments)}</td>
              <td class="num">{many(story.articles)}</td>
            </tr>
          ))}
        </ListTable>
      )}
      <NextPage path={storiesPath(visit, chosen)} cursor={next} words="Older ones" />
    </>
  ),
});

const storiesPath = ({ newsletter }: Visit, state: StateChoice): string =>
  deskPath(newsletter.id, state === null ? '/stories' : `/stories?state=${state}`);

const noneWords = (chosen: StateChoice, next: string | null): string => {
  if (chosen === null) return 'There is none: stories begin with the first article of an event.';
  return next === null
    ? `There is none that is ${chosen}.`
    : `None of those that changed last is ${chosen}.`;
};

const topicNames = ({ newsletter }: Visit, topics: readonly string[]): string =>
  newsletter.topics
    .filter(({ id }) => topics.includes(id))
    .map(({ name }) => name)
    .join(', ');

const Filter = ({ visit, chosen }: { readonly visit: Visit; readonly chosen: StateChoice }) => {
  const current = (state: StateChoice) =>
    state === chosen ? ({ 'aria-current': 'true' } as const) : {};
  return (
    <nav aria-label="Which stories">
      <ul class="trail">
        <li>
          <a href={storiesPath(visit, null)} {...current(null)}>
            all
          </a>
        </li>
        {OPEN_STORY_STATES.map((state) => (
          <li>
            <a href={storiesPath(visit, state)} {...current(state)}>
              {state}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** One story: what is known of it, when it became known, and by whom. */
export const storyPage = (view: StoryView): DeskPage => {
  const { visit, story, timeline, left } = view;
  return {
    title: story.headline,
    room: 'stories',
    body: (
      <>
        <p class="crumb">
          <a href={deskPath(visit.newsletter.id, '/stories')}>Stories</a>
        </p>
        <div class="head">
          <h1 lang={story.language} dir="auto">
            {story.headline}
          </h1>
          <StoryTag state={story.state} />
        </div>
        <p class="byline">
          {counted(story.developments, 'development', 'developments')} of{' '}
          {counted(story.articles, 'article', 'articles')} · developed{' '}
          {away(story.developedAt, visit.now)} ·{' '}
          {topicNames(visit, story.topics) || 'no topic of this newsletter'}
        </p>
        <div class="two">
          <section>
            <h2>Timeline</h2>
            <ol class="timeline">
              {timeline.map((development, place) => (
                <Development
                  view={view}
                  development={development}
                  before={timeline[place - 1] ?? null}
                />
              ))}
            </ol>
            {left > 0 ? (
              <p class="hint">{counted(left, 'older one is', 'older ones are')} left out here.</p>
            ) : null}
          </section>
          <div>
            <StoryActs view={view} />
            <Articles view={view} />
            <Changes view={view} />
            <Headlines view={view} />
            <Sources view={view} />
          </div>
        </div>
      </>
    ),
  };
};

const Development = ({
  view: { story, visit, overdue },
  development,
  before,
}: {
  readonly view: StoryView;
  readonly development: ShownDevelopment;
  readonly before: ShownDevelopment | null;
}) => (
  <li>
    <RailDay of={development.date} before={before?.date ?? null} newest={story.developedAt} />
    <div>
      <p lang={story.language} dir="auto">
        {piecesOf(development).map(({ text, inserted }) =>
          inserted ? <span class="muted">{text}</span> : text,
        )}
      </p>
      <p class="byline">
        {[
          development.sources.map(({ name }) => name ?? 'not stated').join(', '),
          development.change &&
            `${development.change.from} → ${development.change.to} ${development.change.unit}`,
          development.differs &&
            `sources differ: “${development.differs.written}”${development.differs.source ? ` (${development.differs.source})` : ''}`,
          overdue.has(development.id) &&
            `was due ${dueDay(development.due?.on ?? '')}, nothing reported`,
        ]
          .filter(Boolean)
          .join(' · ')}
        {may(visit, 'correctDevelopment') ? (
          <>
            {' · '}
            <a href={correctPath(visit, story.id, development.id)}>
              Correct<span class="seen"> “{excerpt(development.text)}”</span>
            </a>
          </>
        ) : null}
      </p>
    </div>
  </li>
);

const Articles = ({ view: { visit, articles } }: { readonly view: StoryView }) => (
  <section class="panel">
    <h2>Articles</h2>
    <ul class="lines">
      {articles.map((article) => {
        const { title, url } = article;
        const link = webLink(url);
        const own = `/articles/${encodeURIComponent(article.article)}` as const;
        return (
          <li>
            <a href={deskPath(visit.newsletter.id, own)}>{title}</a>
            <span class="small muted">
              {articleLine(article, visit)}
              {link ? (
                <>
                  {' · '}
                  <a href={link}>
                    original<span class="seen"> of {title}</span>
                  </a>
                </>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  </section>
);

const HEADLINES = {
  title: 'an article’s title',
  reference: 'as a report refers to it',
  desk: 'by the desk',
} as const;

const CHANGES = {
  merged: 'took in another story',
  split: 'gave articles to a story of their own',
  made: 'made of another story’s articles',
  renamed: 'renamed',
  closed: 'closed',
  reopened: 'opened again',
  filed: 'given topics by the desk',
} as const;

const Changes = ({ view: { changes, visit } }: { readonly view: StoryView }) =>
  changes.length === 0 ? null : (
    <section class="panel">
      <h2>What was done with it</h2>
      <ul class="lines">
        {changes.map((change) => (
          <li>
            <span>
              {change.story ? (
                <a href={storyPath(visit, change.story)}>{wordOr(CHANGES, change.what)}</a>
              ) : (
                wordOr(CHANGES, change.what)
              )}
            </span>
            <span class="small muted">
              {change.by ?? 'the engine'}, {dayAndTime(change.at, visit.newsletter.zone)}
              {change.why ? `: ${change.why}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

const Headlines = ({ view: { story, headlines } }: { readonly view: StoryView }) => (
  <section class="panel">
    <h2>Headlines it could have</h2>
    <ul class="lines">
      {headlines.map(({ text, from, overclaims }) => (
        <li>
          <span lang={story.language} dir="auto">
            {text}
          </span>
          <span class="small muted">
            {wordOr(HEADLINES, from)}
            {overclaims ? ' · claims more than its text' : ''}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const Sources = ({ view: { sources, cites } }: { readonly view: StoryView }) => (
  <section class="panel">
    <h2>Sources</h2>
    <ul class="lines">
      {sources.map(({ name, articles }) => (
        <li>
          <span>{name ?? 'not stated'}</span>
          <span class="small muted">{counted(articles, 'article', 'articles')}</span>
        </li>
      ))}
    </ul>
    {cites.length > 0 ? <p class="small muted">They cite {cites.join(', ')}.</p> : null}
  </section>
);
