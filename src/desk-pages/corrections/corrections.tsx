import type { CorrectionReach, CountUnderWay } from '../../deliver/index.ts';
import type { CountedReach } from '../../desk/index.ts';
import type { IssuedCorrection } from '../../domain/index.ts';
import { dayAndTime } from '../../html/day.ts';
import type { ListedCandidate } from '../../stories/index.ts';
import { Counting, countedAt } from '../counting.tsx';
import { type DeskPage, PostForm } from '../frame.tsx';
import { ListTable, NextPage } from '../list-table.tsx';
import { correctionsPath, storyPath } from '../paths.ts';
import { may, type Visit } from '../visit.ts';
import { counted, many } from '../words.ts';

export interface CorrectionsView {
  readonly visit: Visit;
  /** Newest first. */
  readonly corrections: readonly IssuedCorrection[];
  readonly candidates: readonly ListedCandidate[];
  readonly next: string | null;
}

/** What articles put otherwise by now, and what the desk has corrected. */
export const correctionsPage = (view: CorrectionsView): DeskPage => ({
  title: 'Corrections',
  room: 'corrections',
  body: (
    <>
      <div class="head">
        <h1>Corrections</h1>
      </div>
      <p class="lead">
        A correction goes to those who were told, and to nobody else. To correct something, open its
        story and choose “Correct” beside it.
      </p>
      <Candidates view={view} />
      <Issued view={view} />
      <NextPage path={correctionsPath(view.visit)} cursor={view.next} words="Earlier ones" />
    </>
  ),
});

const Candidates = ({ view: { visit, candidates } }: { readonly view: CorrectionsView }) =>
  candidates.length === 0 ? null : (
    <section>
      <h2>Put otherwise by their articles</h2>
      <ul class="lines">
        {candidates.map((candidate) => (
          <li>
            <div lang={visit.newsletter.language}>
              <p>
                <span class="small muted" lang="en">
                  told:{' '}
                </span>
                {candidate.was}
              </p>
              <p>
                <span class="small muted" lang="en">
                  now:{' '}
                </span>
                {candidate.is}
              </p>
              <p class="byline" lang="en">
                {candidate.what === 'figure' ? 'another figure' : 'other words'} · noticed{' '}
                {dayAndTime(candidate.noticedAt, visit.newsletter.zone)}
              </p>
            </div>
            <CandidateActs visit={visit} candidate={candidate} />
          </li>
        ))}
      </ul>
    </section>
  );

const CandidateActs = ({
  visit,
  candidate: { story, development },
}: {
  readonly visit: Visit;
  readonly candidate: ListedCandidate;
}) => (
  <div class="acts">
    {may(visit, 'correctDevelopment') ? (
      <a class="second" href={correctPath(visit, story, development)}>
        Correct
      </a>
    ) : null}
    {may(visit, 'dismissCandidate') ? (
      <PostForm
        visit={visit}
        action={correctionsPath(visit, '/dismiss')}
        label="Let it be"
        fields={{ story, development }}
      />
    ) : null}
  </div>
);

/** The form for one statement. */
export const correctPath = (visit: Visit, story: string, development: string): string =>
  `${storyPath(visit, story)}/correct?${new URLSearchParams({ development })}`;

const Issued = ({ view: { visit, corrections } }: { readonly view: CorrectionsView }) =>
  corrections.length === 0 ? (
    <p>Nothing was corrected yet.</p>
  ) : (
    <ListTable caption="Newest first" columns={['Correction', 'It was told', 'By', 'When']}>
      {corrections.map(({ id, kind, text, was, by, at }) => (
        <tr>
          <th scope="row" lang={visit.newsletter.language}>
            <a href={correctionsPath(visit, `/${id}`)}>{text}</a>
            {kind === 'withdrawn' ? (
              <span class="byline" lang="en">
                {' '}
                withdrawn
              </span>
            ) : null}
          </th>
          <td lang={visit.newsletter.language}>{was}</td>
          <td>{by}</td>
          <td>
            <time datetime={at}>{dayAndTime(at, visit.newsletter.zone)}</time>
          </td>
        </tr>
      ))}
    </ListTable>
  );

export interface CorrectionView {
  readonly visit: Visit;
  readonly correction: IssuedCorrection;
  readonly reach: CountedReach | CountUnderWay;
  readonly orderKey: string;
}

/** One correction: how many were told otherwise, how many have it, and sending it to the rest at once. */
export const correctionPage = ({
  visit,
  correction,
  reach,
  orderKey,
}: CorrectionView): DeskPage => ({
  title: 'Correction',
  room: 'corrections',
  ...(reach.state === 'counting' ? { live: true } : {}),
  body: (
    <>
      <p class="crumb">
        <a href={correctionsPath(visit)}>Corrections</a>
      </p>
      <h1 lang={visit.newsletter.language}>{correction.text}</h1>
      <p class="byline">
        {correction.kind === 'withdrawn' ? 'Withdrawn' : 'Changed'} by {correction.by},{' '}
        {dayAndTime(correction.at, visit.newsletter.zone)} ·{' '}
        <a href={storyPath(visit, correction.story)}>its story</a>
      </p>
      <h2>It was told</h2>
      <div class="panel">
        <blockquote lang={visit.newsletter.language}>{correction.was}</blockquote>
      </div>
      <Reach view={{ visit, correction, reach, orderKey }} />
    </>
  ),
});

const Reach = ({
  view: { visit, correction, reach, orderKey },
}: {
  readonly view: CorrectionView;
}) => {
  if (reach.state === 'counting') {
    return (
      <section>
        <h2>Who was told</h2>
        <Counting count={reach} again={correctionsPath(visit, `/${correction.id}`)} />
      </section>
    );
  }
  const left = reach.told - reach.corrected;
  return (
    <section>
      <h2>Who was told</h2>
      <p class="lead">
        {counted(reach.told, 'reader was', 'readers were')} told this by {visit.newsletter.name};{' '}
        {haveIt(reach)}
        {countedAt(reach, visit)}.
      </p>
      {left === 0 ? null : (
        <>
          <p>
            {left === reach.told
              ? 'They get'
              : left === 1
                ? 'The other gets'
                : `The other ${many(left)} get`}{' '}
            it first in the next mail, or at once by an edition of its own.
          </p>
          {may(visit, 'composeEdition') ? (
            <PostForm
              visit={visit}
              action={correctionsPath(visit, '/compose')}
              label="Make an edition of it"
              fields={{ correction: correction.id, order: orderKey }}
            />
          ) : null}
        </>
      )}
    </section>
  );
};

const haveIt = ({ told, corrected }: CorrectionReach): string => {
  if (corrected === 0)
    return told === 0 ? 'there is nobody to correct it for' : 'none has the correction yet';
  if (corrected === told)
    return told === 1 ? 'they have the correction' : 'all have the correction';
  return `${many(corrected)} of them ${corrected === 1 ? 'has' : 'have'} the correction`;
};
