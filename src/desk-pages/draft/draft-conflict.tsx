import type { DraftView } from '../../desk/index.ts';
import type { Edition, ShapeAct } from '../../domain/index.ts';
import { type Apart, apart, type DraftVersions } from '../../editions/index.ts';
import { dayAndTime } from '../../html/day.ts';
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

const WHAT: Readonly<Record<Apart['what'], string>> = {
  subject: 'Subject',
  note: 'Note',
  headline: 'Headline',
  pinned: 'Pinned',
  hidden: 'Left out',
  order: 'Order',
  dropped: 'Developments left out',
};

/** What stands where an editor has said nothing. */
const UNSAID: Partial<Readonly<Record<Apart['what'], string>>> = {
  subject: 'made from the headlines',
  headline: 'its own',
  order: 'by rank',
};

const differences = ({ draft, versions }: ConflictView): Difference[] => {
  const names = new Map<string, string>(draft.stories.map(({ id, composed }) => [id, composed]));
  const named = (id: string): string => `“${names.get(id) ?? 'a story that has gone'}”`;
  return apart(versions.theirs, versions.yours).map(({ what, story, ...words }) => {
    const say = (said: string | null): string => {
      if (said === null) return UNSAID[what] ?? 'none';
      if (what === 'dropped') return String(said.split(',').length);
      const isWords = what === 'subject' || what === 'note' || what === 'headline';
      return isWords ? said : said.split(',').map(named).join(', ');
    };
    const head = story === null ? WHAT[what] : `${WHAT[what]} of ${named(story)}`;
    return { what: head, theirs: say(words.theirs), yours: say(words.yours) };
  });
};
