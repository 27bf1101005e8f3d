import type { SetAside } from '../../domain/index.ts';
import { dayAndTime } from '../../html/day.ts';
import { type DeskPage, PostForm } from '../frame.tsx';
import { ListTable } from '../list-table.tsx';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';

export interface SetAsideView {
  readonly visit: Visit;
  /** Newest first. */
  readonly articles: readonly Omit<SetAside, 'body' | 'version'>[];
  /** There are more than these. */
  readonly more: boolean;
}

/** Articles that could not be filed, each with its reason. */
export const setAsidePage = (view: SetAsideView): DeskPage => ({
  title: 'Articles set aside',
  room: 'feeds',
  body: (
    <>
      <p class="crumb">
        <a href={deskPath(view.visit.newsletter.id, '/feeds')}>Feeds</a>
      </p>
      <h1>Articles set aside</h1>
      <p class="lead">
        These articles could not be filed, and are in no story. The articles behind them were filed
        as usual. Each is kept for 30 days.
      </p>
      {view.articles.length === 0 ? <p>No article is set aside.</p> : <Articles view={view} />}
      {view.more ? <p class="hint">There are more than are listed here.</p> : null}
    </>
  ),
});

const Articles = ({ view: { visit, articles } }: { readonly view: SetAsideView }) => (
  <ListTable caption="Newest first" columns={['Article', 'Reason', 'Since', 'What to do']}>
    {articles.map(({ article, title, source, url, reason, at }) => (
      <tr>
        <th scope="row">
          {url === null ? title : <a href={url}>{title}</a>}
          {source === null ? null : <span class="small muted"> {source}</span>}
        </th>
        <td>{reason}.</td>
        <td>{dayAndTime(at, visit.newsletter.zone)}</td>
        <td>
          <PostForm
            visit={visit}
            action={deskPath(visit.newsletter.id, `/set-aside/${article}/try-again`)}
            label="Try article again"
          />
          <PostForm
            visit={visit}
            action={deskPath(visit.newsletter.id, `/set-aside/${article}/drop`)}
            label="Drop article"
          />
        </td>
      </tr>
    ))}
  </ListTable>
);
