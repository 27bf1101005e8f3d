import { type Newsletter, sitePaths } from '../../domain/index.ts';
import type { Page } from '../../html/layout.tsx';
import { type Message, messagePage } from '../../html/message.tsx';
import type { Answer } from '../../html/respond.tsx';

/** A page and the status that it is answered with. */
export interface Reply {
  readonly page: Page;
  readonly status: NonNullable<Answer['status']>;
}

export const reply = (
  message: Message,
  newsletter: Newsletter | null,
  status: Reply['status'] = 200,
): Reply => ({ page: messagePage(message, newsletter), status });

/** The same for a forged link, a link of another purpose and a link to somebody who is gone. */
export const VOID_LINK: Reply = reply(
  {
    title: 'This link says nothing to us',
    text: [
      'It may be cut short, or it was for something that is done with. The newest mail has a good one.',
    ],
    act: (
      <p>
        <a href={sitePaths.home()}>To the newsletters</a>
      </p>
    ),
  },
  null,
  404,
);

export const SignUpLink = ({ newsletter }: { readonly newsletter: Newsletter }) => (
  <p>
    <a href={sitePaths.newsletter(newsletter.id)}>Sign up for {newsletter.name}</a>
  </p>
);
