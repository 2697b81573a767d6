import { PushedOrders, type KeptPushedOrders } from './pushed-orders.js'

/** What the courier company knows: the orders it was given. */
export class CourierState {
  readonly orders = new PushedOrders()

  take(): KeptPushedOrders {
    return this.orders.takeAll()
  }

  restore(kept: KeptPushedOrders): void {
    this.orders.restore(kept)
  }
}
