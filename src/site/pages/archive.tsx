import { type Edition, type Newsletter, sitePaths } from '../../domain/index.ts';
import { calendarDay, monthOf, shortDay } from '../../html/day.ts';
import { newsletterFrame, type Page, Trail } from '../../html/layout.tsx';
import { CatchUpForm } from './catch-up.tsx';

/** All editions that went out, by month, newest first. */
export const archivePageOf = (
  newsletter: Newsletter,
  editions: readonly Edition[],
  site: string,
): Page => ({
  title: `All editions · ${newsletter.name}`,
  description: newsletter.description,
  card: { type: 'website', url: site + sitePaths.archive(newsletter.id), newsletter },
  ...newsletterFrame(newsletter),
  kicker: <Trail newsletter={newsletter} />,
  body: (
    <>
      <h1>All editions</h1>
      {editions.length === 0 ? <p class="lead">None has gone out yet.</p> : null}
      <p class="byline">
        Also as a feed: <a href={sitePaths.atom(newsletter.id)}>Atom</a> ·{' '}
        <a href={sitePaths.jsonFeed(newsletter.id)}>JSON Feed</a> ·{' '}
        <a href={sitePaths.due(newsletter.id)}>Announced dates (calendar)</a>
      </p>
      <CatchUpForm newsletter={newsletter} />
      {byMonth(newsletter, editions).map(([month, group]) => (
        <>
          <h2>{month}</h2>
          <EditionRows newsletter={newsletter} editions={group} />
        </>
      ))}
    </>
  ),
});

export const EditionRows = ({
  newsletter,
  editions,
}: {
  readonly newsletter: Newsletter;
  readonly editions: readonly Edition[];
}) => (
  <ul class="plain rows dated">
    {editions.map((edition) => (
      <li>
        <time datetime={calendarDay(edition.slot, newsletter.zone)}>
          {shortDay(edition.slot, newsletter.zone)}
        </time>
        <a class="head" href={sitePaths.edition(newsletter.id, edition.id)}>
          {edition.subject}
        </a>
      </li>
    ))}
  </ul>
);

const byMonth = (
  newsletter: Newsletter,
  editions: readonly Edition[],
): readonly (readonly [string, readonly Edition[]])[] => {
  const months = new Map<string, Edition[]>();
  for (const edition of editions) {
    const month = monthOf(edition.slot, newsletter.zone);
    months.set(month, [...(months.get(month) ?? []), edition]);
  }
  return [...months];
};
