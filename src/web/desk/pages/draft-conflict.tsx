import type { DraftView } from '../../../desk/index.ts';
import type { Edition, Shape, ShapeAct } from '../../../domain/index.ts';
import type { DraftVersions } from '../../../editions/index.ts';
import { dayAndTime } from '../../day.ts';
import { type DeskPage, PostForm } from '../frame.tsx';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';

export interface ConflictView {
  readonly visit: Visit;
  readonly edition: Pick<Edition, 'id'>;
  readonly draft: Pick<DraftView, 'stories'>;
  readonly versions: DraftVersions;
  /** What was asked for, to be done on the new draft. */
  readonly acts: readonly ShapeAct[];
}

/** Two versions of a draft side by side; whose change came later decides what becomes of it. */
export const conflictPage = (view: ConflictView): DeskPage => {
  const { visit, edition, versions, acts } = view;
  const { last, current } = versions;
  const own = deskPath(visit.newsletter.id, `/editions/${edition.id}/draft`);
  const rows = differences(view);
  return {
    title: 'Somebody else changed this draft',
    room: 'editions',
    body: (
      <>
        <p class="crumb">
          <a href={own}>The draft as it stands</a>
        </p>
        <h1>Somebody else changed this draft</h1>
        <p class="lead">
          {last
            ? `${last.by} changed it ${dayAndTime(last.at, visit.newsletter.zone)}, after you had opened it.`
            : 'It was composed anew after you had opened it.'}{' '}
          Nothing of yours was saved yet, and nothing of theirs was overwritten.
        </p>
        {rows.length > 0 ? (
          <div class="scroll">
            <table>
              <caption>Where your change would make a difference</caption>
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col">As it stands</th>
                  <th scope="col">With your change</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ what, theirs, yours }) => (
                  <tr>
                    <th scope="row">{what}</th>
                    <td>{theirs}</td>
                    <td>{yours}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
        <div class="acts">
          <PostForm
            visit={visit}
            action={own}
            label="Make my change on theirs"
            look="act"
            fields={{ seen: current, acts: JSON.stringify(acts) }}
          />
          <a class="second" href={own}>
            Leave it as it stands
          </a>
        </div>
      </>
    ),
  };
};

interface Difference {
  readonly what: string;
  readonly theirs: string;
  readonly yours: string;
}

const differences = ({ draft, versions: { theirs, yours } }: ConflictView): Difference[] => {
  const names = new Map<string, string>(draft.stories.map(({ id, composed }) => [id, composed]));
  const named = (ids: readonly string[]): string =>
    ids.map((id) => `“${names.get(id) ?? 'a story that has gone'}”`).join(', ') || 'none';
  const own = (words: string | null): string => words ?? 'none';
  const stories = [...new Set([...Object.keys(theirs.headlines), ...Object.keys(yours.headlines)])];
  const line = (what: string, say: (shape: Shape) => string): Difference => ({
    what,
    theirs: say(theirs),
    yours: say(yours),
  });
  return [
    line('Subject', ({ subject }) => subject ?? 'made from the headlines'),
    line('Note', ({ note }) => own(note)),
    ...stories.map((id) =>
      line(`Headline of “${names.get(id) ?? id}”`, ({ headlines }) => headlines[id] ?? 'its own'),
    ),
    line('Pinned', ({ pinned }) => named(pinned)),
    line('Left out', ({ hidden }) => named(hidden)),
    line('Order', ({ order }) => (order.length > 0 ? named(order) : 'by rank')),
    line('Developments left out', ({ dropped }) => String(dropped.length)),
  ].filter((row) => row.theirs !== row.yours);
};
