import {
  orderFields,
  productFields,
} from '../../../../contracts/hesapkurye/courier/saved-field-requirements.js'
import { headerOf, type Call } from '../../../call/call.js'
import { markedJson } from '../../../defects/http-defects.js'
import { courierErrors } from '../errors.js'
import {
  at,
  jsonOf,
  membersOf,
  productsOf,
  refusing,
  spoiling,
  type CourierDefect,
  type Members,
} from './kinds-of-defects.js'

/** What some databases cannot hold: bytes that are not UTF-8, half a surrogate pair, a number beyond double. */
const unstorable = /\ufffd|\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|":\s*\d+e\d{3}/i

/** The Turkish letters in which ISO 8859-9 differs from ISO 8859-1, which Node can write. */
const turkishBytes: Record<string, number> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe }

const megabyte = 1_048_576
const unsupported = { ...courierErrors.notAnObject, status: 415 }
const accepted = { status: 200, body: { message: 'İşlem alındı.' } }

/** Violations of plain HTTP and JSON, by requirement. */
export const httpDefects: Record<string, CourierDefect> = {
  'every-request-answered': at('savePackage', (call, proceed) =>
    productsOf(membersOf(call) ?? {}).length > 100 ? { status: 200, wire: 'hang' } : proceed(call),
  ),
  'bad-input-is-not-a-server-error': (call, proceed) =>
    unstorable.test(call.rawBody.toString()) ? courierErrors.brokenServer : proceed(call),
  'answers-are-json': spoiling('cancelPackage', 200, (answer) => ({
    ...answer,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from('<p>Paket iptal edildi.</p>'),
  })),
  'json-is-labelled-as-json': spoiling('cancelPackage', 200, (answer) => ({
    ...answer,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })),
  'json-is-utf-8': spoiling('getPaymentMethods', 200, (answer) => ({
    ...answer,
    body: inIso8859Part9(JSON.stringify(answer.body)),
  })),
  'json-without-byte-order-mark': markedJson,
  'header-names-in-any-case': (call, proceed) =>
    call.rawHeaders.some((name) => name !== 'Content-Type' && /^content-type$/i.test(name))
      ? unsupported
      : proceed(call),
  'wrong-method-is-refused': (call, proceed) => (call.method === 'GET' ? accepted : proceed(call)),
  'nothing-internal-leaks': spoiling('savePackage', 400, (answer) => ({
    ...answer,
    body: {
      ...(answer.body as Members),
      StackTrace:
        '   at OutSourceController.SavePackage(OutsourceOrder order) in OutSourceController.cs:line 42',
    },
  })),
  'unknown-fields-tolerated': refusing(
    'savePackage',
    (body) =>
      hasOtherThan(body, orderNames) || productsOf(body).some((one) => hasOtherThan(one, productNames)),
  ),
  // A strict parser that stops at doubled names, at a depth and at a size, and tells it as its own fault.
  'hostile-json-survived': (call, proceed) =>
    call.rawBody.length > megabyte || /\[{500}|"CustomerName".*"CustomerName"/.test(call.rawBody.toString())
      ? courierErrors.brokenServer
      : proceed(call),
  'success-is-200': spoiling('savePackage', 200, (answer) => ({ ...answer, status: 201 })),
  'broken-json-refused': async (call, proceed) => (isBroken(call) ? accepted : proceed(call)),
  'body-is-an-object': async (call, proceed) =>
    jsonOf(call) !== undefined && !membersOf(call) ? accepted : proceed(call),
  'text-json-taken': (call, proceed) =>
    headerOf(call, 'content-type') === 'text/json' ? unsupported : proceed(call),
  'secrets-not-repeated': spoiling('checkCredential', 200, (answer, call) => ({
    ...answer,
    body: { ...(answer.body as Members), ...membersOf(call) },
  })),
}

const orderNames = [...Object.keys(orderFields), 'ApiKey', 'ApiSecret', 'RestaurantID']
const productNames = Object.keys(productFields)

function hasOtherThan(members: Members, known: readonly string[]): boolean {
  return Object.keys(members).some((name) => !known.includes(name))
}

function isBroken(call: Call): boolean {
  return call.method === 'POST' && jsonOf(call) === undefined
}

function inIso8859Part9(text: string): Buffer {
  return Buffer.from([...text].map((letter) => turkishBytes[letter] ?? letter.charCodeAt(0)))
}
