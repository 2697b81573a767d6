import { orderIn, refusingOrders, spoilingAnswers, type CourierDefect } from '../kinds-of-defects.js'

/** Violations that show only where two liberties of an order meet. */
export const combinedDefects: Record<string, CourierDefect> = {
  'order-accepted-with-202/items-without-a-phone': refusingOrders(
    'customerPhone',
    'is required',
    ({ items, customerPhone }) => items !== undefined && customerPhone === undefined,
  ),
  'bad-input-is-not-a-server-error/scheduled': spoilingAnswers(
    ({ status }, call) =>
      (status === 400 || status === 422) && isTime(orderIn(call)?.['scheduledDeliveryTime']),
    () => ({ status: 500, body: { error: 'Unexpected error', code: 'INTERNAL_ERROR' } }),
  ),
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
