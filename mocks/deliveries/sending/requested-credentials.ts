import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { didYouMean } from '../../../contracts/text/did-you-mean.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { defaultCredentials } from '../../surfaces/credentials/default-credentials.js'
import { isLoopback } from '../../options/is-loopback.js'
import { OptionError } from '../../options/option-error.js'

/** What a call is sent with, and what is to be said about it. */
export interface RequestedCredentials {
  credentials: object
  notice?: Bilingual
}

/**
 * The credentials that were given. Where none was: on this machine the mock's own, which are no secret, elsewhere
 * none.
 */
export function requestedCredentials(
  surface: Surface,
  given: object,
  { hostname }: URL,
): RequestedCredentials {
  const own = defaultCredentials[surface]
  const names = namesOf(own)
  const unknown = namesOf(given).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, names)
    throw new OptionError({
      en: `sending: ${surface} has no credential "${unknown}"; it has ${names.join(', ') || 'none'}.${hint.en}`,
      tr: `${surface} arayüzünün “${unknown}” adlı kimlik bilgisi yok; olanlar: ${names.join(', ') || 'hiç yok'}.${hint.tr}`,
    })
  }
  if (namesOf(given).length > 0 || names.length === 0) return { credentials: given }
  return isLoopback(hostname)
    ? {
        credentials: own,
        notice: {
          en: `no --credential was given and ${hostname} is this machine: sent with the mock’s own (${names.join(', ')})`,
          tr: `--credential verilmedi ve ${hostname} bu makine: mock’un kendi bilgileriyle gönderildi (${names.join(', ')})`,
        },
      }
    : {
        credentials: {},
        notice: {
          en: `no --credential was given: sent to ${hostname} without any (${surface} has ${names.join(', ')})`,
          tr: `--credential verilmedi: ${hostname} adresine kimlik bilgisi olmadan gönderildi (${surface} için: ${names.join(', ')})`,
        },
      }
}

function namesOf(credentials: object): string[] {
  return Object.entries(credentials).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? Object.keys(value as object).map((inner) => `${name}.${inner}`)
      : [name],
  )
}
