import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Check } from '../check.js'
import { noReadBack } from './missing-prerequisite.js'
import { credentialOf, type TargetSettings } from './target/target-settings.js'

/** Why a check does not concern this target: a declared reading, or an optional credential left out or given. */
export function inapplicableBecause(
  check: Check,
  { readings, credentials, readBack }: TargetSettings,
): Bilingual | undefined {
  if (check.readBack && readBack === undefined) return noReadBack
  for (const [name, values] of Object.entries(check.readings ?? {})) {
    const chosen = readings[name]
    if (chosen === undefined || !values.includes(chosen)) {
      return {
        en: `the reading ${name} is "${chosen ?? ''}"`,
        tr: `${name} yorumu "${chosen ?? ''}" olarak seçili`,
      }
    }
  }
  const missing = (check.credentials ?? []).find((name) => credentialOf(credentials, name) === undefined)
  if (missing !== undefined) return notGiven(missing)
  const given = (check.without ?? []).find((name) => credentialOf(credentials, name) !== undefined)
  return given === undefined ? undefined : agreed(given)
}

function notGiven(missing: string): Bilingual {
  return {
    en: `the credential ${missing}, which the documents call optional, was not given`,
    tr: `belgelerin isteğe bağlı saydığı ${missing} kimlik bilgisi verilmedi`,
  }
}

function agreed(given: string): Bilingual {
  return {
    en: `the credential ${given} was given, and this concerns a target without it`,
    tr: `${given} kimlik bilgisi verildi; bu kontrol onsuz bir hedef içindir`,
  }
}
