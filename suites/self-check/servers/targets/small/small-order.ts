export type SmallOrder = Readonly<Record<string, unknown>>

const orderTypes = {
  ...types('string', ['orderId', 'restaurantId', 'customerName', 'customerPhone', 'customerEmail']),
  ...types('string', ['deliveryAddress', 'scheduledDeliveryTime', 'paymentMethod', 'currency', 'notes']),
  ...types('number', ['deliveryLatitude', 'deliveryLongitude', 'subtotal', 'deliveryFee', 'serviceFee']),
  ...types('number', ['discount', 'taxAmount', 'total']),
  paymentCaptured: 'boolean',
}
const itemTypes = {
  ...types('string', ['productCode', 'productName', 'productNote', 'features']),
  ...types('number', ['quantity', 'unitPrice', 'totalAmount', 'discountAmount']),
}

/** The JSON object in a body; nothing where there is none. */
export function readSmallOrder(body: string): SmallOrder | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Left out, null or empty. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** Whether each field that is there has its documented type and form. */
export function isSound(order: SmallOrder): boolean {
  const { paymentMethod: method = 'CASH', scheduledDeliveryTime: time = '2026-01-01', items = [] } = order
  return (
    hasTypes(order, orderTypes) &&
    ['CASH', 'CARD_POS', 'ONLINE_PREPAID'].includes(method as string) &&
    !Number.isNaN(Date.parse(time as string)) &&
    Array.isArray(items) &&
    items.every((item) => isObject(item) && hasTypes(item, itemTypes))
  )
}

function isObject(value: unknown): value is SmallOrder {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasTypes(fields: SmallOrder, types: Record<string, string>): boolean {
  return Object.entries(types).every(
    ([name, type]) => fields[name] === undefined || typeof fields[name] === type,
  )
}

function types(type: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, type]))
}
