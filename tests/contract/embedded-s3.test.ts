import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { fc, it as property } from '@fast-check/vitest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmbeddedServer } from '../../src/local/embedded-dynamodb.ts';
import { startS3 } from '../../src/local/embedded-s3.ts';
import { freshFolder } from '../support/stores/folders.ts';

const Bucket = 'editions';

describe('the file-backed S3, through the real client', () => {
  let folder: string;
  let server: EmbeddedServer;
  let client: S3Client;
  beforeEach(async () => {
    folder = await freshFolder();
    server = await startS3({ folder, buckets: [Bucket] });
    client = new S3Client({ endpoint: server.endpoint, forcePathStyle: true });
  });
  afterEach(async () => {
    client.destroy();
    await server.stop();
  });

  const put = (Key: string, Body: string | Buffer, more: object = {}) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
  const get = async (Key: string) => {
    const answer = await client.send(new GetObjectCommand({ Bucket, Key }));
    return { ...answer, text: await answer.Body?.transformToString() };
  };

  it('gives back bytes, type and ETag', async () => {
    const { ETag } = await put('contents/a.json', '{"ä": 1}', { ContentType: 'application/json' });
    expect(ETag).toMatch(/^"[0-9a-f]{32}"$/u);
    const found = await get('contents/a.json');
    expect(found).toMatchObject({ text: '{"ä": 1}', ContentType: 'application/json', ETag });
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'contents/a.json' }));
    expect(head).toMatchObject({ ContentLength: 9, ETag });
  });

  it('takes a stream, which the client sends in chunks with a checksum behind', async () => {
    const parts = ['first\r\n', 'x'.repeat(100_000), '\r\n0\r\n\r\n'];
    const length = parts.join('').length;
    const body = Readable.from(parts.map((part) => Buffer.from(part)));
    const more = { Bucket, Key: 'bodies/long', ContentLength: length };
    await client.send(new PutObjectCommand({ ...more, Body: body }));
    expect((await get('bodies/long')).text).toBe(parts.join(''));
  });

  it('keeps the first of racing conditional writes', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => put('contents/x', `${n}`, { IfNoneMatch: '*' })),
    );
    const won = tries.flatMap((one, n) => (one.status === 'fulfilled' ? [n] : []));
    expect(won).toHaveLength(1);
    const lost = tries.filter((one) => one.status === 'rejected');
    for (const { reason } of lost) {
      expect(reason).toMatchObject({
        name: 'PreconditionFailed',
        $metadata: { httpStatusCode: 412 },
      });
    }
    expect((await get('contents/x')).text).toBe(`${won[0]}`);
  });

  it('replaces and deletes, and says what is not there', async () => {
    await put('a', 'one');
    await put('a', 'two');
    expect((await get('a')).text).toBe('two');
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
    await expect(get('a')).rejects.toMatchObject({ name: 'NoSuchKey' });
    const head = client.send(new HeadObjectCommand({ Bucket, Key: 'a' }));
    await expect(head).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('knows no bucket but its own', async () => {
    const send = client.send(new GetObjectCommand({ Bucket: 'other', Key: 'a' }));
    await expect(send).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  it('keeps objects over a restart, and an object beside those "below" it', async () => {
    await put('a', 'up');
    await put('a/b', 'down');
    await server.stop();
    server = await startS3({ folder, buckets: [Bucket] });
    client.destroy();
    client = new S3Client({ endpoint: server.endpoint, forcePathStyle: true });
    expect((await get('a')).text).toBe('up');
    expect((await get('a/b')).text).toBe('down');
  });

  it.each([
    '/editions/../../outside',
    '/editions/%2e%2e/%2E%2E/outside',
    '/editions/..%2f..%2foutside',
  ])('writes %s inside its folder', async (path) => {
    const { port } = new URL(server.endpoint);
    await rawPut(Number(port), path);
    const beside = await readdir(join(folder, '..'));
    expect(beside).not.toContain('outside.object');
  });

  property.prop(
    [
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), {
        maxLength: 8,
      }),
    ],
    {
      numRuns: 20,
    },
  )('holds every key apart from every other', async (names) => {
    const keys = names.map((name, n) => (n % 2 ? `${name}/${n}` : `${n}${name}`));
    for (const key of keys) await put(key, key);
    for (const key of keys) expect((await get(key)).text).toBe(key);
  });

  it('leaves no half-written file behind', async () => {
    await put('a', 'one');
    expect(await readdir(folder)).toEqual([Bucket]);
    expect(await readFile(join(folder, Bucket, 'a.object'), 'utf8')).toMatch(/\none$/u);
  });
});

/** `fetch` would take the dots out of the path itself. */
const rawPut = async (port: number, path: string): Promise<void> => {
  const { request } = await import('node:http');
  await new Promise<void>((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method: 'PUT' }, (answer) => {
      answer.resume().on('end', resolve);
    });
    call.on('error', reject).end('x');
  });
};
