import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { markedJson } from '../../../defects/marked-json.js'
import {
  isOrderAccepted,
  orderIn,
  spoilingAnswers,
  withMembers,
  type CourierDefect,
} from '../kinds-of-defects.js'

/** The letters in which Turkish ISO 8859-9 differs from ISO 8859-1, which Node can write. */
const turkishBytes: Record<string, number> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe }

/** What some databases cannot hold: bytes that are not UTF-8, half a surrogate pair, a number beyond double. */
const unstorable = /\ufffd|\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|":\s*\d+e\d{3}/i

const megabyte = 1_048_576
const serverError = { status: 500, body: { error: 'Unexpected error', code: 'INTERNAL_ERROR' } }

/** Violations of plain HTTP and JSON, by requirement. */
export const httpDefects = {
  'every-request-answered': async (call, proceed) =>
    itemCount(call) > 100 ? { status: 202, wire: 'hang' } : proceed(call),
  'bad-input-is-not-a-server-error': async (call, proceed) =>
    unstorable.test(call.rawBody.toString()) ? serverError : proceed(call),
  'answers-are-json': spoilingAnswers(
    ({ status }) => status === 200 || status === 202 || status === 401,
    (answer) => ({ ...answer, body: Buffer.from(answer.status === 401 ? 'Unauthorized' : 'OK') }),
  ),
  'json-is-labelled-as-json': spoilingAnswers(isOrderAccepted, (answer) => ({
    ...answer,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })),
  'json-is-utf-8': spoilingAnswers(isOrderAccepted, (answer) => ({
    ...answer,
    body: inIso8859Part9(JSON.stringify(answer.body)),
  })),
  'json-without-byte-order-mark': markedJson,
  'wrong-method-is-refused': (call, proceed) =>
    proceed(call.path.endsWith('/order') ? { ...call, method: 'POST' } : call),
  'nothing-internal-leaks': spoilingAnswers(isBadRequest, (answer) =>
    withMembers(answer, { stack: 'Error: bad order\n    at parse (/srv/app/src/order.js:42:13)' }),
  ),
  // A strict parser that stops at doubled names, at a depth and at a size, and tells it as its own fault.
  'hostile-json-survived': async (call, proceed) =>
    call.rawBody.length > megabyte || /\[{500}|"customerName".*"customerName"/.test(call.rawBody.toString())
      ? serverError
      : proceed(call),
} satisfies Record<string, CourierDefect>

function itemCount(call: Call): number {
  const items = orderIn(call)?.['items']
  return Array.isArray(items) ? items.length : 0
}

function isBadRequest({ status }: Answer): boolean {
  return status === 400 || status === 422
}

function inIso8859Part9(text: string): Buffer {
  return Buffer.from([...text].map((letter) => turkishBytes[letter] ?? letter.charCodeAt(0)))
}
