import { defineSheet } from '../contract/sheet.js'

/** By operation, as a number of the lifecycle. */
const statusAfter: Readonly<Record<string, number>> = { savePackage: 1, cancelPackage: 9 }

export const sheet = defineSheet({
  name: 'Hesap Kurye',
  party: 'courier',
  integrator: 'pos',
  surfaces: {
    courier: {
      credentials: {
        apiKey: { sample: 'hk_test_key', member: 'ApiKey', secret: true },
        apiSecret: { sample: 'hk_test_secret', member: 'ApiSecret', secret: true },
        restaurantId: { sample: 'hk_test_restaurant', member: 'RestaurantID' },
        userName: { sample: 'demo', member: 'UserName', optional: true },
        password: { sample: 'demo', member: 'Password', secret: true, optional: true },
        projectId: { sample: 3, member: 'ProjectID', optional: true },
        outSourceId: { sample: 5, member: 'OutSourceID', optional: true },
      },
      mainOperation: 'savePackage',
      orders: {
        ids: ['RemoteOrderNumber', 'remoteOrderNumber'],
        told: (operation) => statusAfter[operation],
        arranged: { status: 'statusValue', ids: ['remoteOrderNumber'] },
      },
      documentedBodies: [
        { operation: 'getPaymentMethods', status: 200, requirement: 'payment-methods-given' },
        { operation: 'getPackage', status: 200, requirement: 'answer-names-order-number' },
        { operation: 'cancelPackage', status: 200, requirement: 'cancel-message' },
      ],
      refusals: {
        // No refusal of an order's data is documented; this operation tells whether they are right.
        credential:
          'Bu API restorandan aldığınız ApiKey, ApiSecret ve RestaurantID bilgilerinin doğruluğunu kontrol etmek için kullanılır.',
      },
      levelExceptions: {
        'outsource-ids-taken':
          'The values stand on the fuller copy of the page alone, and a key may be bound to the id of its own POS vendor.',
        'last-payments-of-a-delivered-package':
          'A states hook brings the delivery about, and what was paid at the door is what it fills in.',
        'last-payments-have-their-members':
          'A states hook brings the delivery about, and what was paid at the door is what it fills in.',
        'dates-of-the-package-in-iso-form':
          'The sample of SavePackage writes the same two dates in another form: a server may give them back as they were sent.',
      },
      clientLevelExceptions: {
        'issued-login-sent':
          'A person may type name and password: RestaurantInfos is also how one learns that they are wrong.',
      },
    },
  },
})
