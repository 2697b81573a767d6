import type { Answer } from '../../../call/answer.js'
import { headerOf, type Call } from '../../../call/call.js'
import { markedJson } from '../../../defects/http-defects.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { objectIn, withHeaders } from './mended-call.js'
import { posError } from '../errors.js'
import { taken } from '../operations.js'
import type { PosState } from '../state.js'

const brokenServer: Answer = posError('systemError')
const manyItems = 100
const megabyte = 1_048_576

/** What some databases cannot hold: bytes that are not UTF-8, NUL, half a surrogate pair, a number beyond double. */
const unstorable = /\ufffd|\\u0000|\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|":\s*\d+e\d{3}/i

/** A quantity of zero or below, an amount below. */
const doubtful = /"adet":(0[,}]|-)|"\w+_tutari":-/

/** A server that breaks plain HTTP and JSON, or refuses in a way that misleads. */
export const posHttpDefects: Record<string, Defect<PosState>> = {
  'every-request-answered': async (call, proceed) => {
    const answer = await proceed(call)
    return itemCount(call) > manyItems ? { ...answer, wire: 'reset' } : answer
  },
  'bad-input-is-not-a-server-error': async (call, proceed) =>
    unstorable.test(call.rawBody.toString()) ? brokenServer : proceed(call),
  'bad-input-is-not-a-server-error/what-is-doubtful': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 415 || doubtful.test(call.rawBody.toString()) ? brokenServer : answer
  },
  // PHP prints its notice in front of the JSON.
  'answers-are-json': async (call, proceed) => {
    const answer = await proceed(call)
    if (answer.status !== 200) return answer
    const notice = '<br />\n<b>Warning</b>: Undefined array key "kurye_adi"<br />\n'
    return { ...answer, body: Buffer.from(notice + JSON.stringify(answer.body)) }
  },
  'json-is-labelled-as-json': async (call, proceed) => {
    const answer = await proceed(call)
    return { ...answer, headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' } }
  },
  'json-is-utf-8': async (call, proceed) => {
    const answer = await proceed(call)
    if (answer.status !== 200) return answer
    const json = JSON.stringify(answer.body).slice(0, -1)
    // "alındı" in ISO 8859-9, as an old database hands it out.
    return {
      ...answer,
      body: Buffer.concat([Buffer.from(json), Buffer.from(',"durum":"al\xfdnd\xfd"}', 'latin1')]),
    }
  },
  'json-without-byte-order-mark': markedJson,
  'header-names-in-any-case': async (call, proceed) =>
    hasOtherSpelling(call, ['X-API-KEY', 'X-API-SECRET']) ? posError('missingCredentials') : proceed(call),
  'wrong-method-is-refused': async (call, proceed) =>
    call.method === 'POST' ? proceed(call) : { status: 200, body: { success: true } },
  'nothing-internal-leaks': async (call, proceed) => {
    const answer = await proceed(call)
    if (answer.status !== 400) return answer
    const stack = 'Error: faulty field\n    at receiveOrder (/srv/pos/orders.js:42:11)'
    return { ...answer, body: { ...(answer.body as object), stack } }
  },
  // A strict parser that stops at doubled names, at a depth and at a size, and tells it as its own fault.
  'hostile-json-survived': async (call, proceed) =>
    call.rawBody.length > megabyte || /\[{500}|"musteri_adi".*"musteri_adi"/.test(call.rawBody.toString())
      ? brokenServer
      : proceed(call),
  'broken-json-refused': answeringBrokenJson(() => taken),
  'broken-json-is-400': answeringBrokenJson((answer) => ({ ...answer, status: 422 })),
  'charset-parameter-accepted': async (call, proceed) =>
    headerOf(call, 'content-type')?.includes(';') ? posError('wrongContentType') : proceed(call),
  'other-content-type-refused': (call, proceed) =>
    proceed(withHeaders(call, { 'content-type': 'application/json' })),
  'refusals-do-not-claim-success': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status < 400 ? answer : { ...answer, body: taken.body }
  },
  'refusals-explain-themselves': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status < 400 ? answer : { status: answer.status, body: { error: 'refused' } }
  },
}

/** A server that answers otherwise what is not JSON. */
function answeringBrokenJson(change: (answer: Answer) => Answer): Defect<PosState> {
  return async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 400 && !isJson(call.rawBody) ? change(answer) : answer
  }
}

function itemCount(call: Call): number {
  const items = objectIn(call)?.['siparis_icerikleri']
  return Array.isArray(items) ? items.length : 0
}

function hasOtherSpelling({ rawHeaders }: Call, names: readonly string[]): boolean {
  return rawHeaders.some(
    (sent, index) =>
      index % 2 === 0 &&
      !names.includes(sent) &&
      names.some((name) => name.toLowerCase() === sent.toLowerCase()),
  )
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  }
}
