import { refuse } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import { requireObject } from '../json-body.js'
import { documentedError, kuzeyError } from '../kuzey-errors.js'
import { isObjectId } from '../../../contracts/forms/object-id.js'
import type { CourierStatus } from './order-store.js'

export interface StatusUpdate {
  restaurantId: string
  orderId: string
  status: CourierStatus
}

/** The update in the request's body, its fields checked in the order of the page. */
export function requireUpdate(call: Call): StatusUpdate {
  const { restaurantId, orderId, status } = requireObject(call)
  if (!isObjectId(restaurantId)) refuse(documentedError('invalid-restaurant-id'))
  if (!isObjectId(orderId)) refuse(documentedError('invalid-order-id'))
  if (status !== 1 && status !== 2) refuse(kuzeyError(400, 'Geçersiz durum: 1 veya 2 olmalıdır'))
  return { restaurantId, orderId, status }
}
