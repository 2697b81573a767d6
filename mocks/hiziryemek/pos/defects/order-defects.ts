import type { Defect } from '../../../surfaces/mock-surface.js'
import { objectsIn, type Members } from '../../../defects/json-bodies.js'
import { pretendTaken, refuseRequest, refuseTaken } from '../../../defects/refuse-request.js'
import { breakingOnRepeats, comparingBytes } from '../../../defects/repeated-requests.js'
import { hiziryemekError } from '../../hiziryemek-errors.js'
import type { PosState } from '../state.js'

type PosDefect = Defect<PosState>

const received = {
  status: 200,
  body: { success: true, message: 'Sipariş alındı', posOrderId: 'pos_0000000' },
}

/** Violations of what an order may hold, by requirement. */
export const posOrderDefects = {
  // The field for the quantity has one digit.
  'order-taken': refusing((order) => itemsOf(order).some(({ quantity }) => Number(quantity) > 9)),
  'order-taken/three-options-of-many': refusing((order) =>
    itemsOf(order).some(
      ({ quantity, options }) => Number(quantity) > 2 && Array.isArray(options) && options.length === 3,
    ),
  ),
  'order-taken/costs-something': refusing((order) => objectAt(order, 'totals')['total'] === 0),
  // Lower-cased, İ becomes two characters, and a checksum over the text no longer fits.
  'turkish-text-taken': refusing((order) => JSON.stringify(order).includes('İ')),
  'several-items-taken': refusing((order) => itemsOf(order).length > 1),
  // The till has two columns for options.
  'options-taken-as-texts': refusing((order) =>
    optionCounts(order).some((count) => count !== 0 && count !== 2),
  ),
  'no-options-taken': refusing((order) => optionCounts(order).includes(0)),
  'fractional-amounts-taken': refusing((order) =>
    Object.values(objectAt(order, 'totals')).some((amount) => !Number.isInteger(amount)),
  ),
  'free-delivery-taken': refusing((order) => !objectAt(order, 'totals')['deliveryFee']),
  'empty-note-taken': refusing((order) => notesOf(order).includes('')),
  'null-note-taken': refusing((order) => notesOf(order).includes(null)),
  // MySQL's utf8 ends where emoji begin.
  'any-string-taken': refusing((order) =>
    notesOf(order).some((note) => /[\u{10000}-\u{10ffff}]/u.test(String(note))),
  ),
  'long-text-taken': refusing((order) => notesOf(order).some((note) => String(note).length > 1000)),
  'repeated-order-taken': refuseTaken(
    (order, { orders }) => orders.find(String(order['orderId'])) !== undefined,
    hiziryemekError(409),
  ),
  'bad-input-is-not-a-server-error/empty-texts': refuseRequest(
    (order) => notesOf(order).every((note) => note === ''),
    hiziryemekError(500),
  ),
  'bad-input-is-not-a-server-error/null-members': refuseRequest(
    ({ totals }) => totals === null,
    hiziryemekError(500),
  ),
  'bad-input-is-not-a-server-error/absent-members': refuseRequest(
    (order) => objectAt(order, 'totals')['subtotal'] === undefined,
    hiziryemekError(500),
  ),
  'bad-input-is-not-a-server-error/sent-again': breakingOnRepeats(hiziryemekError(500)),
  'repeated-order-taken/compared-by-bytes': comparingBytes('orderId', hiziryemekError(409)),
  'absence-of-note': refusing((order) => order['note'] === undefined),
  'absence-of-address.note': refusing((order) => objectAt(order, 'address')['note'] === undefined),
  'absence-of-items.options': refusing((order) =>
    itemsOf(order).some(({ options }) => options === undefined),
  ),
  'order-without-id-refused': pretendTaken((order) => !order['orderId'], received),
  'order-without-items-refused': pretendTaken((order) => itemsOf(order).length === 0, received),
} satisfies Record<string, PosDefect>

function refusing(isRefused: (order: Members) => boolean): PosDefect {
  return refuseTaken(isRefused, hiziryemekError(400))
}

function itemsOf(order: Members): readonly Members[] {
  return objectsIn(order, 'items')
}

function optionCounts(order: Members): number[] {
  return itemsOf(order).flatMap(({ options }) => (Array.isArray(options) ? [options.length] : []))
}

function notesOf(order: Members): unknown[] {
  return [order['note'], objectAt(order, 'address')['note']]
}

function objectAt(order: Members, field: string): Members {
  return (order[field] ?? {}) as Members
}
