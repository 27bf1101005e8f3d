import { describe, expect, test, vi } from 'vitest';
import { publicOnly, thisMachineToo } from '../../../../src/ingest/feeds/check-address.ts';
import { findDestination } from '../../../../src/ingest/feeds/destination.ts';

const PUBLIC = '93.184.216.34';

/** A name service of which each name has the addresses given; others are unknown to it. */
const ports = (names: Record<string, string[]> = {}, allowLoopback = false) => ({
  resolve: vi.fn(async (host: string) => {
    const found = names[host];
    if (!found)
      throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
    return found;
  }),
  allows: allowLoopback ? thisMachineToo : publicOnly,
});
const codeOf = (url: string, names?: Record<string, string[]>, allowLoopback?: boolean) =>
  findDestination(url, ports(names, allowLoopback)).then(
    () => 'allowed',
    (error) => error.code,
  );

/** Hosts that are this machine or its neighbours, in every spelling that a URL takes. */
const inwardHosts = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '%31%32%37.0.0.1',
  '0',
  '0.0.0.0',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '10.0.0.1',
  '167772161',
  '172.16.0.1',
  '192.168.1.1',
  '3232235777',
  '100.64.0.1',
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '[::ffff:169.254.169.254]',
  '[fd00:ec2::254]',
  '[fe80::1]',
  '[ff02::1]',
  '255.255.255.255',
  '224.0.0.1',
];

describe('an address that leads inward', () => {
  test.each(inwardHosts.flatMap((host) => [`http://${host}/feed`, `https://${host}/feed`]))(
    'is refused: %s',
    async (url) => {
      expect(await codeOf(url)).toBe('fetch.address');
    },
  );

  test.each([
    '127.0.0.1',
    '::1',
    '10.2.3.4',
    '169.254.169.254',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fd00::1',
  ])('is refused where the name service says so: %s', async (address) => {
    expect(await codeOf('https://news.example/', { 'news.example': [address] })).toBe(
      'fetch.address',
    );
  });

  test('is refused where one of several addresses does', async () => {
    const names = { 'news.example': [PUBLIC, '2606:4700::1111', '192.168.0.1'] };
    await expect(findDestination('https://news.example/', ports(names))).rejects.toMatchObject({
      code: 'fetch.address',
      kind: 'refused',
      message:
        'https://news.example/: leads to 192.168.0.1; allowed are addresses of the public internet',
    });
  });
});

describe('an address that is not one of the web', () => {
  test.each([
    'file:///etc/passwd',
    'ftp://news.example/feed',
    'gopher://news.example/',
    'data:text/xml,<rss/>',
    'javascript:alert(1)',
    'ws://news.example/',
    'news.example/feed',
    '//news.example/feed',
    '',
    'http://',
    'http://[fe80::1%25eth0]/',
    'http://256.1.1.1/',
    'http://1.2.3.4.5/',
    'http://news example/',
    'http://user@news.example/',
    'http://user:secret@news.example/',
    'http://:secret@news.example/',
    'http://news.example:22/',
    'http://news.example:6379/',
    'https://news.example:8443/',
    'http://news.example:0/',
  ])('is refused: "%s"', async (url) => {
    expect(await codeOf(url, { 'news.example': [PUBLIC] })).toBe('fetch.url');
  });

  test('is refused without showing its password', async () => {
    const refused = findDestination('http://user:secret@news.example/', ports());
    await expect(refused).rejects.toThrow(/^http:\/\/…@news\.example\/: holds a user name/u);
  });

  test('is refused where its host is unknown or has no address', async () => {
    expect(await codeOf('https://nowhere.example/')).toBe('fetch.name');
    expect(await codeOf('https://empty.example/', { 'empty.example': [] })).toBe('fetch.name');
  });
});

describe('an address of the public internet', () => {
  test.each([
    'http://news.example/feed',
    'https://news.example/feed?a=b#c',
    'http://news.example:80/',
    'https://news.example:443/',
    'http://news.example:443/',
    'https://news.example:80/',
    'HTTPS://NEWS.EXAMPLE/',
    `http://${PUBLIC}/`,
    'http://[2606:4700:4700::1111]/',
    'https://1.1.1.1/',
    'http://134744072/',
  ])('is allowed: %s', async (url) => {
    expect(await codeOf(url, { 'news.example': [PUBLIC] })).toBe('allowed');
  });

  test('is resolved by one question', async () => {
    const asked = ports({ 'news.example': [PUBLIC, '2606:4700::1111'] });
    const { addresses } = await findDestination('https://news.example/', asked);
    expect(addresses).toEqual([PUBLIC, '2606:4700::1111']);
    expect(asked.resolve).toHaveBeenCalledTimes(1);
  });
});

describe('where loopback is allowed', () => {
  test.each([
    'http://127.0.0.1:4567/',
    'http://[::1]:4567/',
    'http://localhost:4567/',
    'http://127.0.0.1/',
  ])('this machine is, on any port: %s', async (url) => {
    expect(await codeOf(url, { localhost: ['127.0.0.1', '::1'] }, true)).toBe('allowed');
  });

  test.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://0.0.0.0/',
    'http://[fd00::1]/',
  ])('other inward addresses are not: %s', async (url) => {
    expect(await codeOf(url, {}, true)).toBe('fetch.address');
  });

  test('other ports of the public internet are not', async () => {
    expect(await codeOf('http://news.example:8080/', { 'news.example': [PUBLIC] }, true)).toBe(
      'fetch.url',
    );
    expect(
      await codeOf('http://news.example:8080/', { 'news.example': [PUBLIC, '127.0.0.1'] }, true),
    ).toBe('fetch.url');
  });
});
