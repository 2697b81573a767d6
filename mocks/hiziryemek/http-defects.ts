import type { Answer } from '../call/answer.js'
import { markedJson } from '../defects/marked-json.js'
import type { Defect } from '../surfaces/mock-surface.js'
import { hiziryemekError } from './hiziryemek-errors.js'
import { isTaken, spoilingAnswers, withHeader, withMembers } from './kinds-of-defects.js'

/** The letters in which Turkish ISO 8859-9 differs from ISO 8859-1. */
const turkishBytes: Record<string, number> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe }

/** What some databases cannot hold: bytes that are not UTF-8, half a surrogate pair, NUL, a number beyond double. */
const unstorable = /\ufffd|\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|\\u0000|:\d+e\d{3}/i

const megabyte = 1_048_576

/** Violations of plain HTTP and JSON that look alike on both surfaces, by requirement. */
export const httpDefects = {
  'bad-input-is-not-a-server-error': (call, proceed) =>
    unstorable.test(call.rawBody.toString()) ? hiziryemekError(500) : proceed(call),
  'json-is-labelled-as-json': spoilingAnswers(isTaken, (answer) => ({
    ...answer,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })),
  'json-without-byte-order-mark': markedJson,
  'header-names-in-any-case': (call, proceed) =>
    proceed(call.rawHeaders.includes('x-secret-key') ? call : withHeader(call, 'x-secret-key')),
  'wrong-method-is-refused': (call, proceed) => proceed({ ...call, method: 'POST' }),
  'nothing-internal-leaks': spoilingAnswers(
    ({ status }) => status === 400,
    (answer) =>
      withMembers(answer, { stack: 'Error: bad order\n    at parse (/srv/app/src/order.js:42:13)' }),
  ),
  // A strict parser that stops at doubled names, at a depth and at a size, and tells it as its own fault.
  'hostile-json-survived': (call, proceed) =>
    call.rawBody.length > megabyte || /\[{500}|^\{("\w+":)"[^"]*",\1/.test(call.rawBody.toString())
      ? hiziryemekError(500)
      : proceed(call),
} satisfies Record<string, Defect<unknown>>

/** The answer's JSON in an encoding that Turkish Windows long wrote. */
export function inIso8859Part9(answer: Answer): Answer {
  const letters = [...JSON.stringify(answer.body)]
  return {
    ...answer,
    body: Buffer.from(letters.map((letter) => turkishBytes[letter] ?? letter.charCodeAt(0))),
  }
}
