import { defineSheet } from '../contract/sheet.js'

/** Where clients misplace the secret. */
const strayedSecrets = { headers: ['authorization'], members: ['x-secret-key', 'secretKey'] }

/** One secret for both directions. */
const secretKey = { sample: 'hy_test_secret', header: 'x-secret-key', secret: true } as const

export const sheet = defineSheet({
  name: 'HızırYemek',
  party: 'platform',
  integrator: 'pos',
  surfaces: {
    platform: {
      credentials: { secretKey },
      strayedSecrets,
      mainOperation: 'updateOrderStatus',
      orders: {
        ids: ['orderId', 'posOrderId'],
        told: (_operation, { status }) => status,
        arranged: { status: 'status', ids: ['orderId', 'posOrderId'] },
      },
      documentedBodies: [{ operation: 'updateOrderStatus', status: 200, requirement: 'success-is-true' }],
      troubles: { wrongKey: true, refusal: { status: '400', by: 'status' } },
      opposite: { party: 'pos', brings: 'orders' },
      revisions: {
        later: {
          credentials: {
            secretKey: { ...secretKey, header: 'x-webhook-secret' },
            restaurantId: { sample: '507f1f77bcf86cd799439011', member: 'restaurantId' },
          },
        },
      },
      refusals: {
        missing: '| 400 | Bad Request | Eksik veya geçersiz istek parametreleri |',
        wrong: '| 400 | Bad Request | Eksik veya geçersiz istek parametreleri |',
        credential: '| 401 | Unauthorized | Geçersiz veya eksik x-secret-key |',
      },
    },
    pos: {
      credentials: { secretKey },
      strayedSecrets,
      mainOperation: 'receiveOrder',
      orders: { ids: ['orderId'] },
      troubles: { wrongKey: true },
    },
  },
})
