import { hostname } from 'node:os'
import { documentedServers } from '../../../contracts/openapi/documented-servers.js'
import { isEveryAddress, ownAddresses } from '../socket/address-of.js'
import { loadMockedSurfaces } from '../../surfaces/mocked-surfaces.js'
import type { Certificate } from './certificate.js'
import { loadCertificateAuthority, type CertificateAuthority } from './certificate-authority.js'
import { issueServerCertificate } from './server-certificate.js'

/** What a server needs to speak https, and the authority that its clients are to trust. */
export interface Tls {
  certificate: Certificate
  authority: CertificateAuthority
}

/**
 * A certificate for this machine's own names, the address that is bound, each partner's documented host and the names
 * that are given besides. Where all addresses are bound, others call the machine by its name and by each of them.
 */
export async function loadTls(folder: string, host: string, names: readonly string[] = []): Promise<Tls> {
  const now = new Date()
  const surfaces = await loadMockedSurfaces()
  const documented = surfaces.flatMap(({ contract, surface }) => documentedServers(contract, surface))
  const bound = isEveryAddress(host) ? [hostname(), ...ownAddresses()] : [host]
  const hosts = [
    ...['localhost', '127.0.0.1', '::1'],
    ...bound,
    ...documented.map((url) => new URL(url).hostname),
    ...names,
  ]
  const authority = await loadCertificateAuthority(folder, now)
  return { authority, certificate: await issueServerCertificate(authority, [...new Set(hosts)], now) }
}
