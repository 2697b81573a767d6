import type { courierRequirements } from '../../../contracts/kuzeypos/courier/requirements.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { membersOf } from '../../defects/json-bodies.js'
import { acknowledgingBrokenJson } from '../../defects/http-defects.js'
import { breakingOnEmoji, breakingUnlabelled } from '../../defects/hard-bodies.js'
import { breakingOnRepeats, comparingBytes } from '../../defects/repeated-requests.js'
import { answerWith, refuseTaken } from '../../defects/refuse-request.js'
import { combinedDefects } from './defects/combined-defects.js'
import { readBackDefects } from './defects/read-back-defects.js'
import type { CourierState } from './state.js'
import { brokenServer, forgettingACrowd, kuzeyHttpDefects } from '../http-defects.js'
import { kuzeyError } from '../kuzey-errors.js'
import type { PushedOrder } from '../pushed-orders.js'

const shownBadges = ['Yeşili Koru', 'Temassız Teslimat', 'Kapıyı Çalma']
const shownPayments = ['Kapıda Kredi/Banka Kartı']

/** Orders that a courier company wrongly refuses, by the requirement that says so. */
const refusedOrders = {
  'order-taken': ({ courierNote }) => typeof courierNote === 'string',
  'order-without-notes-taken': ({ orderNote }) => orderNote === null,
  'absent-notes-taken': ({ orderNote }) => orderNote === undefined,
  'empty-badges-taken': ({ badges }) => badges?.length === 0,
  'several-badges-taken': ({ badges }) => Array.isArray(badges) && badges.length > 1,
  'unknown-badge-taken': ({ badges }) =>
    Array.isArray(badges) && badges.some((badge) => !shownBadges.includes(badge)),
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
  ...readBackDefects,
  ...kuzeyHttpDefects(
    ['Content-Type'],
    [
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
    ],
  ),
  ...combinedDefects,
  'every-request-answered/crowd': forgettingACrowd((call) => membersOf(call)['price'] !== undefined),
  'bad-input-is-not-a-server-error/crowd': forgettingACrowd(
    (call) => membersOf(call)['price'] !== undefined,
    brokenServer,
  ),
  'whole-and-fractional-prices-taken/two-decimals': refusing(({ price = 0 }) => (price * 10) % 1 !== 0),
  'whole-and-fractional-prices-taken/none-of-zero': refusing(({ price }) => price === 0),
  'whole-and-fractional-prices-taken/four-digits': refusing(
    ({ price = 0 }) => price > 1000 && !Number.isInteger(price),
  ),
  ...Object.fromEntries(
    Object.entries(refusedOrders).map(([requirement, isRefused]) => [requirement, refusing(isRefused)]),
  ),
  'bad-input-is-not-a-server-error/unlabelled': breakingUnlabelled(brokenServer),
  'bad-input-is-not-a-server-error/emoji': breakingOnEmoji(brokenServer),
  'bad-input-is-not-a-server-error/empty-texts': answerWith(
    (call) => membersOf(call)['orderNote'] === '',
    brokenServer,
  ),
  'bad-input-is-not-a-server-error/null-members': answerWith(
    (call) => membersOf(call)['badges'] === null,
    kuzeyError(500, 'Sipariş kaydedilemedi'),
  ),
  'bad-input-is-not-a-server-error/absent-members': answerWith(
    (call) => call.method === 'POST' && membersOf(call)['hazirlanmaSuresiDk'] === undefined,
    brokenServer,
  ),
  'bad-input-is-not-a-server-error/sent-again': breakingOnRepeats(kuzeyError(500, 'Sipariş kaydedilemedi')),
  'repeated-order-taken/compared-by-bytes': comparingBytes(
    'kuzeyOrderId',
    kuzeyError(409, 'Sipariş zaten alındı'),
  ),
  'bad-input-is-not-a-server-error/broken-json-acknowledged': acknowledgingBrokenJson({
    status: 200,
    body: { success: true },
  }),
  'repeated-order-taken': answerWith(
    (call, state) => state.orders.find(String(membersOf(call)['kuzeyOrderId'])) !== undefined,
    kuzeyError(409, 'Sipariş zaten alındı'),
  ),
}

function refusing(isRefused: (order: PushedOrder) => boolean): Defect<CourierState> {
  return refuseTaken(isRefused, kuzeyError(400, 'Geçersiz sipariş'))
}
