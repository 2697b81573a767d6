import { askingMore } from '../../../families/asking-more.js'
import { both, type Bilingual } from '../../../../contracts/text/bilingual.js'
import { lifecycle } from '../../../../contracts/kuzeypos/lifecycle.js'
import type { Lifecycle } from '../../../../contracts/contract/lifecycle.js'
import { defineChecks, type Check } from '../../../check.js'
import { inRounds } from '../../../families/repeats/rounds.js'
import { expectStatus, expectTaken, expectThat } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'
import type { PlatformRequirement } from '../requirement.js'
import { orderIn, sendUpdate, type OrderStatus, type StatusUpdate } from '../requests.js'

type CourierStatus = StatusUpdate['status']

/** What each of the courier's numbers does to an order in each status; the contract's lifecycle says whether it may. */
const moves: {
  name: string
  from: OrderStatus
  status: CourierStatus
  requirement: PlatformRequirement
  title: Bilingual
  tags?: readonly string[]
}[] = [
  {
    name: 'departure',
    from: 'hazirlanacak',
    status: 1,
    requirement: 'departure-accepted',
    title: {
      en: 'accepts that the courier set out with an order that is being prepared',
      tr: 'hazırlanan sipariş için kuryenin yola çıkışını kabul eder',
    },
    tags: ['smoke'],
  },
  {
    name: 'delivery',
    from: 'teslim-edilecek',
    status: 2,
    requirement: 'delivery-accepted',
    title: {
      en: 'accepts that an order on its way was delivered',
      tr: 'yola çıkmış siparişin teslimini kabul eder',
    },
    tags: ['smoke'],
  },
  {
    name: 'repeated-departure',
    from: 'teslim-edilecek',
    status: 1,
    requirement: 'repeated-departure-accepted',
    title: {
      en: 'accepts a repeated departure',
      tr: 'yinelenen yola çıkış bildirimini kabul eder',
    },
  },
  {
    name: 'delivery-without-departure',
    from: 'hazirlanacak',
    status: 2,
    requirement: 'delivery-without-departure-accepted',
    title: {
      en: 'accepts a delivery without a departure before it',
      tr: 'öncesinde yola çıkış bildirilmemiş teslimi kabul eder',
    },
  },
  {
    name: 'delivered-is-final',
    from: 'teslim-edildi',
    status: 1,
    requirement: 'delivered-is-final',
    title: {
      en: 'refuses a departure of an order that is already delivered',
      tr: 'teslim edilmiş sipariş için yola çıkış bildirimini reddeder',
    },
  },
  {
    name: 'repeated-delivery',
    from: 'teslim-edildi',
    status: 2,
    requirement: 'repeated-delivery-refused',
    title: {
      en: 'refuses a repeated delivery',
      tr: 'yinelenen teslim bildirimini reddeder',
    },
  },
  {
    name: 'departure-of-cancelled',
    from: 'cancelled',
    status: 1,
    requirement: 'cancelled-is-final',
    title: {
      en: 'refuses a departure of a cancelled order',
      tr: 'iptal edilmiş sipariş için yola çıkış bildirimini reddeder',
    },
  },
  {
    name: 'delivery-of-cancelled',
    from: 'cancelled',
    status: 2,
    requirement: 'cancelled-is-final',
    title: {
      en: 'refuses the delivery of a cancelled order',
      tr: 'iptal edilmiş siparişin teslimini reddeder',
    },
  },
]

/** A move of the table is accepted, any other is refused; whether with 200 is another requirement. */
function expectByLifecycle(exchange: Exchange, from: OrderStatus, status: CourierStatus): void {
  const table: Lifecycle = lifecycle
  const move = table.states[from]?.next.find(({ to }) => table.states[to]?.value === status)
  if (move) expectTaken(exchange)
  else expectStatus(exchange, 400)
}

const state = 'order exists'

export const lifecycleChecks = defineChecks<PlatformRequirement>([
  ...moves.map(({ name, from, status, requirement, title, tags }) => ({
    id: `kuzeypos/platform/lifecycle/${name}` as const,
    title,
    requirement,
    ...(tags && { tags }),
    state,
    run: (async (target) => {
      expectByLifecycle(await sendUpdate(target, await orderIn(target, from), status), from, status)
    }) satisfies Check['run'],
  })),
  {
    id: 'kuzeypos/platform/lifecycle/whole-trip',
    title: {
      en: 'accepts the delivery of an order whose departure it was told',
      tr: 'yola çıkışı bildirilen siparişin teslimini kabul eder',
    },
    requirement: 'delivery-accepted',
    tags: ['smoke'],
    state,
    async run(target) {
      const order = await orderIn(target, 'hazirlanacak')
      await sendUpdate(target, order, 1)
      expectTaken(await sendUpdate(target, order, 2))
    },
  },
  {
    id: 'kuzeypos/platform/lifecycle/departure-after-told-delivery',
    title: {
      en: 'refuses a departure after it was told the delivery',
      tr: 'teslimi bildirilmiş siparişin yola çıkışını reddeder',
    },
    requirement: 'delivered-is-final',
    state,
    async run(target) {
      const order = await orderIn(target, 'teslim-edilecek')
      await sendUpdate(target, order, 2)
      expectStatus(await sendUpdate(target, order, 1), 400)
    },
  },
  {
    id: 'kuzeypos/platform/lifecycle/told-delivery-repeated',
    title: {
      en: 'refuses a delivery that it was told before',
      tr: 'daha önce bildirilmiş teslimi reddeder',
    },
    requirement: 'repeated-delivery-refused',
    state,
    async run(target) {
      const order = await orderIn(target, 'teslim-edilecek')
      await sendUpdate(target, order, 2)
      expectStatus(await sendUpdate(target, order, 2), 400)
    },
  },
  {
    id: 'kuzeypos/platform/lifecycle/told-departure-repeated',
    title: {
      en: 'accepts a departure that it was told before',
      tr: 'daha önce bildirilmiş yola çıkışı kabul eder',
    },
    requirement: 'repeated-departure-accepted',
    state,
    async run(target) {
      const order = await orderIn(target, 'hazirlanacak')
      await sendUpdate(target, order, 1)
      expectTaken(await sendUpdate(target, order, 1))
    },
  },
  {
    id: 'kuzeypos/platform/lifecycle/departure-of-cancelled-again',
    title: {
      en: 'refuses a departure of a cancelled order that comes again as it was',
      tr: 'iptal edilmiş sipariş için olduğu gibi yeniden gelen yola çıkış bildirimini yine reddeder',
    },
    requirement: 'cancelled-is-final',
    state,
    async run(target) {
      const order = await orderIn(target, 'cancelled')
      expectStatus(await sendUpdate(target, order, 1), 400)
      expectStatus(await sendUpdate(target, order, 1), 400)
    },
  },
  {
    id: 'kuzeypos/platform/lifecycle/deliveries-at-once',
    title: {
      en: 'takes one of several deliveries of an order at once',
      tr: 'bir siparişin eşzamanlı teslim bildirimlerinden birini kabul eder',
    },
    requirement: 'repeated-delivery-refused',
    // Which of them came first the page does not tell.
    ...askingMore('inferred-repeat'),
    state,
    run: (target) =>
      inRounds(async () => {
        const order = await orderIn(target, 'teslim-edilecek')
        const sent = await target.atOnce(4, () => sendUpdate(target, order, 2))
        const taken = sent.filter(({ response }) => response.status < 300).length
        const seen = `${taken} × 2xx`
        expectThat(taken === 1, { en: 'exactly one 2xx', tr: 'tam bir tane 2xx' }, both(seen))
      }),
  },
])
