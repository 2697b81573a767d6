import { callPartner } from '../call-partner.js'
import { liraOf, type Kurus } from '../money.js'
import { isForLater, readyAt, textsOf, type Item, type Order } from '../order.js'
import type { Partner } from '../settings.js'
import type { Courier, Progress } from './courier.js'

const progress: Partial<Record<string, Progress>> = {
  ON_DELIVERY: 'on_the_way',
  DELIVERED: 'delivered',
  CANCELED: 'cancelled',
}

const payments = { cash: 'CASH', card: 'CARD_POS', online: 'ONLINE_PREPAID' }

/** MuditaKurye tells by webhooks how far it is. It documents no call that cancels an order: there one telephones. */
export function muditakurye({ baseUrl, credentials }: Partner): Courier {
  return {
    name: 'muditakurye',
    create: (order, reference) =>
      callPartner(
        `${baseUrl}/webhook/third-party/order`,
        { 'x-api-key': credentials['apiKey']! },
        { orderId: reference, restaurantId: credentials['restaurantId'], ...orderFields(order) },
      ),
    isRepeat: (outcome) => outcome.is === 'refused' && outcome.status === 409,
    progressOf: (status) => progress[status],
  }
}

/** A member without a value is left out: null has no documented type. */
function orderFields(order: Order): object {
  const { place, payment, customerPhone } = order
  const ready = readyAt(order)
  return {
    customerName: order.customerName,
    ...(customerPhone && /^\+\d{8,15}$/.test(customerPhone) && { customerPhone }),
    deliveryAddress: textsOf(order.address, order.directions).join(' - '),
    ...(place && { deliveryLatitude: place.latitude, deliveryLongitude: place.longitude }),
    ...(ready !== undefined && isForLater(order) && { scheduledDeliveryTime: new Date(ready).toISOString() }),
    ...(payment && { paymentMethod: payments[payment], paymentCaptured: payment === 'online' }),
    ...amountFields(order.amounts),
    ...(order.notes.length > 0 && { notes: order.notes.join('; ') }),
    ...(order.items.length > 0 && { items: order.items.map(itemFields) }),
  }
}

/** MuditaKurye adds up: parts that do not make the total are not sent beside it. */
function amountFields({ subtotal, deliveryFee = 0, discount = 0, total }: Order['amounts']): object {
  const parts = { ...lira('deliveryFee', deliveryFee), ...lira('discount', discount) }
  const addsUp = subtotal !== undefined && subtotal + deliveryFee - discount === total
  return { ...(addsUp && { ...lira('subtotal', subtotal), ...parts }), total: liraOf(total), currency: 'TRY' }
}

function itemFields({ name, quantity, unitPrice, total, options, note }: Item): object {
  const addsUp = unitPrice !== undefined && total === Math.round(unitPrice * quantity)
  return {
    productName: name,
    quantity,
    ...(addsUp && { ...lira('unitPrice', unitPrice), ...lira('totalAmount', total) }),
    ...(note && { productNote: note }),
    ...(options.length > 0 && { features: options.join(' | ') }),
  }
}

function lira(member: string, kurus: Kurus): object {
  return { [member]: liraOf(kurus) }
}
