import { isJsonObject, type JsonObject } from '../json-object.js'

type Fault = 'missing' | 'type' | 'value'
type Rule = (value: unknown) => Fault | undefined

const text: Rule = (value) => (typeof value === 'string' ? undefined : 'type')
const amount: Rule = (value) => (typeof value === 'number' ? undefined : 'type')
const flag: Rule = (value) => (typeof value === 'boolean' ? undefined : 'type')
const phone: Rule = (value) =>
  text(value) ?? (/^\+[1-9]\d{6,14}$/.test(value as string) ? undefined : 'value')
const time: Rule = (value) =>
  text(value) ?? (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value as string) ? undefined : 'value')
const payment: Rule = (value) =>
  text(value) ?? (['CASH', 'CARD_POS', 'ONLINE_PREPAID'].includes(value as string) ? undefined : 'value')

const required = ['orderId', 'restaurantId', 'customerName', 'deliveryAddress']
const itemRules: Record<string, Rule> = {
  ...{ productCode: text, productName: text, productNote: text, features: text },
  ...{ quantity: amount, unitPrice: amount, totalAmount: amount, discountAmount: amount },
}
const requiredRules: Record<string, Rule> = {
  ...{ orderId: text, restaurantId: text, customerName: text, deliveryAddress: text },
}
const orderRules: Record<string, Rule> = {
  ...requiredRules,
  ...{ customerEmail: text, currency: text, notes: text },
  ...{ scheduledDeliveryTime: time, paymentMethod: payment, paymentCaptured: flag },
  ...{ deliveryLatitude: amount, deliveryLongitude: amount, subtotal: amount, deliveryFee: amount },
  ...{ serviceFee: amount, discount: amount, taxAmount: amount, total: amount },
}

export interface FieldFault {
  field: string
  fault: Fault
}

/** How strict it is: a phone must be E.164 on one of the two pages, of optional fields neither says what is refused. */
export interface Strictness {
  strictPhone: boolean
  readsOptionalInAnyType?: true
}

/** The first thing that is wrong with an order. */
export function findFault(
  order: JsonObject,
  { strictPhone, readsOptionalInAnyType }: Strictness,
): FieldFault | undefined {
  const missing = required.find((field) => [undefined, null, ''].includes(order[field] as null))
  if (missing) return { field: missing, fault: 'missing' }
  if (readsOptionalInAnyType) return findIn(order, requiredRules)
  const { items = [] } = order
  if (!Array.isArray(items)) return { field: 'items', fault: 'type' }
  const rules = { ...orderRules, customerPhone: strictPhone ? phone : text }
  return findIn(order, rules) ?? items.map(findInItem).find((found) => found !== undefined)
}

function findInItem(item: unknown): FieldFault | undefined {
  return isJsonObject(item) ? findIn(item, itemRules) : { field: 'items', fault: 'type' }
}

function findIn(fields: JsonObject, rules: Record<string, Rule>): FieldFault | undefined {
  for (const [field, rule] of Object.entries(rules)) {
    const fault = fields[field] === undefined ? undefined : rule(fields[field])
    if (fault) return { field, fault }
  }
  return undefined
}
