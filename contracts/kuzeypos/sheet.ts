import { defineSheet } from '../contract/sheet.js'

/** Before each of the three retries: reading `kuzeypos.retry-interval`. */
const retryAfterSeconds: Readonly<Record<string, readonly number[]>> = {
  'ten-seconds': [10, 10, 10],
  minute: [60, 60, 60],
  growing: [10, 60, 300],
}

export const sheet = defineSheet({
  name: 'KuzeyPOS',
  party: 'platform',
  integrator: 'courier',
  surfaces: {
    platform: {
      credentials: {
        apiKey: { sample: 'kz_test_key', header: 'x-api-key', secret: true },
        restaurantId: { sample: '507f1f77bcf86cd799439011', member: 'restaurantId' },
      },
      mainOperation: 'updateCourierStatus',
      orders: {
        ids: ['orderId'],
        told: (_operation, { status }) => status,
        arranged: { status: 'status', ids: ['orderId'] },
      },
      documentedBodies: [
        { operation: 'updateCourierStatus', status: 200, requirement: 'success-is-true' },
        ...[400, 404, 500].map((status) => ({
          operation: 'updateCourierStatus',
          status,
          requirement: 'error-envelope',
        })),
      ],
      troubles: { serverError: true, refusal: { status: '404' } },
      opposite: { party: 'courier', brings: 'orders' },
      // Documented of an integration that does not exist or is inactive: what a wrong key gets is not.
      toldToStrangers: 'Kurye entegrasyonu bulunamadı veya aktif değil',
      refusals: {
        missing: '"message": "Geçersiz restoran ID"',
        wrong: '"message": "Geçersiz restoran ID"',
        misshapen: '"message": "Geçersiz sipariş ID"',
        credential: `"message": "Header'da API key gereklidir"`,
      },
    },
    courier: {
      credentials: {},
      // No authentication is documented: a courier company may have agreed on one of these all the same.
      strayedSecrets: { headers: ['authorization', 'x-api-key'] },
      mainOperation: 'receiveOrder',
      servedBelow: '/kuzeypos',
      orders: { ids: ['kuzeyOrderId'] },
      troubles: { outage: true },
      retryAfterSeconds: (reading) =>
        reading('kuzeypos.retried-call') === 'order-push'
          ? retryAfterSeconds[reading('kuzeypos.retry-interval')]!
          : [],
    },
  },
})
