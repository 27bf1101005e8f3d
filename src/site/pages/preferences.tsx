import { type Newsletter, sitePaths } from '../../domain/index.ts';
import { longDay } from '../../html/day.ts';
import { newsletterFrame, type Page, Trail } from '../../html/layout.tsx';
import { ButtonForm } from '../../html/message.tsx';
import type { Preferences } from '../../readers/index.ts';
import type { NamedStory } from '../stories.ts';
import { type Reply, reply, SignUpLink, VOID_LINK } from './reply.tsx';
import { WishFields } from './wish-fields.tsx';

type Shown = Extract<Preferences, { state: 'open' | 'saved' }>;

/** Where the buttons of the page lead, and the stories that the reader has named. */
export interface PreferencesPaths {
  readonly token: string;
  /** The way out. */
  readonly unsubscribe: string;
  readonly followed: readonly NamedStory[];
  readonly muted: readonly NamedStory[];
}

const preferencesPage = (shown: Shown, paths: PreferencesPaths): Page => {
  const { newsletter, subscription } = shown;
  return {
    title: `Topics and rhythm · ${newsletter.name}`,
    ...newsletterFrame(newsletter),
    kicker: <Trail newsletter={newsletter} />,
    body: (
      <>
        <h1>Topics and rhythm</h1>
        <p class="byline">For {shown.address}</p>
        {shown.state === 'saved' ? <Saved newsletter={newsletter} /> : null}
        <Paused shown={shown} paths={paths} />
        <form method="post" action={sitePaths.preferences(paths.token)}>
          <WishFields newsletter={newsletter} chosen={subscription} />
          <button class="act" type="submit">
            Save
          </button>
        </form>
        <Stories title="You follow" stories={paths.followed} label="Unfollow" paths={paths} />
        <Stories title="You have muted" stories={paths.muted} label="Unmute" paths={paths} />
        {shown.paused ? null : <Pause shown={shown} paths={paths} />}
        <h2>What is kept about you</h2>
        <p class="lead">We mail you a link to all of it, to keep a copy or to have it erased.</p>
        <ButtonForm label="Send me the link" action={sitePaths.askData(paths.token)} quiet />
        <h2>Enough?</h2>
        <ButtonForm label={`Leave ${newsletter.name}`} action={paths.unsubscribe} quiet />
      </>
    ),
  };
};

const Saved = ({ newsletter }: { readonly newsletter: Newsletter }) => (
  <div class="box" role="status">
    <p>Saved. It holds from the next edition of {newsletter.name} on.</p>
  </div>
);

interface Part {
  readonly shown: Shown;
  readonly paths: PreferencesPaths;
}

const Paused = ({ shown: { paused }, paths }: Part) =>
  paused ? (
    <div class="box" role="status">
      <p>
        <b>Paused {paused.until ? `until ${longDay(paused.until)}` : 'until you come back'}.</b>{' '}
        Nothing comes meanwhile; the first edition after it says what mattered since{' '}
        {longDay(paused.since)}.
      </p>
      <ButtonForm label="Come back now" action={sitePaths.resume(paths.token)} quiet />
    </div>
  ) : null;

const Stories = ({
  title,
  stories,
  label,
  paths,
}: {
  readonly title: string;
  readonly stories: readonly NamedStory[];
  readonly label: string;
  readonly paths: PreferencesPaths;
}) =>
  stories.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul class="plain rows">
        {stories.map(({ id, headline }) => (
          <li class="named">
            <span>{headline ?? 'A story that is no longer kept'}</span>
            <ButtonForm label={label} action={sitePaths.forgetStory(paths.token, id)} quiet />
          </li>
        ))}
      </ul>
    </>
  );

const Pause = ({ shown, paths }: Part) => (
  <>
    <h2 id="pause">Going away?</h2>
    <p class="lead">
      Nothing comes while you are away. The first edition after it holds what mattered most
      meanwhile, and nothing that you have had.
    </p>
    <form method="post" action={sitePaths.pause(paths.token)} aria-labelledby="pause">
      <fieldset>
        <legend>Pause</legend>
        <label class="choice">
          <input type="radio" name="end" value="open" checked />
          <span>until I come back</span>
        </label>
        <label class="choice">
          <input type="radio" name="end" value="day" />
          <span>until the day below; mails come again from then on</span>
        </label>
        <div class="field">
          <label for="until">The day</label>
          <input
            id="until"
            type="date"
            name="until"
            min={shown.pauseEnds.first}
            max={shown.pauseEnds.last}
          />
        </div>
      </fieldset>
      <button class="second" type="submit">
        Pause
      </button>
    </form>
  </>
);

/** The page behind a preferences link, before and after its button; `paths` are those of its buttons. */
export const preferencesReply = (
  is: Preferences,
  paths: (is: Shown) => PreferencesPaths,
): Reply => {
  switch (is.state) {
    case 'void':
      return VOID_LINK;
    case 'expired':
      return reply(
        {
          title: 'This link has run out',
          text: ['Every mail brings a fresh one, at its foot.'],
        },
        is.newsletter,
        410,
      );
    case 'left':
      return reply(
        {
          title: 'You are no reader at present',
          text: [`${is.newsletter.name} does not come to you, so there is nothing to set.`],
          act: <SignUpLink newsletter={is.newsletter} />,
        },
        is.newsletter,
      );
    case 'refused':
      return reply({ title: 'Please check the form', text: [is.reason] }, is.newsletter, 422);
    case 'open':
    case 'saved':
      return { page: preferencesPage(is, paths(is)), status: 200 };
  }
};
