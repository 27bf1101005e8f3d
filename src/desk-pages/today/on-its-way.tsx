import type { Edition } from '../../domain/index.ts';
import { comesAnew } from '../in-place.ts';
import { deskPath } from '../paths.ts';
import { lookAgainAfter, type OnItsWay, Progress, StopActs } from '../progress.tsx';
import type { Visit } from '../visit.ts';
import { editionName, upper } from '../words.ts';

const ID = 'on-its-way';

/** Today's word on the edition that is on its way; it comes anew by itself until that has gone. */
export const OnItsWayPanel = ({
  way,
  visit,
}: {
  readonly way: OnItsWay;
  readonly visit: Visit;
}) => {
  const { edition, status } = way;
  const own = deskPath(visit.newsletter.id, `/editions/${edition.id}`);
  const anew = comesAnew(`${own}/progress`, lookAgainAfter(status), `#${ID}`);
  return (
    <section class="panel" id={ID} {...anew}>
      <h2>On its way</h2>
      <Named edition={edition} visit={visit} own={own} />
      <Progress way={way} visit={visit} />
      <StopActs edition={edition} visit={visit} />
    </section>
  );
};

/** What stands there once it is no longer on its way: it does not come anew. */
export const GonePanel = ({
  edition,
  visit,
}: {
  readonly edition: Pick<Edition, 'id' | 'slot' | 'state'>;
  readonly visit: Visit;
}) => {
  const own = deskPath(visit.newsletter.id, `/editions/${edition.id}`);
  return (
    <section class="panel" id={ID}>
      <h2>{edition.state === 'sent' ? 'It has gone' : 'It is not on its way any more'}</h2>
      <Named edition={edition} visit={visit} own={own} />
      <p class="small">
        <a href={own}>{edition.state === 'sent' ? 'See what came of it' : 'See where it stands'}</a>
      </p>
    </section>
  );
};

const Named = ({
  edition,
  visit,
  own,
}: {
  readonly edition: Pick<Edition, 'slot'>;
  readonly visit: Visit;
  readonly own: string;
}) => (
  <p>
    <a href={own}>{upper(editionName(edition.slot, visit.newsletter.zone, visit.now))}</a>
  </p>
);
