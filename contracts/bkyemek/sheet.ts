import { defineSheet } from '../contract/sheet.js'

export const sheet = defineSheet({
  name: 'BK Yemek',
  // Its own side serves no surface, but calls one.
  party: 'platform',
  integrator: 'pos',
  surfaces: {
    pos: {
      credentials: {
        apiKey: { sample: 'bk_test_key', header: 'x-api-key', secret: true },
        apiSecret: { sample: 'bk_test_secret', header: 'x-api-secret', secret: true },
      },
      mainOperation: 'receiveOrder',
      orders: { ids: ['siparis_id'] },
      documentedBodies: [{ operation: 'receiveOrder', status: 200, requirement: 'success-is-true' }],
      refusals: {
        missing: '- 400 Bad Request: Eksik veya hatalı alan',
        wrong: '- 400 Bad Request: Eksik veya hatalı alan',
        credential: '- 401 Unauthorized: API Key/Secret eksik\n- 403 Forbidden: API bilgileri hatalı',
      },
      troubles: { serverError: true, wrongKey: true, refusal: { status: '400' } },
    },
  },
})
