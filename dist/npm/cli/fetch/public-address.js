/*
 * Recognises addresses that only this computer or its network can reach. The ranges are the special-purpose
 * registries of IANA (RFC 6890 and its updates). For IPv6 only global unicast counts (2000::/3), which leaves out mapped
 * and translated IPv4 addresses, and of it no range that carries an IPv4 address or that documentation uses.
 */
import { BlockList, isIP } from 'node:net';
const PRIVATE_V4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.31.196.0', 24],
    ['192.52.193.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['192.175.48.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
];
/** Teredo and other protocols, documentation, 6to4, AS112 and, again, documentation. */
const PRIVATE_V6 = [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['2620:4f:8000::', 48],
    ['3fff::', 20],
];
const privateRanges = new BlockList();
for (const [network, prefix] of PRIVATE_V4)
    privateRanges.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of PRIVATE_V6)
    privateRanges.addSubnet(network, prefix, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
/**
 * Returns true for an IP address that everyone can reach.
 * @param address without brackets; any text that is not an IP address is not public
 */
export function isPublicAddress(address) {
    switch (isIP(address ?? '')) {
        case 4:
            return !privateRanges.check(String(address), 'ipv4');
        case 6:
            // A zone, as in fe80::1%eth0, belongs to a link-local address.
            return (!String(address).includes('%') &&
                globalUnicast.check(String(address), 'ipv6') &&
                !privateRanges.check(String(address), 'ipv6'));
        default:
            return false;
    }
}
//# sourceMappingURL=public-address.js.map