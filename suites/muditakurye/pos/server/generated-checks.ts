import { contract } from '../../../../contracts/muditakurye/contract.js'
import { defineChecks, type Check } from '../../../check.js'
import { expectEachBroken } from '../../../families/generated/broken-cases.js'
import { expectEachCase } from '../../../families/generated/expect-each-case.js'
import { faultsOf } from '../../../families/generated/faults.js'
import { requestSchema } from '../../../families/generated/request-schema.js'
import { laidOver, members, oneOf, words } from '../../../families/generated/values.js'
import { expectNoServerError, expectTaken } from '../../../run/expect/expect.js'
import type { PosRequirement } from '../requirement.js'
import { cancelEvent, sendBroken, sendEvent } from '../requests.js'
import { webhooks } from '../webhooks.js'

/** Members that a cancel event may come without, or with another value. No page documents its body. */
const variedCancellation = {
  yemekKuryeOrderId: oneOf(undefined),
  previousStatus: oneOf('ASSIGNED', 'ACCEPTED', undefined),
  reason: words(),
  canceledBy: oneOf('CUSTOMER', 'COURIER', 'SYSTEM', undefined),
  timestamp: oneOf(undefined),
}

export const generatedChecks = defineChecks<PosRequirement>([
  {
    id: 'muditakurye/pos/generated/valid-cancel-events',
    title: { en: 'takes generated cancel events', tr: 'üretilmiş iptal olaylarını kabul eder' },
    requirement: 'cancel-event-taken',
    tags: ['generated'],
    async run(target) {
      await expectEachCase(target, members(variedCancellation), async (drawn) => {
        expectTaken(await sendEvent(target, 'receiveCancellation', laidOver(cancelEvent(target), drawn)))
      })
    },
  },
  ...webhooks.map(({ webhook, area, carries, event }) => ({
    id: `muditakurye/pos/generated/broken-${area}-events` as const,
    title: {
      en: `does not break on a generated ${carries.en} with one fault`,
      tr: `tek hatalı üretilmiş ${carries.tr} ile bozulmaz`,
    },
    requirement: 'bad-input-is-not-a-server-error' as const,
    tags: ['generated'],
    run: (async (target) => {
      const faults = faultsOf(requestSchema(contract, webhook))
      await expectEachBroken(
        target,
        { operation: webhook, members: {}, faults },
        () => event(target),
        async (body) => expectNoServerError(await sendBroken(target, webhook, body)),
      )
    }) satisfies Check['run'],
  })),
])
