import { defineChecks } from '../../../check.js'
import { expectEachBroken } from '../../../families/generated/broken-cases.js'
import { expectEachCase } from '../../../families/generated/expect-each-case.js'
import type { Fault } from '../../../families/generated/faults.js'
import { members } from '../../../families/generated/values.js'
import { expectClientError, expectNoServerError, expectStatus } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import { refusalStatuses } from '../codes.js'
import type { CourierRequirement } from '../requirement.js'
import { sendBrokenOrder, sendOrder } from '../requests.js'
import {
  faults,
  fullOrderOf,
  isInRequired,
  itemFaults,
  orderOf,
  promised,
  unlimited,
} from './generated-orders.js'

const operation = 'createOrder'

/** What is optional may be read in another type; what is required is refused. */
function expectSurvived(exchange: Exchange, fault: Fault): void {
  if (isInRequired(fault)) expectClientError(exchange)
  else expectNoServerError(exchange)
}

export const generatedChecks = defineChecks<CourierRequirement>([
  {
    id: 'muditakurye/courier/generated/valid-orders',
    title: { en: 'accepts generated valid orders', tr: 'üretilmiş geçerli siparişleri kabul eder' },
    requirement: 'order-accepted-with-202',
    tags: ['generated'],
    async run(target) {
      await expectEachCase(target, members(promised), async (drawn) => {
        expectStatus(await sendOrder(target, orderOf(target, drawn)), 202)
      })
    },
  },
  {
    id: 'muditakurye/courier/generated/unusual-orders',
    title: {
      en: 'accepts generated orders at the edges of what is documented',
      tr: 'belgelenenin sınırlarında üretilmiş siparişleri kabul eder',
    },
    requirement: 'order-accepted-with-202',
    // No limit of a text, an amount or a list is documented.
    level: 'may',
    tags: ['generated'],
    async run(target) {
      await expectEachCase(target, members({ ...promised, ...unlimited }), async (drawn) => {
        expectStatus(await sendOrder(target, orderOf(target, drawn)), 202)
      })
    },
  },
  {
    id: 'muditakurye/courier/generated/broken-orders',
    title: {
      en: 'refuses generated orders with one fault in a required field, and breaks on none with another',
      tr: 'zorunlu alanında tek hata olan üretilmiş siparişleri reddeder, başka hatada bozulmaz',
    },
    requirement: 'bad-input-is-not-a-server-error',
    tags: ['generated'],
    async run(target) {
      await expectEachBroken(
        target,
        { operation, members: promised, faults },
        (drawn) => fullOrderOf(target, drawn),
        async (body, fault) => expectSurvived(await sendBrokenOrder(target, body), fault),
      )
    },
  },
  {
    id: 'muditakurye/courier/generated/broken-items',
    title: {
      en: 'refuses generated orders with one faulty item',
      tr: 'tek hatalı kalem taşıyan üretilmiş siparişleri reddeder',
    },
    requirement: 'every-item-validated',
    tags: ['generated'],
    async run(target) {
      const statuses = refusalStatuses(target, 'muditakurye.wrong-type')
      await expectEachBroken(
        target,
        { operation, members: promised, faults: itemFaults },
        (drawn) => fullOrderOf(target, drawn),
        async (body) => expectStatus(await sendBrokenOrder(target, body), ...statuses),
      )
    },
  },
])
