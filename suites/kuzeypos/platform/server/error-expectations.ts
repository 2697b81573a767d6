import { STATUS_CODES } from 'node:http'
import { expectMember, expectObject, expectTextMember, expectThat } from '../../../run/expect/expect.js'
import type { Exchange } from '../../../run/http/exchange.js'

/** The body has the documented shape of an error: the number `statusCode`, the texts `error` and `message`. */
export function expectErrorBody(exchange: Exchange): void {
  const { statusCode } = expectObject(exchange)
  expectThat(
    typeof statusCode === 'number',
    { en: '"statusCode" as a number', tr: 'sayı olarak "statusCode"' },
    saying('statusCode', statusCode),
  )
  expectTextMember(exchange, 'error')
  expectTextMember(exchange, 'message')
}

/** `statusCode` names the answer's own status; whether it is a number is another requirement's. */
export function expectOwnStatusCode(exchange: Exchange): void {
  const { statusCode } = expectObject(exchange)
  const { status } = exchange.response
  expectThat(Number(statusCode) === status, saying('statusCode', status), saying('statusCode', statusCode))
}

/** `error` is the name that HTTP has for the answer's own status. */
export function expectOwnStatusName(exchange: Exchange): void {
  expectMember(exchange, 'error', STATUS_CODES[exchange.response.status] ?? '')
}

function saying(name: string, value: unknown): { en: string; tr: string } {
  const text = `"${name}": ${value === undefined ? '—' : JSON.stringify(value)}`
  return { en: text, tr: text }
}
