import { BlockList, isIP } from 'node:net';

/**
 * The IANA special-purpose registry of IPv4 (RFC 6890, https://www.iana.org/assignments/iana-ipv4-special-registry),
 * with multicast and the reserved rest. Anycast services that are reachable (AS112, AMT) are in it: no feed is there.
 */
const SPECIAL_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, instance metadata
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24], // AS112
  ['192.52.193.0', 24], // AMT
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['192.175.48.0', 24], // AS112
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

/**
 * Global unicast of IPv6 is handed out from here alone (RFC 4291, https://www.iana.org/assignments/ipv6-address-space).
 * Outside are loopback, IPv4-mapped, NAT64 (64:ff9b::/96 and 64:ff9b:1::/48), discard, SRv6, unique local, link-local
 * and multicast.
 */
const GLOBAL_V6 = ['2000::', 3] as const;

/** What the special-purpose registry of IPv6 (https://www.iana.org/assignments/iana-ipv6-special-registry) takes out of it. */
const SPECIAL_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocol assignments: Teredo, benchmarks, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: holds any IPv4 address
  ['2620:4f:8000::', 48], // AS112
  ['3fff::', 20], // documentation
];

const special = new BlockList();
for (const [net, bits] of SPECIAL_V4) special.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of SPECIAL_V6) special.addSubnet(net, bits, 'ipv6');
const unicast = new BlockList();
unicast.addSubnet(...GLOBAL_V6, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an IP address, as `net` writes it, is one of a host on the public internet. Other text is not. */
export const isGlobalUnicast = (address: string): boolean => {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, 'ipv4');
    case 6:
      // A zone ("%eth0") belongs to one of this machine's links.
      return (
        !address.includes('%') && unicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
      );
    default:
      return false;
  }
};

/** Whether an IP address is this machine's own, 127.0.0.0/8 or ::1. */
export const isLoopback = (address: string): boolean => {
  const version = isIP(address);
  return version !== 0 && loopback.check(address, version === 4 ? 'ipv4' : 'ipv6');
};
