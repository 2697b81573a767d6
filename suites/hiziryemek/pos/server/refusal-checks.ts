import { familyChecks, type FamilyRow } from '../../../families/family-row.js'
import { fieldFaults, having, without, type FaultyBody } from '../../../families/field-faults.js'
import { nearCredentials } from '../../../families/credentials/near-credentials.js'
import { presentedCredentials, type Presented } from '../../../families/credentials/presented-credentials.js'
import { refusesAgain } from '../../../families/repeats/refused-again.js'
import { expectClientError, expectNoServerError, expectStatus } from '../../../run/expect/expect.js'
import { withTail } from '../../../run/expect/near-credential.js'
import { facts } from '../facts.js'
import { order, priced, sendOrder } from '../requests.js'
import type { PosRequirement } from '../requirement.js'
import { foreignSecret, nearSecret, secretKey } from '../../secret-header.js'

type Row = FamilyRow<PosRequirement>

/** Pushes that cannot have come from HızırYemek. */
const strangers: Readonly<Record<string, Presented<PosRequirement>>> = {
  'no-secret': {
    en: 'refuses an order without x-secret-key',
    tr: 'x-secret-key olmayan siparişi reddeder',
    requirement: 'missing-secret-refused',
    headers: () => ({}),
  },
  'empty-secret': {
    en: 'refuses an order with an empty secret',
    tr: 'boş anahtarlı siparişi reddeder',
    requirement: 'missing-secret-refused',
    headers: () => secretKey(''),
  },
  'foreign-secret': {
    en: 'refuses an order with a wrong secret',
    tr: 'yanlış anahtarlı siparişi reddeder',
    requirement: 'wrong-secret-refused',
    headers: () => secretKey(foreignSecret),
  },
  'secret-with-a-tail': {
    en: 'refuses an order whose secret only begins like the right one',
    tr: 'anahtarının yalnızca başı doğru olan siparişi reddeder',
    requirement: 'wrong-secret-refused',
    headers: (target) => secretKey(withTail(target, 'secretKey')),
  },
  ...nearCredentials<PosRequirement>({ ...nearSecret, requirement: 'wrong-secret-refused' }, [
    'with-a-head',
    'cut-short',
    'in-other-case',
  ]),
}

/** Orders that nobody could work with. */
const useless: readonly FaultyBody<PosRequirement>[] = [
  {
    id: 'refusals/without-order-id',
    title: { en: 'refuses an order without orderId', tr: 'orderId olmayan siparişi reddeder' },
    requirement: 'order-without-id-refused',
    faults: [without('orderId')],
  },
  {
    id: 'refusals/null-order-id',
    title: { en: 'refuses an order whose orderId is null', tr: 'orderId değeri null olan siparişi reddeder' },
    requirement: 'order-without-id-refused',
    faults: [having({ orderId: null })],
  },
  {
    id: 'refusals/without-items',
    title: { en: 'refuses an order without items', tr: 'items alanı olmayan siparişi reddeder' },
    requirement: 'order-without-items-refused',
    faults: [without('items')],
  },
  {
    id: 'refusals/no-item',
    title: { en: 'refuses an order whose items are empty', tr: 'ürünü olmayan siparişi reddeder' },
    requirement: 'order-without-items-refused',
    faults: [having(priced([]))],
  },
]

const { refuses } = fieldFaults<PosRequirement>({
  what: { en: 'an order', tr: 'siparişi' },
  expect: expectClientError,
})

/** Whether such an order is refused is nowhere stated; that the server does not break on it need not be. */
function survived(row: Row, en: string, tr: string): Row {
  const behaviour = row.id.split('/')[1]!
  return {
    ...row,
    id: `${row.id}-survived`,
    title: { en: `does not break on ${en} (${behaviour})`, tr: `${tr} çökmez, 5xx dönmez (${behaviour})` },
    requirement: 'bad-input-is-not-a-server-error',
  }
}

export const refusalChecks = familyChecks<PosRequirement>(facts, [
  ...presentedCredentials((exchange) => expectStatus(exchange, 401, 403), strangers),
  refusesAgain<PosRequirement>({
    id: 'authentication/foreign-secret-again',
    title: {
      en: 'refuses an order with a wrong secret that comes again as it was',
      tr: 'olduğu gibi yeniden gelen yanlış anahtarlı siparişi yine reddeder',
    },
    requirement: 'wrong-secret-refused',
    async prepare(target) {
      const body = order(target)
      return () => sendOrder(target, body, secretKey(foreignSecret))
    },
    expect: (exchange) => expectStatus(exchange, 401, 403),
  }),
  ...useless.map(refuses),
  ...presentedCredentials(expectNoServerError, strangers).map((row) =>
    survived(row, 'an order of a stranger', 'yabancıdan gelen siparişte'),
  ),
  ...useless.map((body) =>
    survived(
      refuses({ ...body, expect: expectNoServerError }),
      'an order that is of no use',
      'işe yaramayan siparişte',
    ),
  ),
])
