import { type Edition, type Newsletter, sitePaths } from '../../domain/index.ts';
import { newsletterFrame, type Page } from '../../html/layout.tsx';
import { messagePage } from '../../html/message.tsx';
import { consentWords } from '../../readers/index.ts';
import { EditionRows } from './archive.tsx';
import { type Chosen, NOTHING_CHOSEN, SignUpWishes } from './wish-fields.tsx';

/** What stands in the form before anybody types, or when it has to be shown again. */
interface Filled {
  readonly address: string;
  readonly chosen: Chosen;
  readonly fault: null | { readonly field: 'address' | 'wishes'; readonly reason: string };
}

/** The form as it comes first, with the zone guessed where that can be; null: the newsletter's. */
export const firstForm = (zone: string | null): Filled => ({
  address: '',
  chosen: { ...NOTHING_CHOSEN, zone },
  fault: null,
});

/** A newsletter: what it is, how to get it, its latest editions. */
export const newsletterPage = (
  newsletter: Newsletter,
  editions: readonly Edition[],
  site: string,
  filled: Filled,
): Page => ({
  title: filled.fault ? `Please check the form · ${newsletter.name}` : newsletter.name,
  description: newsletter.description,
  card: { type: 'website', url: site + sitePaths.newsletter(newsletter.id), newsletter },
  ...newsletterFrame(newsletter),
  body: (
    <>
      <h1>{newsletter.name}</h1>
      <p class="lead">{newsletter.description}</p>
      {filled.fault ? <Fault reason={filled.fault.reason} /> : null}
      <h2 id="sign-up">Get it by email</h2>
      <SignUpForm newsletter={newsletter} filled={filled} />
      {editions.length > 0 ? (
        <>
          <h2>Latest editions</h2>
          <EditionRows newsletter={newsletter} editions={editions} />
          <p class="small">
            <a href={sitePaths.archive(newsletter.id)}>All editions</a> ·{' '}
            <a href={sitePaths.embed(newsletter.id)}>This form on your own page</a>
          </p>
        </>
      ) : null}
    </>
  ),
});

const Fault = ({ reason }: { readonly reason: string }) => (
  <div class="box fault" role="alert">
    <p id="fault">{reason}</p>
  </div>
);

const SignUpForm = ({
  newsletter,
  filled,
}: {
  readonly newsletter: Newsletter;
  readonly filled: Filled;
}) => (
  <form method="post" action={sitePaths.newsletter(newsletter.id)} aria-labelledby="sign-up">
    <div class="field">
      <label for="address">Your email address</label>
      <input
        id="address"
        name="address"
        type="email"
        autocomplete="email"
        required
        maxlength={254}
        value={filled.address}
        {...(filled.fault?.field === 'address'
          ? { 'aria-invalid': 'true', 'aria-describedby': 'fault' }
          : {})}
      />
    </div>
    <SignUpWishes newsletter={newsletter} chosen={filled.chosen} />
    <p class="consent">{consentWords(newsletter)}</p>
    <button class="act" type="submit">
      Sign up
    </button>
  </form>
);

/** The answer to every sign-up, whatever is known of the address. */
export const checkYourMailPage = (newsletter: Newsletter): Page =>
  messagePage(
    {
      title: 'Now look into your mail',
      text: [
        `If this address can get ${newsletter.name}, a mail with a link is on its way to it. Open the link and say yes there: only then do we send you anything.`,
        'Nothing there after a few minutes? Look among the unwanted mail. We write to an address at most once a day, so trying again at once brings no second mail.',
      ],
    },
    newsletter,
  );
