import { isUtf8 } from 'node:buffer';
import { decodeText } from '../read/decode-text.ts';

const BYTE_ORDER_MARK = Buffer.from('\uFEFF', 'utf8');
/** How far into a body its own declaration may stand (HTML: 1,024 bytes). */
const HEAD_BYTES = 4096;
const DECLARES = /<\?xml[^>]{0,200}encoding\s*=|<meta[^>]{0,200}charset\s*=/iu;

/**
 * Bytes as the server's `charset` means them, in UTF-8 with a mark that says so; unchanged where the body declares its
 * encoding itself or is UTF-8 already, for servers label by habit and are wrong more often than files.
 */
export const asLabelled = (bytes: Buffer, contentType: string | null): Buffer => {
  const label = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType ?? '')?.[1];
  if (label === undefined || isUtf8(bytes) || isMarked(bytes)) return bytes;
  if (DECLARES.test(bytes.subarray(0, HEAD_BYTES).toString('latin1'))) return bytes;
  try {
    const text = decodeText('body', bytes, () => label);
    return Buffer.concat([BYTE_ORDER_MARK, Buffer.from(text, 'utf8')]);
  } catch {
    // No encoding of this name: what is in the bytes decides.
    return bytes;
  }
};

const isMarked = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
