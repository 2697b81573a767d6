import { networkInterfaces } from 'node:os'

export function addressOf(scheme: string, host: string, port: number): string {
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Whether all addresses of this machine are bound. */
export function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

/** A host at which this machine itself can open what is bound to that one: not every system opens 0.0.0.0. */
export function openableHost(host: string): string {
  return isEveryAddress(host) ? '127.0.0.1' : host
}

/** A host at which others reach what is bound to this one: of all addresses, the first that is not this machine's alone. */
export function reachableHost(host: string): string {
  if (!isEveryAddress(host)) return host
  return ownAddresses().find((address) => !address.includes(':')) ?? '127.0.0.1'
}

/** The addresses at which others may reach this machine. */
export function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((some) => some ?? [])
    .filter(({ internal, scopeid = 0 }) => !internal && scopeid === 0)
    .map(({ address }) => address)
}

/** Where others open what this machine opens at that URL; nothing where it is bound for itself, or to one address. */
export function addressForOthers(host: string, baseUrl: string): string | undefined {
  const reachable = reachableHost(host)
  if (!isEveryAddress(host) || reachable === '127.0.0.1') return undefined
  const { protocol, port } = new URL(baseUrl)
  return `${protocol}//${reachable}${port === '' ? '' : `:${port}`}`
}
