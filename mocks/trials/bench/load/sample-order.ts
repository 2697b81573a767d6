import { contract } from '../../../../contracts/muditakurye/contract.js'
import { operationsOf } from '../../../../contracts/openapi/operations.js'

const surface = 'muditakurye/courier'
const createOrder = operationsOf(contract, surface).find(({ id }) => id === 'createOrder')!
const [example] = createOrder.examples.values() as Iterable<Record<string, unknown>>

/** MuditaKurye's documented path for orders. */
export const orderPath = createOrder.path

/** Headers of the call, as the documents show them, for the mock's own integration. */
export const orderHeaders = { 'content-type': 'application/json', 'x-api-key': 'yk_test_key' }

/** The documents' sample order, 900 bytes long, with an id of its own. */
export function orderBody(orderId: string): string {
  const order = { ...example, orderId, restaurantId: 'rest_test0000001', notes: '' }
  const missing = 900 - Buffer.byteLength(JSON.stringify(order))
  return JSON.stringify({ ...order, notes: 'x'.repeat(Math.max(0, missing)) })
}
