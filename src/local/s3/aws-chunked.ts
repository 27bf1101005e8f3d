/** A body that is not what it says. */
export class BadChunks extends Error {}

/**
 * Takes an `aws-chunked` body apart: `SIZE[;chunk-signature=…]\r\n` bytes `\r\n` … `0\r\n` trailers
 * (docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html). Throws `BadChunks`.
 */
export const unchunk = (body: Buffer): Buffer => {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const size = /^[0-9a-f]{1,8}(?=;|$)/iu.exec(
      body.toString('latin1', at, Math.max(at, end)),
    )?.[0];
    if (end < 0 || size === undefined) throw new BadChunks(`no chunk at byte ${at}`);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    const start = end + 2;
    if (start + length + 2 > body.length) throw new BadChunks(`chunk at byte ${at} is cut off`);
    parts.push(body.subarray(start, start + length));
    at = start + length + 2;
  }
};
