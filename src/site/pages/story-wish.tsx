import { type Newsletter, type Story, type StoryChoice, sitePaths } from '../../domain/index.ts';
import { ButtonForm } from '../../html/message.tsx';
import type { StoryWish } from '../../readers/index.ts';
import { type Reply, reply, SignUpLink, VOID_LINK } from './reply.tsx';

interface Asked {
  readonly token: string;
  readonly story: Pick<Story, 'id' | 'headline'>;
  readonly choice: StoryChoice;
}

/** What the page says of each choice before its button, and after it. */
const WORDS: Readonly<
  Record<StoryChoice, { ask: string; what: string; button: string; done: string }>
> = {
  follow: {
    ask: 'Follow this story?',
    what: 'It then comes in your mails whenever something is new in it, whatever topics you chose.',
    button: 'Follow it',
    done: 'You follow this story',
  },
  mute: {
    ask: 'Mute this story?',
    what: 'It then comes no more. What is new in it meanwhile is passed over, also for later; its page keeps all of it.',
    button: 'Mute it',
    done: 'You have muted this story',
  },
  neither: {
    ask: 'Neither follow nor mute this story?',
    what: 'It then comes as all others do, by its topics.',
    button: 'Yes, as all others',
    done: 'This story comes as all others do',
  },
};

/** The page behind a mail's "Follow" or "Mute", before and after its button. */
export const storyWishReply = (is: StoryWish, asked: Asked): Reply => {
  switch (is.state) {
    case 'void':
      return VOID_LINK;
    case 'expired':
      return reply(
        { title: 'This link has run out', text: ['The newest mail has a fresh one.'] },
        is.newsletter,
        410,
      );
    case 'left':
      return reply(
        {
          title: 'You are no reader at present',
          text: [`${is.newsletter.name} does not come to you.`],
          act: <SignUpLink newsletter={is.newsletter} />,
        },
        is.newsletter,
      );
    case 'full':
      return reply(
        {
          title: 'These are as many stories as we keep',
          text: [
            'Fifty can be followed and fifty muted. Let go of one first, on the page “Topics and rhythm” that every mail links to.',
          ],
        },
        is.newsletter,
        409,
      );
    case 'open':
    case 'done':
      return is.stands === asked.choice
        ? standsReply(is.newsletter, asked)
        : askReply(is.newsletter, asked);
  }
};

const headlineOf = ({ story }: Asked) => <b>{story.headline}</b>;

const askReply = (newsletter: Newsletter, asked: Asked): Reply => {
  const { token, story, choice } = asked;
  const other = choice === 'mute' ? 'follow' : 'mute';
  return reply(
    {
      title: WORDS[choice].ask,
      text: [headlineOf(asked), WORDS[choice].what],
      act: (
        <>
          <ButtonForm label={WORDS[choice].button} />
          {choice === 'neither' ? null : (
            <ButtonForm
              label={`${WORDS[other].button} instead`}
              action={sitePaths.storyWish(token, story.id, other)}
              quiet
            />
          )}
        </>
      ),
    },
    newsletter,
  );
};

const standsReply = (newsletter: Newsletter, asked: Asked): Reply => {
  const { token, story, choice } = asked;
  return reply(
    {
      title: WORDS[choice].done,
      text: [headlineOf(asked), 'It holds from the next mail on.'],
      act: (
        <>
          {choice === 'neither' ? null : (
            <ButtonForm
              label="Undo"
              action={sitePaths.storyWish(token, story.id, 'neither')}
              quiet
            />
          )}
          <p>
            <a href={sitePaths.story(newsletter.id, story.id)}>To the story and its timeline</a>
          </p>
        </>
      ),
    },
    newsletter,
  );
};
