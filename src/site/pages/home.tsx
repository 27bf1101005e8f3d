import { type Edition, type Newsletter, sitePaths } from '../../domain/index.ts';
import { shortDay } from '../../html/day.ts';
import type { Page } from '../../html/layout.tsx';

export interface HomeRow {
  readonly newsletter: Newsletter;
  readonly latest: Edition | null;
}

/** The newsletters, each with its latest edition. */
export const homePage = (rows: readonly HomeRow[]): Page => ({
  title: rows.length === 1 && rows[0] ? rows[0].newsletter.name : 'Newsletters',
  description: 'News that tells you only what is new to you.',
  ...(rows.length === 1 && rows[0] ? { accents: rows[0].newsletter.look } : {}),
  footer: <p>Sent only to people who asked for it, and left with one click.</p>,
  body: (
    <>
      <h1>Newsletters</h1>
      <p class="lead">Each tells you only what is new to you, and nothing twice.</p>
      <ul class="plain rows">
        {rows.map((row) => (
          <Row row={row} />
        ))}
      </ul>
    </>
  ),
});

const Row = ({ row: { newsletter, latest } }: { readonly row: HomeRow }) => (
  <li>
    <a class="head" href={sitePaths.newsletter(newsletter.id)}>
      {newsletter.name}
    </a>
    <span>{newsletter.description}</span>
    {latest ? (
      <p class="byline">
        {shortDay(latest.slot, newsletter.zone)} ·{' '}
        <a href={sitePaths.edition(newsletter.id, latest.id)}>{latest.subject}</a>
      </p>
    ) : null}
  </li>
);
