import { askingMore } from '../../../families/asking-more.js'
import { familyChecks } from '../../../families/family-row.js'
import { brokenBodies, validBodies } from '../../../families/generated/generated-checks.js'
import {
  expectClientError,
  expectNoServerError,
  expectStatus,
  expectTaken,
} from '../../../run/expect/expect.js'
import { facts } from '../facts.js'
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
import { sendOrder } from '../requests.js'

const broken = { promised, of: fullOrderOf }

export const generatedChecks = familyChecks<PosRequirement>(facts, [
  ...validBodies({
    requirement: 'order-accepted',
    takes: { en: 'takes', tr: 'alır' },
    bodies: { en: 'orders', tr: 'siparişleri' },
    promised,
    unlimited,
    of: orderOf,
    send: (target, body) => sendOrder(target, body),
    expect: (exchange) => expectTaken(exchange),
  }),
  brokenBodies({
    ...broken,
    id: 'generated/broken-orders',
    title: {
      en: 'refuses generated orders with one fault as the client’s error',
      tr: 'tek hatalı üretilmiş siparişleri istemci hatası olarak reddeder',
    },
    requirement: 'bad-input-is-not-a-server-error',
    // RFC 9110 says of a server error whose it is, and not that there is an error.
    ...askingMore('undocumented-refusal'),
    faults,
    expect: expectClientError,
  }),
  brokenBodies({
    ...broken,
    id: 'generated/broken-orders-survived',
    title: {
      en: 'does not break on generated orders with one fault',
      tr: 'tek hatalı üretilmiş siparişlerde çökmez (5xx dönmez)',
    },
    requirement: 'bad-input-is-not-a-server-error',
    faults,
    expect: expectNoServerError,
  }),
  brokenBodies({
    ...broken,
    id: 'generated/lightly-broken-orders',
    title: {
      en: 'does not break on generated orders with one fault that it may correct',
      tr: 'düzeltebileceği tek hatayı taşıyan üretilmiş siparişlerde çökmez (5xx dönmez)',
    },
    requirement: 'bad-input-is-not-a-server-error',
    faults: lightFaults,
    expect: expectNoServerError,
  }),
  brokenBodies({
    ...broken,
    id: 'generated/broken-items',
    title: {
      en: 'refuses generated orders with one faulty item with 400',
      tr: 'tek hatalı öğe taşıyan üretilmiş siparişleri 400 ile reddeder',
    },
    requirement: 'every-item-validated',
    faults: itemFaults,
    expect: (exchange) => expectStatus(exchange, 400),
  }),
])
