import type { components } from '../../../contracts/hiziryemek/bodies.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import { freshOrderId } from '../fresh-order-id.js'
import { json, ownSecret, type Headers } from '../secret-header.js'

export type Order = components['schemas']['Order']
export type Item = Required<components['schemas']['Item']>

/** An order like the page's sample, with an id of its own; `changes` replaces fields. */
export function order(target: Target, changes: Partial<Order> = {}): Order {
  const orderId = freshOrderId(target)
  return {
    orderId,
    orderNumber: `HY-${(Number.parseInt(orderId.slice(0, 8), 16) % 9000) + 1000}`,
    ...priced([item('Adana Kebap', 2, 250)]),
    address: { full: 'Atatürk Cad. No:1 D:5, Merkez/Şehir', note: '3. kat, zili çalın' },
    note: 'Lütfen çatal bıçak koymayın',
    ...changes,
  }
}

export function item(
  name: string,
  quantity: number,
  unitPrice: number,
  options = ['Acılı', 'Bol soğanlı'],
): Item {
  return { name, quantity, unitPrice, totalPrice: inKurus(quantity * unitPrice), options }
}

/** The items with the totals that they add up to. */
export function priced(items: Item[], deliveryFee = 20): Required<Pick<Order, 'items' | 'totals'>> {
  const subtotal = inKurus(items.reduce((sum, { totalPrice }) => sum + totalPrice, 0))
  return { items, totals: { subtotal, deliveryFee, total: inKurus(subtotal + deliveryFee) } }
}

/** An object with one field taken out. */
export function without<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  field: Field,
): Omit<Whole, Field> {
  const { [field]: _taken, ...rest } = whole
  return rest
}

/** Sends an order that the contract allows. */
export function sendOrder(
  target: Target,
  body: Order,
  headers: Headers = ownSecret(target),
): Promise<Exchange> {
  return target.send({ operation: 'receiveOrder', headers: { ...json, ...headers }, body })
}

/** Sends a body that breaks the contract, or that no contract can speak of: a JSON value, or a Buffer's bytes. */
export function sendBrokenOrder(target: Target, body: unknown): Promise<Exchange> {
  return target.send({
    operation: 'receiveOrder',
    headers: { ...json, ...ownSecret(target) },
    body,
    deliberatelyInvalid: true,
  })
}

/** Sends an order that does not say that it is JSON. */
export function sendUnlabelled(target: Target, body: Order): Promise<Exchange> {
  return target.send({ operation: 'receiveOrder', headers: ownSecret(target), body })
}

/** Sums of amounts in binary fractions go astray behind the second digit. */
function inKurus(amount: number): number {
  return Math.round(amount * 100) / 100
}
