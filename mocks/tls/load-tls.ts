import { documentedServers } from '../../contracts/documented-servers.js'
import { loadMockedSurfaces } from '../mocked-surfaces.js'
import type { Certificate } from './certificate.js'
import { loadCertificateAuthority, type CertificateAuthority } from './certificate-authority.js'
import { issueServerCertificate } from './server-certificate.js'

/** What a server needs to speak https, and the authority that its clients are to trust. */
export interface Tls {
  certificate: Certificate
  authority: CertificateAuthority
}

/** A certificate for this machine's own names, the address that is bound, and each partner's documented host. */
export async function loadTls(folder: string, host: string): Promise<Tls> {
  const now = new Date()
  const surfaces = await loadMockedSurfaces()
  const documented = surfaces.flatMap(({ contract, surface }) => documentedServers(contract, surface))
  const hosts = ['localhost', '127.0.0.1', '::1', host, ...documented.map((url) => new URL(url).hostname)]
  const authority = await loadCertificateAuthority(folder, now)
  return { authority, certificate: await issueServerCertificate(authority, [...new Set(hosts)], now) }
}
