import type { Contract } from '../../contracts/contract/contract.js'
import { loadContract } from '../../contracts/contract/load-contract.js'
import type { Readings } from '../../contracts/contract/reading.js'
import { partnerNames } from '../../contracts/contract/surfaces.js'
import { OptionError } from '../options/option-error.js'

/** Refuses a reading that no contract has, or a value that it does not have; the error names the known ones. */
export async function requireReadings(readings: Readonly<Record<string, string>>): Promise<void> {
  requireReadingsOf(await Promise.all(partnerNames.map((partner) => loadContract(partner))), readings)
}

/** The same, for those who have the contracts and cannot wait. */
export function requireReadingsOf(
  contracts: readonly Contract[],
  readings: Readonly<Record<string, string>>,
): void {
  const known: Readings = Object.fromEntries(
    contracts.flatMap((contract) => Object.entries(contract.readings)),
  )
  for (const [name, value] of Object.entries(readings)) {
    const reading = Object.hasOwn(known, name) ? known[name] : undefined
    if (!reading) {
      throw new OptionError({
        en: `reading "${name}": expected one of ${Object.keys(known).join(', ')}.`,
        tr: `“${name}” yorumu: şunlardan biri bekleniyordu: ${Object.keys(known).join(', ')}.`,
      })
    }
    if (!Object.hasOwn(reading.values, value)) {
      throw new OptionError({
        en: `reading ${name}=${value}: expected one of ${Object.keys(reading.values).join(', ')}.`,
        tr: `${name}=${value} yorumu: şunlardan biri bekleniyordu: ${Object.keys(reading.values).join(', ')}.`,
      })
    }
  }
}
