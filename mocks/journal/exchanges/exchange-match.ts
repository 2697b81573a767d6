import { isSameJson } from '../../call/same-json.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { JournalEntry } from '../journal.js'
import { parseJson } from '../../call/parse-json.js'
import { valueAt } from '../../call/value-at.js'

/** Which exchanges are meant: those that have all that is named. */
export interface ExchangeMatch {
  surface?: Surface
  operation?: string
  method?: string
  path?: string
  status?: number
  /** Members of the request's JSON body by dotted path, with their values. */
  fields?: Readonly<Record<string, unknown>>
  /** Members of the answer's JSON body by dotted path, with their values. */
  answer?: Readonly<Record<string, unknown>>
}

/** One thing in which an exchange is not what was looked for. */
export interface Difference {
  path: string
  expected: unknown
  actual: unknown
}

/** In what an exchange differs from what is looked for; nothing where it is one of those meant. */
export function differencesFrom(match: ExchangeMatch, entry: JournalEntry): Difference[] {
  const { surface, operation, method, path, status, fields = {}, answer = {} } = match
  const { request, response } = entry
  const compared: [path: string, expected: unknown, actual: unknown][] = [
    ['surface', surface, entry.surface],
    ['operation', operation, entry.operation],
    ['method', method, request.method],
    ['path', path, request.path],
    ['status', status, response.status],
    ...membersOf('fields', fields, request.body),
    ...membersOf('answer', answer, response.body),
  ]
  return compared
    .filter(([, expected, actual]) => expected !== undefined && !isSameJson(expected, actual))
    .map(([name, expected, actual]) => ({ path: name, expected, actual: actual ?? null }))
}

function membersOf(
  part: string,
  expected: Readonly<Record<string, unknown>>,
  body: string,
): [string, unknown, unknown][] {
  const wanted = Object.entries(expected)
  if (wanted.length === 0) return []
  const value = parseJson(body)
  return wanted.map(([path, expectedValue]) => [`${part}.${path}`, expectedValue, valueAt(value, path)])
}
