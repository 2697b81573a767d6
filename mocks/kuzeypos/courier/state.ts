import { PushedOrders } from '../pushed-orders.js'

/** What the courier company knows: the orders it was given. */
export class CourierState {
  readonly orders = new PushedOrders()

  get parts() {
    return this.orders.parts
  }
}
