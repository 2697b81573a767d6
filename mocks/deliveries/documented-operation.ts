import { operationsOf, type Operation } from '../../contracts/openapi/operations.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import { OptionError } from '../options/option-error.js'
import { callers } from './callers.js'

/** The operation of that id; an unknown one is an error that names the known ones. */
export function documentedOperation(surface: Surface, id: string): Operation {
  const operations = operationsOf(callers[surface].contract, surface)
  const operation = operations.find((known) => known.id === id)
  if (operation) return operation
  throw new OptionError({
    en: `calling ${surface} ${id}: expected one of ${operations.map((known) => known.id).join(', ')}.`,
    tr: `${surface} ${id}: şunlardan biri bekleniyordu: ${operations.map((known) => known.id).join(', ')}.`,
  })
}

/** The documents' own body for an operation; nothing where it has none. */
export function documentedBody({ examples }: Operation): unknown {
  const [example] = examples.values()
  return example
}
