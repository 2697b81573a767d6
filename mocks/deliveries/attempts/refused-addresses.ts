import { BlockList, isIP } from 'node:net'

/**
 * Where no receiver of orders stands: what a cloud tells its own machines (credentials among it), this network's
 * neighbours, everybody at once, and nobody. RFC 6890 lists the ranges.
 */
const refused = new BlockList()
refused.addSubnet('0.0.0.0', 8)
refused.addSubnet('169.254.0.0', 16)
refused.addSubnet('224.0.0.0', 4)
refused.addSubnet('240.0.0.0', 4)
refused.addAddress('100.100.100.200') // Alibaba Cloud's metadata
refused.addAddress('168.63.129.16') // Azure's
refused.addAddress('192.0.0.192') // Oracle Cloud's
refused.addAddress('::', 'ipv6')
refused.addSubnet('fe80::', 10, 'ipv6')
refused.addSubnet('ff00::', 8, 'ipv6')
refused.addAddress('fd00:ec2::254', 'ipv6') // AWS'
refused.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6') // 169.254.0.0/16 through NAT64
refused.addSubnet('2002:a9fe::', 32, 'ipv6') // … and through 6to4

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Whether nothing is sent to an address unless somebody declared it. An IPv4 address inside an IPv6 one counts as itself. */
export function isRefusedAddress(address: string): boolean {
  return refused.check(withoutZone(address), familyOf(address))
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
