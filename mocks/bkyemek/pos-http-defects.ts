import type { Answer } from '../answer.js'
import { headerOf, type Call } from '../call.js'
import type { Defect } from '../mock-surface.js'
import { objectIn, withHeaders } from './mended-call.js'
import { posError } from './pos-errors.js'
import type { PosState } from './pos-state.js'

const brokenServer: Answer = posError('systemError')
const manyItems = 100
const deepBody = /\[{500}/

/** A server that breaks plain HTTP and JSON, or refuses in a way that misleads. */
export const posHttpDefects: Record<string, Defect<PosState>> = {
  'every-request-answered': async (call, proceed) => {
    const answer = await proceed(call)
    return itemCount(call) > manyItems ? { ...answer, wire: 'reset' } : answer
  },
  'bad-input-is-not-a-server-error': async (call, proceed) =>
    isUtf8(call.rawBody) ? proceed(call) : brokenServer,
  // PHP prints its notice in front of the JSON where an optional field is read unseen.
  'answers-are-json': async (call, proceed) => {
    const answer = await proceed(call)
    const order = objectIn(call)
    if (answer.status !== 200 || !order || 'restoran_telefon' in order) return answer
    const notice = '<br />\n<b>Warning</b>: Undefined array key "restoran_telefon"<br />\n'
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
  'hostile-json-survived': async (call, proceed) =>
    deepBody.test(call.rawBody.toString()) ? brokenServer : proceed(call),
  // A lenient parser: it overlooks a comma before a closing brace.
  'broken-json-refused': (call, proceed) => {
    const mended = call.rawBody.toString().replace(/,\s*\}/g, '}')
    return proceed({ ...call, rawBody: Buffer.from(mended) })
  },
  'broken-json-is-400': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 400 && !isJson(call.rawBody) ? { ...answer, status: 422 } : answer
  },
  'charset-parameter-accepted': async (call, proceed) =>
    headerOf(call, 'content-type')?.includes(';') ? posError('wrongContentType') : proceed(call),
  'other-content-type-refused': (call, proceed) =>
    proceed(withHeaders(call, { 'content-type': 'application/json' })),
  'refusals-do-not-claim-success': async (call, proceed) => {
    const answer = await proceed(call)
    const isWrongType = answer.status === 400 && hasWrongItems(call)
    return isWrongType ? { ...answer, body: { ...(answer.body as object), success: true } } : answer
  },
  'refusals-explain-themselves': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status < 400 ? answer : { status: answer.status, body: { error: 'refused' } }
  },
}

function itemCount(call: Call): number {
  const items = objectIn(call)?.['siparis_icerikleri']
  return Array.isArray(items) ? items.length : 0
}

function hasWrongItems(call: Call): boolean {
  const order = objectIn(call)
  return order !== undefined && typeof order['siparis_icerikleri'] === 'string'
}

function hasOtherSpelling({ rawHeaders }: Call, names: readonly string[]): boolean {
  return rawHeaders.some(
    (sent, index) =>
      index % 2 === 0 &&
      !names.includes(sent) &&
      names.some((name) => name.toLowerCase() === sent.toLowerCase()),
  )
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString()).equals(bytes)
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString())
    return true
  } catch {
    return false
  }
}
