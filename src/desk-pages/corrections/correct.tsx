import { CORRECTION_LENGTH, type Development, type Story, verbatim } from '../../domain/index.ts';
import { type DeskPage, FormKey } from '../frame.tsx';
import { storyPath } from '../paths.ts';
import type { Visit } from '../visit.ts';

export interface CorrectView {
  readonly visit: Visit;
  readonly story: Pick<Story, 'id' | 'headline' | 'language'>;
  readonly development: Development;
  /** What its article says by now; null: nothing is known of it. */
  readonly now: string | null;
  /** Pressing twice makes one. */
  readonly orderKey: string;
}

/** The form by which an editor corrects one statement. */
export const correctPage = (view: CorrectView): DeskPage => {
  const { visit, story, development, now } = view;
  return {
    title: 'Correct',
    room: 'corrections',
    body: (
      <>
        <p class="crumb">
          <a href={storyPath(visit, story.id)}>{story.headline}</a>
        </p>
        <h1>Correct what was told</h1>
        <p class="lead">
          Whoever was told this gets your correction first in their next mail. Nobody else is told
          the former words any more. It bears the newsletter’s name, and stays.
        </p>
        <div class="panel">
          <h2>It was told</h2>
          <blockquote lang={story.language} dir="auto">
            {verbatim(development)}
          </blockquote>
          <p class="byline">
            {development.sources.map(({ name }) => name ?? 'not stated').join(', ')}
          </p>
          {now === null ? null : (
            <>
              <h2>Its article now says</h2>
              <blockquote lang={story.language} dir="auto">
                {now}
              </blockquote>
            </>
          )}
        </div>
        <CorrectForm view={view} />
      </>
    ),
  };
};

const CorrectForm = ({
  view: { visit, story, development, orderKey },
}: {
  readonly view: CorrectView;
}) => (
  <form class="own" method="post" action={`${storyPath(visit, story.id)}/correct`}>
    <FormKey visit={visit} />
    <input type="hidden" name="order" value={orderKey} />
    <input type="hidden" name="development" value={development.id} />
    <fieldset class="field">
      <legend>What is to be done with it</legend>
      <label class="choice">
        <input type="radio" name="kind" value="changed" checked /> Your text takes its place
      </label>
      <label class="choice">
        <input type="radio" name="kind" value="withdrawn" /> It is withdrawn, and nothing takes its
        place
      </label>
    </fieldset>
    <div class="field">
      <label for="text">The correction, as readers get it</label>
      <textarea
        id="text"
        name="text"
        required
        maxlength={CORRECTION_LENGTH}
        rows={4}
        lang={story.language}
      />
      <p class="hint">Whole sentences that stand alone: how it is, and what was said before.</p>
    </div>
    <button class="act" type="submit">
      Correct it
    </button>
  </form>
);
