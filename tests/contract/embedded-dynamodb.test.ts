import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTable, startDatabase } from '../../src/local/embedded-dynamodb.ts';
import { databaseClient, eachTable } from '../support/stores/tables.ts';

eachTable('the table that the embedded servers make', (fresh) => {
  it('gives back what was put, and lists it', async () => {
    const { table } = await fresh();
    await table.put({ pk: 'a#1', sk: 'x', lk: 'list', ls: '1', n: 1 });
    expect(await table.get({ pk: 'a#1', sk: 'x' })).toMatchObject({ n: 1 });
    const listed = [];
    for await (const item of table.query({ listing: true, partition: 'list' })) listed.push(item);
    expect(listed).toHaveLength(1);
  });

  it('lets one of fifty racing writers win', async () => {
    const { table } = await fresh();
    const won = await Promise.all(
      Array.from({ length: 50 }, (_, n) => table.putNew({ pk: 'a#1', sk: 'x', n })),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
  });
});

describe('the embedded database on a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'database-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('answers no page of the web, by whatever name it was led here', async () => {
    const server = await startDatabase({ folder: null });
    const { host } = new URL(server.endpoint);
    const ask = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(server.endpoint, { method: 'OPTIONS', headers, agent: false }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await ask({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await ask({ host: host.replace('127.0.0.1', 'elsewhere.example') })).toBe(403);
    await server.stop();
  });

  it('keeps what was written over a restart, and makes the table only once', async () => {
    for (const round of [1, 2]) {
      const server = await startDatabase({ folder });
      const client = databaseClient(server.endpoint);
      await makeTable(client, 'main');
      const Key = { pk: { S: 'a' }, sk: { S: 'b' } };
      if (round === 1) await client.send(new PutItemCommand({ TableName: 'main', Item: Key }));
      const answer = await client.send(new GetItemCommand({ TableName: 'main', Key }));
      expect(answer.Item).toEqual(Key);
      client.destroy();
      await server.stop();
    }
  });

  it('refuses a folder that another process has', async () => {
    const script = `import { ClassicLevel } from 'classic-level';
      await new ClassicLevel(${JSON.stringify(folder)}).open();
      process.stdout.write('open'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(child.stdout, 'data');
      await expect(startDatabase({ folder })).rejects.toMatchObject({
        code: 'local.folder-in-use',
        kind: 'refused',
      });
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });

  it('outlives a client that breaks off in the middle of a request', async () => {
    const server = await startDatabase({ folder: null });
    const socket = connect(Number(new URL(server.endpoint).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.resetAndDestroy();
    const client = databaseClient(server.endpoint);
    await makeTable(client, 'main');
    client.destroy();
    await server.stop();
  });
});
