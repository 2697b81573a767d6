import { isObjectId } from '../../../contracts/forms/object-id.js'
import { lifecycle } from '../../../contracts/hiziryemek/lifecycle.js'
import { refuse } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { hiziryemekError } from '../hiziryemek-errors.js'
import { requireJsonObject } from '../json-object.js'
import type { OrderIds, Status } from './order-store.js'
import type { PlatformState } from './state.js'

export interface StatusUpdate extends OrderIds {
  /** Absent in a call that changes no status. */
  status: Status | undefined
}

/** The update in a request's body, in the order of checks: JSON, the ids, the status. */
export function requireStatusUpdate(call: Call, { unusableIdStatus }: PlatformState): StatusUpdate {
  if (!/^application\/json\b/i.test(headerOf(call, 'content-type') ?? '')) refuse(hiziryemekError(400))
  const { orderId, posOrderId: given, status } = requireJsonObject(call)
  // An empty posOrderId beside an orderId names nothing, and nothing speaks against it.
  const posOrderId = given === '' && orderId !== undefined ? undefined : given
  if (orderId === undefined && posOrderId === undefined) refuse(hiziryemekError(400))
  if (!isOrderId(orderId) || !isPosOrderId(posOrderId)) refuse(hiziryemekError(unusableIdStatus))
  if (!isStatus(status)) refuse(hiziryemekError(400))
  return { orderId, posOrderId, status: status ?? undefined }
}

function isOrderId(value: unknown): value is string | undefined {
  return value === undefined || isObjectId(value)
}

function isPosOrderId(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value !== '')
}

function isStatus(value: unknown): value is Status | null | undefined {
  return (
    (value ?? undefined) === undefined ||
    (typeof value === 'string' && Object.hasOwn(lifecycle.states, value))
  )
}
