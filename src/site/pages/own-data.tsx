import { sitePaths } from '../../domain/index.ts';
import { ButtonForm } from '../../html/message.tsx';
import { OWN_EDITIONS, type OwnData } from '../../readers/index.ts';
import { type Reply, reply, VOID_LINK } from './reply.tsx';

/** The pages from asking for what is kept to erasing it; `erasing`: the one that asks once more. */
export const ownDataReply = (is: OwnData, token: string, erasing = false): Reply => {
  switch (is.state) {
    case 'void':
      return VOID_LINK;
    case 'expired':
      return reply(
        {
          title: 'This link has run out',
          text: ['Ask for a fresh one on the page “Topics and rhythm” that every mail links to.'],
        },
        is.newsletter,
        410,
      );
    case 'asked':
      return reply(
        {
          title: 'Now look into your mail',
          text: [
            `A mail with a link is on its way to ${is.address}. The link shows all that is kept about you, and erases it if you say so.`,
            'We send one a day: if you asked before, the first is good for a day.',
          ],
        },
        is.newsletter,
      );
    case 'open':
      return erasing ? askToErase(is, token) : kept(is, token);
    case 'erased':
      return reply(
        {
          title: 'You are forgotten',
          text: [
            'Your address, name, wishes and consent are gone, from every newsletter here. All that is left is a number made of your address, which cannot be turned back into it: by that we know not to take it in from anybody’s list again.',
            'Should you want to read us again one day, write to the desk.',
          ],
        },
        null,
      );
  }
};

type Open = Extract<OwnData, { address: string }>;

const kept = ({ newsletter, address }: Open, token: string): Reply =>
  reply(
    {
      title: 'What is kept about you',
      text: [
        `For ${address}: your address and name, what you chose and when you agreed to it, and what the last ${OWN_EDITIONS} editions told you, word for word.`,
      ],
      act: (
        <>
          <ButtonForm label="Give me all of it as a file" action={sitePaths.exportData(token)} />
          <h2>Erase it</h2>
          <p class="lead">
            Then no mail of any newsletter here comes to you, and nothing of you is kept but a
            number that keeps you off the lists.
          </p>
          <p>
            <a href={sitePaths.eraseData(token)}>Erase everything …</a>
          </p>
        </>
      ),
    },
    newsletter,
  );

const askToErase = ({ newsletter, address }: Open, token: string): Reply =>
  reply(
    {
      title: 'Erase everything?',
      text: [
        `All that is kept about ${address} goes at once and cannot be brought back. Get the file first if you want it.`,
      ],
      act: (
        <>
          <ButtonForm label="Erase everything about me" />
          <p>
            <a href={sitePaths.data(token)}>Back, erase nothing</a>
          </p>
        </>
      ),
    },
    newsletter,
  );
