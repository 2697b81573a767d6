import type { CarriedMessage } from '../../run/http/carried-message.js'
import type { MatchingCalls, Unclear } from '../client-check.js'
import { objectOf, valueOf, wasAccepted, type ObservedCall } from '../recording/observed-call.js'
import type { Recording } from '../recording/recording.js'
import { credentialHeaders, credentialMembers } from '../record/shown-credentials.js'

/** Every call by itself. */
export function eachCall({ calls }: Recording): MatchingCalls[] {
  return calls.map((call) => [call])
}

/** Every call of one of these operations by itself; without a name, of any that the documents name. */
export function eachCallOf(...operations: readonly string[]): (recording: Recording) => MatchingCalls[] {
  return ({ calls }) => calls.filter(isOf(operations)).map((call) => [call])
}

/** Every call of one of these operations whose body is a JSON object: the others break another requirement. */
export function eachBodyOf(...operations: readonly string[]): (recording: Recording) => MatchingCalls[] {
  return (recording) => eachCallOf(...operations)(recording).filter(([call]) => objectOf(call) !== undefined)
}

/** Every call of the operation with a JSON object of which this holds. */
export function eachBodyThat(
  operation: string,
  holds: (call: ObservedCall) => boolean,
): (recording: Recording) => MatchingCalls[] {
  return (recording) => eachBodyOf(operation)(recording).filter(([call]) => holds(call))
}

/** Every call of the operation whose body is JSON: what is no object has none of the members that it must have. */
export function eachJsonOf(operation: string): (recording: Recording) => MatchingCalls[] {
  return (recording) => eachCallOf(operation)(recording).filter(([call]) => valueOf(call) !== undefined)
}

/**
 * Every call of the operation that has an earlier one of the same identity, together with all of those: `[first,
 * …, judged]`. Calls without an identity have no part in it.
 */
export function eachSequence(
  operation: string,
  identityOf: (call: ObservedCall) => string | undefined,
): (recording: Recording) => MatchingCalls[] {
  return ({ calls }) => {
    const known = new Map<string, ObservedCall[]>()
    return calls.filter(isOf([operation])).flatMap((call) => {
      const identity = identityOf(call)
      if (identity === undefined) return []
      const earlier = known.get(identity) ?? []
      known.set(identity, [...earlier, call])
      const [first, ...between] = earlier
      return first ? [[first, ...between, call] as const] : []
    })
  }
}

/** Every call of the operation whose identity an accepted one had before: `[first, …, judged]`. */
export function eachReuse(
  operation: string,
  identityOf: (call: ObservedCall) => string | undefined,
): (recording: Recording) => MatchingCalls[] {
  return (recording) =>
    eachSequence(operation, identityOf)(recording).filter((calls) => calls.slice(0, -1).some(wasAccepted))
}

/**
 * Every accepted call, and the first later one of its identity that says the same again: `[accepted]` or
 * `[accepted, again]`. Calls without an identity have no part in it.
 */
export function eachAccepted(
  operation: string,
  identityOf: (call: ObservedCall) => string | undefined,
  isAgain: (accepted: ObservedCall, later: ObservedCall) => boolean = () => true,
): (recording: Recording) => MatchingCalls[] {
  return ({ calls }) => {
    const alike = new Map<string, ObservedCall[]>()
    for (const call of calls.filter(isOf([operation]))) {
      const identity = identityOf(call)
      if (identity !== undefined) alike.set(identity, [...(alike.get(identity) ?? []), call])
    }
    return [...alike.values()].flatMap((group) =>
      group.flatMap((accepted, index) => {
        if (!wasAccepted(accepted)) return []
        const again = group.slice(index + 1).find((later) => isAgain(accepted, later))
        return [again ? ([accepted, again] as const) : ([accepted] as const)]
      }),
    )
  }
}

/**
 * The first call that a client makes in the knowledge of such an answer: `[answered, next]`. A client that makes one
 * call after the other knows it with the next one; one that has several under way may have sent the others before,
 * so that only the same order again tells.
 */
export function eachNextAfter(
  operation: string,
  isMeant: (call: ObservedCall) => boolean,
  idOf: (call: ObservedCall) => string | undefined,
): (recording: Recording) => MatchingCalls[] {
  return ({ calls }) => {
    const own = calls.filter(isOf([operation]))
    const isOneByOne = areOneByOne(own)
    return own.filter(isMeant).flatMap((answered) => {
      const next = own.find(
        (call) => call.startedAt > answered.endedAt && (isOneByOne || idOf(call) === idOf(answered)),
      )
      return next ? [[answered, next] as const] : []
    })
  }
}

/** Every such answer after which calls came of which nobody can say whether they were made in the knowledge of it. */
export function eachUnclearNext(
  operation: string,
  isMeant: (call: ObservedCall) => boolean,
  idOf: (call: ObservedCall) => string | undefined,
): (recording: Recording) => Unclear[] {
  return (recording) => {
    const own = recording.calls.filter(isOf([operation]))
    const known = new Set(eachNextAfter(operation, isMeant, idOf)(recording).map(([answered]) => answered))
    return own.filter(isMeant).flatMap((answered) => {
      const later = own.find((call) => call.startedAt > answered.endedAt)
      return later && !known.has(answered)
        ? [{ matching: [answered, later] as const, reason: severalAtOnce }]
        : []
    })
  }
}

const severalAtOnce: Unclear['reason'] = {
  en: 'could not tell: several calls were under way at once, so that the next one may have been on its way before that answer. Let the client make one call after the other, or send the refused order again, and it can be told',
  tr: 'ayırt edilemedi: aynı anda birden çok çağrı sürüyordu; sıradaki, o yanıttan önce yola çıkmış olabilir. İstemci çağrılarını birer birer yapar veya geri çevrilen siparişi yeniden gönderirse ayırt edilir',
}

/** No call begins before the one in front of it is answered; they stand in the order of their arrival. */
function areOneByOne(calls: readonly ObservedCall[]): boolean {
  return calls.every((call, index) => index === 0 || call.startedAt >= calls[index - 1]!.endedAt)
}

/**
 * Every call with whose answer a matter is over, together with the first one that, begun after it, goes on with the
 * matter all the same: `[ended]` or `[ended, next]`.
 */
export function eachEnding(
  isEnding: (call: ObservedCall) => boolean,
  goesOn: (later: ObservedCall, ended: ObservedCall) => boolean,
): (recording: Recording) => MatchingCalls[] {
  return ({ calls }) =>
    calls.filter(isEnding).map((ended) => {
      const next = calls.find((later) => later.startedAt > ended.endedAt && goesOn(later, ended))
      return next ? [ended, next] : [ended]
    })
}

/** Every final refusal, with a later call that repeats it unchanged: method, path, credentials and body. */
export const eachFinallyRefused = eachEnding(
  isFinallyRefused,
  (later, refused) => !wasAccepted(later) && isSameRequest(later, refused),
)

const finalRefusals = new Set([400, 401, 403, 404, 409, 422])

function isFinallyRefused({ response }: ObservedCall): boolean {
  return response !== undefined && finalRefusals.has(response.status)
}

function isSameRequest(one: ObservedCall, other: ObservedCall): boolean {
  return (
    one.request.method === other.request.method &&
    one.request.path === other.request.path &&
    isSameSender(one, other) &&
    isSameBody(one.request, other.request)
  )
}

/**
 * Another credential makes another call of what was refused for want of a right one. Elsewhere, and where a
 * recording shows how the caller says who it is, it need not show in how many other ways it does not.
 */
function isSameSender(one: ObservedCall, refused: ObservedCall): boolean {
  const shown = credentialHeaders.filter((name) =>
    [one, refused].some(({ request }) => name in request.headers),
  )
  const isInBody = credentialMembers.some((name) => name in (objectOf(one) ?? {}))
  const isForItsCredentials = [401, 403].includes(refused.response?.status ?? 401)
  const compared = isForItsCredentials && shown.length === 0 && !isInBody ? credentialHeaders : shown
  return compared.every((name) => one.request.headers[name] === refused.request.headers[name])
}

/** The same that is meant: a coding makes other bytes of it each time. */
function isSameBody(one: CarriedMessage, other: CarriedMessage): boolean {
  if ('problem' in one.content || 'problem' in other.content) return one.carried.equals(other.carried)
  return one.content.bytes.equals(other.content.bytes)
}

function isOf(operations: readonly string[]): (call: ObservedCall) => boolean {
  return ({ operation }) =>
    operation !== undefined && (operations.length === 0 || operations.includes(operation))
}
