/** Longer addresses are not shown: a mail has to stay under the size at which it is cut. */
const LINK_LENGTH = 1000;

/** An address from a stranger's hand, fit for a link: http or https, without credentials, in ASCII; else null. */
export const webLink = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href.length <= LINK_LENGTH ? url.href : null;
};

/** A page of our own site. */
export const sitePage = (site: string, path: string): string =>
  `${site.replace(/\/+$/u, '')}${path}`;
