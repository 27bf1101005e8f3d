import type { AuditEntry } from '../../../desk/index.ts';
import type { Operation } from '../../api/contract/operation.ts';
import { OPERATIONS } from '../../api/contract/operations.ts';
import { dayAndTime } from '../../day.ts';
import type { DeskPage } from '../frame.tsx';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';

type Deed = Omit<AuditEntry, 'id'>;

/** What was done at the desk, newest first, by pages, programs and the command line alike. */
export const auditPage = (visit: Visit, deeds: readonly Deed[], next: string | null): DeskPage => ({
  title: 'Audit log',
  room: 'audit',
  body: (
    <>
      <div class="head">
        <h1>Audit log</h1>
      </div>
      <p class="lead">
        Who did what at this desk, by its pages, by programs and by the command line. No entry is
        ever changed, and no address stands in one.
      </p>
      {deeds.length === 0 ? <p>Nothing was done yet.</p> : <Deeds visit={visit} deeds={deeds} />}
      {next ? (
        <p class="acts">
          <a
            class="second"
            href={`${deskPath(visit.newsletter.id, '/audit')}?${new URLSearchParams({ cursor: next })}`}
          >
            Before that
          </a>
        </p>
      ) : null}
    </>
  ),
});

const Deeds = ({ visit, deeds }: { readonly visit: Visit; readonly deeds: readonly Deed[] }) => (
  <div class="scroll">
    <table>
      <caption>Newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">About</th>
        </tr>
      </thead>
      <tbody>
        {deeds.map(({ at, by, did, about }) => (
          <tr>
            <td>
              <time datetime={at}>{dayAndTime(at, visit.newsletter.zone)}</time>
            </td>
            <td>{by}</td>
            <td>{summaryOf(did)}</td>
            <td>
              <About visit={visit} about={about} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const KNOWN: Readonly<Record<string, Operation>> = OPERATIONS;

/** In the words of the API's own document; a deed of an older version by its name. */
const summaryOf = (did: string): string => KNOWN[did]?.summary ?? did;

const ROOMS: Readonly<Record<string, 'editions' | 'stories' | 'feeds'>> = {
  edition: 'editions',
  story: 'stories',
  feed: 'feeds',
};

const About = ({ visit, about }: { readonly visit: Visit; readonly about: Deed['about'] }) => (
  <>
    {Object.entries(about).map(([kind, id], place) => {
      const room = ROOMS[kind];
      return (
        <>
          {place > 0 ? ', ' : ''}
          {kind} {room ? <a href={deskPath(visit.newsletter.id, `/${room}/${id}`)}>{id}</a> : id}
        </>
      );
    })}
  </>
);
