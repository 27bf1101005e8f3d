import type { Newsletter } from '../../domain/index.ts';
import type { Preferences } from '../../readers/index.ts';
import { newsletterFrame, type Page, Trail } from '../layout.tsx';
import { ButtonForm } from './message.tsx';
import { type Reply, reply, SignUpLink, VOID_LINK } from './reply.tsx';
import { WishFields } from './wish-fields.tsx';

type Shown = Extract<Preferences, { state: 'open' | 'saved' }>;

const preferencesPage = (shown: Shown, unsubscribePath: string): Page => {
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
        <form method="post">
          <WishFields newsletter={newsletter} chosen={subscription} />
          <button class="act" type="submit">
            Save
          </button>
        </form>
        <h2>Enough?</h2>
        <ButtonForm label={`Leave ${newsletter.name}`} action={unsubscribePath} quiet />
      </>
    ),
  };
};

const Saved = ({ newsletter }: { readonly newsletter: Newsletter }) => (
  <div class="box" role="status">
    <p>Saved. It holds from the next edition of {newsletter.name} on.</p>
  </div>
);

/** The page behind a preferences link, before and after its button; `unsubscribe` gives the path of the way out. */
export const preferencesReply = (is: Preferences, unsubscribe: (is: Shown) => string): Reply => {
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
      return { page: preferencesPage(is, unsubscribe(is)), status: 200 };
  }
};
