import { type Newsletter, sitePaths } from '../../domain/index.ts';
import { longDay } from '../../html/day.ts';
import { newsletterFrame, type Page, Trail } from '../../html/layout.tsx';

/** Asks since when somebody has heard nothing. */
export const CatchUpForm = ({ newsletter }: { readonly newsletter: Newsletter }) => (
  <form class="box" method="get" action={sitePaths.catchUp(newsletter.id)}>
    <p>Were you away?</p>
    <label for="since">Show what changed since</label>
    <input id="since" type="date" name="since" required />
    <button class="second" type="submit">
      Catch me up
    </button>
  </form>
);

/** For somebody who missed nothing. */
export const nothingSincePage = (newsletter: Newsletter, day: string): Page => ({
  title: `Nothing new since ${longDay(day)} · ${newsletter.name}`,
  description: newsletter.description,
  ...newsletterFrame(newsletter),
  kicker: <Trail newsletter={newsletter} />,
  body: (
    <>
      <h1>Nothing new since {longDay(day)}</h1>
      <p class="lead">No edition after that day told anything new.</p>
      <CatchUpForm newsletter={newsletter} />
    </>
  ),
});
