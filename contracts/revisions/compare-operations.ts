import type { Change, Side } from './change.js'
import { quotesOf } from './change.js'
import { comparedAnswers } from './compare-answers.js'
import { compareSchemas } from './compare-schemas.js'
import type { Revision } from './revision.js'
import { revisedOperations, type ParameterObject, type RevisedOperation } from './revised-operations.js'
import { brokenBy } from './schema-pair.js'

/** What changed in the calls of a partner. */
export function compareOperations(old: Revision, recent: Revision): Change[] {
  const before = revisedOperations(old)
  const after = revisedOperations(recent)
  const paired = before.map((operation) => [operation, counterpart(operation, after)] as const)
  const known = new Set(paired.map(([, other]) => other))
  return [
    ...paired.flatMap(([one, other]) => (other ? comparedCalls(one, other) : [operationGone(one)])),
    ...after.filter((operation) => !known.has(operation)).map(operationNew),
  ]
}

/** The same call: of the same id, or else at the same place. */
function counterpart(
  one: RevisedOperation,
  others: readonly RevisedOperation[],
): RevisedOperation | undefined {
  const isAtThePlace = ({ method, path }: RevisedOperation): boolean =>
    method === one.method && withoutNames(path) === withoutNames(one.path)
  return others.find(({ id }) => id === one.id) ?? others.find(isAtThePlace)
}

/** `/orders/{id}` and `/orders/{orderId}` are one place. */
const withoutNames = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}')

function operationNew(operation: RevisedOperation): Change {
  const { id, method, path, object } = operation
  const what = {
    en: `the call is new: ${method} ${path}`,
    tr: `çağrı yeni: ${method} ${path}`,
  }
  return { of: 'operation', at: id, what, breaks: ['servers'], quotes: quotesOf(undefined, object) }
}

function operationGone(operation: RevisedOperation): Change {
  const { id, method, path, object } = operation
  const what = {
    en: `the call is gone: ${method} ${path}`,
    tr: `çağrı kalktı: ${method} ${path}`,
  }
  return { of: 'operation', at: id, what, breaks: ['clients'], quotes: quotesOf(object, undefined) }
}

function comparedCalls(old: RevisedOperation, recent: RevisedOperation): Change[] {
  return [
    ...comparedPlaces(old, recent),
    ...comparedParameters(old, recent),
    ...comparedRequests(old, recent),
    ...comparedAnswers(old, recent),
  ]
}

function comparedPlaces(old: RevisedOperation, recent: RevisedOperation): Change[] {
  const [before, after] = [old, recent].map(({ method, path }) => `${method} ${withoutNames(path)}`)
  if (before === after) return []
  const what = {
    en: `it is called as ${recent.method} ${recent.path}, it was ${old.method} ${old.path}`,
    tr: `artık ${recent.method} ${recent.path} olarak çağrılır, ${old.method} ${old.path} idi`,
  }
  return [callChange(old, recent, what, ['servers', 'clients'])]
}

function callChange(
  old: RevisedOperation,
  recent: RevisedOperation,
  what: Change['what'],
  breaks: readonly Side[],
): Change {
  return { of: 'operation', at: old.id, what, breaks, quotes: quotesOf(old.object, recent.object) }
}

function comparedRequests(old: RevisedOperation, recent: RevisedOperation): Change[] {
  const at = `${old.id} request body`
  if (old.request && recent.request)
    return compareSchemas({ old: old.request, new: recent.request, at: `${at} `, direction: 'request' })
  if (recent.request) {
    const what = { en: 'a JSON body is new', tr: 'JSON gövde yeni' }
    return [callChange(old, recent, what, ['servers', 'clients'])]
  }
  if (!old.request) return []
  const what = { en: 'the JSON body is gone', tr: 'JSON gövde kalktı' }
  return [callChange(old, recent, what, ['servers', 'clients'])]
}

function comparedParameters(old: RevisedOperation, recent: RevisedOperation): Change[] {
  const before = byPlace(old.parameters)
  const after = byPlace(recent.parameters)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) =>
    comparedParameter(`${old.id} ${place}`, before.get(place), after.get(place)),
  )
}

function comparedParameter(
  at: string,
  old: ParameterObject | undefined,
  recent: ParameterObject | undefined,
): Change[] {
  const change = (what: Change['what'], breaks: readonly Side[]): Change => ({
    of: 'member',
    at,
    what,
    breaks,
    quotes: quotesOf(old, recent),
  })
  if (!old)
    return recent?.required
      ? [change({ en: 'it is new, and required', tr: 'yeni, ve zorunlu' }, ['clients'])]
      : [change({ en: 'it is new, and optional', tr: 'yeni, isteğe bağlı' }, [])]
  if (!recent) return [change({ en: 'it is gone', tr: 'kalktı' }, old.required === true ? ['servers'] : [])]
  const [was, is] = [old.required === true, recent.required === true]
  const duty = is
    ? { en: 'it is required, it was optional', tr: 'artık zorunlu, isteğe bağlıydı' }
    : { en: 'it is optional, it was required', tr: 'artık isteğe bağlı, zorunluydu' }
  return [
    ...(was === is ? [] : [change(duty, brokenBy('request', is, was))]),
    ...compareSchemas({ old: old.schema ?? {}, new: recent.schema ?? {}, at, direction: 'request' }),
  ]
}

/** Path parameters go by their order, which their names do not change. */
function byPlace(parameters: readonly ParameterObject[]): Map<string, ParameterObject> {
  const named = parameters.filter(({ in: place }) => place !== 'path')
  return new Map(named.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]))
}
