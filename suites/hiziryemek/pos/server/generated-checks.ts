import { defineChecks } from '../../../check.js'
import { expectEachBroken } from '../../../families/generated/broken-cases.js'
import { expectEachCase } from '../../../families/generated/expect-each-case.js'
import { members } from '../../../families/generated/values.js'
import { expectNoServerError, expectTaken } from '../../../run/expect/expect.js'
import { faults, orderOf, promised, unlimited } from './generated-orders.js'
import { sendBrokenOrder, sendOrder } from '../requests.js'
import type { PosRequirement } from '../requirement.js'

export const generatedChecks = defineChecks<PosRequirement>([
  {
    id: 'hiziryemek/pos/generated/valid-orders',
    title: { en: 'takes generated valid orders', tr: 'üretilmiş geçerli siparişleri alır' },
    requirement: 'order-taken',
    tags: ['generated'],
    async run(target) {
      await expectEachCase(target, members(promised), async (drawn) => {
        expectTaken(await sendOrder(target, orderOf(target, drawn)))
      })
    },
  },
  {
    id: 'hiziryemek/pos/generated/unusual-orders',
    title: {
      en: 'takes generated orders at the edges of what is documented',
      tr: 'belgelenenin sınırlarında üretilmiş siparişleri alır',
    },
    requirement: 'order-taken',
    // No limit of a text, an amount or a list is documented, nor what may be left out.
    level: 'should',
    tags: ['generated'],
    async run(target) {
      await expectEachCase(target, members({ ...promised, ...unlimited }), async (drawn) => {
        expectTaken(await sendOrder(target, orderOf(target, drawn)))
      })
    },
  },
  {
    id: 'hiziryemek/pos/generated/broken-orders',
    title: {
      en: 'does not break on generated orders with one fault',
      tr: 'tek hatalı üretilmiş siparişlerde bozulmaz',
    },
    requirement: 'bad-input-is-not-a-server-error',
    tags: ['generated'],
    async run(target) {
      await expectEachBroken(
        target,
        { operation: 'receiveOrder', members: promised, faults },
        (drawn) => orderOf(target, drawn),
        async (body) => expectNoServerError(await sendBrokenOrder(target, body)),
      )
    },
  },
])
