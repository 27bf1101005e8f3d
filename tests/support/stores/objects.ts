import { S3Client } from '@aws-sdk/client-s3';
import { describe, onTestFinished } from 'vitest';
import { startS3 } from '../../../src/local/embedded-s3.ts';
import { MemoryObjects, type Objects, S3Objects } from '../../../src/store/objects.ts';
import { freshFolder } from './folders.ts';
import { ONLY_MEMORY } from './tables.ts';

const BUCKET = 'editions';

const embedded = async (): Promise<Objects> => {
  const server = await startS3({ folder: await freshFolder(), buckets: [BUCKET] });
  const client = new S3Client({ endpoint: server.endpoint, forcePathStyle: true });
  onTestFinished(async () => {
    client.destroy();
    await server.stop();
  });
  return new S3Objects(client, BUCKET);
};

/** Runs one contract suite twice: on objects in memory, and on the embedded S3 through the real SDK client. */
export const eachObjects = (
  name: string,
  suite: (makeObjects: () => Promise<Objects>) => void,
): void => {
  describe(`${name} [memory]`, () => suite(async () => new MemoryObjects()));
  if (!ONLY_MEMORY) describe(`${name} [embedded S3]`, () => suite(embedded));
};
