import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Newsletter, sitePaths } from '../domain/index.ts';
import { type Accents, HOUSE_ACCENTS, styleOf } from './stylesheet.ts';

/** A whole page, before it is written out. */
export interface Page {
  /** For the window and for search engines; the page's h1 is in its body. */
  readonly title: string;
  readonly description?: string;
  /** What others show of the page where somebody names it; only of pages that are everybody's. */
  readonly card?: PageCard;
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

/** Open Graph (https://ogp.me): the page by its own address. */
interface PageCard {
  readonly type: 'website' | 'article';
  readonly url: string;
  readonly newsletter: Newsletter;
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
      {page.card ? <Card page={page} card={page.card} /> : null}
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

const Card = ({ page, card }: { readonly page: Page; readonly card: PageCard }) => {
  const { id, name, look } = card.newsletter;
  return (
    <>
      <link rel="canonical" href={card.url} />
      <meta property="og:type" content={card.type} />
      <meta property="og:title" content={page.title} />
      <meta property="og:url" content={card.url} />
      <meta property="og:site_name" content={name} />
      {page.description ? <meta property="og:description" content={page.description} /> : null}
      {look.logo ? <meta property="og:image" content={look.logo} /> : null}
      <link rel="alternate" type="application/atom+xml" title={name} href={sitePaths.atom(id)} />
      <link
        rel="alternate"
        type="application/feed+json"
        title={name}
        href={sitePaths.jsonFeed(id)}
      />
    </>
  );
};

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
    <p>We don't track opens or clicks.</p>
  </>
);
