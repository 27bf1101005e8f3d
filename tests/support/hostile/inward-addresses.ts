/** What is nobody's business outside, by the reason why; `PORT` stands for that of a server on this machine. */
const HOSTS: Readonly<Record<string, string>> = {
  'this machine':
    '127.0.0.1 127.0.0.1:PORT 127.1 127.1:PORT 127.0.1 127.0.0.2 127.255.255.254 127.0.0.1. 127.0.0.1.:PORT ' +
    '2130706433 2130706433:PORT 017700000001 0x7f000001 0x7F.0.0.1 0x7f.1 0177.0.0.1 0177.0.0.01 127.0x0.0.1 ' +
    '%31%32%37.0.0.1 127%2e0%2e0%2e1 ①②⑦.⓪.⓪.① 127。0。0。1 １２７.0.0.1',
  'this machine in IPv6':
    '[::1] [::1]:PORT [0:0:0:0:0:0:0:1] [0000::0001] [::ffff:127.0.0.1] [::ffff:127.0.0.1]:PORT [::ffff:7f00:1] ' +
    '[0:0:0:0:0:ffff:127.0.0.1] [::127.0.0.1] [::7f00:1] [::ffff:0:127.0.0.1]',
  'no address': '0 0:PORT 0.0.0.0 0.0.0.0:PORT 00 0x0 0.1.2.3 [::] [::]:PORT [::ffff:0.0.0.0]',
  'private networks':
    '10.0.0.0 10.0.0.1 10.255.255.255 10.1 167772161 0xa000001 012.0.0.1 172.16.0.1 172.31.255.255 2886729729 ' +
    '0xac.0x10.0.1 192.168.0.1 192.168.255.255 192.168.257 3232235777 0300.0250.1.1 [::ffff:10.0.0.1] ' +
    '[::ffff:c0a8:1] [::ffff:172.16.0.1]',
  "carriers' NAT": '100.64.0.0 100.64.0.1 100.127.255.255 1681915905 [::ffff:100.64.0.1]',
  'links and metadata services':
    '169.254.0.1 169.254.169.254 169.254.170.2 2852039166 0xa9fea9fe 0xA9.0xFE.0xA9.0xFE 0251.0376.0251.0376 ' +
    '169.254.43518 [::ffff:169.254.169.254] [::ffff:a9fe:a9fe] [fd00:ec2::254] [fe80::1] [fe80::a9fe:a9fe] [febf::1]',
  'protocols and documentation':
    '192.0.0.1 192.0.0.8 192.0.0.170 192.0.0.192 192.0.2.1 198.51.100.1 203.0.113.1 192.31.196.1 192.52.193.1 ' +
    '192.88.99.1 192.175.48.1 [2001:db8::1] [2001:db8:ffff::1] [3fff::1] [2620:4f:8000::1] [100::1] [5f00::1]',
  benchmarks: '198.18.0.1 198.19.255.255 3323068417 [2001:2::1] [::ffff:198.18.0.1]',
  'multicast and reserved':
    '224.0.0.1 224.0.0.251 232.1.1.1 239.255.255.250 240.0.0.1 255.255.255.255 4294967295 [ff01::1] [ff02::1] ' +
    '[ff02::fb] [ff05::2] [ff0e::1]',
  'unique local and unassigned':
    '[fc00::1] [fd00::1] [fdff:ffff::1] [fec0::1] [4000::1] [8000::1] [e000::1] [200::1]',
  'addresses within addresses':
    '[64:ff9b::127.0.0.1] [64:ff9b::a00:1] [64:ff9b::a9fe:a9fe] [64:ff9b:1::a00:1] [2002:7f00:1::1] ' +
    '[2002:a00:1::] [2002:a9fe:a9fe::1] [2002:c0a8:1::1] [2001::1] [2001:0:7f00:1::] [2001:0:a9fe:a9fe::1] ' +
    '[2001:10::1] [2001:20::1]',
  'names of this machine':
    'localhost localhost:PORT LOCALHOST LocalHost.:PORT localhost. a.localhost:PORT news.localhost. l%6fcalhost:PORT',
};

/** What names lead to; `resolve` answers from here alone. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'loopback.test': ['127.0.0.1'],
  'loopback6.test': ['::1'],
  '127.0.0.1.wildcard.test': ['127.0.0.1'],
  'any.test': ['0.0.0.0'],
  'ten.test': ['10.11.12.13'],
  'office.test': ['192.168.1.1'],
  'docker.test': ['172.17.0.1'],
  'carrier.test': ['100.100.100.200'],
  'metadata.test': ['169.254.169.254'],
  'metadata6.test': ['fd00:ec2::254'],
  'link.test': ['fe80::1'],
  'zone.test': ['fe80::1%eth0'],
  'mapped.test': ['::ffff:10.0.0.1'],
  'nat64.test': ['64:ff9b::a9fe:a9fe'],
  'sixtofour.test': ['2002:a00:1::1'],
  'teredo.test': ['2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  'multicast.test': ['224.0.0.1'],
  'bench.test': ['198.18.0.1'],
  'documents.test': ['2001:db8::1'],
  'mixed.test': ['93.184.216.34', '10.0.0.1'],
  'mixed6.test': ['2606:4700::1111', '::1'],
  'garbage.test': ['not an address'],
};

/** Well-formed, and not to be fetched from anywhere. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  credentials: [
    'http://user@public.test/',
    'http://user:word@public.test/',
    'https://:word@public.test/',
    'http://public.test@127.0.0.1:PORT/',
    'http://127.0.0.1:PORT@public.test/',
    'http://public.test%40127.0.0.1:PORT/',
  ],
  ports: [
    0, 21, 22, 23, 25, 81, 110, 2375, 3306, 5432, 6379, 8000, 8080, 8443, 9200, 11211, 27017, 65535,
  ].map((port) => `http://public.test:${port}/`),
  schemes: [
    'file:///etc/passwd',
    'file://localhost/etc/passwd',
    'ftp://public.test/feed',
    'gopher://127.0.0.1:PORT/_GET',
    'dict://127.0.0.1:PORT/',
    'ldap://127.0.0.1:PORT/',
    'data:text/xml,<rss/>',
    'javascript:alert(1)',
    'ws://public.test/',
    'wss://public.test/',
    'blob:http://public.test/1',
    'about:blank',
    'view-source:http://127.0.0.1:PORT/',
    'jar:http://127.0.0.1:PORT/!/',
    'sftp://public.test/',
    'unix:/var/run/docker.sock',
    'feed:http://127.0.0.1:PORT/',
  ],
};

/** Inward addresses by reason; loopback ones lead to the server at `port`, so that reaching it would be seen. */
export const inwardAddresses = (port: number): Readonly<Record<string, readonly string[]>> => {
  const at = (url: string): string => url.replace('PORT', String(port));
  const hosts = Object.entries(HOSTS).map(([why, list]) => [
    why,
    list.split(' ').map((host) => at(`http://${host}/`)),
  ]);
  const names = Object.keys(NAMES).map((name) => `https://${name}/feed.xml`);
  const others = Object.entries(OTHERS).map(([why, list]) => [why, list.map(at)]);
  return Object.fromEntries([...hosts, ['names that lead inward', names], ...others]);
};

/** May be fetched. */
export const publicAddresses: readonly string[] = [
  'http://public.test/',
  'https://public.test/feed.xml?a=b#c',
  'HTTPS://PUBLIC.TEST./',
  'http://public.test:80/',
  'http://public.test:443/',
  'https://public.test:443/',
  'https://public6.test/',
  'https://both.test/',
  'http://xn--bcher-kva.test/',
  'http://bücher.test/',
  'http://1.1.1.1/',
  'https://8.8.8.8/',
  'http://9.255.255.255/',
  'http://11.0.0.1/',
  'http://100.63.255.255/',
  'http://100.128.0.1/',
  'http://126.255.255.255/',
  'http://128.0.0.1/',
  'http://169.253.255.255/',
  'http://172.15.255.255/',
  'http://172.32.0.1/',
  'http://192.167.255.255/',
  'http://198.20.0.1/',
  'http://223.255.255.255/',
  'http://134744072/',
  'http://[2606:4700:4700::1111]/',
  'http://[2a00:1450:4001::1]/',
  'http://[2001:4860:4860::8888]/',
];

const PUBLIC_NAMES: Readonly<Record<string, readonly string[]>> = {
  'public.test': ['93.184.216.34'],
  'public.test.': ['93.184.216.34'],
  'public6.test': ['2606:4700::1111'],
  'both.test': ['93.184.216.34', '2606:4700::1111'],
  'xn--bcher-kva.test': ['93.184.216.34'],
};

/** A name service that knows these names alone. */
export const resolveHere = async (host: string): Promise<readonly string[]> => {
  const found = NAMES[host] ?? PUBLIC_NAMES[host];
  if (found) return found;
  throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
};
