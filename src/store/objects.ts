import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** Whole objects by key. */
export interface Objects {
  /** Writing the same key again must be writing the same bytes. */
  put(key: string, body: string, type: string): Promise<void>;
  /** Null where there is none. */
  get(key: string): Promise<string | null>;
}

/** Objects in one S3 bucket. */
export class S3Objects implements Objects {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put(key: string, body: string, type: string): Promise<void> {
    await this.#client.send(
      new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: body, ContentType: type }),
    );
  }

  async get(key: string): Promise<string | null> {
    try {
      const answer = await this.#client.send(
        new GetObjectCommand({ Bucket: this.#bucket, Key: key }),
      );
      return (await answer.Body?.transformToString('utf-8')) ?? null;
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }
}

/** Objects in memory, for simulations. */
export class MemoryObjects implements Objects {
  readonly #bodies = new Map<string, string>();

  async put(key: string, body: string): Promise<void> {
    this.#bodies.set(key, body);
  }

  async get(key: string): Promise<string | null> {
    return this.#bodies.get(key) ?? null;
  }
}
