import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Newsletter, sitePaths } from '../domain/index.ts';
import { type Accents, HOUSE_ACCENTS, styleOf } from './stylesheet.ts';

/** A whole page, before it is written out. */
export interface Page {
  /** For the window and for search engines; the page's h1 is in its body. */
  readonly title: string;
  readonly description?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly accents?: Accents;
  /** A desk's page uses a desk's width. */
  readonly wide?: boolean;
  /** The trail above the headline. */
  readonly kicker?: Child;
  readonly footer?: Child;
  readonly body: Child;
}

/**
 * The frame of every page, readers' and desk's: a card in the mail's look, a trail above, small print below. No
 * script, no style but the one sheet, nothing from elsewhere.
 */
export const Frame = ({ page }: { readonly page: Page }) => (
  <html lang={page.lang ?? 'en'} dir={page.dir ?? 'ltr'}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{page.title}</title>
      {page.description ? <meta name="description" content={page.description} /> : null}
      <style>{raw(styleOf(page.accents ?? HOUSE_ACCENTS).css)}</style>
    </head>
    <body>
      <a class="skip" href="#main">
        To the text
      </a>
      <div class={page.wide ? 'card wide' : 'card'}>
        {page.kicker ? <header class="kicker">{page.kicker}</header> : null}
        <main id="main">{page.body}</main>
      </div>
      <footer class="foot">{page.footer}</footer>
    </body>
  </html>
);

/** What is the same on all pages of a newsletter. */
export const newsletterFrame = (
  newsletter: Newsletter,
): Required<Pick<Page, 'accents' | 'footer'>> => ({
  accents: newsletter.look,
  footer: <NewsletterFooter newsletter={newsletter} />,
});

/** "**The Morning Wire** · Stories · Energy" */
export const Trail = ({
  newsletter,
  parts = [],
}: {
  readonly newsletter: Newsletter;
  readonly parts?: readonly Child[];
}) => (
  <nav aria-label="Where you are">
    <a href={sitePaths.newsletter(newsletter.id)}>
      <b>{newsletter.name}</b>
    </a>
    {parts.map((part) => (
      <> · {part}</>
    ))}
  </nav>
);

const NewsletterFooter = ({ newsletter }: { readonly newsletter: Newsletter }) => (
  <>
    <p>
      <a href={sitePaths.archive(newsletter.id)}>All editions</a> ·{' '}
      <a href={sitePaths.newsletter(newsletter.id)}>Get it by email</a>
    </p>
    <p>
      {newsletter.name} · {newsletter.look.postalAddress}
    </p>
  </>
);
