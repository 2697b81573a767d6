import type { Change } from './change.js'
import { compareCredentials } from './compare-credentials.js'
import { compareOperations } from './compare-operations.js'
import { compareReadings } from './compare-readings.js'
import { compareRequirements } from './compare-requirements.js'
import { isAlone } from './is-alone.js'
import type { Revision } from './revision.js'

/** All that changed between two revisions of a partner, in the order in which one reads a contract. */
export function compareRevisions(old: Revision, recent: Revision): Change[] {
  return [
    ...compareCredentials(old, recent),
    ...compareOperations(old, recent),
    ...(isAlone(old) || isAlone(recent)
      ? []
      : [...compareRequirements(old, recent), ...compareReadings(old.readings, recent.readings)]),
  ]
}
