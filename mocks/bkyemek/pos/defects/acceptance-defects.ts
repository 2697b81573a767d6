import {
  optionalFieldNames,
  orderFieldNames,
  yesNoFieldNames,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { RateLimit } from '../../../limits/rate-limits/rate-limit.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { breakingOnEmoji } from '../../../defects/hard-bodies.js'
import { isOtherJson, membersOf, objectsIn, withMembers, type Members } from '../../../defects/json-bodies.js'
import { answerWith, refuseRequest } from '../../../defects/refuse-request.js'
import { breakingOnRepeats, comparingBytes, takingTheSecondTime } from '../../../defects/repeated-requests.js'
import { remembered } from '../../../defects/remembered.js'
import { posError } from '../errors.js'
import { taken } from '../operations.js'
import type { PosState } from '../state.js'

const knownPayments = ['Nakit', 'Online']
const decidedLater = ['kurye_tipi', 'kurye_adi', 'kurye_telefon', ...yesNoFieldNames]
/** What a POS may come to rely on: the optional fields that describe the address and the restaurant. */
const demandedFields = optionalFieldNames.filter((field) => !decidedLater.includes(field))
const initialStatus = 'Restoran Onayı Bekliyor'
const largest32Bit = 2 ** 31 - 1
const idFields = ['siparis_id', 'restoran_id', 'adres_id']

/** Orders that a sender may send and this POS does not take, or answers in other words. */
export const posAcceptanceDefects: Record<string, Defect<PosState>> = {
  'order-accepted': answeringTaken(() => posError('faultyField', 'siparis')),
  'order-accepted/costs-something': refusing(({ odeme_tutari }) => odeme_tutari === 0),
  'success-is-200': answeringTaken((answer) => ({ ...answer, status: 201 })),
  'success-is-true': answeringTaken((answer) => withMembers(answer, { success: 'true' })),
  'success-has-a-message': answeringTaken((answer) => withMembers(answer, { message: undefined })),
  'success-message': answeringTaken((answer) => withMembers(answer, { message: 'Sipariş alındı' })),
  'all-fields-accepted': refusing((order) =>
    orderFieldNames.every((field) => (order[field] ?? null) !== null),
  ),
  'optional-fields-optional': refusing((order) => demandedFields.some((field) => !(field in order))),
  'several-items-accepted': refusing((order) => itemsOf(order).length > 1),
  'items-without-choices-accepted': refusing((order) =>
    itemsOf(order).some((item) => ['', null].includes(item['tercihler_adi'] as null)),
  ),
  'payment-types-accepted': refusing(({ odeme_tipi }) => odeme_tipi === 'Online'),
  'other-payment-types-accepted': refusing(
    ({ odeme_tipi }) => typeof odeme_tipi === 'string' && !knownPayments.includes(odeme_tipi),
  ),
  // Compares bytes: PHP's json_encode writes the same status as "Restoran Onay\u0131 Bekliyor".
  'initial-status-accepted': refusing(
    ({ siparis_durumu }, { rawBody }) => siparis_durumu === initialStatus && !rawBody.includes(initialStatus),
  ),
  'other-initial-statuses-accepted': refusing(
    ({ siparis_durumu }) => typeof siparis_durumu === 'string' && siparis_durumu !== initialStatus,
  ),
  'courier-types-accepted': refusing(({ kurye_tipi }) => /^(BK|Restoran) Getirsin$/.test(String(kurye_tipi))),
  'discounted-order-accepted': refusing(
    ({ siparis_tutari, odeme_tutari }) => Number(odeme_tutari) < Number(siparis_tutari),
  ),
  'whole-amounts-accepted': refusing(({ siparis_tutari }) => Number.isInteger(siparis_tutari)),
  'large-ids-accepted': refusing((order) => idFields.some((field) => Number(order[field]) > largest32Bit)),
  'turkish-text-accepted': refusing(({ musteri_adi }) => String(musteri_adi).includes('İ')),
  'any-text-accepted': refusing(({ kurye_not }) => /[\u{10000}-\u{10ffff}]/u.test(String(kurye_not))),
  'long-text-accepted': refusing(({ kurye_not }) => String(kurye_not).length > 1000),
  'repeated-order-answered-alike': async (call, proceed, { orders, duplicates }) => {
    const id = Number(membersOf(call)['siparis_id'])
    if (!orders.find(id)) return proceed(call)
    return duplicates === 'replay' ? posError('repeatedOrder', id) : taken
  },
  'bad-input-is-not-a-server-error/large-id': refuseRequest(
    ({ siparis_id }) => Number(siparis_id) > largest32Bit,
    posError('systemError'),
  ),
  'bad-input-is-not-a-server-error/empty-texts': refuseRequest(
    ({ adres_kat, adres_daire }) => adres_kat === '' && adres_daire === '',
    posError('systemError'),
  ),
  'empty-optional-texts-accepted': refusing(({ kurye_not }) => kurye_not === ''),
  'bad-input-is-not-a-server-error/null-members': refuseRequest(
    (order) => objectsIn(order, 'siparis_icerikleri').some(({ urun_not }) => urun_not === null),
    posError('systemError'),
  ),
  'bad-input-is-not-a-server-error/emoji': breakingOnEmoji(posError('systemError')),
  'bad-input-is-not-a-server-error/sent-again': breakingOnRepeats(posError('systemError')),
  'repeated-order-answered-alike/compared-by-bytes': comparingBytes(
    'siparis_id',
    posError('repeatedOrder', 0),
  ),
  'presence-of-musteri_adi/taken-the-second-time': takingTheSecondTime(
    ({ status }, call) =>
      status === 400 && 'siparis_id' in membersOf(call) && !('musteri_adi' in membersOf(call)),
    taken,
  ),
  'order-after-refusal-accepted': async (call, proceed, state) => {
    const id = membersOf(call)['siparis_id']
    if (refusedIds(state).has(id)) return posError('repeatedOrder', Number(id))
    const answer = await proceed(call)
    if (answer.status === 400 && typeof id === 'number') refusedIds(state).add(id)
    return answer
  },
  'bursts-accepted': async (call, proceed, state) => {
    const second = String(membersOf(call)['siparis_tarihi'])
    const limit = orderRate(state)
    limit.set(second, ordersOfOneSecond)
    return limit.admit(second, call.world.clock.now()) ? proceed(call) : posError('systemError')
  },
  'body-is-an-object': answerWith(isOtherJson, taken),
}

const ordersOfOneSecond = 20

const refusedIds = remembered(() => new Set<unknown>())
const orderRate = remembered(() => new RateLimit())

function answeringTaken(change: (answer: Answer) => Answer): Defect<PosState> {
  return corruptResponse(({ status }) => status === 200, change)
}

export function refusing(isRefused: (order: Members, call: Call) => boolean): Defect<PosState> {
  return refuseRequest((order, _state, call) => isRefused(order, call), posError('faultyField', 'siparis'))
}

function itemsOf(order: Members): Members[] {
  return objectsIn(order, 'siparis_icerikleri')
}
