import { RateLimit, type KeptRateLimit } from '../rate-limit.js'
import type { Delivery } from '../deliveries/delivery.js'
import type { World } from '../world.js'
import type { CodeNames } from './courier-errors.js'
import { OrderNames } from './order-names.js'
import { OrderStore, type DuplicateReading, type KeptOrders, type Status } from './order-store.js'
import { planNextMove, isListenedTo } from './order-way.js'
import { webhookOf } from './pos-webhooks.js'

/** The integration that the documents' samples speak of, so that they work with only the host changed. */
const sampleIntegration = { apiKey: 'yk_your_api_key_here', restaurantId: 'rest_abc1234567890' }

/** What changes of it, as plain data. */
export interface KeptCourier {
  made: number
  orders: KeptOrders
  orderNumbers: [orderId: string, orderNumber: string][]
  rateLimit: KeptRateLimit
  apiKeys: string[]
  restaurants: [restaurantId: string, isOn: boolean][]
}

/** What MuditaKurye knows: who may call, which restaurants there are, which orders were accepted. */
export class CourierState {
  readonly world: World
  /** The restaurant of the mock's own credentials. */
  readonly restaurantId: string
  readonly orders = new OrderStore()
  readonly names: OrderNames
  /** How to call off the move that the clock will make, by order. */
  readonly plans = new Map<string, () => void>()
  readonly rateLimit = new RateLimit()
  apiKeys: Set<string>
  /** Those of the settings: a snapshot keeps the others only, so that settings may change. */
  readonly #givenKeys: ReadonlySet<string>
  readonly expiredApiKeys = new Set<string>(['yk_expired'])
  readonly basic: { username: string; password: string }
  /** Restaurants by id: whether their integration is on. */
  restaurants: Map<string, boolean>
  readonly codeNames: CodeNames
  readonly duplicates: DuplicateReading
  readonly missingFieldStatus: 400 | 422
  readonly wrongTypeStatus: 400 | 422
  #made = 0

  constructor(world: World) {
    const { apiKey, basic, restaurantId } = world.settings.credentials['muditakurye/courier']
    this.names = new OrderNames(world.seed)
    this.world = world
    this.restaurantId = restaurantId
    this.#givenKeys = new Set([apiKey, sampleIntegration.apiKey])
    this.apiKeys = new Set(this.#givenKeys)
    this.basic = basic
    this.restaurants = new Map([
      [restaurantId, true],
      [sampleIntegration.restaurantId, true],
    ])
    const codes = world.reading('muditakurye.error-codes', 'either')
    this.codeNames = codes === 'errors-page' ? 'errors-page' : 'create-order-page'
    this.duplicates = world.reading('muditakurye.duplicate-order', 'replay-or-conflict') as DuplicateReading
    this.missingFieldStatus = world.reading('muditakurye.missing-field', 'either') === '400' ? 400 : 422
    this.wrongTypeStatus = world.reading('muditakurye.wrong-type', 'either') === '400' ? 400 : 422
  }

  /** A name that no other thing in this world has. */
  fresh(prefix: string): string {
    this.#made += 1
    return `${prefix}${String(this.#made).padStart(7, '0')}`
  }

  /** Gives an order its next status and tells the POS: the one place where an order moves, by command or by the clock. */
  move(orderId: string, to: Status): Delivery | undefined {
    const from = this.orders.statusOf(orderId)
    this.orders.move(orderId, to)
    planNextMove(this, orderId)
    const order = isListenedTo(this) && this.orders.find(orderId)
    if (!order || !from) return undefined
    const at = this.world.clock.now()
    const names = this.names.of(orderId, at)
    return this.world.deliveries.enqueue(
      webhookOf({ orderId, restaurantId: order.restaurantId, ...names, from, to, at }),
    )
  }

  take(): KeptCourier {
    return {
      made: this.#made,
      orders: this.orders.take(),
      orderNumbers: this.names.take(),
      rateLimit: this.rateLimit.take(),
      apiKeys: [...this.apiKeys].filter((key) => !this.#givenKeys.has(key)),
      restaurants: [...this.restaurants],
    }
  }

  restore({ made, orders, orderNumbers, rateLimit, apiKeys, restaurants }: KeptCourier): void {
    this.#made = made
    this.orders.restore(orders)
    this.names.restore(orderNumbers)
    for (const orderId of this.orders.list()) planNextMove(this, orderId)
    this.rateLimit.restore(rateLimit)
    this.apiKeys = new Set([...this.#givenKeys, ...apiKeys])
    this.restaurants = new Map([...this.restaurants, ...restaurants])
  }
}
