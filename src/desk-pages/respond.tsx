import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Allowed, pagePolicy } from '../html/respond.tsx';
import { type Accents, HOUSE_ACCENTS, styleOf } from '../html/stylesheet.ts';
import { DeskFrame, type DeskPage, Sheet } from './frame.tsx';
import { DESK_SHEET } from './stylesheet.ts';
import type { Visit } from './visit.ts';

/** Writes a page of the desk. */
export const showPage = (
  visit: Visit,
  page: DeskPage,
  status: ContentfulStatusCode = 200,
): Response =>
  write(
    visit.c,
    `<!doctype html>${<DeskFrame page={page} visit={visit} />}`,
    visit.newsletter.look,
    status,
    {
      // A page that shows a mail holds it in a frame.
      ...(page.wide ? { holds: "'self'" } : {}),
      ...(page.live ? { runs: visit.script.source } : {}),
    },
  );

export interface DeskMessage {
  readonly title: string;
  readonly text: readonly Child[];
  readonly links: readonly { readonly words: string; readonly href: string }[];
}

/** Writes a page that says one thing, for whoever asks. */
export const showMessage = (
  c: Context,
  { title, text, links }: DeskMessage,
  status: ContentfulStatusCode = 200,
): Response => {
  const html = (
    <Sheet title={title} accents={HOUSE_ACCENTS} top={<p class="brand">Writethru · the desk</p>}>
      <h1>{title}</h1>
      {text.map((line) => (
        <p class="lead">{line}</p>
      ))}
      <p class="acts">
        {links.map(({ words, href }) => (
          <a class="second" href={href}>
            {words}
          </a>
        ))}
      </p>
    </Sheet>
  );
  return write(c, `<!doctype html>${html}`, HOUSE_ACCENTS, status);
};

const write = (
  c: Context,
  html: string,
  accents: Accents,
  status: ContentfulStatusCode,
  allowed: Allowed = {},
): Response => {
  const { source } = styleOf(accents, DESK_SHEET);
  c.header('content-security-policy', pagePolicy(source, allowed));
  return c.html(html, status);
};
