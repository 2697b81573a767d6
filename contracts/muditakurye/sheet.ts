import { defineSheet } from '../contract/sheet.js'

export const sheet = defineSheet({
  name: 'MuditaKurye',
  party: 'courier',
  integrator: 'pos',
  surfaces: {
    courier: {
      credentials: {
        apiKey: { sample: 'yk_test_key', header: 'x-api-key', secret: true },
        'basic.username': { sample: 'demo', basic: 'username' },
        'basic.password': { sample: 'demo', basic: 'password', secret: true },
        restaurantId: { sample: 'rest_test0000001', member: 'restaurantId' },
      },
      oneOf: [['apiKey'], ['basic.username', 'basic.password']],
      mainOperation: 'createOrder',
      orders: { ids: ['orderId'] },
      documentedBodies: [
        { operation: 'createOrder', status: 202, requirement: 'accepted-body' },
        ...[400, 401, 403, 404, 409, 422, 429].map((status) => ({
          operation: 'createOrder',
          status,
          requirement: 'error-envelope',
        })),
        { operation: 'getHealth', status: 200, requirement: 'health-says-ok' },
      ],
      troubles: {
        passing: ['503', '429'],
        serverError: true,
        rateLimit: true,
        wrongKey: true,
        refusal: { status: '422' },
      },
      opposite: { party: 'pos', brings: 'news' },
      refusals: {
        missing: '400 MISSING_REQUIRED_FIELD orderId veya restaurantId eksik',
        wrong: "422 VALIDATION_ERROR Veri doğrulama hatası (detaylar response'ta)",
        credential: '401 AUTHENTICATION_FAILED API Key veya kimlik bilgileri geçersiz',
      },
    },
    pos: {
      credentials: {
        webhookSecret: {
          sample: 'wh_test_secret',
          // Of the raw body: from a third party's notes, the official page was not read so far.
          signs: 'x-muditakurye-signature',
          as: 'hmac-sha256-hex',
          secret: true,
          optional: true,
        },
      },
      mainOperation: 'receiveStatus',
      servedBelow: '/muditakurye',
      page: 'webhooks.md',
      orders: {
        ids: ['orderId'],
        told: (operation, { status }) => (operation === 'receiveCancellation' ? 'CANCELED' : status),
        from: ({ previousStatus }) => previousStatus,
      },
      troubles: { serverError: true },
      retryAfterSeconds: (reading) =>
        reading('muditakurye.webhook-retries') === 'three' ? [60, 60, 60] : [],
    },
  },
})
