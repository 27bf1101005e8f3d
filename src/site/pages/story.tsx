import {
  type IssuedCorrection,
  type Newsletter,
  type SourceRef,
  type Story,
  sitePaths,
} from '../../domain/index.ts';
import { calendarDay, dayAndTime, LOCALE, longDay, numberWord } from '../../html/day.ts';
import { newsletterFrame, type Page, Trail } from '../../html/layout.tsx';
import { RailDay } from '../../html/rail-day.tsx';
import { piecesOf, type Timeline, type TimelineLine } from '../../html/story-timeline.ts';
import type { Instant } from '../../kernel/index.ts';
import { webLink } from '../../render/web-link.ts';
import { isQuotable } from '../due.ts';
import { DueNext } from './due-next.tsx';
import { FigureHistory } from './figure-history.tsx';

export interface StoryView {
  readonly newsletter: Newsletter;
  readonly story: Story;
  readonly timeline: Timeline;
  /** Of what stands in it, in no particular order. */
  readonly corrections: readonly IssuedCorrection[];
  /** The day from which on the reader has heard nothing, `2010-04-25`. */
  readonly since: string | null;
  readonly siteUrl: string;
  readonly now: Instant;
}

/** A story with its timeline, newest first; what was reported since a date stands out. */
export const storyPage = (view: StoryView): Page => {
  const { newsletter, story, timeline } = view;
  const topic = newsletter.topics.find(({ id }) => story.topics.includes(id));
  return {
    title: `${story.headline} · ${newsletter.name}`,
    description: byline(view),
    card: {
      type: 'article',
      url: view.siteUrl + sitePaths.story(newsletter.id, story.id),
      newsletter,
    },
    ...newsletterFrame(newsletter),
    kicker: <Trail newsletter={newsletter} parts={['Stories', ...(topic ? [topic.name] : [])]} />,
    body: (
      <article lang={story.language} dir="auto">
        <h1>{story.headline}</h1>
        <p class="byline" lang="en">
          {story.state === 'breaking' ? <b class="now">Breaking · </b> : null}
          {byline(view)}
        </p>
        <Since view={view} />
        <DueNext {...view} lines={timeline.lines} />
        <FigureHistory lines={timeline.lines} />
        <h2 class="seen" lang="en">
          Timeline
        </h2>
        <ol class="timeline">
          {timeline.lines.map((line, place) => (
            <Line line={line} before={timeline.lines[place - 1] ?? null} view={view} />
          ))}
        </ol>
        {timeline.left > 0 ? (
          <p class="small muted" lang="en">
            {`${numberWord(timeline.left)} older ${timeline.left === 1 ? 'line is' : 'lines are'} left out here.`}
          </p>
        ) : null}
        <p class="small muted" lang="en">
          What comes next in this story is told once, by email.{' '}
          <a href={sitePaths.newsletter(newsletter.id)}>Get {newsletter.name}</a>
        </p>
      </article>
    ),
  };
};

/** Names in a byline; the lines below have them all. */
const NAMES = 3;

/** "Since 20 April 2010 · 37 reports by Fox, Guardian, BBC and 5 more · updated 28 April, 21:40" */
const byline = ({ newsletter, story }: StoryView): string => {
  const names = story.sources.flatMap(({ name }) => (name ? [name] : []));
  const more = names.length - NAMES;
  const shown = more > 0 ? [...names.slice(0, NAMES), `${more} more`] : names;
  const by = shown.length > 0 ? ` by ${new Intl.ListFormat(LOCALE).format(shown)}` : '';
  const reports = new Intl.NumberFormat(LOCALE).format(story.articles);
  return [
    `Since ${longDay(calendarDay(story.startedAt, newsletter.zone))}`,
    `${reports} ${story.articles === 1 ? 'report' : 'reports'}${by}`,
    `updated ${updated(story, newsletter)}`,
  ].join(' · ');
};

/** The year is said where it is not the one in which the story began. */
const updated = ({ startedAt, updatedAt }: Story, { zone }: Newsletter): string => {
  const day = calendarDay(updatedAt, zone);
  const sameYear = day.slice(0, 4) === calendarDay(startedAt, zone).slice(0, 4);
  return sameYear ? dayAndTime(updatedAt, zone) : longDay(day);
};

/** Told or not: by the day of the report, in the newsletter's zone; the day itself counts as not heard. */
const isNew = (line: TimelineLine, { since, newsletter }: StoryView): boolean =>
  since !== null &&
  line.development !== null &&
  calendarDay(line.statement.reportedAt, newsletter.zone) >= since;

const Since = ({ view }: { readonly view: StoryView }) => {
  const count = view.timeline.lines.filter((line) => isNew(line, view)).length;
  return (
    <div class="box" lang="en" dir="ltr">
      {view.since === null ? (
        <p>Were you away?</p>
      ) : (
        <p>
          Since <b>{longDay(view.since)}</b>: {sinceWords(count)}
        </p>
      )}
      <form method="get" action={sitePaths.story(view.newsletter.id, view.story.id)}>
        <label for="since">{view.since === null ? 'What is new since' : 'Another date'}</label>
        <input id="since" type="date" name="since" required value={view.since ?? ''} />
        <button class="second" type="submit">
          Show
        </button>
      </form>
    </div>
  );
};

const sinceWords = (count: number): string => {
  if (count === 0) return 'nothing is new.';
  return `${numberWord(count).toLowerCase()} ${count === 1 ? 'thing is' : 'things are'} new.`;
};

const Line = ({
  line,
  before,
  view,
}: {
  readonly line: TimelineLine;
  readonly before: TimelineLine | null;
  readonly view: StoryView;
}) => {
  const { statement, development } = line;
  const fresh = isNew(line, view);
  const corrections = view.corrections.filter((one) => one.development === development?.id);
  return (
    <li class={fresh ? 'new' : ''}>
      <RailDay
        of={statement.date}
        before={before?.statement.date ?? null}
        newest={view.story.updatedAt}
      />
      <p class={development && corrections.length === 0 ? '' : 'muted'}>
        {fresh ? <span class="seen">New: </span> : null}
        <Text line={line} newsletter={view.newsletter} />{' '}
        <span class="src" lang="en">
          <Sources sources={statement.sources} />
          {development?.differs ? <Differs differs={development.differs} /> : null}
        </span>
        <Corrected corrections={corrections} newsletter={view.newsletter} />
      </p>
    </li>
  );
};

/** What the desk says of it since, the newest last. */
const Corrected = ({
  corrections,
  newsletter,
}: {
  readonly corrections: readonly IssuedCorrection[];
  readonly newsletter: Newsletter;
}) => (
  <>
    {[...corrections]
      .sort((a, b) => a.at.localeCompare(b.at))
      .map(({ kind, text, at }) => (
        <span class="corrected">
          <b lang="en">
            {kind === 'withdrawn' ? 'Withdrawn' : 'Corrected'},{' '}
            {longDay(calendarDay(at, newsletter.zone))}:
          </b>{' '}
          {text}
        </span>
      ))}
  </>
);

/** A source that gives its headlines only is named and linked, and not quoted. */
const Text = ({
  line,
  newsletter,
}: {
  readonly line: TimelineLine;
  readonly newsletter: Newsletter;
}) => {
  if (!isQuotable(line.statement, newsletter))
    return (
      <span class="muted" lang="en">
        To be read at the source:
      </span>
    );
  return (
    <>
      {piecesOf(line.statement).map(({ text, inserted }) =>
        inserted ? <span class="muted">{text}</span> : text,
      )}
    </>
  );
};

const Sources = ({ sources }: { readonly sources: readonly SourceRef[] }) => {
  const known = new Map(sources.map((source) => [`${source.name} ${source.url}`, source]));
  return (
    <>
      {[...known.values()].map((source, place) => {
        const url = webLink(source.url);
        const name = source.name ?? (url ? 'The report' : '');
        return (
          <>
            {place > 0 && name ? ', ' : ''}
            {url ? <a href={url}>{name}</a> : name}
          </>
        );
      })}
    </>
  );
};

const Differs = ({
  differs,
}: {
  readonly differs: { readonly written: string; readonly source: string | null };
}) => (
  <>
    {' '}
    Sources differ: “{differs.written}”{differs.source ? ` (${differs.source})` : ''}
  </>
);
