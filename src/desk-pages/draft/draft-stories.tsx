import type { DraftView } from '../../desk/index.ts';
import { type ShapeAct, SUBJECT_LENGTH } from '../../domain/index.ts';
import { LOCALE } from '../../html/day.ts';
import { railDay } from '../../render/dates.ts';
import { FormKey, PostForm } from '../frame.tsx';
import { sentInPlace } from '../in-place.ts';
import { storyPath } from '../paths.ts';
import { may } from '../visit.ts';
import { counted } from '../words.ts';
import { type DraftPageView, shapePath, storyAnchor } from './draft-page-view.ts';

type DraftStory = DraftView['stories'][number];

const NOTE_LENGTH = 2000;
const HEADLINE_LENGTH = 200;

/** The subject and the note above the first story. */
export const DraftWords = ({ page }: { readonly page: DraftPageView }) => {
  const { visit, draft } = page;
  if (!may(visit, 'shapeEdition')) return null;
  return (
    <form class="own" method="post" action={shapePath(page)} {...sentInPlace(shapePath(page))}>
      <FormKey visit={visit} />
      <input type="hidden" name="seen" value={draft.hash} />
      <input type="hidden" name="of" value="words" />
      <div class="field">
        <label for="subject">Subject</label>
        <input
          id="subject"
          type="text"
          name="subject"
          maxlength={SUBJECT_LENGTH}
          value={draft.ownSubject ?? ''}
          aria-describedby="subject-hint"
          lang={visit.newsletter.language}
        />
        <p class="hint" id="subject-hint">
          {draft.ownSubject === null
            ? `Empty: made from the headlines. Now “${draft.subject}”.`
            : `${draft.ownSubject.length} of ${SUBJECT_LENGTH} characters. Empty: made from the headlines.`}
        </p>
      </div>
      <div class="field">
        <label for="note">Note at the top</label>
        <textarea
          id="note"
          class="low"
          name="note"
          maxlength={NOTE_LENGTH}
          lang={visit.newsletter.language}
        >
          {draft.note ?? ''}
        </textarea>
      </div>
      <button class="second" type="submit">
        Save subject and note
      </button>
    </form>
  );
};

/** The stories in the mail's order, and those that are left out. */
export const DraftStories = ({ page }: { readonly page: DraftPageView }) => {
  const shown = page.draft.stories.filter(({ hidden }) => !hidden);
  const hidden = page.draft.stories.filter((story) => story.hidden);
  return (
    <>
      <h2>{counted(shown.length, 'story', 'stories')}</h2>
      {page.draft.beyond ? (
        <p class="hint">
          More is new than one edition holds. What ranks highest, of every topic, is here; the rest
          stands on its stories’ pages and is not said later.
        </p>
      ) : null}
      <ol class="cards">
        {shown.map((story) => (
          <StoryCard story={story} page={page} />
        ))}
      </ol>
      {hidden.length > 0 ? (
        <>
          <h2>Left out of this edition</h2>
          <p class="hint">
            Readers of this edition are not told of it: its page has it, and it is not said later.
          </p>
          <ol class="cards out">
            {hidden.map((story) => (
              <StoryCard story={story} page={page} />
            ))}
          </ol>
        </>
      ) : null}
    </>
  );
};

interface CardProps {
  readonly story: DraftStory;
  readonly page: DraftPageView;
}

const StoryCard = ({ story, page }: CardProps) => {
  const { visit, edition } = page;
  const { newsletter } = visit;
  const topic = newsletter.topics.find(({ id }) => id === story.topic);
  const marks = [
    story.pinned ? 'pinned' : null,
    story.headline === story.composed ? null : 'headline by the desk',
  ].filter(Boolean);
  const kicker = [topic?.name, story.state === 'breaking' ? 'Breaking' : null].filter(Boolean);
  return (
    <li id={storyAnchor(story.id)}>
      {kicker.length > 0 ? <p class="kicker">{kicker.join(' · ')}</p> : null}
      <h3 lang={newsletter.language}>
        <a href={storyPath(visit, story.id)}>{story.headline}</a>
      </h3>
      {marks.length > 0 ? <p class="byline">{marks.join(' · ')}</p> : null}
      <ul class="told" lang={newsletter.language}>
        {story.developments.map(({ text, date, dropped }) => (
          <li>
            <b>{railDay(date, edition.slot, LOCALE)}</b> ·{' '}
            {dropped ? (
              <>
                <s>{text}</s> <span lang="en">(left out)</span>
              </>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      {may(visit, 'shapeEdition') ? <StoryShaping story={story} page={page} /> : null}
    </li>
  );
};

const StoryShaping = ({ story, page }: CardProps) => {
  const { id, pinned, hidden } = story;
  if (hidden)
    return (
      <div class="acts">
        <ActButton label="Put back" acts={[{ act: 'show', story: id }]} story={story} page={page} />
      </div>
    );
  return (
    <>
      <div class="acts">
        <ActButton
          label={pinned ? 'Unpin' : 'Pin'}
          acts={[{ act: pinned ? 'unpin' : 'pin', story: id }]}
          story={story}
          page={page}
        />
        {(['up', 'down'] as const).map((to) => (
          <ActButton
            label={to === 'up' ? 'Up' : 'Down'}
            acts={[{ act: 'move', story: id, to }]}
            story={story}
            page={page}
          />
        ))}
        <ActButton
          label="Leave out"
          acts={[{ act: 'hide', story: id }]}
          story={story}
          page={page}
        />
      </div>
      <Reword story={story} page={page} />
    </>
  );
};

const ActButton = ({
  label,
  acts,
  story,
  page,
}: CardProps & { readonly label: string; readonly acts: readonly ShapeAct[] }) => (
  <PostForm
    visit={page.visit}
    action={shapePath(page)}
    label={label}
    about={story.headline}
    fields={{ seen: page.draft.hash, acts: JSON.stringify(acts) }}
    inPlace
  />
);

/** Boxes that an editor has ticked keep that whatever comes in; under another name they are made anew. */
const boxesId = ({ id, developments }: DraftStory): string =>
  `drop-${id}-${developments.map(({ dropped }) => Number(dropped)).join('')}`;

/** The headline in the desk's words, and which developments stand below it. */
const Reword = ({ story, page }: CardProps) => {
  const { visit, draft } = page;
  const field = `headline-${story.id}`;
  return (
    <details>
      <summary>
        Reword, leave out developments<span class="seen">: {story.headline}</span>
      </summary>
      <form class="own" method="post" action={shapePath(page)} {...sentInPlace(shapePath(page))}>
        <FormKey visit={visit} />
        <input type="hidden" name="seen" value={draft.hash} />
        <input type="hidden" name="of" value="story" />
        <input type="hidden" name="story" value={story.id} />
        <div class="field">
          <label for={field}>Headline</label>
          <input
            id={field}
            type="text"
            name="headline"
            maxlength={HEADLINE_LENGTH}
            value={story.headline}
            aria-describedby={`${field}-hint`}
            lang={visit.newsletter.language}
          />
          <p class="hint" id={`${field}-hint`}>
            Marked as the desk’s in the mail. Empty: “{story.composed}”.
          </p>
        </div>
        <fieldset id={boxesId(story)}>
          <legend>Leave out</legend>
          {story.developments.map(({ id, text, dropped }) => (
            <label class="choice">
              <input type="checkbox" name="drop" value={id} checked={dropped} />{' '}
              <span lang={visit.newsletter.language}>{text}</span>
            </label>
          ))}
        </fieldset>
        <button class="second" type="submit">
          Save<span class="seen">: {story.headline}</span>
        </button>
      </form>
    </details>
  );
};
