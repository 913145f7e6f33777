/** Where a message may go: the address is a stranger's word, and must not lead into the bureau's own network. */
import { BlockList, isIP } from 'node:net';
import { setting } from '../env.ts';

/** What is no public address (IANA special-purpose registries, RFC 6890), and what only looks like one. */
const special: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // Global unicast is all that is left of IPv6 below; these lie in it.
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function listOf(networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks)
    list.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  return list;
}

const notPublic = listOf(special);
const globalUnicast = listOf([['2000::', 3]]);

/** Networks of the bureau's own to which messages may go all the same: `WEBHOOK_NETWORKS`, separated by commas. */
function allowed(): BlockList {
  const networks = (setting('WEBHOOK_NETWORKS') ?? '').split(',').filter(Boolean);
  return listOf(
    networks.map((network): [string, number] => {
      const [address = '', prefix] = network.trim().split('/');
      const version = isIP(address);
      const length = Number(prefix ?? (version === 6 ? 128 : 32));
      if (version === 0 || !Number.isInteger(length))
        throw new Error('WEBHOOK_NETWORKS must hold networks such as 10.20.0.0/16.');
      return [address, length];
    }),
  );
}

/** Whether messages may go to an IP address. */
export function isReachable(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  if (allowed().check(address, family)) return true;
  // An IPv4 address in the clothes of IPv6 (::ffff:127.0.0.1) is no global unicast, and refused with the rest.
  return !notPublic.check(address, family) && (version === 4 || globalUnicast.check(address, 'ipv6'));
}

/**
 * The address of a receiver: `https`, without a name and password; plain `http` only to a machine's own address, where
 * the setting allows that. Undefined when it is none.
 */
export function receiverAddress(text: string): URL | undefined {
  if (text.length > 500 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isAddress = isIP(host) !== 0;
  if (url.username || url.password || url.hash || (isAddress && !isReachable(host))) return undefined;
  const isOwnMachine = isAddress && (host.startsWith('127.') || host === '::1');
  return url.protocol === 'https:' || (url.protocol === 'http:' && isOwnMachine) ? url : undefined;
}
