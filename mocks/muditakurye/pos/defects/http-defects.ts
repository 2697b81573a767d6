import type { Answer } from '../../../call/answer.js'
import type { Call } from '../../../call/call.js'
import { markedJson } from '../../../defects/marked-json.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { posError } from '../errors.js'
import { eventIn } from './kinds-of-defects.js'
import type { PosState } from '../state.js'

type PosDefect = Defect<PosState>

const kilobyte = 1024
const megabyte = 1024 * kilobyte
const documentedFields = [
  'event',
  'orderId',
  'yemekKuryeOrderId',
  'orderNumber',
  'status',
  'previousStatus',
  'timestamp',
  'provider',
  'providerRestaurantId',
  'reason',
  'canceledBy',
]

/** Violations of plain HTTP and JSON, by requirement. */
export const posHttpDefects = {
  'every-request-answered': async (call, proceed) => {
    const answer = await proceed(call)
    return hasLongText(call) ? { ...answer, wire: 'reset' } : answer
  },
  // What it cannot read it calls its own fault; half a surrogate pair its database cannot hold.
  'bad-input-is-not-a-server-error': async (call, proceed) => {
    const answer = await proceed(call)
    const isUnreadable = answer.status === 400 || answer.status === 422
    return isUnreadable || call.rawBody.includes('\\ud83d"') ? posError('unexpected') : answer
  },
  'bad-input-is-not-a-server-error/wrong-signatures': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 401 ? posError('unexpected') : answer
  },
  'answers-are-json': spoiling((answer) => ({ ...answer, body: Buffer.from('OK') })),
  'json-is-labelled-as-json': spoiling((answer) => ({
    ...answer,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })),
  // "alındı" in ISO 8859-9, as an old database hands it out.
  'json-is-utf-8': spoiling((answer) => ({
    ...answer,
    body: Buffer.from('{"status":"al\xfdnd\xfd"}', 'latin1'),
  })),
  'json-without-byte-order-mark': markedJson,
  'header-names-in-any-case': async (call, proceed) =>
    hasOtherSpelling(call, ['Content-Type', 'X-MuditaKurye-Signature'])
      ? posError('missingSignature')
      : proceed(call),
  'wrong-method-is-refused': async (call, proceed) =>
    call.method === 'POST' ? proceed(call) : { status: 200, body: { received: true } },
  'nothing-internal-leaks': async (call, proceed) => {
    const answer = await proceed(call)
    if (answer.status !== 400 && answer.status !== 422) return answer
    const stack = 'Error: bad event\n    at receive (/srv/pos/webhooks.js:42:13)'
    return { ...answer, body: { ...(answer.body as object), stack } }
  },
  'unknown-fields-tolerated': async (call, proceed) => {
    const unknown = Object.keys(eventIn(call) ?? {}).find((field) => !documentedFields.includes(field))
    return unknown === undefined ? proceed(call) : posError('invalidEvent', unknown, 'is not known')
  },
  // A strict parser that stops at doubled names, at a depth and at a size, and tells it as its own fault.
  'hostile-json-survived': async (call, proceed) =>
    call.rawBody.length > megabyte || /\[{500}|"status":.*"status":/.test(call.rawBody.toString())
      ? posError('unexpected')
      : proceed(call),
} satisfies Record<string, PosDefect>

/** A server that does its work and spoils what it says of it. */
function spoiling(spoil: (answer: Answer) => Answer): PosDefect {
  return async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 200 ? spoil(answer) : answer
  }
}

/** A text beyond 4 kB; beyond a megabyte the whole body is another matter. */
function hasLongText(call: Call): boolean {
  return Object.values(eventIn(call) ?? {}).some(
    (value) => typeof value === 'string' && value.length > 4 * kilobyte && value.length < megabyte,
  )
}

function hasOtherSpelling({ rawHeaders }: Call, names: readonly string[]): boolean {
  return rawHeaders.some(
    (sent, index) =>
      index % 2 === 0 &&
      !names.includes(sent) &&
      names.some((name) => name.toLowerCase() === sent.toLowerCase()),
  )
}
