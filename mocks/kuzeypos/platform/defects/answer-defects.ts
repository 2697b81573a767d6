import {
  documentedErrors,
  type DocumentedError,
} from '../../../../contracts/kuzeypos/error-message-requirements.js'
import type { Answer } from '../../../call/answer.js'
import { headerOf, type Call } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import type { Order } from '../order-store.js'
import type { PlatformDefectTable } from '../defect-table.js'
import type { PlatformState } from '../state.js'
import { corruptResponse, isTaken } from '../../../defects/corrupt-response.js'
import { inBareWords, inOldLetters } from '../../../defects/corruptions.js'
import { answeringAboutTheLast } from '../../../defects/repeated-requests.js'
import { membersOf, withMembers } from '../../../defects/json-bodies.js'
import { isError, messageOf } from '../../kuzey-errors.js'

export const answerDefects = {
  'success-is-true': corruptResponse(isTaken, (answer) => withMembers(answer, { success: 'true' })),
  'success-status-is-200': corruptResponse(isReport(1), (answer) => ({ ...answer, status: 201 })),
  'success-status-is-200/of-deliveries': corruptResponse(isReport(2), (answer) => ({
    ...answer,
    status: 201,
  })),
  'success-message': corruptResponse(isReport(1), (answer) =>
    withMembers(answer, { message: 'Sipariş durumu güncellendi' }),
  ),
  // The slip of the page's sample, taken at its word.
  'order-id-echoed': corruptResponse(isTaken, (answer, call) =>
    withData(answer, { orderId: membersOf(call)['restaurantId'] }),
  ),
  'updated-at-is-iso-8601': corruptResponse(isTaken, (answer) =>
    withData(answer, { updatedAt: '05.11.2024 17:30:00' }),
  ),
  // Local time that calls itself UTC.
  'updated-at-has-its-zone': corruptResponse(isTaken, (answer, call) =>
    withData(answer, { updatedAt: new Date(call.world.clock.now()).toISOString().replace('Z', '') }),
  ),
  'updated-at-is-right': corruptResponse(isTaken, (answer, call) =>
    withData(answer, { updatedAt: new Date(call.world.clock.now() + 3 * 3_600_000).toISOString() }),
  ),
  'order-id-echoed/of-the-last-at-once': answeringAboutTheLast<PlatformState>(
    // Other checks go on at the same time, each with one call.
    { groupOf: (call) => (membersOf(call)['status'] === 1 ? 'departures' : undefined), crowd: 3 },
    (answer, last) => withData(answer, { orderId: membersOf(last)['orderId'] }),
  ),
  'success-is-true/of-deliveries': corruptResponse(isReport(2), (answer) =>
    withMembers(answer, { success: false }),
  ),
  'success-message-of-deliveries': corruptResponse(isReport(2), (answer) =>
    withMembers(answer, { message: 'Sipariş teslim edildi' }),
  ),
  'order-id-echoed/of-deliveries': corruptResponse(isReport(2), (answer, call) =>
    withData(answer, { orderId: membersOf(call)['restaurantId'] }),
  ),
  'updated-at-is-iso-8601/left-out-of-deliveries': corruptResponse(isReport(2), (answer) =>
    withData(answer, { updatedAt: undefined }),
  ),
  'departure-makes-teslim-edilecek': corruptResponse(isReport(1), (answer) =>
    withData(answer, { status: 1 }),
  ),
  'delivery-makes-teslim-edildi': corruptResponse(isReport(2), (answer) => withData(answer, { status: 2 })),
  'error-envelope': corruptResponse(
    (answer) => isError(answer),
    (answer) => withMembers(answer, { statusCode: String(answer.status) }),
  ),
  'status-code-repeated': corruptResponse(
    (answer) => isError(answer),
    (answer) => withMembers(answer, { statusCode: 400 }),
  ),
  'error-names-the-status': corruptResponse(
    (answer) => isError(answer),
    (answer) => withMembers(answer, { error: 'HttpException' }),
  ),
  'error-envelope/of-unknown-restaurants': corruptResponse(
    (answer, call, state: PlatformState) => isError(answer, 'inactive-integration') && isNobodys(call, state),
    (answer) => ({ ...answer, body: { message: messageOf(answer) } }),
  ),
  'status-code-repeated/always-404': corruptResponse(
    (answer) => isError(answer),
    (answer) => withMembers(answer, { statusCode: 404 }),
  ),
  'message-of-final-order/of-delivered': corruptResponse(
    (answer, call, state: PlatformState) =>
      isError(answer, 'final-order') && orderOf(call, state)?.status === 'teslim-edildi',
    (answer) => withMembers(answer, { message: 'Sipariş zaten teslim edildi' }),
  ),
  'answers-are-json/departures': corruptResponse(isReport(1), inBareWords),
  'answers-are-json/unknown-orders': corruptResponse(
    (answer) => isError(answer, 'unknown-order'),
    (answer) => ({ ...answer, body: Buffer.from('BULUNAMADI') }),
  ),
  'answers-are-json/unnamed-refusals': corruptResponse(isUnnamedRefusal, (answer) => ({
    ...answer,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from('<h1>Hatalı istek</h1>'),
  })),
  // What is delivered is done with: the answer is a bare word.
  'answers-are-json': corruptResponse(isReport(2), inBareWords),
  'json-is-utf-8': corruptResponse(isReport(2), inOldLetters),
  'json-is-utf-8/departures': corruptResponse(isReport(1), inOldLetters),
  'json-is-utf-8/unknown-orders': corruptResponse((answer) => isError(answer, 'unknown-order'), inOldLetters),
} satisfies PlatformDefectTable

/** A refusal in words of the server's own: of a status, or of a key that is not the restaurant's. */
function isUnnamedRefusal({ status }: Answer, call: Call, state: PlatformState): boolean {
  const { restaurantId, status: sent } = membersOf(call)
  const keys = state.integrations.find(String(restaurantId))?.apiKeys
  const isWrongKey = keys?.has(headerOf(call, 'x-api-key') ?? '') === false
  return (status === 400 && keys !== undefined && sent !== 1 && sent !== 2) || (status === 404 && isWrongKey)
}

function orderOf(call: Call, state: PlatformState): Order | undefined {
  return state.orders.find(String(membersOf(call)['orderId']))
}

function isNobodys(call: Call, state: PlatformState): boolean {
  return state.integrations.find(String(membersOf(call)['restaurantId'])) === undefined
}

function isReport(status: 1 | 2): (answer: Answer, call: Call) => boolean {
  return (answer, call) => isTaken(answer) && membersOf(call)['status'] === status
}

function withData(answer: Answer, members: Readonly<Record<string, unknown>>): Answer {
  const { data } = answer.body as { data: object }
  return withMembers(answer, { data: { ...data, ...members } })
}

/** Each documented text in letters that every keyboard has. */
export const messageDefects = Object.fromEntries(
  (Object.keys(documentedErrors) as DocumentedError[]).map((name) => [
    `message-of-${name}`,
    corruptResponse<PlatformState>(
      (answer, call, state) => isError(answer, name) && isOwnCase(name, call, state),
      (answer) => withMembers(answer, { message: withoutTurkishLetters(String(messageOf(answer))) }),
    ),
  ]),
) as Record<`message-of-${DocumentedError}`, Defect<PlatformState>>

/** The text for an inactive integration stands for an unknown restaurant too, which is another requirement. */
function isOwnCase(name: DocumentedError, call: Call, state: PlatformState): boolean {
  return (
    name !== 'inactive-integration' ||
    state.integrations.find(String(membersOf(call)['restaurantId']))?.active === false
  )
}

const plainLetters: Readonly<Record<string, string>> = {
  ç: 'c',
  ğ: 'g',
  ı: 'i',
  ö: 'o',
  ş: 's',
  ü: 'u',
  "'": '',
}

function withoutTurkishLetters(text: string): string {
  return text.replace(/[çğıöşü']/g, (letter) => plainLetters[letter] ?? letter)
}
