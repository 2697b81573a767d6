import type { Reply } from '../response-style.js'
import type { FieldFault } from './order.js'

type Cause = 'key' | 'pair' | 'restaurant' | 'disabled' | 'duplicate' | 'limit' | 'json' | 'media type'
export type Refusal = Cause | FieldFault

/** Refusals as the create-order page names them: a field that names neither order nor restaurant gets 422. */
export function refuseAsOnOrderPage(refusal: Refusal): Reply {
  if (typeof refusal !== 'object') return orderPageRefusals[refusal]
  const isIdentity = refusal.fault === 'missing' && /^(order|restaurant)Id$/.test(refusal.field)
  if (isIdentity) return error(400, 'MISSING_REQUIRED_FIELD', refusal.field)
  return error(422, 'VALIDATION_ERROR', `${refusal.field}: ${refusal.fault}`)
}

/** Refusals as the errors page names them, each bad field with 400. */
export function refuseAsOnErrorsPage(refusal: Refusal): Reply {
  if (typeof refusal !== 'object') return { ...orderPageRefusals[refusal], ...errorsPageRefusals[refusal] }
  const { field, fault } = refusal
  const code = fault === 'missing' ? 'VAL_001' : 'VAL_002'
  return { status: 400, body: { error: 'Validation error', code, details: { field, message: fault } } }
}

/** Refusals as the create-order page names them, each bad field with 422 and told in Turkish words alone. */
export function refuseInWords(refusal: Refusal): Reply {
  const plain = refuseAsOnOrderPage(refusal)
  if (typeof refusal !== 'object' || plain.status !== 422) return plain
  return error(422, 'VALIDATION_ERROR', `${fieldNames[refusal.field]} ${faultWords[refusal.fault]}`)
}

const fieldNames: Record<string, string> = {
  ...{ orderId: 'Sipariş numarası', restaurantId: 'Restoran' },
  ...{ customerName: 'Müşteri adı', deliveryAddress: 'Teslimat adresi' },
}
const faultWords = { missing: 'boş olamaz', type: 'metin olmalı', value: 'geçersiz' }

const orderPageRefusals: Record<Cause, Reply> = {
  key: error(401, 'AUTHENTICATION_FAILED'),
  pair: error(401, 'AUTHENTICATION_FAILED'),
  restaurant: error(404, 'RESTAURANT_NOT_FOUND', 'Restaurant not found'),
  disabled: error(403, 'INTEGRATION_DISABLED'),
  duplicate: error(409, 'DUPLICATE_ORDER_ID'),
  limit: error(429, 'RATE_LIMIT_EXCEEDED'),
  json: error(400, 'INVALID_PAYLOAD'),
  'media type': error(415, 'INVALID_PAYLOAD'),
}
const errorsPageRefusals: Partial<typeof orderPageRefusals> = {
  key: error(401, 'AUTH_001', 'Authentication failed'),
  pair: error(401, 'AUTH_003', 'Authentication failed'),
  disabled: error(403, 'AUTH_004', 'Third-party integration disabled'),
  json: error(400, 'VAL_002', 'Validation error'),
}

function error(status: number, code: string, text = 'İstek reddedildi'): Reply {
  return { status, body: { error: text, code } }
}
