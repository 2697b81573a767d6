import { familyChecks } from '../../../families/family-row.js'
import { brokenBodies, validBodies } from '../../../families/generated/generated-checks.js'
import { expectNoServerError, expectTaken } from '../../../run/expect/expect.js'
import { facts } from '../facts.js'
import type { PosRequirement } from '../requirement.js'
import { sendOrder } from '../requests.js'
import { faults, orderOf, promised, unlimited } from './generated-orders.js'

export const generatedChecks = familyChecks<PosRequirement>(facts, [
  ...validBodies({
    requirement: 'order-taken',
    takes: { en: 'takes', tr: 'alır' },
    bodies: { en: 'orders', tr: 'siparişleri' },
    promised,
    unlimited,
    of: orderOf,
    send: sendOrder,
    expect: (exchange) => expectTaken(exchange),
  }),
  brokenBodies({
    id: 'generated/broken-orders',
    title: {
      en: 'does not break on generated orders with one fault',
      tr: 'tek hatalı üretilmiş siparişlerde çökmez (5xx dönmez)',
    },
    requirement: 'bad-input-is-not-a-server-error',
    promised,
    faults,
    of: orderOf,
    expect: expectNoServerError,
  }),
])
