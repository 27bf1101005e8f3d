import { type Newsletter, sitePaths } from '../../domain/index.ts';
import { ButtonForm } from '../../html/message.tsx';
import type { Confirmation } from '../../readers/index.ts';
import { type Reply, reply, SignUpLink, VOID_LINK } from './reply.tsx';

const LatestLink = ({ newsletter }: { readonly newsletter: Newsletter }) => (
  <p>
    <a href={sitePaths.latest(newsletter.id)}>Read the latest edition</a>
  </p>
);

/** The page behind a confirmation link, before and after its button. */
export const confirmationReply = (is: Confirmation): Reply => {
  switch (is.state) {
    case 'void':
      return VOID_LINK;
    case 'expired':
      return reply(
        {
          title: 'This link has run out',
          text: ['It was good for seven days. Sign up once more, and a fresh one comes.'],
          act: <SignUpLink newsletter={is.newsletter} />,
        },
        is.newsletter,
        410,
      );
    case 'open':
      return reply(
        {
          title: `Yes, send me ${is.newsletter.name}`,
          text: [is.newsletter.description, 'One press, and the next edition comes to you.'],
          act: <ButtonForm label="Yes, subscribe me" />,
        },
        is.newsletter,
      );
    case 'confirmed':
      return reply(
        {
          title: 'You are in',
          text: [
            `The next edition of ${is.newsletter.name} comes to you: what is new from now on, and nothing twice.`,
          ],
          act: <LatestLink newsletter={is.newsletter} />,
        },
        is.newsletter,
      );
    case 'already':
      return reply(
        {
          title: 'You are in already',
          text: [
            `You confirmed before, and ${is.newsletter.name} comes to you. There is nothing left to do.`,
          ],
          act: <LatestLink newsletter={is.newsletter} />,
        },
        is.newsletter,
      );
  }
};
