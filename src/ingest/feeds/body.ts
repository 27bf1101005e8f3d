import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { formatBytes } from '../../kernel/index.ts';
import { FetchError } from './errors.ts';
import { connectionError } from './pinned-request.ts';

/** The codings of RFC 9110, 8.4.1, and br (RFC 7932). */
const DECODERS: Readonly<Record<string, () => Transform>> = {
  identity: () => new PassThrough(),
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The decoded body of an answer, of at most `maxBytes` before and after decoding.
 *
 * @throws FetchError `fetch.encoding`, `fetch.too-large`, `fetch.connection`
 */
export const readBody = async (
  response: IncomingMessage,
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> => {
  if (Number(response.headers['content-length']) > maxBytes) {
    response.destroy();
    throw tooLarge(url, maxBytes);
  }
  const decoder = decoderFor(response, url);
  const limited = limitedTo(maxBytes, url);
  const body = new GrowingBuffer();
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of limited(source)) body.add(chunk);
  };
  try {
    await pipeline(response, limited, decoder, collect, { signal });
  } catch (error) {
    if (error instanceof FetchError || signal.aborted) throw error;
    throw isDecoding(error) ? undecodable(url, response, error) : connectionError(url, error);
  }
  return body.bytes;
};

const tooLarge = (url: string, maxBytes: number): FetchError => {
  const problem = `more than ${formatBytes(maxBytes)}, which is the most that is read`;
  return new FetchError('fetch.too-large', url, problem);
};

/** Bytes in one piece, twice as large each time: a list of chunks takes a hundred times their bytes if they are small. */
class GrowingBuffer {
  #room = Buffer.allocUnsafe(65_536);
  #length = 0;

  add(chunk: Buffer): void {
    const length = this.#length + chunk.length;
    if (length > this.#room.length) {
      const room = Buffer.allocUnsafe(Math.max(length, 2 * this.#room.length));
      this.#room.copy(room, 0, 0, this.#length);
      this.#room = room;
    }
    chunk.copy(this.#room, this.#length);
    this.#length = length;
  }

  get bytes(): Buffer {
    return this.#room.subarray(0, this.#length);
  }
}

/** A bomb shows itself by the bytes that come out, endless emptiness by those that go in; so both are counted. */
const limitedTo = (maxBytes: number, url: string) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(url, maxBytes);
      yield chunk;
    }
  };

const codingOf = ({ headers }: IncomingMessage): string =>
  (headers['content-encoding'] ?? '').trim().toLowerCase() || 'identity';

const decoderFor = (response: IncomingMessage, url: string): Transform => {
  const coding = codingOf(response);
  const make = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
  if (make) return make();
  response.destroy();
  const problem = `content-encoding "${coding}"; allowed is one of gzip, deflate and br`;
  throw new FetchError('fetch.encoding', url, problem);
};

/** zlib's codes begin with Z_, brotli's with ERR__ or ERR_BROTLI_. */
const isDecoding = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(?:Z_|ERR__|ERR_BROTLI_)/u.test(String(error.code));

const undecodable = (url: string, response: IncomingMessage, cause: unknown): FetchError => {
  const problem = `the body is not what its content-encoding "${codingOf(response)}" says`;
  return new FetchError('fetch.encoding', url, problem, { cause });
};
