import { locate, type ContractSources } from '../sources/contract-sources.js'
import type { Finding } from '../finding.js'

/** Faults of a contract's readings: each has a default, and the default is one of its values. */
export function lintReadings(sources: ContractSources): Finding[] {
  return Object.entries(sources.readings)
    .filter(([, reading]) => !reading.default || !reading.values[reading.default])
    .map(([name, reading]) => ({
      ...locate(sources.folder, name),
      rule: 'reading-has-default',
      message: reading.default
        ? `${name}: its default ${reading.default} is none of ${Object.keys(reading.values).join(', ')}`
        : `${name}: it has no default`,
      cure: `Choose the default among its values and say why.`,
    }))
}
