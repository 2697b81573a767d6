import { askingMore } from '../../../families/asking-more.js'
import { familyChecks } from '../../../families/family-row.js'
import { brokenBodies, validBodies } from '../../../families/generated/generated-checks.js'
import { expectClientError, expectNoServerError, expectStatus } from '../../../run/expect/expect.js'
import { refusalStatuses } from '../codes.js'
import { facts } from '../facts.js'
import type { CourierRequirement } from '../requirement.js'
import { sendOrder } from '../requests.js'
import {
  faults,
  fullOrderOf,
  isInRequired,
  itemFaults,
  orderOf,
  promised,
  unlimited,
} from './generated-orders.js'

export const generatedChecks = familyChecks<CourierRequirement>(facts, [
  ...validBodies({
    requirement: 'order-accepted-with-202',
    takes: { en: 'accepts', tr: 'kabul eder' },
    bodies: { en: 'orders', tr: 'siparişleri' },
    promised,
    unlimited,
    of: orderOf,
    send: (target, body) => sendOrder(target, body),
    expect: (exchange) => expectStatus(exchange, 202),
  }),
  brokenBodies({
    id: 'generated/broken-orders',
    title: {
      en: 'refuses generated orders with one fault in a required field, and breaks on none with another',
      tr: 'zorunlu alanında tek hata olan üretilmiş siparişleri reddeder, başka hatada çökmez (5xx dönmez)',
    },
    requirement: 'bad-input-is-not-a-server-error',
    // RFC 9110 says of a server error whose it is, and not that there is an error.
    ...askingMore('undocumented-refusal'),
    promised,
    faults,
    of: fullOrderOf,
    // What is optional may be read in another type; what is required is refused.
    expect: (exchange, fault) => (isInRequired(fault) ? expectClientError : expectNoServerError)(exchange),
  }),
  brokenBodies({
    id: 'generated/broken-orders-survived',
    title: {
      en: 'does not break on generated orders with one fault',
      tr: 'tek hatalı üretilmiş siparişlerde çökmez (5xx dönmez)',
    },
    requirement: 'bad-input-is-not-a-server-error',
    promised,
    faults,
    of: fullOrderOf,
    expect: expectNoServerError,
  }),
  brokenBodies({
    id: 'generated/broken-items',
    title: {
      en: 'refuses generated orders with one faulty item',
      tr: 'tek hatalı kalem taşıyan üretilmiş siparişleri reddeder',
    },
    requirement: 'every-item-validated',
    promised,
    faults: itemFaults,
    of: fullOrderOf,
    expect: (exchange, _fault, target) =>
      expectStatus(exchange, ...refusalStatuses(target, 'muditakurye.wrong-type')),
  }),
])
