import type { Surface } from '../../../contracts/surfaces.js'

/** An answer whose body the documents give, and the requirement that says so. */
export interface DocumentedBody {
  operation: string
  status: number
  requirement: string
}

/** By surface; where nothing stands the documents give no body. */
export const documentedBodies: Readonly<Record<Surface, readonly DocumentedBody[]>> = {
  'hiziryemek/platform': [{ operation: 'updateOrderStatus', status: 200, requirement: 'success-is-true' }],
  'hiziryemek/pos': [],
  'kuzeypos/platform': [
    { operation: 'updateCourierStatus', status: 200, requirement: 'success-is-true' },
    ...[400, 404, 500].map((status) => ({
      operation: 'updateCourierStatus',
      status,
      requirement: 'error-envelope',
    })),
  ],
  'kuzeypos/courier': [],
  'bkyemek/pos': [{ operation: 'receiveOrder', status: 200, requirement: 'success-is-true' }],
  'hesapkurye/courier': [
    { operation: 'getPaymentMethods', status: 200, requirement: 'payment-methods-given' },
    { operation: 'getPackage', status: 200, requirement: 'answer-names-order-number' },
    { operation: 'cancelPackage', status: 200, requirement: 'cancel-message' },
  ],
  'muditakurye/courier': [
    { operation: 'createOrder', status: 202, requirement: 'accepted-body' },
    ...[400, 401, 403, 404, 409, 422, 429].map((status) => ({
      operation: 'createOrder',
      status,
      requirement: 'error-envelope',
    })),
    { operation: 'getHealth', status: 200, requirement: 'health-says-ok' },
  ],
  'muditakurye/pos': [],
}
