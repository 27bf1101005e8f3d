import type { Child } from 'hono/jsx';
import type { Newsletter } from '../domain/index.ts';
import { newsletterFrame, type Page, Trail } from './layout.tsx';

export interface Message {
  readonly title: string;
  readonly text: readonly Child[];
  /** A form or a link: what can be done from here. */
  readonly act?: Child;
}

/** A page that says one thing; in the newsletter's look where there is one. */
export const messagePage = (message: Message, newsletter: Newsletter | null = null): Page => ({
  title: newsletter ? `${message.title} · ${newsletter.name}` : message.title,
  ...(newsletter
    ? { ...newsletterFrame(newsletter), kicker: <Trail newsletter={newsletter} /> }
    : { footer: <p>Writethru</p> }),
  body: (
    <>
      <h1>{message.title}</h1>
      {message.text.map((line) => (
        <p class="lead">{line}</p>
      ))}
      {message.act}
    </>
  ),
});

/** One button; what it does happens by POST to the page that it stands on, or to `action`. */
export const ButtonForm = ({
  label,
  action,
  quiet,
}: {
  readonly label: string;
  readonly action?: string;
  readonly quiet?: boolean;
}) => (
  <form method="post" {...(action ? { action } : {})}>
    <button class={quiet ? 'second' : 'act'} type="submit">
      {label}
    </button>
  </form>
);
