import type { Edition } from '../../domain/index.ts';
import type { DeskPage } from '../frame.tsx';
import { ListTable, NextPage } from '../list-table.tsx';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { many, slotTime } from '../words.ts';

type Row = Pick<
  Edition,
  'id' | 'number' | 'slot' | 'kind' | 'state' | 'subject' | 'stories' | 'developments' | 'planned'
>;

/** An edition's state, lit where it waits for somebody. */
export const StateTag = ({ state }: { readonly state: Edition['state'] }) => (
  <span class={state === 'paused' ? 'tag warn' : 'tag'}>{state}</span>
);

/** A newsletter's editions, newest first. */
export const editionsPage = (
  visit: Visit,
  editions: readonly Row[],
  next: string | null,
): DeskPage => ({
  title: 'Editions',
  room: 'editions',
  body: (
    <>
      <div class="head">
        <h1>Editions</h1>
      </div>
      {editions.length === 0 ? (
        <p class="lead">There is none yet: the first is cut at its slot, or by hand from Today.</p>
      ) : (
        <ListTable
          caption="Newest first"
          columns={['Edition', 'Slot', 'State', { figures: 'New' }, { figures: 'Readers' }]}
        >
          {editions.map((edition) => (
            <EditionRow edition={edition} visit={visit} />
          ))}
        </ListTable>
      )}
      <NextPage
        path={deskPath(visit.newsletter.id, '/editions')}
        cursor={next}
        words="Older editions"
      />
    </>
  ),
});

const EditionRow = ({ edition, visit }: { readonly edition: Row; readonly visit: Visit }) => {
  const { id, number, slot, kind, state, subject, stories, developments, planned } = edition;
  return (
    <tr>
      <th scope="row">
        <a href={deskPath(visit.newsletter.id, `/editions/${id}`)}>{subject}</a>
        <span class="byline">
          {' '}
          {number === null ? 'no number yet' : `No. ${number}`} · {kind}
        </span>
      </th>
      <td>{slotTime(slot, visit.newsletter.zone)}</td>
      <td>
        <StateTag state={state} />
      </td>
      <td class="num">
        {many(developments)} in {many(stories)}
      </td>
      <td class="num">{planned ? many(planned.people) : '–'}</td>
    </tr>
  );
};
