import { setTimeout } from 'node:timers/promises'
import { OrderBook } from '../../examples/integrator/order-book.js'
import type { Stage } from '../../examples/integrator/order.js'
import { Shop } from '../../examples/integrator/shop.js'
import { alterCalls, doubleUnderLoad, storm } from './altered-calls.js'

type Body = Record<string, unknown>

/** What goes wrong in shops that passed every test of one API, each planted in the integrator of the examples. */
export const integratorFaults = {
  'kurus-lost': () => alterCalls(toCouriers(rounded)),
  'notes-cut': () => alterCalls(toCouriers(textsMapped(['notes', 'OrderNote'], (text) => text.slice(0, 8)))),
  'emoji-stripped': () =>
    alterCalls(
      toCouriers((body) => mapTexts(body, (text) => text.replaceAll(/\p{Extended_Pictographic}/gu, ''))),
    ),
  mojibake: () =>
    alterCalls(toCouriers((body) => mapTexts(body, (text) => Buffer.from(text).toString('latin1')))),
  'prepaid-as-cash': () =>
    alterCalls(
      toCouriers((body) => ({
        ...body,
        ...(body['paymentMethod'] !== undefined && { paymentMethod: 'CASH', paymentCaptured: false }),
        ...(body['PaymentMethodId'] !== undefined && { PaymentMethodId: 7, PaymentMethod: 'Kapıda Nakit' }),
      })),
    ),
  'utc-as-local-time': () =>
    alterCalls(toCouriers(textsMapped(['CreateDate', 'TargetDate'], threeHoursEarlier))),
  'platform-id-sent': () => {
    Shop.prototype.nameOf = function (orderId) {
      return this.book.get(orderId).platformId
    }
  },
  'own-id-sent-back': () =>
    alterCalls((path, body) =>
      /\/(pos-webhook\/webhook|status-update)$/.test(path) ? { ...body, orderId: 'uyumpos_1' } : body,
    ),
  'cancel-not-passed-on': () => {
    const { callBack } = Shop.prototype
    Shop.prototype.callBack = function (delivery) {
      if (this.book.get(delivery.orderId).stage !== 'cancelled') callBack.call(this, delivery)
    }
  },
  'refusal-ends-it': () => {
    const { handOver } = Shop.prototype
    Shop.prototype.handOver = function (orderId) {
      if (this.book.deliveriesOf(orderId).length === 0) handOver.call(this, orderId)
    }
  },
  'status-sent-twice': () => {
    const { tell } = Shop.prototype
    Shop.prototype.tell = function (orderId, stage) {
      tell.call(this, orderId, stage)
      tell.call(this, orderId, stage)
    }
  },
  'repeat-handed-over-twice': () => {
    const { take } = Shop.prototype
    Shop.prototype.take = function (platform, pushed) {
      const known = this.book.find(platform.name, pushed.platformId)
      const answer = take.call(this, platform, pushed)
      if (known) sendAgain(this, known.id)
      return answer
    }
  },
  'doubled-under-load': () =>
    doubleUnderLoad(
      toCourier,
      textsMapped(['orderId', 'RemoteOrderNumber'], (name) => `${name}_again`),
    ),
  'mixed-up-in-parallel': () => {
    const { create } = Shop.prototype
    // A variable that all of them share, and time between writing and reading it.
    let last: Body = {}
    Shop.prototype.create = async function (courier, order, reference, isRepeated) {
      last = order.raw
      await setTimeout(20)
      const { note, orderNote, kurye_not } = last
      const raw = Object.fromEntries(
        Object.entries({ note, orderNote, kurye_not }).filter(([name]) => name in order.raw),
      )
      return create.call(this, courier, { ...order, raw: { ...order.raw, ...raw } }, reference, isRepeated)
    }
  },
  'retried-under-another-id': () => {
    const { create } = Shop.prototype
    Shop.prototype.create = function (courier, order, reference, isRepeated) {
      const name = isRepeated ? `${reference}_${Date.now()}` : reference
      if (isRepeated) this.book.addDelivery({ reference: name, orderId: order.id, courier: courier.name })
      return create.call(this, courier, order, name, false)
    }
  },
  'lost-while-courier-is-down': () => {
    const { settle } = Shop.prototype
    Shop.prototype.settle = function (task, outcome) {
      const isOver = task.kind === 'create' && (outcome.is === 'unanswered' || outcome.is === 'failed')
      return isOver ? 'over' : settle.call(this, task, outcome)
    }
  },
  'ends-at-the-hand-over': () => {
    Shop.prototype.create = () => process.exit(3)
  },
  'event-order-trusted': () => {
    Shop.prototype.advance = function (orderId, to) {
      const { stage } = this.book.get(orderId)
      if (stage === to || stage === 'cancelled') return
      this.book.setStage(orderId, to)
      this.tell(orderId, to)
    }
  },
  'wrong-status-translation': () => {
    const { advance } = Shop.prototype
    Shop.prototype.advance = function (orderId, to) {
      advance.call(this, orderId, to === 'on_the_way' ? 'delivered' : to)
    }
  },
  'status-before-its-cause': () => {
    const { advance } = Shop.prototype
    Shop.prototype.advance = function (orderId, to) {
      advance.call(this, orderId, to === 'preparing' ? 'on_the_way' : to)
    }
  },
  'statuses-not-told': () => {
    const { tell } = Shop.prototype
    Shop.prototype.tell = function (orderId, stage: Stage) {
      if (stage !== 'delivered') tell.call(this, orderId, stage)
    }
  },
  'ids-of-platforms-confused': () => {
    const { add } = OrderBook.prototype
    OrderBook.prototype.add = function (platform, pushed, now) {
      const known = ['hiziryemek', 'kuzeypos', 'bkyemek'].find((name) => this.find(name, pushed.platformId))
      return add.call(this, known ?? platform, pushed, now)
    }
  },
  'retry-storm': storm,
} satisfies Record<string, () => void>

export type IntegratorFault = keyof typeof integratorFaults

/** Hands an order that has a courier to it once more, under another name. */
function sendAgain(shop: Shop, orderId: number): void {
  const [delivery] = shop.book.deliveriesOf(orderId)
  if (!delivery) return
  const reference = `${delivery.reference}_again`
  if (shop.book.delivery(reference)) return
  shop.book.addDelivery({ ...delivery, reference })
  shop.outbox.add({ orderId, partner: delivery.courier, kind: 'create', subject: reference })
}

/** Where an order is handed over. */
const toCourier = /\/(SavePackage|third-party\/order)$/

function toCouriers(alter: (body: Body) => Body): (path: string, body: Body) => Body {
  return (path, body) => (toCourier.test(path) ? alter(body) : body)
}

function rounded(body: Body): Body {
  const amounts = Object.entries(body).filter(
    ([name, value]) => typeof value === 'number' && /^(total|subtotal|PackagePrice)$/.test(name),
  )
  return { ...body, ...Object.fromEntries(amounts.map(([name, value]) => [name, Math.round(Number(value))])) }
}

function textsMapped(names: readonly string[], map: (text: string) => string): (body: Body) => Body {
  return (body) => {
    const texts = names.filter((name) => typeof body[name] === 'string')
    return { ...body, ...Object.fromEntries(texts.map((name) => [name, map(String(body[name]))])) }
  }
}

const named =
  /^(ApiKey|ApiSecret|RestaurantID|RemoteOrderNumber|orderId|restaurantId|PaymentMethod|PackageType)$/

/** All texts but those by which partners name things. */
function mapTexts(body: Body, map: (text: string) => string): Body {
  const mapped = (value: unknown): unknown => {
    if (typeof value === 'string') return map(value)
    if (Array.isArray(value)) return value.map(mapped)
    return typeof value === 'object' && value !== null ? mapTexts(value as Body, map) : value
  }
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, named.test(name) ? value : mapped(value)]),
  )
}

function threeHoursEarlier(minute: string): string {
  const at = Date.parse(`${minute.replace(' ', 'T')}Z`) - 3 * 3_600_000
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ')
}
