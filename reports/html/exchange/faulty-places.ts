import type { ExchangeRecord } from '../../../suites/record/run-record.js'
import type { Place } from '../check/differing-place.js'
import { memberAt } from './member-at.js'

interface FaultyPlaces {
  /** Members that are there and wrong. */
  places: Place[]
  /** Members that are not there, by their names. */
  missing: string[]
}

/** Where a request breaks the contract on purpose, so far as one member can be named for it. */
export function faultyPlaces({ faults = [], body }: ExchangeRecord['request']): FaultyPlaces {
  const paths = faults.map(stepsOf)
  const isThere = (path: readonly string[]) => memberAt(body, path) !== undefined
  return {
    places: paths.filter(isThere).map((path) => ({ kind: 'member', path })),
    missing: paths.filter((path) => !isThere(path)).map((path) => path.join('.')),
  }
}

/** The steps of a JSON pointer. */
function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
