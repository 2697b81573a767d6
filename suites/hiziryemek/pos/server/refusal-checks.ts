import { defineChecks, type Check } from '../../../check.js'
import { expectClientError, expectNoServerError, expectStatus } from '../../../run/expect/expect.js'
import { withTail } from '../../../run/expect/near-credential.js'
import type { Target } from '../../../run/target.js'
import { order, priced, sendBrokenOrder, sendOrder, without } from '../requests.js'
import type { PosRequirement } from '../requirement.js'
import { foreignSecret, secretKey, type Headers } from '../../secret-header.js'

type Run = Check['run']

/** Pushes that cannot have come from HızırYemek. */
const strangers: {
  behaviour: string
  title: Check['title']
  requirement: PosRequirement
  headers(target: Target): Headers
}[] = [
  {
    behaviour: 'no-secret',
    title: { en: 'refuses an order without x-secret-key', tr: 'x-secret-key olmayan siparişi reddeder' },
    requirement: 'missing-secret-refused',
    headers: () => ({}),
  },
  {
    behaviour: 'empty-secret',
    title: { en: 'refuses an order with an empty secret', tr: 'boş anahtarlı siparişi reddeder' },
    requirement: 'missing-secret-refused',
    headers: () => secretKey(''),
  },
  {
    behaviour: 'foreign-secret',
    title: { en: 'refuses an order with a wrong secret', tr: 'yanlış anahtarlı siparişi reddeder' },
    requirement: 'wrong-secret-refused',
    headers: () => secretKey(foreignSecret),
  },
  {
    behaviour: 'secret-with-a-tail',
    title: {
      en: 'refuses an order whose secret only begins like the right one',
      tr: 'anahtarının yalnızca başı doğru olan siparişi reddeder',
    },
    requirement: 'wrong-secret-refused',
    headers: (target) => secretKey(withTail(target, 'secretKey')),
  },
]

/** Orders that nobody could work with. */
const useless: {
  behaviour: string
  title: Check['title']
  requirement: PosRequirement
  body(target: Target): unknown
}[] = [
  {
    behaviour: 'without-order-id',
    title: { en: 'refuses an order without orderId', tr: 'orderId olmayan siparişi reddeder' },
    requirement: 'order-without-id-refused',
    body: (target) => without(order(target), 'orderId'),
  },
  {
    behaviour: 'null-order-id',
    title: { en: 'refuses an order whose orderId is null', tr: 'orderId değeri null olan siparişi reddeder' },
    requirement: 'order-without-id-refused',
    body: (target) => ({ ...order(target), orderId: null }),
  },
  {
    behaviour: 'without-items',
    title: { en: 'refuses an order without items', tr: 'items alanı olmayan siparişi reddeder' },
    requirement: 'order-without-items-refused',
    body: (target) => without(order(target), 'items'),
  },
  {
    behaviour: 'no-item',
    title: { en: 'refuses an order whose items are empty', tr: 'kalem listesi boş olan siparişi reddeder' },
    requirement: 'order-without-items-refused',
    body: (target) => order(target, priced([])),
  },
]

export const refusalChecks = defineChecks<PosRequirement>([
  ...strangers.map(({ behaviour, title, requirement, headers }) => ({
    id: `hiziryemek/pos/authentication/${behaviour}` as const,
    title,
    requirement,
    run: (async (target) => {
      expectStatus(await sendOrder(target, order(target), headers(target)), 401, 403)
    }) satisfies Run,
  })),
  ...useless.map(({ behaviour, title, requirement, body }) => ({
    id: `hiziryemek/pos/refusals/${behaviour}` as const,
    title,
    requirement,
    run: (async (target) => {
      expectClientError(await sendBrokenOrder(target, body(target)))
    }) satisfies Run,
  })),
  // Whether these are refused is nowhere stated; that the server does not break on them need not be.
  ...strangers.map(({ behaviour, headers }) => ({
    id: `hiziryemek/pos/authentication/${behaviour}-survived` as const,
    title: {
      en: `does not break on an order of a stranger (${behaviour})`,
      tr: `yabancıdan gelen siparişte bozulmaz (${behaviour})`,
    },
    requirement: 'bad-input-is-not-a-server-error' as const,
    run: (async (target) => {
      expectNoServerError(await sendOrder(target, order(target), headers(target)))
    }) satisfies Run,
  })),
  ...useless.map(({ behaviour, body }) => ({
    id: `hiziryemek/pos/refusals/${behaviour}-survived` as const,
    title: {
      en: `does not break on an order that is of no use (${behaviour})`,
      tr: `işe yaramayan siparişte bozulmaz (${behaviour})`,
    },
    requirement: 'bad-input-is-not-a-server-error' as const,
    run: (async (target) => {
      expectNoServerError(await sendBrokenOrder(target, body(target)))
    }) satisfies Run,
  })),
])
