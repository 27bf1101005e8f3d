import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDataFolder } from '../../../src/local/data-folder.ts';
import { checkDataFolder } from '../../../src/local/doctor/data-folder-checks.ts';
import { examineMachine } from '../../../src/local/doctor/examine-machine.ts';
import { checkOutside } from '../../../src/local/doctor/outside-checks.ts';
import { checkPort } from '../../../src/local/doctor/port-checks.ts';
import { ownerFile } from '../../../src/local/folder-owner.ts';
import { checkNamed, unwell } from '../../support/measures/checks.ts';
import { all } from '../../support/measures/streams.ts';
import { startChild } from '../../support/processes/child.ts';
import { freshFolder } from '../../support/stores/folders.ts';

const NOW = Date.parse('2024-10-26T07:00:00Z');

/** Listens on a free port of this process. */
const listen = async (): Promise<number> => {
  const server = createServer((_, response) => response.writeHead(403).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
};

/** A port that was free a moment ago. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const usedFolder = async (): Promise<string> => {
  const data = await freshFolder();
  const open = await openDataFolder(data, 'writethru test');
  await open.close();
  return data;
};

const folderChecks = (data: string) => all(checkDataFolder(data));

describe('this machine', () => {
  it('is well but for the example’s placeholders', async () => {
    const checks = await all(
      examineMachine({
        root: process.cwd(),
        configurationFile: 'writethru.config.ts',
        data: await usedFolder(),
        variables: {},
        now: NOW,
        ports: { site: await freePort() },
      }),
    );
    expect(unwell(checks)).toEqual(['warning placeholders']);
    expect(checkNamed(checks, 'placeholders').found).toContain(
      'newsletters[0].sender.address digest@example.org',
    );
    expect(checkNamed(checks, 'newsletter morning-wire').found).toBe(
      'its layout renders; next edition 2024-10-27T06:00:00.000Z',
    );
  });

  it('has the fault of a configuration named, and goes on', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'writethru.config.ts');
    await writeFile(file, 'export default { stages: {}, newsletters: [] };');
    const order = { root: process.cwd(), configurationFile: file, data: folder, now: NOW };
    const checks = await all(examineMachine({ ...order, variables: {}, ports: {} }));
    expect(checkNamed(checks, 'configuration')).toMatchObject({
      state: 'failed',
      found: 'writethru.config.ts: newsletters: got []; allowed is at least 1',
      mend: expect.stringContaining(file),
    });
    expect(checkNamed(checks, 'outside services').state).toBe('ok');
  });

  it('stops at packages that are not there', async () => {
    const root = await freshFolder();
    const manifest = { engines: { node: '>=20.19' }, dependencies: { nothere: '1.0.0' } };
    await writeFile(join(root, 'package.json'), JSON.stringify(manifest));
    const order = { root, configurationFile: 'none', data: root, variables: {}, now: NOW };
    const checks = await all(examineMachine(order));
    expect(checks.map(({ name, state }) => [name, state])).toEqual([
      ['node', 'ok'],
      ['packages', 'failed'],
      ['all else', 'warning'],
    ]);
    expect(checkNamed(checks, 'packages')).toMatchObject({
      found: 'nothere is missing',
      mend: 'npm ci',
    });
  });
});

describe('a data folder', () => {
  it('that is not there yet is well, and stays away', async () => {
    const data = join(await freshFolder(), 'deep', 'data');
    const checks = await folderChecks(data);
    expect(unwell(checks)).toEqual([]);
    expect(checkNamed(checks, 'data folder').found).toContain('not there yet');
    expect(unwell(await folderChecks(data))).toEqual([]);
  });

  it('that is a file is refused', async () => {
    const file = join(await freshFolder(), 'file');
    await writeFile(file, '');
    expect(unwell(await folderChecks(file))).toEqual(['failed data folder']);
  });

  it('of something else is pointed out', async () => {
    const data = await freshFolder();
    await writeFile(join(data, 'thesis.tex'), '');
    const check = checkNamed(await folderChecks(data), 'data format');
    expect([check.state, check.found]).toEqual([
      'warning',
      'not a data folder, and not empty: thesis.tex',
    ]);
  });

  it('in use is told with the process that has it, and is as before afterwards', async () => {
    const data = await freshFolder();
    const child = await startChild('tests/support/processes/queue-process.ts', { data });
    const check = checkNamed(await folderChecks(data), 'lock');
    expect(check).toMatchObject({
      state: 'warning',
      found: expect.stringMatching(/^in use by process \d+ \(writethru test\)$/u),
    });
    await child.kill();
    expect(checkNamed(await folderChecks(data), 'lock').state).toBe('ok');
    await (await openDataFolder(data, 'writethru test')).close();
  });

  it('in use by our own start is well', async () => {
    const data = await freshFolder();
    const open = await openDataFolder(data, 'writethru start');
    const check = checkNamed(await folderChecks(data), 'lock');
    await open.close();
    expect([check.state, check.found]).toEqual([
      'ok',
      `in use by process ${process.pid} (writethru start)`,
    ]);
  });

  it('whose keys others may read fails, with the command that mends it', async () => {
    const data = await usedFolder();
    const path = join(data, 'secrets.json');
    await chmod(path, 0o640);
    expect(checkNamed(await folderChecks(data), 'secrets')).toMatchObject({
      state: 'failed',
      found: `${path} has mode 0640; allowed is 0600`,
      mend: `chmod 600 ${path}`,
    });
  });

  it('whose keys are no keys fails, and their text is not shown', async () => {
    const data = await usedFolder();
    await writeFile(join(data, 'secrets.json'), '{"ids": "hush"}');
    const check = checkNamed(await folderChecks(data), 'secrets');
    expect(check.state).toBe('failed');
    expect(check.found).not.toContain('hush');
  });

  it('that lost a part of its database fails', async () => {
    const data = await usedFolder();
    await mkdir(join(data, 'database'));
    expect(checkNamed(await folderChecks(data), 'data format')).toMatchObject({
      state: 'failed',
      found: 'database without database/CURRENT',
    });
  });

  it('whose queues are damaged fails', async () => {
    const data = await usedFolder();
    await writeFile(join(data, 'queues', 'CURRENT'), 'MANIFEST-nowhere\n');
    expect(unwell(await folderChecks(data))).toEqual(['failed lock']);
  });
});

describe('a port', () => {
  it('that is free is well', async () => {
    expect(await checkPort(await freePort(), 'site', await freshFolder())).toMatchObject({
      state: 'ok',
      found: 'free, for the site',
    });
  });

  it('that is taken is told with the process that has it', async () => {
    const check = await checkPort(await listen(), 'desk', await freshFolder());
    expect(check.state).toBe('warning');
    expect(check.found).toContain(`wanted for the desk, and taken by process ${process.pid} (`);
    expect(check.mend).toContain('--port 0');
  });

  it('of our own start on this data folder is well', async () => {
    const data = await freshFolder();
    const owner = { pid: process.pid, command: 'writethru start' };
    await writeFile(ownerFile(data), JSON.stringify(owner));
    expect(await checkPort(await listen(), 'site', data)).toMatchObject({
      state: 'ok',
      found: `the site of writethru start, process ${process.pid}`,
    });
  });
});

describe('outside services', () => {
  const outside = (variables: Record<string, string>) => all(checkOutside(variables));

  it('none named: the embedded ones', async () => {
    expect(await outside({ AWS_REGION: 'eu-central-1' })).toMatchObject([{ state: 'ok' }]);
  });

  it('are well when anything answers, whatever it says', async () => {
    const endpoint = `http://127.0.0.1:${await listen()}`;
    expect(await outside({ AWS_ENDPOINT_URL_SES: endpoint })).toMatchObject([
      { name: 'AWS_ENDPOINT_URL_SES', state: 'ok', found: `SES answers at ${endpoint}` },
    ]);
  });

  it('fail when nobody listens, or when it is no address', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`;
    expect(await outside({ AWS_ENDPOINT_URL_S3: nobody })).toMatchObject([
      { state: 'failed', found: `S3 at ${nobody} cannot be reached (ECONNREFUSED)` },
    ]);
    expect(await outside({ AWS_ENDPOINT_URL_DYNAMODB: 'here' })).toMatchObject([
      { state: 'failed', found: 'DynamoDB at here cannot be reached (ERR_INVALID_URL)' },
    ]);
  });

  it('that are never asked are pointed out', async () => {
    expect(await outside({ AWS_ENDPOINT_URL: 'http://127.0.0.1:1' })).toMatchObject([
      { name: 'AWS_ENDPOINT_URL', state: 'warning' },
    ]);
  });
});
