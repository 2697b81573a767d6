import type { courierRequirements } from '../../../contracts/kuzeypos/courier/requirements.js'
import type { Answer } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { membersOf, onCall, withHeader } from '../altered-call.js'
import { isSuccess, onAnswer } from '../altered-answer.js'
import { combinedDefects } from './defects/combined-defects.js'
import type { CourierState } from './state.js'
import { forgettingACrowd, hostileBodyDefects } from '../hostile-body-defects.js'
import { httpDefects } from '../http-defects.js'
import { kuzeyError } from '../kuzey-errors.js'
import { latin5 } from '../latin-5.js'
import type { PushedOrder } from '../pushed-orders.js'

const shownBadges = ['Yeşili Koru', 'Temassız Teslimat', 'Kapıyı Çalma']
const shownPayments = ['Kapıda Kredi/Banka Kartı']

/** Orders that a courier company wrongly refuses, by the requirement that says so. */
const refusedOrders = {
  'order-taken': ({ courierNote }) => typeof courierNote === 'string',
  'order-without-notes-taken': ({ orderNote }) => orderNote === null,
  'absent-notes-taken': ({ orderNote }) => orderNote === undefined,
  'empty-badges-taken': ({ badges }) => badges?.length === 0,
  'several-badges-taken': ({ badges = [] }) => badges.length > 1,
  'unknown-badge-taken': ({ badges = [] }) => badges.some((badge) => !shownBadges.includes(badge)),
  'other-platforms-taken': ({ platform }) => platform !== 'yemeksepeti',
  'other-payment-methods-taken': ({ paymentMethod }) => paymentMethod !== 'card',
  'other-order-types-taken': ({ orderType }) => orderType !== 'paket_servis',
  'other-statuses-taken': ({ status }) => status !== 'hazirlanacak',
  'any-original-payment-text-taken': ({ originalPaymentMethod = '' }) =>
    !shownPayments.includes(originalPaymentMethod),
  'whole-and-fractional-prices-taken': ({ price }) => Number.isInteger(price),
  'address-numbers-are-texts': ({ customer }) => /\D/.test(customer?.address?.buildingNo ?? ''),
  'empty-address-parts-taken': ({ customer }) => customer?.address?.floor === '',
  'absent-address-parts-taken': ({ customer }) => customer?.address?.location === undefined,
  'other-phone-forms-taken': ({ customer }) => !/^\+90\d{10}$/.test(customer?.details?.phone ?? ''),
  'turkish-text-taken': ({ customer }) => /[ĞİŞğş]/.test(customer?.details?.name ?? ''),
  'any-characters-taken': ({ orderNote }) => /\p{Extended_Pictographic}/u.test(orderNote ?? ''),
  'long-text-taken': ({ orderNote }) => (orderNote ?? '').length > 255,
} satisfies Partial<Record<keyof typeof courierRequirements, (order: PushedOrder) => boolean>>

/** Violations of each requirement on a courier company. */
export const courierDefects: Record<string, Defect<CourierState>> = {
  ...httpDefects([
    'kuzeyOrderId',
    'restaurantId',
    'platform',
    'status',
    'orderType',
    'createdAt',
    'paymentMethod',
    'originalPaymentMethod',
    'price',
    'hazirlanmaSuresiDk',
    'badges',
    'orderNote',
    'courierNote',
    'customer',
  ]),
  ...hostileBodyDefects,
  ...combinedDefects,
  'every-request-answered/crowd': forgettingACrowd((call) => membersOf(call)['price'] !== undefined),
  'whole-and-fractional-prices-taken/two-decimals': refusing(({ price = 0 }) => (price * 10) % 1 !== 0),
  'whole-and-fractional-prices-taken/four-digits': refusing(
    ({ price = 0 }) => price > 1000 && !Number.isInteger(price),
  ),
  ...Object.fromEntries(
    Object.entries(refusedOrders).map(([requirement, isRefused]) => [requirement, refusing(isRefused)]),
  ),
  'repeated-order-taken': (call, proceed, state) =>
    state.orders.find(String(membersOf(call)['kuzeyOrderId']))
      ? kuzeyError(409, 'Sipariş zaten alındı')
      : proceed(call),
  'header-names-in-any-case': onCall((call) =>
    call.rawHeaders.includes('Content-Type') ? call : withHeader(call, 'content-type'),
  ),
  'answers-are-json': onAnswer(isSuccess, (answer) => ({ ...answer, body: Buffer.from('OK') })),
  'json-is-utf-8': onAnswer(isSuccess, (answer) => ({
    ...answer,
    body: latin5(JSON.stringify(answer.body)),
  })),
}

function refusing(isRefused: (order: PushedOrder) => boolean): Defect<CourierState> {
  return onAnswer(isTakenOrder(isRefused), () => kuzeyError(400, 'Geçersiz sipariş'))
}

function isTakenOrder(isRefused: (order: PushedOrder) => boolean) {
  return (answer: Answer, call: Call): boolean => isSuccess(answer) && isRefused(membersOf(call))
}
