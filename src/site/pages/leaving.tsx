import { sitePaths } from '../../domain/index.ts';
import { ButtonForm } from '../../html/message.tsx';
import type { Leaving, Undoing } from '../../readers/index.ts';
import { type Reply, reply, SignUpLink, VOID_LINK } from './reply.tsx';

/** The page behind an unsubscribe link, before and after its button. */
export const leavingReply = (is: Leaving): Reply => {
  switch (is.state) {
    case 'void':
      return VOID_LINK;
    case 'open':
      return reply(
        {
          title: `Leave ${is.newsletter.name}?`,
          text: ['One press, and no further edition comes to you.'],
          act: <ButtonForm label="Unsubscribe me" />,
        },
        is.newsletter,
      );
    case 'left':
      return reply(
        {
          title: 'You have left',
          text: [`No further edition of ${is.newsletter.name} comes to you.`],
          act: is.undo ? (
            <div class="box">
              <p>Was it a slip?</p>
              <ButtonForm label="Undo" action={sitePaths.undo(is.undo)} quiet />
            </div>
          ) : (
            <SignUpLink newsletter={is.newsletter} />
          ),
        },
        is.newsletter,
      );
  }
};

/** The page behind the goodbye page's way back. */
export const undoingReply = (is: Undoing): Reply => {
  switch (is.state) {
    case 'void':
      return VOID_LINK;
    case 'expired':
      return reply(
        {
          title: 'It is too late to undo this',
          text: ['You can sign up anew at any time.'],
          act: <SignUpLink newsletter={is.newsletter} />,
        },
        is.newsletter,
        410,
      );
    case 'open':
      return reply(
        {
          title: `Come back to ${is.newsletter.name}?`,
          text: ['One press, and everything is as it was.'],
          act: <ButtonForm label="Come back" />,
        },
        is.newsletter,
      );
    case 'back':
      return reply(
        {
          title: 'Good to have you back',
          text: [`${is.newsletter.name} comes to you as before. You will miss nothing.`],
        },
        is.newsletter,
      );
  }
};
