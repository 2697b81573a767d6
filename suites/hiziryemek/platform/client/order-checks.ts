import { both } from '../../../../contracts/text/bilingual.js'
import { isObjectId } from '../../../../contracts/forms/object-id.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { expectMemberThat } from '../../../observe/expect/expect-call.js'
import { eachBodyThat, eachSequence } from '../../../observe/expect/matching-calls.js'
import { wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PlatformClientRequirement } from '../../../../contracts/hiziryemek/platform/client-requirements.js'
import { idsIn } from './reported-orders.js'

const operation = 'updateOrderStatus'

/** Which orders a POS reports on. */
export const platformClientOrderChecks = defineClientChecks<PlatformClientRequirement>([
  {
    id: 'hiziryemek/platform/client/order-known',
    title: {
      en: 'reports on orders that HızırYemek sent',
      tr: 'HızırYemek’in gönderdiği siparişleri bildirir',
    },
    requirement: 'order-known',
    // How a posOrderId becomes known is an open question: it cannot speak against the client.
    matches: eachBodyThat(
      operation,
      (call) => idsIn(call).orderId !== undefined && (wasAccepted(call) || wasUnknown(call)),
    ),
    expect: (matching) =>
      expectMemberThat(judgedCall(matching), 'orderId', () => !wasUnknown(judgedCall(matching)), {
        en: 'the orderId of an order that was sent',
        tr: 'gönderilmiş bir siparişin orderId değeri',
      }),
  },
  {
    id: 'hiziryemek/platform/client/pos-order-id-unique',
    title: {
      en: 'uses a posOrderId for one order alone',
      tr: 'bir posOrderId değerini tek bir sipariş için kullanır',
    },
    requirement: 'pos-order-id-unique',
    matches: eachSequence(operation, (call) => {
      const { orderId, posOrderId } = idsIn(call)
      return orderId === undefined ? undefined : posOrderId
    }),
    expect(matching) {
      const [first, other] = [idsIn(matching[0]), idsIn(judgedCall(matching))]
      expectThat(
        first.orderId === other.orderId,
        both(`posOrderId ${first.posOrderId}: orderId ${first.orderId}`),
        both(`posOrderId ${first.posOrderId}: orderId ${other.orderId}`),
      )
    },
  },
])

/** A server may call an orderId invalid that has not the form of its own. */
function wasUnknown(call: ObservedCall): boolean {
  const hasForm = isObjectId(idsIn(call).orderId)
  return call.response?.status === 404 || (call.response?.status === 400 && !hasForm)
}
