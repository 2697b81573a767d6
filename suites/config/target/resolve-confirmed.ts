import type { Readings } from '../../../contracts/contract/reading.js'
import { didYouMean } from '../../../contracts/text/did-you-mean.js'
import type { ConfirmedReading } from '../../run/readings/confirmed-reading.js'
import { ConfigurationError } from '../configuration-error.js'
import type { ConfirmedConfiguration } from '../configuration.js'

/** The answers of a partner as far as they are of this contract; one that the target contradicts is an error. */
export function resolveConfirmed(
  { name, partner }: { name: string; partner: string },
  declared: Readonly<Record<string, ConfirmedConfiguration>>,
  contract: Readings,
  chosen: Readonly<Record<string, string>>,
): ConfirmedReading[] {
  return Object.entries(declared).flatMap(([reading, { value, by, on }]) => {
    const known = contract[reading]
    if (!known) {
      if (!reading.startsWith(`${partner}.`)) return []
      const hint = didYouMean(reading, Object.keys(contract))
      throw new ConfigurationError({
        en: `confirmed.${reading}: expected a reading of ${partner}, one of ${Object.keys(contract).join(', ') || 'none: it has none'}.${hint.en}`,
        tr: `confirmed.${reading}: ${partner} için bir yorum bekleniyordu: ${Object.keys(contract).join(', ') || 'hiç yorumu yok'}.${hint.tr}`,
      })
    }
    if (!(value in known.values))
      throw new ConfigurationError({
        en: `confirmed.${reading}: expected one of ${Object.keys(known.values).join(', ')}, got "${value}".`,
        tr: `confirmed.${reading}: şunlardan biri bekleniyordu: ${Object.keys(known.values).join(', ')}; “${value}” geldi.`,
      })
    if (chosen[reading] !== undefined && chosen[reading] !== value)
      throw new ConfigurationError({
        en: `target ${name}: it reads ${reading} as "${chosen[reading]}", and ${by} has confirmed "${value}" on ${on}. Take one of them out.`,
        tr: `${name} hedefi: ${reading} burada “${chosen[reading]}” diye yorumlanıyor, ${by} ise ${on} tarihinde “${value}” diye doğruladı. Birini çıkarın.`,
      })
    return [{ reading, value, by, on }]
  })
}
