import type { Contract } from '../contracts/contract.js'
import type { Readings } from '../contracts/reading.js'
import type { MockSurface } from './mock-surface.js'
import { OptionError } from './option-error.js'

/** Refuses a reading that no contract has; the error names the known ones. */
export function requireReadings(
  contracts: readonly Contract[],
  readings: Readonly<Record<string, string>>,
): void {
  const known: Readings = Object.fromEntries(
    contracts.flatMap((contract) => Object.entries(contract.readings)),
  )
  for (const [name, value] of Object.entries(readings)) {
    if (!known[name]) {
      throw new OptionError(`reading "${name}": expected one of ${Object.keys(known).join(', ')}.`)
    }
    if (!Object.hasOwn(known[name].values, value)) {
      throw new OptionError(
        `reading ${name}=${value}: expected one of ${Object.keys(known[name].values).join(', ')}.`,
      )
    }
  }
}

/** Refuses a defect that no surface has; the error names the known ones. */
export function requireDefects(surfaces: readonly MockSurface[], defects: readonly string[]): void {
  const known = surfaces.flatMap(knownDefects)
  for (const defect of defects) {
    if (!known.includes(defect))
      throw new OptionError(`defect "${defect}": expected one of ${[...new Set(known)].join(', ')}.`)
  }
}

function knownDefects({ defects }: MockSurface<unknown>): string[] {
  return Object.keys(defects)
}
