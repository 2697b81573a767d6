import { TrackedValue } from '../../persistence/tracked/tracked-value.js'
import type { World } from '../../world/world.js'
import { IntegrationStore } from './integration-store.js'
import { objectId } from './object-id.js'
import { OrderStore } from './order-store.js'

/** What the page's sample calls speak of, so that they work with only the host changed. */
const sample = {
  apiKey: 'YOUR_API_KEY_HERE',
  restaurantId: '507f1f77bcf86cd799439011',
  orderId: '507f1f77bcf86cd799439012',
}

/** What KuzeyPOS knows: whose keys are whose, and the orders that couriers were called for. */
export class PlatformState {
  readonly integrations: IntegrationStore
  readonly orders = new OrderStore()
  /** The restaurant of the mock's own credentials. */
  readonly restaurantId: string
  /** What a wrong key gets: reading `kuzeypos.wrong-api-key`. */
  readonly wrongKeyStatus: 401 | 404
  readonly #made = new TrackedValue(0)

  constructor(world: World) {
    const { apiKey, restaurantId } = world.settings.credentials['kuzeypos/platform']
    this.restaurantId = restaurantId
    this.integrations = new IntegrationStore([
      [sample.restaurantId, sample.apiKey],
      [restaurantId, apiKey],
    ])
    this.orders.place({ orderId: sample.orderId, restaurantId: sample.restaurantId, status: 'hazirlanacak' })
    this.wrongKeyStatus = world.reading('kuzeypos.wrong-api-key', 'not-found') === 'unauthorized' ? 401 : 404
  }

  /** An id that nothing else in this world has. */
  freshId(): string {
    this.#made.value += 1
    return objectId(this.#made.value)
  }

  get parts() {
    return { made: this.#made, ...this.integrations.parts, ...this.orders.parts }
  }
}
