import type { Delivery } from '../../deliveries/delivery.js'
import { TrackedMap } from '../../persistence/tracked/tracked-map.js'
import { TrackedSet } from '../../persistence/tracked/tracked-set.js'
import { TrackedValue } from '../../persistence/tracked/tracked-value.js'
import { RateLimit } from '../../limits/rate-limits/rate-limit.js'
import type { World } from '../../world/world.js'
import type { CodeNames } from './errors.js'
import { OrderNames } from '../order-names.js'
import { OrderStore, type DuplicateReading, type Status } from '../order-store.js'
import { isListenedTo, planNextMove, type PlannedMove } from './order-way.js'
import { webhookOf } from '../pos/webhooks.js'

/** The integration that the documents' samples speak of, so that they work with only the host changed. */
const sampleIntegration = { apiKey: 'yk_your_api_key_here', restaurantId: 'rest_abc1234567890' }

/** What MuditaKurye knows: who may call, which restaurants there are, which orders were accepted. */
export class CourierState {
  readonly world: World
  /** The restaurant of the mock's own credentials. */
  readonly restaurantId: string
  readonly orders = new OrderStore()
  readonly names: OrderNames
  /** The move that the clock will make, by order. */
  readonly plans = new TrackedMap<string, PlannedMove>()
  /** How to call it off. */
  readonly callOffs = new Map<string, () => void>()
  readonly rateLimit = new RateLimit()
  readonly apiKeys: TrackedSet
  readonly expiredApiKeys = new Set<string>(['yk_expired'])
  readonly basic: { username: string; password: string }
  /** Restaurants by id: whether their integration is on. */
  readonly restaurants = new TrackedMap<string, boolean>()
  /** The key of each restaurant that no other key orders for; the others are everybody's. */
  readonly keysOfRestaurants = new TrackedMap<string, string>()
  readonly codeNames: CodeNames
  readonly duplicates: DuplicateReading
  readonly missingFieldStatus: 400 | 422
  readonly wrongTypeStatus: 400 | 422
  readonly #made = new TrackedValue(0)

  constructor(world: World) {
    const { apiKey, basic, restaurantId } = world.settings.credentials['muditakurye/courier']
    this.names = new OrderNames(world.seed)
    this.world = world
    this.restaurantId = restaurantId
    this.apiKeys = new TrackedSet([apiKey, sampleIntegration.apiKey])
    this.basic = basic
    this.restaurants.set(restaurantId, true)
    this.restaurants.set(sampleIntegration.restaurantId, true)
    this.restaurants.giveAll()
    const codes = world.reading('muditakurye.error-codes', 'either')
    this.codeNames = codes === 'errors-page' ? 'errors-page' : 'create-order-page'
    const duplicates = world.reading('muditakurye.duplicate-order', 'either')
    this.duplicates = duplicates === 'either' ? 'replay-or-conflict' : (duplicates as DuplicateReading)
    this.missingFieldStatus = world.reading('muditakurye.missing-field', 'either') === '400' ? 400 : 422
    this.wrongTypeStatus = world.reading('muditakurye.wrong-type', 'either') === '400' ? 400 : 422
  }

  /** A name that no other thing in this world has. */
  fresh(prefix: string): string {
    this.#made.value += 1
    return `${prefix}${String(this.#made.value).padStart(7, '0')}`
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

  get parts() {
    return {
      made: this.#made,
      ...this.orders.parts,
      numbers: this.names.numbers,
      plans: this.plans,
      ...this.rateLimit.parts,
      'api-keys': this.apiKeys,
      restaurants: this.restaurants,
      'keys-of-restaurants': this.keysOfRestaurants,
    }
  }

  /**
   * Whether an order goes on by itself depends on who listens now; when it does, on when that was planned. Where nobody
   * listens, only those go on whose move was planned.
   */
  restored(): void {
    const moving = isListenedTo(this) ? this.orders.list() : [...this.plans.keys()]
    for (const orderId of moving) planNextMove(this, orderId, this.plans.get(orderId))
  }
}
