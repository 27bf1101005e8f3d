import { type Newsletter, sitePaths } from '../../domain/index.ts';
import { newsletterFrame, type Page, Trail } from '../../html/layout.tsx';
import { consentWords } from '../../readers/index.ts';

/** The form as other people's pages hold it: plain HTML that takes on their look, and asks for the address alone. */
const FormToCopy = ({
  newsletter,
  site,
}: {
  readonly newsletter: Newsletter;
  readonly site: string;
}) => (
  <form method="post" action={site + sitePaths.newsletter(newsletter.id)}>
    <p>
      <label>
        Your email address{' '}
        <input type="email" name="address" autocomplete="email" required maxlength={254} />
      </label>
    </p>
    <p>{consentWords(newsletter)}</p>
    <p>
      <button type="submit">Sign up</button>
    </p>
  </form>
);

/** One element a line, so that whoever pastes it can read it. */
const lines = (html: string): string => html.replace(/(<form[^>]*>|<\/p>)/gu, '$1\n');

/** How to put the sign-up form on another page. */
export const embedPage = (newsletter: Newsletter, site: string): Page => ({
  title: `A form for your own page · ${newsletter.name}`,
  ...newsletterFrame(newsletter),
  kicker: <Trail newsletter={newsletter} />,
  body: (
    <>
      <h1>A form for your own page</h1>
      <p class="lead">
        Copy this into any page. It needs no script, sets no cookie and takes on the look of the
        page around it. Whoever uses it comes to a page of ours and gets a mail that asks once more;
        topics and rhythm they choose after that.
      </p>
      <textarea class="code" readonly rows={9} aria-label="The form as HTML">
        {lines(String(<FormToCopy newsletter={newsletter} site={site} />))}
      </textarea>
      <p class="small muted">
        The sentence above the button is what people agree to, and is recorded: leave it as it is. A
        page that knows where its reader is may add a hidden field <code>zone</code>, such as
        Europe/Berlin.
      </p>
    </>
  ),
});
