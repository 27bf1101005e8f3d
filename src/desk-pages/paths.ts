/**
 * Where the desk's pages of a newsletter begin.
 *
 * @example deskPath('wire', '/stories') // '/desk/n/wire/stories'
 */
export const deskPath = (newsletter: string, rest: `/${string}` | '' = ''): string =>
  `/desk/n/${newsletter}${rest}`;

/**
 * The page of a story.
 *
 * @example storyPath({ newsletter: { id: 'wire' } }, 's1') // '/desk/n/wire/stories/s1'
 */
export const storyPath = (
  { newsletter }: { readonly newsletter: { readonly id: string } },
  id: string,
): string => deskPath(newsletter.id, `/stories/${id}`);

/** The corrections' page, and what stands below it. */
export const correctionsPath = (
  { newsletter }: { readonly newsletter: { readonly id: string } },
  rest: `/${string}` | '' = '',
): string => deskPath(newsletter.id, `/corrections${rest}`);

/** The subscribers' page, and what stands below it. */
export const subscribersPath = (
  { newsletter }: { readonly newsletter: { readonly id: string } },
  rest: `/${string}` | '' = '',
): string => deskPath(newsletter.id, `/subscribers${rest}`);

/** Addresses of the desk itself that a sign-in may lead to. */
const OWN = /^\/desk(?:[/?][\w\-./?=&%~+]{0,500})?$/u;

/** Where a sign-in leads: the page that was asked for, or the desk's first. Never to another host. */
export const ownPath = (asked: string | undefined): string =>
  asked !== undefined && OWN.test(asked) ? asked : '/desk';

export const signInPath = (to: string, again = false): string =>
  `/desk/sign-in?${new URLSearchParams({ ...(again ? { again: 'yes' } : {}), to })}`;
