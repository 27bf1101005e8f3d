import type { AuditEntry } from '../../desk/index.ts';
import { dayAndTime } from '../../html/day.ts';
import type { Operation } from '../../operations/contract/operation.ts';
import { OPERATIONS } from '../../operations/contract/operations.ts';
import type { DeskPage } from '../frame.tsx';
import { ListTable, NextPage } from '../list-table.tsx';
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
      <NextPage path={deskPath(visit.newsletter.id, '/audit')} cursor={next} words="Before that" />
    </>
  ),
});

const Deeds = ({ visit, deeds }: { readonly visit: Visit; readonly deeds: readonly Deed[] }) => (
  <ListTable caption="Newest first" columns={['When', 'Who', 'What', 'About']}>
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
  </ListTable>
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
