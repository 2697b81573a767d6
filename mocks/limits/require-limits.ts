import { didYouMean } from '../../contracts/text/did-you-mean.js'
import { OptionError } from '../options/option-error.js'
import { defaultLimits, type LimitName, type Limits } from './limits.js'

/** The default limits with the wished ones in their place; one that is unknown or no number is an error. */
export function requireLimits(options: Readonly<Partial<Record<string, number>>>): Limits {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(defaultLimits, name)) {
      const hint = didYouMean(name, Object.keys(defaultLimits))
      throw new OptionError({
        en: `setting mock.limits.${name}: expected one of ${Object.keys(defaultLimits).join(', ')}.${hint.en}`,
        tr: `mock.limits.${name}: şunlardan biri bekleniyordu: ${Object.keys(defaultLimits).join(', ')}.${hint.tr}`,
      })
    }
    if (!Number.isSafeInteger(value) || value! < 1) {
      throw new OptionError({
        en: `setting mock.limits.${name}: expected a whole number of at least 1, got ${JSON.stringify(value)}.`,
        tr: `mock.limits.${name}: en az 1 olan bir tam sayı bekleniyordu, ${JSON.stringify(value)} geldi.`,
      })
    }
  }
  return { ...defaultLimits, ...(options as Partial<Record<LimitName, number>>) }
}
