import type { Answer } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import { corruptResponse } from '../../defects/corrupt-response.js'
import { breakingOnEmoji } from '../../defects/hard-bodies.js'
import { membersOf, objectIn, withHeader } from '../../defects/json-bodies.js'
import { answerWith } from '../../defects/refuse-request.js'
import { breakingOnRepeats, comparingBytes, takingTheSecondTime } from '../../defects/repeated-requests.js'
import { remembered } from '../../defects/remembered.js'
import { rewriteRequest } from '../../defects/rewrite-request.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { posError } from './errors.js'
import { readBackDefects } from './defects/read-back-defects.js'
import { posHttpDefects } from './defects/http-defects.js'
import { signatureHeader, signatureOf } from './signature.js'
import type { PosState } from './state.js'

type PosDefect = Defect<PosState>

const unknownStatus = posError('invalidEvent', 'status', 'is not known')
const eventsOfOneSecond = 4
const eventsBySecond = remembered(() => new Map<string, number>())
const deliveries = remembered(() => new Set<string>())

const eventDefects = {
  'status-event-taken': answeringTaken(isStatus, () => posError('unknownOrder')),
  'every-status-taken': answerWith((call) => {
    const { status } = membersOf(call)
    return isStatusEvent(call) && status !== 'PREPARED' && status !== 'DELIVERED'
  }, unknownStatus),
  'delivered-taken': answerWith(
    (call) => isStatus(call) && membersOf(call)['status'] === 'DELIVERED',
    unknownStatus,
  ),
  'first-status-taken': answerWith(
    (call) => isStatusEvent(call) && (membersOf(call)['previousStatus'] ?? null) === null,
    posError('invalidEvent', 'previousStatus', 'is required'),
  ),
  'cancel-event-taken': answeringTaken(
    (call) => !isStatus(call),
    () => posError('unknownPath'),
  ),
  'cancel-url-exists': answerWith((call) => !isStatus(call), posError('unknownPath')),
  'cancel-event-taken/canceller-without-a-time': answeringTaken(isUntimedCancellation, () =>
    posError('invalidEvent', 'timestamp', 'is required'),
  ),
  'answers-with-200': answeringTaken(
    () => true,
    (answer) => ({ ...answer, status: 202 }),
  ),
  // Works one event after the other, and answers the fifth of a second when its sender has given up.
  'answers-within-5-seconds': async (call, proceed, state) => {
    const second = membersOf(call)['timestamp']
    if (typeof second !== 'string') return proceed(call)
    const counts = eventsBySecond(state)
    counts.set(second, (counts.get(second) ?? 0) + 1)
    const answer = await proceed(call)
    return counts.get(second)! > eventsOfOneSecond ? { ...answer, wire: 'hang' } : answer
  },
  'repeated-event-taken': async (call, proceed, state) => {
    if (!objectIn(call)) return proceed(call)
    const seen = deliveries(state)
    const delivery = call.rawBody.toString()
    if (seen.has(delivery)) return posError('repeatedEvent')
    seen.add(delivery)
    return proceed(call)
  },
  'bad-input-is-not-a-server-error/emoji': breakingOnEmoji(posError('unexpected')),
  'bad-input-is-not-a-server-error/sent-again': breakingOnRepeats(posError('unexpected')),
  'repeated-event-taken/compared-by-bytes': comparingBytes('orderId', posError('repeatedEvent')),
  'wrong-signature-refused/taken-the-second-time': takingTheSecondTime(({ status }) => status === 401, {
    status: 200,
    body: { received: true },
  }),
  'unsigned-events-taken': answeringTaken(
    (call) => headerOf(call, signatureHeader) === undefined,
    () => posError('missingSignature'),
  ),
  'wrong-signature-refused': rewriteRequest((call, state) =>
    headerOf(call, signatureHeader) === undefined ? call : withRightSignature(call, state),
  ),
  // Hex is read up to the first letter that is none.
  'wrong-signature-refused/with-a-tail': rewriteRequest((call, state) => {
    const right = signatureOf(call.rawBody, state.webhookSecret ?? '')
    return headerOf(call, signatureHeader)?.startsWith(right) ? withRightSignature(call, state) : call
  }),
  // The secret of another environment was never set.
  'wrong-signature-refused/secret-left-empty': rewriteRequest((call, state) =>
    headerOf(call, signatureHeader) === signatureOf(call.rawBody, '')
      ? withRightSignature(call, state)
      : call,
  ),
  'missing-signature-refused': rewriteRequest((call, state) =>
    headerOf(call, signatureHeader) === undefined ? withRightSignature(call, state) : call,
  ),
} satisfies Record<string, PosDefect>

/** Violations of each testable requirement. */
export const posDefects: Record<string, PosDefect> = {
  ...eventDefects,
  ...readBackDefects,
  ...posHttpDefects,
}

function isStatus(call: Call): boolean {
  return call.path === '/status'
}

function isStatusEvent(call: Call): boolean {
  return isStatus(call) && objectIn(call) !== undefined
}

function isUntimedCancellation(call: Call): boolean {
  const { canceledBy, timestamp } = membersOf(call)
  return !isStatus(call) && canceledBy !== undefined && timestamp === undefined
}

function answeringTaken(isMeant: (call: Call) => boolean, change: (answer: Answer) => Answer): PosDefect {
  return corruptResponse(({ status }, call) => status === 200 && isMeant(call), change)
}

function withRightSignature(call: Call, { webhookSecret = '' }: PosState): Call {
  return withHeader(call, signatureHeader, signatureOf(call.rawBody, webhookSecret))
}
