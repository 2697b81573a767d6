import {
  documentedErrors,
  type DocumentedError,
} from '../../../../contracts/kuzeypos/error-message-requirements.js'
import type { Answer } from '../../../call/answer.js'
import { headerOf, type Call } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { membersOf } from '../../altered-call.js'
import { isError, isSuccess, messageOf, onAnswer, withMembers } from '../../altered-answer.js'
import { latin5 } from '../../latin-5.js'
import type { Order } from '../order-store.js'
import type { PlatformDefectTable } from '../defect-table.js'
import type { PlatformState } from '../state.js'

export const answerDefects = {
  'success-is-true': onAnswer(isSuccess, (answer) => withMembers(answer, { success: 'true' })),
  'success-status-is-200': onAnswer(isReport(1), (answer) => ({ ...answer, status: 201 })),
  'success-status-is-200/of-deliveries': onAnswer(isReport(2), (answer) => ({ ...answer, status: 201 })),
  'success-message': onAnswer(isReport(1), (answer) =>
    withMembers(answer, { message: 'Sipariş durumu güncellendi' }),
  ),
  // The slip of the page's sample, taken at its word.
  'order-id-echoed': onAnswer(isSuccess, (answer, call) =>
    withData(answer, { orderId: membersOf(call)['restaurantId'] }),
  ),
  'updated-at-is-iso-8601': onAnswer(isSuccess, (answer) =>
    withData(answer, { updatedAt: '05.11.2024 17:30:00' }),
  ),
  'success-is-true/of-deliveries': onAnswer(isReport(2), (answer) => withMembers(answer, { success: false })),
  'success-message-of-deliveries': onAnswer(isReport(2), (answer) =>
    withMembers(answer, { message: 'Sipariş teslim edildi' }),
  ),
  'order-id-echoed/of-deliveries': onAnswer(isReport(2), (answer, call) =>
    withData(answer, { orderId: membersOf(call)['restaurantId'] }),
  ),
  'updated-at-is-iso-8601/left-out-of-deliveries': onAnswer(isReport(2), (answer) =>
    withData(answer, { updatedAt: undefined }),
  ),
  'departure-makes-teslim-edilecek': onAnswer(isReport(1), (answer) => withData(answer, { status: 1 })),
  'delivery-makes-teslim-edildi': onAnswer(isReport(2), (answer) => withData(answer, { status: 2 })),
  'error-envelope': onAnswer(
    (answer) => isError(answer),
    (answer) => withMembers(answer, { statusCode: String(answer.status) }),
  ),
  'status-code-repeated': onAnswer(
    (answer) => isError(answer),
    (answer) => withMembers(answer, { statusCode: 400 }),
  ),
  'error-names-the-status': onAnswer(
    (answer) => isError(answer),
    (answer) => withMembers(answer, { error: 'HttpException' }),
  ),
  'error-envelope/of-unknown-restaurants': onAnswer(
    (answer, call, state: PlatformState) => isError(answer, 'inactive-integration') && isNobodys(call, state),
    (answer) => ({ ...answer, body: { message: messageOf(answer) } }),
  ),
  'status-code-repeated/always-404': onAnswer(
    (answer) => isError(answer),
    (answer) => withMembers(answer, { statusCode: 404 }),
  ),
  'message-of-final-order/of-delivered': onAnswer(
    (answer, call, state: PlatformState) =>
      isError(answer, 'final-order') && orderOf(call, state)?.status === 'teslim-edildi',
    (answer) => withMembers(answer, { message: 'Sipariş zaten teslim edildi' }),
  ),
  'answers-are-json/departures': onAnswer(isReport(1), (answer) => ({ ...answer, body: Buffer.from('OK') })),
  'answers-are-json/unknown-orders': onAnswer(
    (answer) => isError(answer, 'unknown-order'),
    (answer) => ({ ...answer, body: Buffer.from('BULUNAMADI') }),
  ),
  'answers-are-json/unnamed-refusals': onAnswer(isUnnamedRefusal, (answer) => ({
    ...answer,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from('<h1>Hatalı istek</h1>'),
  })),
  // What is delivered is done with: the answer is a bare word.
  'answers-are-json': onAnswer(isReport(2), (answer) => ({ ...answer, body: Buffer.from('OK') })),
  'json-is-utf-8': onAnswer(isReport(2), inLatin5),
  'json-is-utf-8/departures': onAnswer(isReport(1), inLatin5),
  'json-is-utf-8/unknown-orders': onAnswer((answer) => isError(answer, 'unknown-order'), inLatin5),
} satisfies PlatformDefectTable

function inLatin5(answer: Answer): Answer {
  return { ...answer, body: latin5(JSON.stringify(answer.body)) }
}

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
  return (answer, call) => isSuccess(answer) && membersOf(call)['status'] === status
}

function withData(answer: Answer, members: Readonly<Record<string, unknown>>): Answer {
  const { data } = answer.body as { data: object }
  return withMembers(answer, { data: { ...data, ...members } })
}

/** Each documented text in letters that every keyboard has. */
export const messageDefects = Object.fromEntries(
  (Object.keys(documentedErrors) as DocumentedError[]).map((name) => [
    `message-of-${name}`,
    onAnswer<PlatformState>(
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
