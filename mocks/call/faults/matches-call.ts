import { isSameJson } from '../same-json.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { ReceivedRequest } from '../received-request.js'
import { parseJson } from '../parse-json.js'
import { valueAt } from '../value-at.js'
import type { FaultMatch } from './fault.js'

/** Whether a call has all that a fault names; the body is read only where the fault asks for it. */
export function matchesCall(match: FaultMatch, surface: Surface, call: ReceivedRequest): boolean {
  if (match.surface !== undefined && match.surface !== surface) return false
  if (match.operation !== undefined && match.operation !== call.operation) return false
  if (match.fields === undefined && match.distinct === undefined) return true
  const body = parseJson(call.rawBody.toString())
  if (match.distinct !== undefined && valueAt(body, match.distinct) === undefined) return false
  return Object.entries(match.fields ?? {}).every(([path, value]) => isSameJson(valueAt(body, path), value))
}
