import { nearest } from '../../../contracts/text/nearest.js'
import { operationsOf, type Operation } from '../../../contracts/openapi/operations.js'
import { loadContractOf } from '../../../contracts/load-contract.js'
import { isSurface, surfaceNames } from '../../../contracts/surfaces.js'
import { OptionError } from '../../options/option-error.js'

/** The operation that is asked for; an unknown surface or operation is an error that names the nearest. */
export async function requestedOperation(surface: string, id: string): Promise<Operation> {
  if (!isSurface(surface)) throw unknown('surface', surface, surfaceNames)
  const operations = operationsOf(await loadContractOf(surface), surface)
  const operation = operations.find((known) => known.id === id)
  if (operation) return operation
  const ids = operations.map((known) => known.id)
  throw unknown(`operation of ${surface}`, id, ids)
}

function unknown(what: string, word: string, known: readonly string[]): OptionError {
  const meant = nearest(word, known)
  return new OptionError(
    `sending: "${word}" is no ${what}; expected one of ${known.join(', ')}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
  )
}
