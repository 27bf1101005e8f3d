import { decodeText } from '../read/decode-text.ts';

/** What an answer holds. */
export type BodyKind = 'feed' | 'list' | 'page';

/** As far as comments go before the first element. */
const HEAD_BYTES = 16_384;
const BEFORE_ROOT = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>]*>)*/iu;
const ROOT = /^<([\w:.-]+)/u;

/** By the first element, since servers call feeds many things; where it says nothing, by the type that the server states. */
export const bodyKind = (bytes: Uint8Array, contentType: string | null): BodyKind => {
  const head = decodeText('head', bytes.subarray(0, HEAD_BYTES)).replace(/^\uFEFF/u, '');
  const start = head.replace(BEFORE_ROOT, '');
  const root = ROOT.exec(start)?.[1]?.toLowerCase();
  if (root === 'opml') return 'list';
  if (root === 'html' || root === 'head' || root === 'body') return 'page';
  if (root !== undefined && /^(?:rss|feed|rdf)$|:(?:rss|feed|rdf)$/u.test(root)) return 'feed';
  if (/^[{[]/u.test(start)) return 'feed';
  return /html/iu.test(contentType ?? '') ? 'page' : 'feed';
};
