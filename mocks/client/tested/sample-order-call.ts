import type { MockClient } from '../mock-client.js'

/** The operation that `sendOrder` calls, as faults and verify name it. */
export const createOrder = { surface: 'muditakurye/courier', operation: 'createOrder' } as const

/** Sends MuditaKurye an order, sound but for what is named, in the client's world. */
export function sendOrder(
  mock: MockClient,
  orderId: string,
  {
    apiKey = 'yk_test_key',
    ...more
  }: { apiKey?: string; customerName?: string; scheduledDeliveryTime?: string } = {},
): Promise<Response> {
  const body = {
    orderId,
    restaurantId: 'rest_test0000001',
    customerName: 'Ayşe Öz',
    deliveryAddress: 'Çınar Sk. 5',
    ...more,
  }
  return fetch(`${mock.urlOf('muditakurye/courier')}/webhook/third-party/order`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-api-key': apiKey,
      authorization: `Basic ${Buffer.from('demo:demo').toString('base64')}`,
    },
    body: JSON.stringify(body),
  })
}
