import type { MachineKey } from '../../domain/index.ts';
import { calendarDay, dayAndTime, longDay } from '../../html/day.ts';
import { type DeskPage, FormKey, PostForm } from '../frame.tsx';
import { ListTable } from '../list-table.tsx';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';

export interface KeysView {
  readonly visit: Visit;
  /** Newest first. */
  readonly keys: readonly Omit<MachineKey, 'hash' | 'version'>[];
  /** The key that was made a moment ago, whole; null: none was. */
  readonly made: string | null;
}

/** Keys of programs, and making one. */
export const keysPage = (view: KeysView): DeskPage => {
  const { visit, made } = view;
  const own = deskPath(visit.newsletter.id, '/settings/keys');
  return {
    title: 'Keys for programs',
    room: 'settings',
    body: (
      <>
        <p class="crumb">
          <a href={deskPath(visit.newsletter.id, '/settings')}>Settings</a>
        </p>
        <h1>Keys for programs</h1>
        <p class="lead">
          With a key a program posts articles to this desk, for all its newsletters, and does
          nothing else.
        </p>
        {made === null ? null : (
          <div class="panel" role="status">
            <h2>The new key</h2>
            <p>
              <code class="whole">{made}</code>
            </p>
            <p class="hint">
              Copy it now: it is kept nowhere, and never shown again. It goes into the header{' '}
              <code>Authorization: Bearer …</code>
            </p>
          </div>
        )}
        <form class="own" method="post" action={own}>
          <FormKey visit={visit} />
          <div class="field">
            <label for="name">What the next one is for</label>
            <input id="name" type="text" name="name" required maxlength={80} />
          </div>
          <button type="submit">Make a key</button>
        </form>
        <Keys view={view} />
      </>
    ),
  };
};

const Keys = ({ view: { visit, keys } }: { readonly view: KeysView }) =>
  keys.length === 0 ? null : (
    <ListTable caption="Newest first" columns={['For', 'Made', 'Last used', 'Now']}>
      {keys.map(({ id, name, madeBy, madeAt, usedOn, revokedAt }) => (
        <tr>
          <th scope="row">{name}</th>
          <td>
            {dayAndTime(madeAt, visit.newsletter.zone)}, {madeBy}
          </td>
          <td>{usedOn === null ? 'never' : longDay(usedOn)}</td>
          <td>
            {revokedAt === null ? (
              <PostForm
                visit={visit}
                action={deskPath(visit.newsletter.id, `/settings/keys/${id}/revoke`)}
                label="Revoke"
              />
            ) : (
              `revoked on ${longDay(calendarDay(revokedAt, visit.newsletter.zone))}`
            )}
          </td>
        </tr>
      ))}
    </ListTable>
  );
