import type { Consent, Newsletter } from '../domain/index.ts';
import { type Instant, iso } from '../kernel/index.ts';

/** The words above the sign-up button; recorded as they were shown. */
export const consentWords = (newsletter: Newsletter): string =>
  `Send me ${newsletter.name} by email. I can leave at any time, by a link in every mail.`;

const SIGN_UP = 'sign-up form';

/** What a sign-up form proves before its mail is answered. */
export const askedConsent = (newsletter: Newsletter, at: Instant): Consent => ({
  at: iso(at),
  how: SIGN_UP,
  words: consentWords(newsletter),
});

/** What the button behind the confirmation mail adds to it. */
export const confirmedConsent = (asked: Consent, at: Instant): Consent => ({
  at: iso(at),
  how: `${asked.how} (${asked.at}), confirmed by the link in the mail`,
  words: asked.words,
});

/** Whether they agreed here themselves, and no list says it for them. */
export const agreedHere = ({ how }: Consent): boolean => how.startsWith(SIGN_UP);
