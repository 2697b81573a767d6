import { toldBy } from '../../../contracts/text/user-error.js'
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { ConfigurationError } from '../configuration-error.js'

/** The PEM text of an authority that is named by its file, or is that text. */
export function readAuthority(what: Bilingual, named: string, folder: string): string {
  const pem = named.includes('-----BEGIN ') ? named : readPem(what, resolve(folder, named))
  try {
    // Reads the first of several.
    new X509Certificate(pem)
    return pem
  } catch (error) {
    throw new ConfigurationError({
      en: `${what.en}: expected a certificate in PEM (-----BEGIN CERTIFICATE-----), ${(error as Error).message}. A DER file becomes one with: openssl x509 -inform der -in ca.crt -out ca.pem`,
      tr: `${what.tr}: PEM biçiminde bir sertifika (-----BEGIN CERTIFICATE-----) bekleniyordu, ${toldBy(error as Error).tr}. Bir DER dosyası şöyle çevrilir: openssl x509 -inform der -in ca.crt -out ca.pem`,
    })
  }
}

function readPem(what: Bilingual, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigurationError({
      en: `${what.en}: expected a PEM file or its text, ${(error as Error).message}. A relative path counts from the folder of the configuration.`,
      tr: `${what.tr}: bir PEM dosyası ya da metni bekleniyordu, ${toldBy(error as Error).tr}. Göreli yol yapılandırmanın klasöründen sayılır.`,
    })
  }
}
