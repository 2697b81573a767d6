import { didYouMean } from '../../../contracts/text/did-you-mean.js'
import { operationsOf, type Operation } from '../../../contracts/openapi/operations.js'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import { isSurface, surfaceNames } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { OptionError } from '../../options/option-error.js'

/** The operation that is asked for; an unknown surface or operation is an error that names the nearest. */
export async function requestedOperation(surface: string, id: string): Promise<Operation> {
  if (!isSurface(surface)) throw unknown({ en: 'surface', tr: 'bir arayüz' }, surface, surfaceNames)
  const operations = operationsOf(await loadContractOf(surface), surface)
  const operation = operations.find((known) => known.id === id)
  if (operation) return operation
  const ids = operations.map((known) => known.id)
  throw unknown({ en: `operation of ${surface}`, tr: `${surface} arayüzünün bir işlemi` }, id, ids)
}

function unknown(what: Bilingual, word: string, known: readonly string[]): OptionError {
  const hint = didYouMean(word, known)
  return new OptionError({
    en: `sending: "${word}" is no ${what.en}; expected one of ${known.join(', ')}.${hint.en}`,
    tr: `“${word}” ${what.tr} değil; şunlardan biri bekleniyordu: ${known.join(', ')}.${hint.tr}`,
  })
}
