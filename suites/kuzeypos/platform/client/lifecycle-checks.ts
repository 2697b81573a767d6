import { both } from '../../../../contracts/text/bilingual.js'
import { lifecycle } from '../../../../contracts/kuzeypos/lifecycle.js'
import { defineClientChecks, judgedCall, type MatchingCalls } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachEnding } from '../../../observe/expect/matching-calls.js'
import { wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import { wasOfFinalOrder } from './answers.js'
import type { PlatformClientRequirement } from '../../../../contracts/kuzeypos/platform/client-requirements.js'

const departed = lifecycle.states['teslim-edilecek'].value
const delivered = lifecycle.states['teslim-edildi'].value

/** In which order a courier company reports, judged by what it could know: the answers that had reached it. */
export const platformClientLifecycleChecks = defineClientChecks<PlatformClientRequirement>([
  {
    id: 'kuzeypos/platform/client/none-after-delivery',
    title: {
      en: 'reports nothing more on an order that it delivered',
      tr: 'teslim ettiği sipariş için artık durum bildirmez',
    },
    requirement: 'none-after-a-final-status',
    needs: ['times'],
    matches: eachEnding(isAcceptedDelivery, isOfSameOrder),
    expect: (matching) => expectNoMore(matching),
  },
  {
    id: 'kuzeypos/platform/client/none-after-cancellation',
    title: {
      en: 'stops reporting on an order that KuzeyPOS calls delivered or cancelled',
      tr: 'KuzeyPOS’un teslim veya iptal edildi dediği siparişi bildirmeyi bırakır',
    },
    requirement: 'none-after-a-final-status',
    needs: ['times'],
    // The same status once more is a refused call that is repeated: another requirement.
    matches: eachEnding(
      wasOfFinalOrder,
      (later, refused) => isOfSameOrder(later, refused) && statusOf(later) !== statusOf(refused),
    ),
    expect: (matching) => expectNoMore(matching),
  },
  {
    id: 'kuzeypos/platform/client/delivery-once',
    title: {
      en: 'does not report one delivery twice at the same time',
      tr: 'bir teslimatı aynı anda iki kez bildirmez',
    },
    requirement: 'delivery-reported-once',
    needs: ['times'],
    matches: eachDeliveryWithTwin,
    expect: (matching) =>
      expectThat(
        matching.length === 1,
        { en: 'one report of the delivery', tr: 'teslimatın tek bildirimi' },
        { en: 'two at the same time', tr: 'aynı anda iki bildirim' },
      ),
  },
  {
    id: 'kuzeypos/platform/client/departure-before-delivery',
    title: {
      en: 'reports the departure of what it reports as delivered',
      tr: 'teslim edildiğini bildirdiği siparişin yola çıkışını da bildirir',
    },
    requirement: 'departure-before-delivery',
    matches: ({ calls }) => calls.filter(isAcceptedDelivery).map((call) => [call]),
    expect(matching, { calls }) {
      const delivery = judgedCall(matching)
      expectThat(
        calls.some((call) => isOfSameOrder(call, delivery) && statusOf(call) === departed),
        { en: '"status": 1 for the order too', tr: 'sipariş için "status": 1 de' },
        { en: 'only "status": 2', tr: 'yalnızca "status": 2' },
      )
    },
  },
])

function expectNoMore(matching: MatchingCalls): void {
  expectThat(
    matching.length === 1,
    { en: 'no further status of the order', tr: 'siparişin yeni durum almaması' },
    both(`"status": ${JSON.stringify(statusOf(judgedCall(matching)))}`),
  )
}

/** Each accepted delivery, behind another report of it that was under way at the same time. */
function eachDeliveryWithTwin({ calls }: Recording): MatchingCalls[] {
  const answered = calls.filter((call) => statusOf(call) === delivered && call.response !== undefined)
  return answered.filter(wasAccepted).map((delivery) => {
    const twin = answered.find(
      (other) =>
        other !== delivery &&
        isOfSameOrder(other, delivery) &&
        other.startedAt < delivery.endedAt &&
        delivery.startedAt < other.endedAt,
    )
    return twin ? [twin, delivery] : [delivery]
  })
}

function isAcceptedDelivery(call: ObservedCall): boolean {
  return wasAccepted(call) && statusOf(call) === delivered
}

function isOfSameOrder(one: ObservedCall, other: ObservedCall): boolean {
  const id = orderIdOf(one)
  return id !== undefined && id === orderIdOf(other)
}

function orderIdOf(call: ObservedCall): string | undefined {
  const id = call.operation === 'updateCourierStatus' ? memberOf(call, 'orderId') : undefined
  return typeof id === 'string' ? id.toLowerCase() : undefined
}

function statusOf(call: ObservedCall): unknown {
  return memberOf(call, 'status')
}
