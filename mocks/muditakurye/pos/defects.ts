import type { Answer } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { posError } from './errors.js'
import { posHttpDefects } from './defects/http-defects.js'
import { signatureHeader, signatureOf } from './signature.js'
import type { PosState } from './state.js'
import { eventIn, keptWith } from './defects/kinds-of-defects.js'

type PosDefect = Defect<PosState>

const eventsOfOneSecond = 4
const eventsBySecond = keptWith(() => new Map<string, number>())
const deliveries = keptWith(() => new Set<string>())

const eventDefects = {
  'status-event-taken': answeringTaken(isStatus, () => posError('unknownOrder')),
  'every-status-taken': async (call, proceed) => {
    const event = isStatus(call) && eventIn(call)
    return event && event['status'] !== 'PREPARED' && event['status'] !== 'DELIVERED'
      ? posError('invalidEvent', 'status', 'is not known')
      : proceed(call)
  },
  'delivered-taken': async (call, proceed) =>
    isStatus(call) && eventIn(call)?.['status'] === 'DELIVERED'
      ? posError('invalidEvent', 'status', 'is not known')
      : proceed(call),
  'first-status-taken': async (call, proceed) => {
    const event = isStatus(call) && eventIn(call)
    return event && (event['previousStatus'] ?? null) === null
      ? posError('invalidEvent', 'previousStatus', 'is required')
      : proceed(call)
  },
  'cancel-event-taken': answeringTaken(
    (call) => !isStatus(call),
    () => posError('unknownPath'),
  ),
  'cancel-url-exists': async (call, proceed) => (isStatus(call) ? proceed(call) : posError('unknownPath')),
  'cancel-event-taken/canceller-without-a-time': answeringTaken(isUntimedCancellation, () =>
    posError('invalidEvent', 'timestamp', 'is required'),
  ),
  'answers-with-200': answeringTaken(
    () => true,
    (answer) => ({ ...answer, status: 202 }),
  ),
  // Works one event after the other, and answers the fifth of a second when its sender has given up.
  'answers-within-5-seconds': async (call, proceed, state) => {
    const second = eventIn(call)?.['timestamp']
    if (typeof second !== 'string') return proceed(call)
    const counts = eventsBySecond(state)
    counts.set(second, (counts.get(second) ?? 0) + 1)
    const answer = await proceed(call)
    return counts.get(second)! > eventsOfOneSecond ? { ...answer, wire: 'hang' } : answer
  },
  'repeated-event-taken': async (call, proceed, state) => {
    if (!eventIn(call)) return proceed(call)
    const seen = deliveries(state)
    const delivery = call.rawBody.toString()
    if (seen.has(delivery)) return posError('repeatedEvent')
    seen.add(delivery)
    return proceed(call)
  },
  'unsigned-events-taken': answeringTaken(
    (call) => headerOf(call, signatureHeader) === undefined,
    () => posError('missingSignature'),
  ),
  'wrong-signature-refused': (call, proceed, state) =>
    proceed(headerOf(call, signatureHeader) === undefined ? call : withRightSignature(call, state)),
  'missing-signature-refused': (call, proceed, state) =>
    proceed(headerOf(call, signatureHeader) === undefined ? withRightSignature(call, state) : call),
} satisfies Record<string, PosDefect>

/** Violations of each testable requirement. */
export const posDefects: Record<string, PosDefect> = { ...eventDefects, ...posHttpDefects }

function isStatus(call: Call): boolean {
  return call.path === '/status'
}

function isUntimedCancellation(call: Call): boolean {
  const event = isStatus(call) ? undefined : eventIn(call)
  return event?.['canceledBy'] !== undefined && event['timestamp'] === undefined
}

function answeringTaken(isMeant: (call: Call) => boolean, change: (answer: Answer) => Answer): PosDefect {
  return async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 200 && isMeant(call) ? change(answer) : answer
  }
}

function withRightSignature(call: Call, { webhookSecret = '' }: PosState): Call {
  const signature = signatureOf(call.rawBody, webhookSecret)
  return { ...call, headers: { ...call.headers, [signatureHeader]: signature } }
}
