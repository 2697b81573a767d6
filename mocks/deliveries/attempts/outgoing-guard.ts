import { lookup as resolveByDns, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopback } from '../../options/is-loopback.js'
import { isLoopbackAddress, isRefusedAddress } from './refused-addresses.js'

/** What turns a name into addresses: `dns.lookup`, asked for all of them. */
export type Resolve = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Whom the mock may call: hosts that the configuration names, and this machine where nobody else gives orders. */
export class OutgoingGuard {
  readonly #hosts: ReadonlySet<string>
  readonly #trustsLoopback: boolean
  readonly #resolve: Resolve

  constructor(hosts: ReadonlySet<string>, trustsLoopback: boolean, resolve: Resolve = resolveByDns) {
    this.#hosts = hosts
    this.#trustsLoopback = trustsLoopback
    this.#resolve = resolve
  }

  /** Whether a host, as it stands in a URL, was named on purpose. */
  admits(hostname: string): boolean {
    return this.#hosts.has(hostname) || (this.#trustsLoopback && isLoopback(hostname))
  }

  /**
   * Resolves a name for a connection that is about to be made, which then goes to these very addresses: between
   * the look and the call nobody can put another in their place.
   */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    this.#resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const refusal = error ?? this.#refusal(hostname, addresses)
      if (refusal) callback(refusal, '')
      else if (options.all) callback(null, addresses)
      else callback(null, addresses[0]!.address, addresses[0]!.family)
    })
  }

  /** Why a URL is not called; nothing where it may be. What is no name is not resolved, and is looked at here. */
  refusalOf(url: string): string | undefined {
    const { hostname } = new URL(url)
    if (!this.admits(hostname)) {
      return `nothing is sent to ${hostname}: neither mock.deliver nor mock.allowedHosts of the configuration names it`
    }
    const address = hostname.replace(/^\[|\]$/g, '')
    return isIP(address) === 0
      ? undefined
      : this.#refusal(hostname, [{ address, family: isIP(address) }])?.message
  }

  #refusal(hostname: string, addresses: readonly LookupAddress[]): Error | undefined {
    const refused = addresses.find(({ address }) => this.#isRefused(hostname, address))
    if (addresses.length > 0 && !refused) return undefined
    return new Error(
      `nothing is sent to ${hostname}: its address is ${refused?.address ?? 'unknown'}. Where that is meant, name the address itself in mock.allowedHosts of the configuration`,
    )
  }

  #isRefused(hostname: string, address: string): boolean {
    if (this.#hosts.has(address) || this.#hosts.has(`[${address}]`)) return false
    return isRefusedAddress(address) || (isLoopback(hostname) && !isLoopbackAddress(address))
  }
}
