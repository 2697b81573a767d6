import { toldBy } from '../../../contracts/text/user-error.js'
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OptionError } from '../../options/option-error.js'
import type { Certificate } from './certificate.js'
import { loadSelfsigned } from './load-selfsigned.js'

const years = 10

/** The local certificate authority of a folder, and the file that clients are to trust. */
export interface CertificateAuthority extends Certificate {
  file: string
  /** False where it was there before: who trusted it then trusts it now. */
  isNew: boolean
}

/** Reads the authority of a folder, or makes one there whose key only this user can read. */
export async function loadCertificateAuthority(folder: string, now: Date): Promise<CertificateAuthority> {
  const file = join(folder, 'uyum-ca.pem')
  const keyFile = join(folder, 'uyum-ca-key.pem')
  if (existsSync(file) && existsSync(keyFile)) {
    const authority = { cert: readFileSync(file, 'utf8'), key: readFileSync(keyFile, 'utf8') }
    requireUsable(authority.cert, file, keyFile, now)
    return { ...authority, file, isNew: false }
  }
  const authority = await make(now)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(keyFile, authority.key, { mode: 0o600 })
  writeFileSync(file, authority.cert)
  return { ...authority, file, isNew: true }
}

async function make(now: Date): Promise<Certificate> {
  const { generate } = await loadSelfsigned()
  const notAfterDate = new Date(now)
  notAfterDate.setUTCFullYear(now.getUTCFullYear() + years)
  const made = await generate([{ name: 'commonName', value: 'uyum local test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  return { cert: made.cert, key: made.private }
}

function requireUsable(cert: string, file: string, keyFile: string, now: Date): void {
  const cure = {
    en: `Remove ${file} and ${keyFile}; the next start makes new ones, to be trusted anew.`,
    tr: `${file} ile ${keyFile} dosyalarını kaldırın; sonraki başlatma yenilerini üretir, onlara yeniden güvenilmesi gerekir.`,
  }
  let validTo: Date
  try {
    validTo = new Date(new X509Certificate(cert).validTo)
  } catch (error) {
    throw new OptionError({
      en: `reading ${file}: expected a certificate as PEM, ${(error as Error).message}. ${cure.en}`,
      tr: `${file}: PEM biçiminde bir sertifika bekleniyordu, ${toldBy(error as Error).tr}. ${cure.tr}`,
    })
  }
  if (validTo <= now) {
    throw new OptionError({
      en: `reading ${file}: expected a certificate that is valid, it ended on ${validTo.toISOString()}. ${cure.en}`,
      tr: `${file}: geçerli bir sertifika bekleniyordu, süresi ${validTo.toISOString()} tarihinde doldu. ${cure.tr}`,
    })
  }
}
