import { expectObject, expectTextMember } from '../../run/expect/expect.js'
import { Nonconformance } from '../../run/expect/nonconformance.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'

/** What a request was refused for: the documents name some refusals of one status differently. */
export type RefusalKind = 'missing-id' | 'broken-json' | 'data' | '401' | '403' | '404' | '409' | '429'

interface Codes {
  'create-order-page': readonly string[]
  'errors-page': readonly string[]
  /** The errors page was read up to `VAL_002`: an unread code of its pattern is taken. */
  unread?: true
}

const codes: Record<Exclude<RefusalKind, 'data'>, Codes> = {
  'missing-id': { 'create-order-page': ['MISSING_REQUIRED_FIELD'], 'errors-page': ['VAL_001'] },
  'broken-json': {
    'create-order-page': ['INVALID_PAYLOAD'],
    'errors-page': ['VAL_001', 'VAL_002'],
    unread: true,
  },
  '401': {
    'create-order-page': ['AUTHENTICATION_FAILED'],
    'errors-page': ['AUTH_001', 'AUTH_002', 'AUTH_003'],
  },
  '403': { 'create-order-page': ['INTEGRATION_DISABLED'], 'errors-page': ['AUTH_004'] },
  '404': {
    'create-order-page': ['RESTAURANT_NOT_FOUND'],
    'errors-page': ['RESTAURANT_NOT_FOUND'],
    unread: true,
  },
  '409': { 'create-order-page': ['DUPLICATE_ORDER_ID'], 'errors-page': ['DUPLICATE_ORDER_ID'], unread: true },
  '429': {
    'create-order-page': ['RATE_LIMIT_EXCEEDED'],
    'errors-page': ['RATE_LIMIT_EXCEEDED'],
    unread: true,
  },
}

const dataCodes: Record<number, Codes> = {
  400: {
    'create-order-page': ['INVALID_PAYLOAD', 'MISSING_REQUIRED_FIELD'],
    'errors-page': ['VAL_001', 'VAL_002'],
    unread: true,
  },
  422: { 'create-order-page': ['VALIDATION_ERROR'], 'errors-page': ['VAL_001', 'VAL_002'], unread: true },
}

/** Codes as the errors page counts them, but for those that were read. */
const unreadPattern = /^(?!AUTH_00[1-4]$|VAL_00[12]$)[A-Z]{3,5}_0\d\d$/

/** The error's code is one that the reading in force allows for this refusal. */
export function expectCode(target: Target, exchange: Exchange, kind: RefusalKind): void {
  const code = expectEnvelope(exchange)
  const allowed = kind === 'data' ? (dataCodes[exchange.response.status] ?? dataCodes[422]) : codes[kind]
  const reading = target.reading('muditakurye.error-codes')
  const names = namesUnder(reading, allowed!)
  if (names.includes(code)) return
  if (reading !== 'create-order-page' && allowed?.unread && unreadPattern.test(code)) return
  throw new Nonconformance(
    { en: `"code" ${names.join(' or ')}`, tr: `"code" ${names.join(' veya ')}` },
    { en: `"code": ${JSON.stringify(code)}`, tr: `"code": ${JSON.stringify(code)}` },
  )
}

/** The error's body is an object with the texts `error` and `code`; gives the code. */
export function expectEnvelope(exchange: Exchange): string {
  expectObject(exchange)
  expectTextMember(exchange, 'error')
  return expectTextMember(exchange, 'code')
}

function namesUnder(reading: string, allowed: Codes): string[] {
  if (reading === 'create-order-page' || reading === 'errors-page') return [...allowed[reading]]
  return [...new Set([...allowed['create-order-page'], ...allowed['errors-page']])]
}

/** The statuses that a reading with the values `either`, `400` and `422` allows. */
export function refusalStatuses(
  target: Target,
  reading: 'muditakurye.missing-field' | 'muditakurye.wrong-type',
): number[] {
  const chosen = target.reading(reading)
  return chosen === 'either' ? [400, 422] : [Number(chosen)]
}
