import { defineChecks } from '../../../check.js'
import { expectEachBroken } from '../../../families/generated/broken-cases.js'
import { expectEachCase } from '../../../families/generated/expect-each-case.js'
import { members } from '../../../families/generated/values.js'
import {
  expectClientError,
  expectNoServerError,
  expectStatus,
  expectTaken,
} from '../../../run/expect/expect.js'
import {
  faults,
  fullOrderOf,
  itemFaults,
  lightFaults,
  orderOf,
  promised,
  unlimited,
} from './generated-orders.js'
import type { PosRequirement } from '../requirement.js'
import { sendBrokenOrder, sendOrder } from '../requests.js'

const operation = 'receiveOrder'

export const generatedChecks = defineChecks<PosRequirement>([
  {
    id: 'bkyemek/pos/generated/valid-orders',
    title: { en: 'takes generated valid orders', tr: 'üretilmiş geçerli siparişleri alır' },
    requirement: 'order-accepted',
    tags: ['generated'],
    async run(target) {
      await expectEachCase(target, members(promised), async (drawn) => {
        expectTaken(await sendOrder(target, orderOf(target, drawn)))
      })
    },
  },
  {
    id: 'bkyemek/pos/generated/unusual-orders',
    title: {
      en: 'takes generated orders at the edges of what is documented',
      tr: 'belgelenenin sınırlarında üretilmiş siparişleri alır',
    },
    requirement: 'order-accepted',
    // No limit of a text, an amount or a list is documented.
    level: 'may',
    tags: ['generated'],
    async run(target) {
      await expectEachCase(target, members({ ...promised, ...unlimited }), async (drawn) => {
        expectTaken(await sendOrder(target, orderOf(target, drawn)))
      })
    },
  },
  {
    id: 'bkyemek/pos/generated/broken-orders',
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
    id: 'bkyemek/pos/generated/lightly-broken-orders',
    title: {
      en: 'does not break on generated orders with one fault that it may mend',
      tr: 'düzeltebileceği tek hatayı taşıyan üretilmiş siparişlerde bozulmaz',
    },
    requirement: 'bad-input-is-not-a-server-error',
    tags: ['generated'],
    async run(target) {
      await expectEachBroken(
        target,
        { operation, members: promised, faults: lightFaults },
        (drawn) => fullOrderOf(target, drawn),
        async (body) => expectNoServerError(await sendBrokenOrder(target, body)),
      )
    },
  },
  {
    id: 'bkyemek/pos/generated/broken-items',
    title: {
      en: 'refuses generated orders with one faulty item with 400',
      tr: 'tek hatalı öğe taşıyan üretilmiş siparişleri 400 ile reddeder',
    },
    requirement: 'every-item-validated',
    tags: ['generated'],
    async run(target) {
      await expectEachBroken(
        target,
        { operation, members: promised, faults: itemFaults },
        (drawn) => fullOrderOf(target, drawn),
        async (body) => expectStatus(await sendBrokenOrder(target, body), 400),
      )
    },
  },
])
