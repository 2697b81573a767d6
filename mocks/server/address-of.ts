import { networkInterfaces } from 'node:os'

export function addressOf(scheme: string, host: string, port: number): string {
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** A host at which others reach what is bound to this one: of all addresses, the first that is not this machine's alone. */
export function reachableHost(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host
  const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? [])
  const reachable = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)
  return reachable?.address ?? '127.0.0.1'
}
