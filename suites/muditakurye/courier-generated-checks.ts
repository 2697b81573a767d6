import { defineChecks } from '../check.js'
import { expectEachBroken } from '../generated/broken-cases.js'
import { expectEachCase } from '../generated/expect-each-case.js'
import { members } from '../generated/values.js'
import { expectClientError, expectStatus } from '../run/expect.js'
import { refusalStatuses } from './courier-codes.js'
import type { CourierRequirement } from './courier-requirement.js'
import { sendBrokenOrder, sendOrder } from './courier-requests.js'
import { faults, fullOrderOf, itemFaults, orderOf, promised, unlimited } from './generated-orders.js'

const operation = 'createOrder'

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
      en: 'refuses generated orders with one fault as the client’s error',
      tr: 'tek hatalı üretilmiş siparişleri istemci hatası olarak reddeder',
    },
    requirement: 'bad-input-is-not-a-server-error',
    tags: ['generated'],
    async run(target) {
      await expectEachBroken(
        target,
        { operation, members: promised, faults },
        (drawn) => fullOrderOf(target, drawn),
        async (body) => expectClientError(await sendBrokenOrder(target, body)),
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
