import { contract } from '../../../../contracts/muditakurye/contract.js'
import { familyChecks } from '../../../families/family-row.js'
import { faultsOf } from '../../../families/generated/faults.js'
import { expectEachCase } from '../../../families/generated/expect-each-case.js'
import { brokenBodies } from '../../../families/generated/generated-checks.js'
import { requestSchema } from '../../../families/generated/request-schema.js'
import { laidOver, members, oneOf, words } from '../../../families/generated/values.js'
import { expectNoServerError, expectTaken } from '../../../run/expect/expect.js'
import { factsOf } from '../facts.js'
import type { PosRequirement } from '../requirement.js'
import { cancelEvent, sendEvent } from '../requests.js'
import { webhooks } from '../webhooks.js'

const [, toldOfCancellation] = webhooks

/** Members that a cancel event may come without, or with another value. No page documents its body. */
const variedCancellation = {
  yemekKuryeOrderId: oneOf(undefined),
  previousStatus: oneOf('ASSIGNED', 'ACCEPTED', undefined),
  reason: words(),
  canceledBy: oneOf('CUSTOMER', 'COURIER', 'SYSTEM', undefined),
  timestamp: oneOf(undefined),
}

export const generatedChecks = [
  ...familyChecks<PosRequirement>(factsOf(toldOfCancellation), [
    {
      id: 'generated/valid-cancel-events',
      title: { en: 'takes generated cancel events', tr: 'üretilmiş iptal olaylarını kabul eder' },
      requirement: 'cancel-event-taken',
      tags: ['generated'],
      async run(target) {
        await expectEachCase(target, members(variedCancellation), async (drawn) => {
          expectTaken(await sendEvent(target, 'receiveCancellation', laidOver(cancelEvent(target), drawn)))
        })
      },
    },
  ]),
  ...webhooks.flatMap((told) =>
    familyChecks(factsOf(told), [
      brokenBodies({
        id: `generated/broken-${told.area}-events`,
        title: {
          en: `does not break on a generated ${told.carries.en} with one fault`,
          tr: `tek hatalı üretilmiş ${told.carries.tr} ile çökmez (5xx dönmez)`,
        },
        requirement: 'bad-input-is-not-a-server-error',
        promised: {},
        faults: faultsOf(requestSchema(contract, told.webhook)),
        of: (target) => () => told.event(target),
        expect: expectNoServerError,
      }),
    ]),
  ),
]
