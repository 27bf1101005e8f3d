import type { MissedEdition, ToldEdition } from '../../readers/index.ts';
import { deskPath } from '../paths.ts';
import type { Visit } from '../visit.ts';
import { counted, slotTime } from '../words.ts';
import { WHY_NOT_WORDS } from './why-not-words.ts';

/** As the API says it: ids are plain text. */
type Named = Readonly<Record<'newsletter' | 'edition' | 'subject' | 'slot', string>> &
  Pick<ToldEdition, 'number'>;

export type Delivered = Named &
  Pick<ToldEdition, 'reason' | 'delivered' | 'bounced' | 'complained'> & {
    readonly state: string;
    readonly told: readonly {
      readonly story: string;
      readonly headline: string;
      readonly shown: readonly string[];
      readonly linked: readonly string[];
    }[];
    readonly corrections: readonly { readonly text: string }[];
  };
export type Missed = Named & Pick<MissedEdition, 'why'>;

/** Editions that one page tells; a year of weekdays has more, which the export holds. */
const TOLD = 40;

/** The newsletter's editions as one person had them, newest first: what they got, and why not the others. */
export const PersonEditions = ({
  visit,
  deliveries,
  missed,
}: {
  readonly visit: Visit;
  readonly deliveries: readonly Delivered[];
  readonly missed: readonly Missed[];
}) => {
  const here = [...deliveries, ...missed]
    .filter(({ newsletter }) => newsletter === visit.newsletter.id)
    .sort((a, b) => b.slot.localeCompare(a.slot));
  return (
    <>
      <h2>What they got, and why not the rest</h2>
      {here.length === 0 ? <p>No edition has gone yet.</p> : null}
      <ol class="news">
        {here.slice(0, TOLD).map((one) => (
          <li>
            <div>
              <h3>
                <a href={deskPath(visit.newsletter.id, `/editions/${one.edition}`)}>
                  {one.subject}
                </a>
              </h3>
              <p class="byline">
                {one.number === null ? '' : `No. ${one.number} · `}
                {slotTime(one.slot, visit.newsletter.zone)} ·{' '}
                {'why' in one ? `not sent to them: ${WHY_NOT_WORDS[one.why]}` : fate(one)}
              </p>
              {'why' in one ? null : <Told delivery={one} />}
            </div>
          </li>
        ))}
      </ol>
      {here.length > TOLD ? (
        <p class="hint">{counted(here.length - TOLD, 'older one', 'older ones')} left out here.</p>
      ) : null}
      {missed.length > 0 ? (
        <p class="hint">
          Why not is told by what they wish today; who changed that since may have missed one for
          another reason.
        </p>
      ) : null}
    </>
  );
};

/** `sent · delivered`, or why not. */
const fate = ({ state, reason, delivered, bounced, complained }: Delivered): string =>
  [
    state,
    reason?.replaceAll('-', ' '),
    complained ? 'complained' : bounced ? 'bounced' : delivered ? 'delivered' : null,
  ]
    .filter(Boolean)
    .join(' · ');

/** `2 stories and 1 correction` */
const toldLine = ({ told, corrections }: Delivered): string =>
  [
    told.length > 0 && counted(told.length, 'story', 'stories'),
    corrections.length > 0 && counted(corrections.length, 'correction', 'corrections'),
  ]
    .filter(Boolean)
    .join(' and ');

const Told = ({ delivery }: { readonly delivery: Delivered }) => {
  const { told, corrections } = delivery;
  if (told.length + corrections.length === 0) return null;
  return (
    <details>
      <summary>Told of {toldLine(delivery)}</summary>
      <ul class="told">
        {corrections.map(({ text }) => (
          <li>
            <b>Correction</b>
            <p>{text}</p>
          </li>
        ))}
        {told.map(({ headline, shown, linked }) => (
          <li>
            <b>{headline}</b>
            {shown.map((text) => (
              <p>{text}</p>
            ))}
            {linked.length > 0 ? (
              <p class="byline">
                {counted(linked.length, 'more was', 'more were')} left to the page that the mail
                links to
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
};
