import { defineChecks, type Check } from '../../../check.js'
import { expectTaken, expectThat } from '../../../run/expect/expect.js'
import type { PosRequirement } from '../requirement.js'
import { cancelEvent, minimalCancelEvent, sendBytes, sendEvent, statusEvent } from '../requests.js'

type Run = Check['run']

const cancellers = ['RESTAURANT', 'CUSTOMER', 'COURIER', 'SYSTEM'] as const

export const cancellationChecks = defineChecks<PosRequirement>([
  {
    id: 'muditakurye/pos/cancellation/taken',
    title: { en: 'takes a cancel event', tr: 'iptal olayını kabul eder' },
    requirement: 'cancel-event-taken',
    tags: ['smoke'],
    async run(target) {
      expectTaken(await sendEvent(target, 'receiveCancellation', cancelEvent(target)))
    },
  },
  {
    id: 'muditakurye/pos/cancellation/url-exists',
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
  {
    id: 'muditakurye/pos/cancellation/required-fields-only',
    title: {
      en: 'takes a cancel event with nothing but event, orderId and status',
      tr: 'yalnızca event, orderId ve status taşıyan iptal olayını kabul eder',
    },
    requirement: 'cancel-event-taken',
    async run(target) {
      expectTaken(await sendEvent(target, 'receiveCancellation', minimalCancelEvent(target)))
    },
  },
  ...cancellers.map((canceledBy) => ({
    id: `muditakurye/pos/cancellation/by-${canceledBy}` as const,
    title: {
      en: `takes a cancel event with canceledBy ${canceledBy}`,
      tr: `canceledBy değeri ${canceledBy} olan iptal olayını kabul eder`,
    },
    requirement: 'cancel-event-taken' as const,
    run: (async (target) => {
      expectTaken(await sendEvent(target, 'receiveCancellation', cancelEvent(target, { canceledBy })))
    }) satisfies Run,
  })),
  {
    id: 'muditakurye/pos/cancellation/turkish-reason',
    title: { en: 'takes a reason in Turkish letters', tr: 'Türkçe harfli iptal nedenini kabul eder' },
    requirement: 'cancel-event-taken',
    async run(target) {
      const event = cancelEvent(target, { reason: 'Ürün kalmadı; İĞÜŞÖÇ iğüşöçı 🛵' })
      expectTaken(await sendEvent(target, 'receiveCancellation', event))
    },
  },
])
