import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { LocalError } from './errors.ts';
import { type EmbeddedServer, listenOnLoopback } from './loopback.ts';
import { readBody } from './request-body.ts';
import { BadChunks, unchunk } from './s3/aws-chunked.ts';
import { ObjectFiles } from './s3/object-files.ts';
import { xmlText } from './xml-text.ts';

/** Frozen editions and long articles stay far below; what is larger is a mistake. */
const OBJECT_BYTES = 32 * 1024 * 1024;
/** S3's own limit; a file name takes 255 bytes a segment, which is shorter. */
const KEY_BYTES = 1024;
const SEGMENT_BYTES = 240;

/** An answer that is an error, in the words of S3. */
class S3Refusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Starts a loopback server with as much of S3's REST protocol as the pipeline uses: PUT (also `If-None-Match: *`), GET,
 * HEAD and DELETE of objects, path style, in the named buckets. Objects are files; a write is whole or not there.
 */
export const startS3 = async ({
  folder,
  buckets,
}: {
  readonly folder: string;
  readonly buckets: readonly string[];
}): Promise<EmbeddedServer> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = new ObjectFiles(folder);
  const server = createServer(
    (request, response) => void answer(files, buckets, request, response),
  );
  return listenOnLoopback(server);
};

const answer = async (
  files: ObjectFiles,
  buckets: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  response.setHeader('x-amz-request-id', randomUUID());
  try {
    const { bucket, key } = target(request, buckets);
    await perform(files, bucket, key, request, response);
  } catch (error) {
    if (request.destroyed && !request.complete) return void response.destroy();
    const words = error instanceof LocalError ? error.message : 'The local S3 failed.';
    const failed = new S3Refusal(500, 'InternalError', words);
    const { status, code, message } = error instanceof S3Refusal ? error : failed;
    // A body that was not read would be taken for the next request.
    request.resume();
    response.writeHead(status, { 'content-type': 'application/xml' });
    const body = `<Error><Code>${code}</Code><Message>${xmlText(message)}</Message></Error>`;
    response.end(request.method === 'HEAD' ? undefined : body);
  }
};

const target = (request: IncomingMessage, buckets: readonly string[]) => {
  const path = (request.url ?? '').replace(/\?.*$/u, '');
  const [, bucket = '', ...rest] = path.split('/').map(decode);
  const key = rest.join('/');
  if (!buckets.includes(bucket)) {
    throw new S3Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist');
  }
  if (key === '') throw new S3Refusal(501, 'NotImplemented', 'Only objects are served here.');
  const tooLong =
    Buffer.byteLength(key) > KEY_BYTES ||
    key.split('/').some((segment) => encodeURIComponent(segment).length > SEGMENT_BYTES);
  if (tooLong) throw new S3Refusal(400, 'KeyTooLongError', 'Your key is too long');
  return { bucket, key };
};

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new S3Refusal(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
};

const perform = async (
  files: ObjectFiles,
  bucket: string,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  switch (request.method ?? '') {
    case 'PUT':
      return put(files, bucket, key, request, response);
    case 'GET':
    case 'HEAD':
      return get(files, bucket, key, response, request.method === 'HEAD');
    case 'DELETE':
      await files.delete(bucket, key);
      return void response.writeHead(204).end();
    default:
      throw new S3Refusal(405, 'MethodNotAllowed', 'The specified method is not allowed.');
  }
};

const put = async (
  files: ObjectFiles,
  bucket: string,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { headers } = request;
  if (headers['x-amz-copy-source']) {
    throw new S3Refusal(501, 'NotImplemented', 'Copying is not served here.');
  }
  const body = await bodyOf(request);
  const stored = await files.put(bucket, key, body, {
    contentType: headers['content-type'] ?? 'binary/octet-stream',
    onlyNew: headers['if-none-match'] === '*',
  });
  if (!stored) {
    const words = 'At least one of the pre-conditions you specified did not hold';
    throw new S3Refusal(412, 'PreconditionFailed', words);
  }
  response.writeHead(200, { etag: stored.etag }).end();
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const body = await readBody(request, OBJECT_BYTES);
  if (!body) {
    const words = 'Your proposed upload exceeds the maximum allowed size';
    throw new S3Refusal(400, 'EntityTooLarge', words);
  }
  const signed = String(request.headers['x-amz-content-sha256'] ?? '');
  const encoding = String(request.headers['content-encoding'] ?? '');
  if (!signed.startsWith('STREAMING-') && !encoding.includes('aws-chunked')) return body;
  try {
    return unchunk(body);
  } catch (error) {
    if (!(error instanceof BadChunks)) throw error;
    throw new S3Refusal(400, 'IncompleteBody', `The body is not aws-chunked: ${error.message}`);
  }
};

const get = async (
  files: ObjectFiles,
  bucket: string,
  key: string,
  response: ServerResponse,
  headOnly: boolean,
): Promise<void> => {
  const found = await files.get(bucket, key);
  if (!found) throw new S3Refusal(404, 'NoSuchKey', 'The specified key does not exist.');
  response.writeHead(200, {
    'content-type': found.contentType,
    'content-length': found.body.length,
    'last-modified': found.modified.toUTCString(),
    etag: found.etag,
  });
  response.end(headOnly ? undefined : found.body);
};
