import type { Edition } from '../../../domain/index.ts';
import type { DeskPage } from '../frame.tsx';
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
        <div class="scroll">
          <table>
            <caption>Newest first</caption>
            <thead>
              <tr>
                <th scope="col">Edition</th>
                <th scope="col">Slot</th>
                <th scope="col">State</th>
                <th scope="col" class="num">
                  New
                </th>
                <th scope="col" class="num">
                  Readers
                </th>
              </tr>
            </thead>
            <tbody>
              {editions.map((edition) => (
                <EditionRow edition={edition} visit={visit} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next ? (
        <p class="acts">
          <a
            class="second"
            href={`${deskPath(visit.newsletter.id, '/editions')}?${new URLSearchParams({ cursor: next })}`}
          >
            Older editions
          </a>
        </p>
      ) : null}
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
