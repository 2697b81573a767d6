import { BlockList, isIP } from 'node:net'

/**
 * Where no receiver of orders stands: what a cloud tells its own machines (credentials among it), this network's
 * neighbours, everybody at once, and nobody. RFC 6890 lists the ranges.
 */
const refusedIpv4: readonly [address: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24], // Oracle Cloud's metadata among them
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['100.100.100.200', 32], // Alibaba Cloud's metadata
  ['168.63.129.16', 32], // Azure's
]

const refusedIpv6: readonly [address: string, bits: number][] = [
  ['::', 128],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  ['fd00:ec2::', 32], // AWS' metadata, time and names
  ['fd20:ce::254', 128], // Google Cloud's metadata
  // Where these lead cannot be told by looking at them: a network's own NAT64 (RFC 8215), Teredo (RFC 4380).
  ['64:ff9b:1::', 48],
  ['2001::', 32],
]

const loopbackIpv4: readonly [address: string, bits: number] = ['127.0.0.0', 8]

/**
 * How an IPv6 address carries an IPv4 one to which a gateway or a tunnel takes it: NAT64 (RFC 6052), 6to4
 * (RFC 3056), IPv4-compatible (RFC 4291), IPv4-translated (RFC 2765). IPv4-mapped ones node:net takes for what they are.
 */
const carriers: readonly { before: number; write(hex: string): string }[] = [
  { before: 96, write: (hex) => `64:ff9b::${hex}` },
  { before: 16, write: (hex) => `2002:${hex}::` },
  { before: 96, write: (hex) => `::${hex}` },
  { before: 96, write: (hex) => `::ffff:0:${hex}` },
]

const refused = new BlockList()
for (const [address, bits] of refusedIpv4) refused.addSubnet(address, bits)
for (const [address, bits] of refusedIpv6) refused.addSubnet(address, bits, 'ipv6')
// This machine is called by its own names alone.
for (const [address, bits] of [...refusedIpv4, loopbackIpv4]) {
  for (const { before, write } of carriers) refused.addSubnet(write(inHex(address)), before + bits, 'ipv6')
}

const loopback = new BlockList()
loopback.addSubnet(...loopbackIpv4)
loopback.addAddress('::1', 'ipv6')

/** Whether nothing is sent to an address unless somebody declared it. An IPv4 address inside an IPv6 one counts as itself. */
export function isRefusedAddress(address: string): boolean {
  return !isLoopbackAddress(address) && refused.check(withoutZone(address), familyOf(address))
}

export function isLoopbackAddress(address: string): boolean {
  return loopback.check(withoutZone(address), familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6'
}

/** `fe80::1%eth0` names the interface besides. */
function withoutZone(address: string): string {
  return address.split('%', 1)[0]!
}

/** Two groups of an IPv6 address. */
function inHex(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
}
