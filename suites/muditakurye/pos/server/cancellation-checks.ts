import { familyChecks } from '../../../families/family-row.js'
import { takes } from '../../../families/taken-requests.js'
import { expectThat } from '../../../run/expect/expect.js'
import { factsOf } from '../facts.js'
import type { PosRequirement } from '../requirement.js'
import { webhooks } from '../webhooks.js'
import { cancelEvent, minimalCancelEvent, sendBytes, sendEvent, statusEvent } from '../requests.js'

const [, toldOfCancellation] = webhooks
const cancellers = ['RESTAURANT', 'CUSTOMER', 'COURIER', 'SYSTEM'] as const

export const cancellationChecks = familyChecks<PosRequirement>(factsOf(toldOfCancellation), [
  takes({
    id: 'cancellation/taken',
    title: { en: 'takes a cancel event', tr: 'iptal olayını kabul eder' },
    requirement: 'cancel-event-taken',
    tags: ['smoke'],
    send: (target) => sendEvent(target, 'receiveCancellation', cancelEvent(target)),
  }),
  {
    id: 'cancellation/url-exists',
    title: {
      en: 'has something to answer at the cancel URL',
      tr: 'iptal URL’sinde verecek bir yanıtı vardır',
    },
    requirement: 'cancel-url-exists',
    // The event's body is not documented, and a POS may answer 404 for an order that it does not know: only where
    // broken JSON gets the same is nobody there.
    async run(target) {
      const told = statusEvent(target)
      await sendEvent(target, 'receiveStatus', told)
      const whole = await sendEvent(
        target,
        'receiveCancellation',
        cancelEvent(target, { orderId: told.orderId }),
      )
      const broken = await sendBytes(target, 'receiveCancellation', '{"orderId": ')
      const statuses = [whole, broken].map(({ response }) => response.status)
      expectThat(
        statuses.some((status) => status !== 404),
        { en: 'an answer other than 404', tr: '404 dışında bir yanıt' },
        { en: `HTTP ${statuses.join(' and ')}`, tr: `HTTP ${statuses.join(' ve ')}` },
      )
    },
  },
  takes({
    id: 'cancellation/required-fields-only',
    title: {
      en: 'takes a cancel event with nothing but event, orderId and status',
      tr: 'yalnızca event, orderId ve status taşıyan iptal olayını kabul eder',
    },
    requirement: 'cancel-event-taken',
    send: (target) => sendEvent(target, 'receiveCancellation', minimalCancelEvent(target)),
  }),
  ...cancellers.map((canceledBy) =>
    takes<PosRequirement>({
      id: `cancellation/by-${canceledBy}`,
      title: {
        en: `takes a cancel event with canceledBy ${canceledBy}`,
        tr: `canceledBy değeri ${canceledBy} olan iptal olayını kabul eder`,
      },
      requirement: 'cancel-event-taken',
      send: (target) => sendEvent(target, 'receiveCancellation', cancelEvent(target, { canceledBy })),
    }),
  ),
  takes({
    id: 'cancellation/turkish-reason',
    title: { en: 'takes a reason in Turkish letters', tr: 'Türkçe harfli iptal nedenini kabul eder' },
    requirement: 'cancel-event-taken',
    send(target) {
      const event = cancelEvent(target, { reason: 'Ürün kalmadı; İĞÜŞÖÇ iğüşöçı 🛵' })
      return sendEvent(target, 'receiveCancellation', event)
    },
  }),
])
