import type { World } from '../../world/world.js'
import { ReceivedOrders } from '../received-orders.js'
import { secretKeys } from '../secret-key.js'

/** What a POS knows: HızırYemek's secret and the orders that came. */
export class PosState {
  readonly orders = new ReceivedOrders()
  readonly secretKeys: ReadonlySet<string>
  /** Whether the answer to a push carries the POS's own id: reading `hiziryemek.pos-order-id-link`. */
  readonly tellsPosOrderId: boolean

  constructor(world: World) {
    this.secretKeys = secretKeys(world.settings.credentials['hiziryemek/pos'].secretKey)
    this.tellsPosOrderId = world.reading('hiziryemek.pos-order-id-link', 'either') !== 'call-with-both'
  }

  get parts() {
    return this.orders.parts
  }
}
