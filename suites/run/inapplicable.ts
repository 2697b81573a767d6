import type { Bilingual } from '../../contracts/bilingual.js'
import type { Check } from '../check.js'
import type { Target } from './target.js'

/** Why a check does not concern this target: a declared reading, or an optional credential left out. */
export function inapplicableBecause(check: Check, target: Target): Bilingual | undefined {
  for (const [name, values] of Object.entries(check.readings ?? {})) {
    const chosen = target.reading(name)
    if (!values.includes(chosen)) {
      return {
        en: `the reading ${name} is "${chosen}"`,
        tr: `${name} yorumu "${chosen}" olarak seçili`,
      }
    }
  }
  const missing = (check.credentials ?? []).find((name) => !target.hasCredential(name))
  if (missing === undefined) return undefined
  return {
    en: `the credential ${missing}, which the documents call optional, was not given`,
    tr: `belgelerin isteğe bağlı saydığı ${missing} kimlik bilgisi verilmedi`,
  }
}
