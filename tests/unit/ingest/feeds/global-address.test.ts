import { describe, expect, test } from 'vitest';
import { isGlobalUnicast, isLoopback } from '../../../../src/ingest/feeds/global-address.ts';

const inward = {
  'this network': ['0.0.0.0', '0.0.0.1', '0.255.255.255'],
  private: [
    '10.0.0.0',
    '10.255.255.255',
    '172.16.0.0',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.255.255',
  ],
  'carrier-grade NAT': ['100.64.0.0', '100.100.100.200', '100.127.255.255'],
  loopback: ['127.0.0.1', '127.0.0.53', '127.255.255.255', '::1'],
  'link-local': [
    '169.254.0.1',
    '169.254.169.254',
    '169.254.170.2',
    '169.254.255.255',
    'fe80::1',
    'febf::1',
    'fe80::1%eth0',
  ],
  'zone on a public address': ['2606:4700::1111%eth0'],
  'protocol assignments': [
    '192.0.0.1',
    '192.0.0.8',
    '192.0.0.170',
    '192.0.0.255',
    '2001::',
    '2001:10::1',
    '2001:20::1',
    '2001:1ff:ffff::1',
  ],
  documentation: [
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.255',
    '2001:db8::1',
    '2001:db8:ffff::1',
    '3fff::1',
    '3fff:fff::1',
  ],
  benchmarks: ['198.18.0.1', '198.19.255.255', '2001:2::1'],
  'AS112, AMT, 6to4 relays': [
    '192.31.196.1',
    '192.52.193.1',
    '192.88.99.1',
    '192.175.48.1',
    '2620:4f:8000::1',
  ],
  multicast: ['224.0.0.1', '239.255.255.250', 'ff02::1', 'ff0e::1'],
  'reserved and broadcast': ['240.0.0.1', '254.1.2.3', '255.255.255.255'],
  unspecified: ['::', '0:0:0:0:0:0:0:0'],
  'IPv4-mapped': ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::ffff:8.8.8.8'],
  'IPv4-compatible and translated': ['::127.0.0.1', '::7f00:1', '::ffff:0:7f00:1'],
  NAT64: ['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b::808:808', '64:ff9b:1::1'],
  Teredo: ['2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001::7f00:1'],
  '6to4': ['2002:7f00:1::1', '2002:a9fe:a9fe::1', '2002:c0a8:101::1'],
  'discard, SRv6, local use': [
    '100::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fdff::1',
    'fec0::1',
  ],
  'not handed out': ['4000::1', '8000::1', '1::1', '1fff:ffff::1'],
};

const outward = [
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '93.184.216.34',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.1',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.0',
  '192.0.3.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '203.0.112.255',
  '203.0.114.0',
  '223.255.255.255',
  '2001:200::1',
  '2001:4860:4860::8888',
  '2001:db7:ffff::1',
  '2001:db9::1',
  '2003::1',
  '2400:cb00::1',
  '2606:4700:4700::1111',
  '2a00:1450:4001::200e',
  '2c0f:fb50::1',
  '3ffe::1',
];

describe('isGlobalUnicast', () => {
  for (const [what, addresses] of Object.entries(inward)) {
    test.each(addresses)(`refuses ${what}: %s`, (address) => {
      expect(isGlobalUnicast(address)).toBe(false);
    });
  }

  test.each(outward)('allows %s, which is public', (address) => {
    expect(isGlobalUnicast(address)).toBe(true);
  });

  test.each([
    '',
    'localhost',
    '1.2.3',
    '0177.0.0.1',
    '2130706433',
    '1.2.3.4 ',
    '[::1]',
    '1.2.3.4:80',
  ])('refuses "%s", which is no address', (text) => {
    expect(isGlobalUnicast(text)).toBe(false);
  });
});

describe('isLoopback', () => {
  test.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('holds for %s', (address) => {
    expect(isLoopback(address)).toBe(true);
  });
  test.each(['128.0.0.1', '10.0.0.1', '::2', '0.0.0.0', 'localhost'])('fails for %s', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});
