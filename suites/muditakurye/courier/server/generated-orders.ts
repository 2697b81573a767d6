import { contract } from '../../../../contracts/muditakurye/contract.js'
import type { Target } from '../../../run/target/target.js'
import { faultsOf, type Fault } from '../../../families/generated/faults.js'
import { requestSchema, varyingMembers, type Known } from '../../../families/generated/request-schema.js'
import { edgeAmounts, unusualText } from '../../../families/generated/unusual-values.js'
import {
  laidOver,
  listOf,
  members,
  oneOf,
  withKurus,
  words,
  type Drawn,
} from '../../../families/generated/values.js'
import { hoursFromNow, minimalOrder, optionalFields, order, type Order } from '../requests.js'

type Item = NonNullable<Order['items']>[number]

const schema = requestSchema(contract, 'createOrder')

const item: Item = { productName: 'Ayran', quantity: 1, unitPrice: 15 }

const items = (unitPrice = withKurus(5, 300), most = 5) =>
  listOf(
    members(
      {
        productCode: oneOf('DRINK_002', undefined),
        productName: words(3),
        quantity: oneOf(1, 2, 3, 1.5),
        unitPrice,
        discountAmount: oneOf(0),
        productNote: words(),
        features: words(2),
      },
      item,
    ),
    1,
    most,
  )

/** Names, addresses and notes are free texts; what `consistent` computes is only there or not. */
const known: Known = {
  customerName: words(3),
  deliveryAddress: words(),
  notes: words(),
  items: items(),
  orderId: 'kept',
  restaurantId: 'kept',
  deliveryLongitude: 'kept',
  scheduledDeliveryTime: oneOf('in three hours'),
}

/** What the page promises to send: each optional field or none, in all documented values. */
export const promised = varyingMembers(schema, optionalFields, known)

/** What it sets no limit to. */
export const unlimited = {
  customerName: unusualText,
  deliveryAddress: unusualText,
  notes: unusualText,
  items: items(edgeAmounts, 60),
}

/** The four required fields, and what was drawn. */
export function orderOf(target: Target) {
  return (drawn: Drawn): Order => consistent(target, laidOver(minimalOrder(target), drawn))
}

/** Every field, so that each can be broken, and what was drawn. */
export function fullOrderOf(target: Target) {
  const scheduledDeliveryTime = hoursFromNow(target, 3)
  return (drawn: Drawn): Order =>
    consistent(target, laidOver(order(target, { scheduledDeliveryTime }), drawn))
}

/** What depends on each other fits together: totals add up, coordinates come in pairs, who paid online has paid. */
function consistent(target: Target, drawn: Order): Order {
  const lines = drawn.items?.map(totalled)
  return {
    ...drawn,
    ...(drawn.scheduledDeliveryTime && { scheduledDeliveryTime: hoursFromNow(target, 3) }),
    ...(drawn.deliveryLatitude && { deliveryLongitude: optionalFields.deliveryLongitude! }),
    ...paidFor(drawn),
    ...(lines && { items: lines }),
    ...sums(drawn, lines),
  }
}

function paidFor({ paymentMethod, paymentCaptured }: Order): Partial<Order> {
  if (paymentMethod === 'ONLINE_PREPAID') return { paymentCaptured: true }
  return paymentCaptured === undefined ? {} : { paymentCaptured: false }
}

function totalled(line: Item): Item {
  return { ...line, totalAmount: inKurus((line.quantity ?? 1) * (line.unitPrice ?? 0)) }
}

/** The totals that an order has, as its items and its other parts make them. */
function sums(order: Order, lines: readonly Item[] | undefined): Partial<Order> {
  const { deliveryFee = 0, serviceFee = 0, taxAmount = 0, discount = 0 } = order
  const subtotal = lines
    ? inKurus(lines.reduce((sum, { totalAmount = 0 }) => sum + totalAmount, 0))
    : (optionalFields.subtotal ?? 0)
  const granted = Math.min(discount, subtotal)
  const total = inKurus(subtotal + deliveryFee + serviceFee + taxAmount - granted)
  return {
    ...(order.subtotal !== undefined && { subtotal }),
    ...(order.discount !== undefined && { discount: granted }),
    ...(order.total !== undefined && { total }),
  }
}

/** Sums of amounts in binary fractions go astray behind the second digit. */
function inKurus(amount: number): number {
  return Math.round(amount * 100) / 100
}

/** The breaks that the pages demand to be refused, and not only advise: of another payment method or time they do not. */
export const faults = faultsOf(schema).filter(({ kind }) => kind !== 'enumeration' && kind !== 'form')

/** Whether it is in a field that the page calls required. */
export function isInRequired({ path: [field] }: Fault): boolean {
  return field !== undefined && (schema.required ?? []).includes(field)
}

export const itemFaults = faults.filter(({ path }) => path.includes('*'))
