import { ADDRESS_LENGTH } from '../limits.ts';

/** Parameters that say where a reader came from, not which page is meant. */
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|pk_.*|mtm_.*|hsa_.*|_hs.*|mc_(?:cid|eid)|(?:fb|g|d|y|ms|tt|tw)clid|wbraid|gbraid|igsh(?:id)?|_ga|_gl|gs_l|ref|ref_src|ref_url|referrer|cmp(?:id)?|campaign_id|smid|smtyp|sr_share|share|ocid|ito|icid|ncid|s_cid|mkt_tok|oref|guccounter|guce_.*|xtor|spm|sref|traffic_source|rss|partner|output)$/iu;

/**
 * The address where it is an absolute http(s) one without a user or password, and no longer than one is; else null.
 *
 * @example httpUrl('ftp://example.org') // null
 */
export const httpUrl = (address: string | null): string | null => {
  if (address === null || address.length > ADDRESS_LENGTH || !URL.canParse(address.trim()))
    return null;
  const url = new URL(address.trim());
  const web = url.protocol === 'http:' || url.protocol === 'https:';
  return web && url.username === '' && url.password === '' ? url.href : null;
};

/** `httpUrl` of an address as written, which may be relative to `base`; of a whole one alone where there is no base. */
export const absoluteUrl = (
  written: string | null | undefined,
  base: string | null,
): string | null => {
  const address = written?.trim() ?? '';
  if (address === '' || address.length > ADDRESS_LENGTH) return null;
  if (base === null || URL.canParse(address)) return httpUrl(address);
  return URL.canParse(address, base) ? httpUrl(new URL(address, base).href) : null;
};

/**
 * The one address that names a page: http(s), host in small letters, default port and fragment dropped, tracking
 * parameters dropped, the others sorted. Null where it is no web address.
 */
export const canonicalUrl = (address: string | null): string | null => {
  const href = httpUrl(address);
  if (href === null) return null;
  const url = new URL(href);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
};
