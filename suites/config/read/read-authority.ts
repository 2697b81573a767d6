import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigurationError } from '../configuration-error.js'

/** The PEM text of an authority that is named by its file, or is that text. */
export function readAuthority(what: string, named: string, folder: string): string {
  const pem = named.includes('-----BEGIN ') ? named : readPem(what, resolve(folder, named))
  try {
    // Reads the first of several.
    new X509Certificate(pem)
    return pem
  } catch (error) {
    throw new ConfigurationError(
      `${what}: expected a certificate in PEM (-----BEGIN CERTIFICATE-----), ${(error as Error).message}. A DER file becomes one with: openssl x509 -inform der -in ca.crt -out ca.pem`,
    )
  }
}

function readPem(what: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigurationError(
      `${what}: expected a PEM file or its text, ${(error as Error).message}. A relative path counts from the folder of the configuration.`,
    )
  }
}
