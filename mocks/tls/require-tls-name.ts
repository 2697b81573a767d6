import { isIP } from 'node:net'
import { OptionError } from '../option-error.js'

/** A name or an address as a certificate carries it, or an error that says how one looks. */
export function requireTlsName(text: string): string {
  const name = /^\[(.*)\]$/.exec(text)?.[1] ?? text
  if (isIP(name) || /^(?:\*\.)?[a-z\d_](?:[a-z\d_.-]{0,251}[a-z\d_])?$/i.test(name)) return name
  throw new OptionError(
    `naming "${text}" in the certificate: expected a host name like mock.internal, *.test or an address like 10.0.0.7, without scheme, port and path.`,
  )
}
