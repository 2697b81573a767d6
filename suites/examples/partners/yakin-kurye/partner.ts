import {
  callOperation,
  corruptResponse,
  definePartner,
  eachBodyOf,
  expectTaken,
  expectTextMember,
  expectThat,
  judgedCall,
  objectOf,
} from 'uyum/partner'

/** What of YakınKurye neither its OpenAPI document nor its sheet can say. */
export default definePartner({
  serves: {
    operations: {
      async createDelivery(call, proceed) {
        const answer = await proceed(call)
        const { trackingId } = answer.body as { trackingId?: string }
        return { ...answer, headers: { ...answer.headers, location: `/deliveries/${trackingId}` } }
      },
    },
    checks: [
      {
        id: 'yakin-kurye/courier/own/tracking-ids-differ',
        title: {
          en: 'gives each delivery a trackingId of its own',
          tr: 'her gönderiye ayrı bir trackingId verir',
        },
        requirement: 'tracking-id-returned',
        async run(target) {
          const [one, other] = [
            await callOperation(target, 'createDelivery'),
            await callOperation(target, 'createDelivery'),
          ]
          expectTaken(one)
          expectTaken(other)
          const [first, second] = [one, other].map((answer) => expectTextMember(answer, 'trackingId'))
          expectThat(
            first !== second,
            { en: 'two trackingIds', tr: 'iki ayrı trackingId' },
            { en: 'the same twice', tr: 'iki kez aynısı' },
          )
        },
      },
    ],
    clientChecks: [
      {
        id: 'yakin-kurye/courier/client/payment-type-with-amount',
        title: { en: 'sends paymentType beside an amount', tr: 'amount ile birlikte paymentType gönderir' },
        requirement: 'payment-type-with-amount',
        matches: (recording) =>
          eachBodyOf('createDelivery')(recording).filter(
            (matching) => objectOf(judgedCall(matching))?.['amount'] !== undefined,
          ),
        expect: (matching) =>
          expectThat(
            objectOf(judgedCall(matching))?.['paymentType'] !== undefined,
            { en: '"paymentType" in the body', tr: 'gövdede "paymentType"' },
            { en: 'it is missing', tr: 'yok' },
          ),
      },
    ],
    defects: {
      'tracking-id-returned': corruptResponse(
        ({ status }, { operation }) => operation === 'createDelivery' && status === 201,
        (answer) => ({ ...answer, body: { ...(answer.body as object), trackingId: 'T-1' } }),
      ),
    },
  },
})
