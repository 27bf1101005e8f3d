import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Newsletter } from '../domain/index.ts';
import { type Accents, styleOf } from '../html/stylesheet.ts';
import type { OperationId } from '../operations/contract/operations.ts';
import { FORM_KEY } from './form-guard.ts';
import { sentInPlace } from './in-place.ts';
import { deskPath } from './paths.ts';
import { SCRIPT_SETTINGS } from './script.ts';
import { DESK_SHEET } from './stylesheet.ts';
import { may, type Visit } from './visit.ts';

/** The rooms of the desk, in the order in which a day goes. */
const ROOMS = [
  { id: 'today', words: 'Today', path: '', as: 'listNews' },
  { id: 'stories', words: 'Stories', path: '/stories', as: 'listStories' },
  { id: 'editions', words: 'Editions', path: '/editions', as: 'listEditions' },
  { id: 'corrections', words: 'Corrections', path: '/corrections', as: 'listCorrections' },
  { id: 'feeds', words: 'Feeds', path: '/feeds', as: 'listFeeds' },
  { id: 'subscribers', words: 'Subscribers', path: '/subscribers', as: 'listSubscribers' },
  { id: 'audit', words: 'Audit', path: '/audit', as: 'listAudit' },
  { id: 'settings', words: 'Settings', path: '/settings', as: 'listSlots' },
] as const satisfies readonly {
  readonly id: string;
  readonly words: string;
  readonly path: `/${string}` | '';
  readonly as: OperationId;
}[];
export type Room = (typeof ROOMS)[number]['id'];

/** A page of the desk before it is written out. */
export interface DeskPage {
  readonly title: string;
  /** The room that is lit in the bar. */
  readonly room: Room;
  /** It has the whole width of the window. @default false */
  readonly wide?: true;
  /** Parts of it come anew in place, by the desk's script where it runs. @default false */
  readonly live?: true;
  readonly body: Child;
}

/** The outermost frame, also of pages that nobody has to be signed in for. */
export const Sheet = ({
  title,
  accents,
  top,
  wide = false,
  script,
  children,
}: {
  readonly title: string;
  readonly accents: Accents;
  readonly top: Child;
  readonly wide?: boolean;
  /** The address of what it runs. @default nothing */
  readonly script?: string | undefined;
  readonly children?: Child;
}) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <style>{raw(styleOf(accents, DESK_SHEET).css)}</style>
      {script === undefined ? null : (
        <>
          <meta name="htmx-config" content={SCRIPT_SETTINGS} />
          <script src={script} defer />
        </>
      )}
    </head>
    <body>
      <a class="skip" href="#main">
        To the text
      </a>
      <header class="top">
        <div class="in">{top}</div>
      </header>
      <main id="main" class={wide ? 'page wide' : 'page'}>
        {children}
      </main>
    </body>
  </html>
);

/** A page of the desk, with the bar of its newsletter: the rooms, and who is here. */
export const DeskFrame = ({ page, visit }: { readonly page: DeskPage; readonly visit: Visit }) => (
  <Sheet
    title={`${page.title} · ${visit.newsletter.name}`}
    accents={visit.newsletter.look}
    top={<Bar room={page.room} visit={visit} />}
    wide={page.wide ?? false}
    script={page.live ? visit.script.path : undefined}
  >
    {page.body}
  </Sheet>
);

const Bar = ({ room, visit }: { readonly room: Room; readonly visit: Visit }) => {
  const { newsletter, session } = visit;
  return (
    <>
      <p class="brand">
        <a href={deskPath(newsletter.id)}>{newsletter.name}</a>
      </p>
      <nav aria-label="The desk">
        <ul>
          {ROOMS.filter(({ as }) => may(visit, as)).map(({ id, words, path }) => (
            <li>
              <a
                href={deskPath(newsletter.id, path)}
                {...(id === room ? { 'aria-current': 'page' } : {})}
              >
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="who">
        <Others visit={visit} />
        <span>
          {session.shownAs}
          <span class="roles"> · {session.editor.roles.join(', ')}</span>
        </span>
        <PostForm visit={visit} action="/desk/sign-out" label="Sign out" look="quiet" />
      </div>
    </>
  );
};

/** The other newsletters of this desk. */
const Others = ({ visit: { newsletter, newsletters } }: { readonly visit: Visit }) => {
  const others = newsletters.filter(({ id }) => id !== newsletter.id);
  if (others.length === 0) return null;
  return (
    <details class="switch">
      <summary>Other newsletters</summary>
      <ul>
        {others.map(({ id, name }: Newsletter) => (
          <li>
            <a href={deskPath(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What every form of the desk holds. */
export const FormKey = ({ visit }: { readonly visit: Visit }) => (
  <input type="hidden" name={FORM_KEY} value={visit.session.formKey} />
);

/** One button that does one thing. */
export const PostForm = ({
  visit,
  action,
  label,
  about,
  look = 'second',
  fields = {},
  inPlace = false,
}: {
  readonly visit: Visit;
  readonly action: string;
  readonly label: string;
  /** What the button is for, where others on the page are called the same; heard, not seen. */
  readonly about?: string;
  readonly look?: 'act' | 'second' | 'quiet';
  readonly fields?: Readonly<Record<string, string>>;
  /** The page stays, and takes what has changed. @default false */
  readonly inPlace?: boolean;
}) => (
  <form method="post" action={action} {...(inPlace ? sentInPlace(action) : {})}>
    <FormKey visit={visit} />
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class={look} type="submit">
      {label}
      {about === undefined ? null : <span class="seen">: {about}</span>}
    </button>
  </form>
);
