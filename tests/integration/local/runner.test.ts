import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NewsletterId } from '../../../src/kernel/index.ts';
import { type Handlers, type LocalGround, layGround } from '../../../src/local/index.ts';
import { SOON } from '../../support/processes/waits.ts';
import { freshFolder } from '../../support/stores/folders.ts';

const newsletters = [
  {
    id: 'wire' as NewsletterId,
    schedules: [],
    draftMinutes: 0,
    sender: { name: 'The Wire', address: 'wire@news.example.com' },
  },
];

const lay = async (data: string, outside = {}): Promise<LocalGround> => {
  const ground = await layGround({
    data,
    command: 'writethru test',
    newsletters,
    ports: { site: 0, desk: 0 },
    outside,
  });
  onTestFinished(() => ground.stop());
  return ground;
};

const endpointed = ({ environment }: LocalGround, service: string) => ({
  endpoint: environment[`AWS_ENDPOINT_URL_${service}`] ?? '',
});

/** A line in small: plan wakes deliver, deliver mails, feedback notes what SES reports. */
const smallLine = (ground: LocalGround) => {
  const { environment } = ground;
  const sqs = new SQSClient(endpointed(ground, 'SQS'));
  const ses = new SESClient(endpointed(ground, 'SES'));
  onTestFinished(() => {
    for (const client of [sqs, ses]) client.destroy();
  });
  const reported: string[] = [];
  const nothing = () => {};
  const handlers: Handlers = {
    'fetch-feed': nothing,
    'feed-outcome': nothing,
    'file-article': nothing,
    count: nothing,
    notify: nothing,
    plan: async ({ Records }: SQSEvent) => {
      for (const { body } of Records) {
        const QueueUrl = environment['DELIVER_QUEUE_URL'];
        await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
      }
    },
    deliver: async ({ Records }: SQSEvent) => {
      for (const { body } of Records)
        await ses.send(mailTo(body, environment['CONFIGURATION_SET'] ?? ''));
    },
    feedback: ({ Records }: SQSEvent) => {
      reported.push(...Records.map(({ body }) => JSON.parse(JSON.parse(body).Message).eventType));
    },
    site: () => ({ statusCode: 200, body: 'the site' }),
    desk: () => ({ statusCode: 200, body: 'the desk' }),
  };
  return { handlers, reported, sqs };
};

const mailTo = (to: string, ConfigurationSetName: string) => {
  const Data = Buffer.from(`From: wire@news.example.com\r\nTo: ${to}\r\nSubject: x\r\n\r\nx\r\n`);
  return new SendRawEmailCommand({
    Destinations: [to],
    RawMessage: { Data },
    ConfigurationSetName,
  });
};

const quiet = {
  schedules: false,
  failed: (name: string, error: unknown) => {
    throw new Error(name, { cause: error });
  },
};

describe('the local runner', () => {
  it('carries a message along the line until nothing is left', async () => {
    const ground = await lay(await freshFolder());
    const { handlers, reported, sqs } = smallLine(ground);
    const pipeline = ground.connect(handlers, quiet);
    for (const MessageBody of ['a@example.org', 'bounce@simulator.amazonses.com']) {
      const QueueUrl = ground.environment['PLAN_QUEUE_URL'];
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    }
    const left: number[] = [];
    await pipeline.drain((count) => left.push(count));
    expect(left.at(-1)).toBe(0);
    expect(reported.sort()).toEqual(['Bounce', 'Delivery']);
    expect(pipeline.deadLetters()).toEqual({});
    expect((await ground.mails?.list())?.flatMap(({ to }) => to).sort()).toEqual([
      'a@example.org',
      'bounce@simulator.amazonses.com',
    ]);
    expect(await (await fetch(ground.siteUrl)).text()).toBe('the site');
    expect(await (await fetch(ground.deskUrl)).text()).toBe('the desk');
    expect(ground.environment['SITE_URL']).toBe(ground.siteUrl);
  });

  it('keeps table, objects, mails and messages over a restart', async () => {
    const data = await freshFolder();
    const Item = { pk: { S: 'a' }, sk: { S: 'b' } };
    for (const round of [1, 2]) {
      const ground = await lay(data);
      const { TABLE_NAME: TableName, BUCKET_NAME: Bucket } = ground.environment;
      const dynamo = new DynamoDBClient(endpointed(ground, 'DYNAMODB'));
      const s3 = new S3Client({ ...endpointed(ground, 'S3'), forcePathStyle: true });
      const { handlers, sqs, reported } = smallLine(ground);
      if (round === 1) {
        await dynamo.send(new PutItemCommand({ TableName, Item }));
        await s3.send(new PutObjectCommand({ Bucket, Key: 'contents/x', Body: 'kept' }));
        const QueueUrl = ground.environment['PLAN_QUEUE_URL'];
        await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a@example.org' }));
      } else {
        expect((await dynamo.send(new GetItemCommand({ TableName, Key: Item }))).Item).toEqual(
          Item,
        );
        const object = await s3.send(new GetObjectCommand({ Bucket, Key: 'contents/x' }));
        expect(await object.Body?.transformToString()).toBe('kept');
        await ground.connect(handlers, quiet).drain();
        expect(reported.sort()).toEqual(['Delivery']);
      }
      dynamo.destroy();
      s3.destroy();
      sqs.destroy();
      await ground.stop();
    }
  });

  it('starts no service that is outside', async () => {
    const outside = await lay(await freshFolder());
    const variables = Object.fromEntries(
      Object.entries(outside.environment).filter(([name]) =>
        /^AWS_ENDPOINT_URL_(?:DYNAMODB|S3|SES)$/u.test(name),
      ),
    );
    const ground = await lay(await freshFolder(), variables);
    expect(ground.environment).toMatchObject(variables);
    expect(ground.mails).toBeNull();
    const { handlers, sqs } = smallLine(ground);
    const pipeline = ground.connect(handlers, quiet);
    const QueueUrl = ground.environment['DELIVER_QUEUE_URL'];
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a@example.org' }));
    await pipeline.drain();
    expect(await outside.mails?.list()).toHaveLength(1);
  });

  it('signs with the credentials given for an outside service', async () => {
    const other = await lay(await freshFolder());
    const ground = await lay(await freshFolder(), {
      AWS_ENDPOINT_URL_SES: other.environment['AWS_ENDPOINT_URL_SES'],
      AWS_ACCESS_KEY_ID: 'theirs',
      AWS_SECRET_ACCESS_KEY: 'secret',
    });
    expect(ground.environment).toMatchObject({ AWS_ACCESS_KEY_ID: 'theirs' });
    expect(other.environment).toMatchObject({ AWS_ACCESS_KEY_ID: 'local' });
  });

  it('names a function that is missing', async () => {
    const ground = await lay(await freshFolder());
    expect(() => ground.connect({}, quiet)).toThrow(
      'function fetch-feed: missing; queue fetch needs it',
    );
  });

  it('leaves nothing running when a part cannot start', async () => {
    const data = await freshFolder();
    const first = await lay(data);
    const taken = Number(new URL(first.siteUrl).port);
    const other = await freshFolder();
    const options = { command: 'writethru test', newsletters, outside: {} };
    await expect(
      layGround({ ...options, data: other, ports: { site: 0, desk: taken } }),
    ).rejects.toMatchObject({ code: 'local.port-taken' });
    await lay(other);
  });

  it('stops within its grace while a function hangs, and brings the message again', async () => {
    const data = await freshFolder();
    const ground = await lay(data);
    const { handlers, sqs } = smallLine(ground);
    let called = false;
    const hanging = () => {
      called = true;
      return new Promise(() => {});
    };
    ground.connect({ ...handlers, plan: hanging }, quiet);
    const QueueUrl = ground.environment['PLAN_QUEUE_URL'];
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a@example.org' }));
    await expect.poll(() => called, SOON).toBe(true);
    const began = performance.now();
    await ground.stop();
    expect(performance.now() - began).toBeLessThan(9000);
    const again = await lay(data);
    const line = smallLine(again);
    await again.connect(line.handlers, quiet).drain();
    expect(line.reported.sort()).toEqual(['Delivery']);
  });
});
