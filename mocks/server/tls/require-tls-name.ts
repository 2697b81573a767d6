import { isIP } from 'node:net'
import { OptionError } from '../../options/option-error.js'

/** A name or an address as a certificate carries it, or an error that says how one looks. */
export function requireTlsName(text: string): string {
  const name = /^\[(.*)\]$/.exec(text)?.[1] ?? text
  // Clients take a star for one label only, and for none of a top-level domain.
  const isPlain = /^[a-z\d_](?:[a-z\d_.-]{0,251}[a-z\d_])?$/i.test(name.replace(/^\*\.(?=[^.]+\.)/, ''))
  if (isIP(name) || isPlain) return name
  throw new OptionError({
    en: `naming "${text}" in the certificate: expected a host name like mock.internal, *.mock.internal or an address like 10.0.0.7, without scheme, port and path.`,
    tr: `Sertifikada “${text}” adı: şeması, portu ve yolu olmayan mock.internal, *.mock.internal gibi bir sunucu adı ya da 10.0.0.7 gibi bir adres bekleniyordu.`,
  })
}
