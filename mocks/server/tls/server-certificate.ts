import { isIP } from 'node:net'
import type { Certificate } from './certificate.js'
import { loadSelfsigned } from './load-selfsigned.js'

/** Browsers refuse longer ones; a new one is made at each start. */
const days = 397

/** A certificate for a server of these hosts, names and addresses, signed by the authority. */
export async function issueServerCertificate(
  authority: Certificate,
  hosts: readonly string[],
  now: Date,
): Promise<Certificate> {
  const { generate } = await loadSelfsigned()
  const made = await generate([{ name: 'commonName', value: 'uyum mock' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + days * 86_400_000),
    ca: authority,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: hosts.map((host) => (isIP(host) ? { type: 7, ip: host } : { type: 2, value: host })),
      },
    ],
  })
  return { cert: made.cert, key: made.private }
}
