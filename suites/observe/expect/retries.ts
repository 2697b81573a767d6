import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { MatchingCalls, Unclear } from '../client-check.js'
import { wasAccepted, type ObservedCall } from '../recording/observed-call.js'
import type { Recording } from '../recording/recording.js'

/** How an operation tells its calls apart. */
export interface RetriedOperation {
  operation: string
  /** Undefined where a call names none. */
  idOf(call: ObservedCall): string | undefined
  /** What is left of a call when its id is taken away: the same in a retry. */
  substanceOf(call: ObservedCall): string
  /** Whether the documents have the client wait at this time: what it sends alike is what it should wait with. */
  isWaitDue?(failed: ObservedCall, later: ObservedCall, recording: Recording): boolean
}

/** A failed call, and what may be its retry. */
interface FailedCall {
  failed: ObservedCall
  retry?: ObservedCall
  /** The first like call under another id, where it may as well be the next order. */
  unclear?: ObservedCall
}

/**
 * Every retry of a call that failed for no fault of the client's (no answer, 429, 5xx): `[failed, retry]`, found by
 * its id or, where that one never comes again, by its substance. Where a client's orders are alike anyway, a like
 * one under a new id may be its next order: `eachUnclearRetry` has those.
 */
export function eachRetry(retried: RetriedOperation) {
  return (recording: Recording): MatchingCalls[] =>
    failedCalls(retried, recording).flatMap(({ failed, retry }) => (retry ? [[failed, retry] as const] : []))
}

/** Every failed call after which a like one came under another id, among others that are alike too. */
export function eachUnclearRetry(retried: RetriedOperation, idField: string) {
  return (recording: Recording): Unclear[] =>
    failedCalls(retried, recording).flatMap(({ failed, unclear }) =>
      unclear ? [{ matching: [failed, unclear] as const, reason: cannotTell(failed, idField) }] : [],
    )
}

/**
 * Every call that the server turned away for no fault of the client's (429, 5xx), with its retry: `[failed, retry]` or,
 * where the client ended by itself without one, `[failed]`. While it could still go on nobody knows.
 */
export function eachFailure(retried: RetriedOperation) {
  return (recording: Recording): MatchingCalls[] =>
    failedCalls(retried, recording)
      .filter(({ failed, unclear }) => failed.response !== undefined && !unclear)
      .flatMap(({ failed, retry }): MatchingCalls[] => {
        if (retry) return [[failed, retry]]
        return recording.endedByItself ? [[failed]] : []
      })
}

function failedCalls(
  { operation, idOf, substanceOf, isWaitDue = () => false }: RetriedOperation,
  recording: Recording,
): FailedCall[] {
  const own = recording.calls.filter((call) => call.operation === operation && idOf(call) !== undefined)
  return own.filter(isFailure).map((failed): FailedCall => {
    const later = own.filter(({ startedAt }) => startedAt > failed.endedAt)
    const sameId = later.find((call) => idOf(call) === idOf(failed))
    if (sameId) return { failed, retry: sameId }
    const alike = own.filter((call) => substanceOf(call) === substanceOf(failed))
    const next = later.find((call) => alike.includes(call))
    if (!next) return { failed }
    const others = alike.filter((call) => idOf(call) !== idOf(failed))
    const isRetry = isOneOrder(others, later) || isWaitDue(failed, next, recording)
    return isRetry ? { failed, retry: next } : { failed, unclear: next }
  })
}

/** Like calls under other ids that lead to one order alone: none was taken before, and nothing came after the one that was. */
function isOneOrder(others: readonly ObservedCall[], later: readonly ObservedCall[]): boolean {
  const [taken, another] = others.filter(wasAccepted)
  if (!taken) return true
  return !another && later.includes(taken) && others.every((call) => call.startedAt <= taken.startedAt)
}

function cannotTell({ response }: ObservedCall, idField: string): Bilingual {
  const [en, tr] = response
    ? [`an HTTP ${response.status}`, `HTTP ${response.status} yanıtı`]
    : ['a lost answer', 'kaybolan bir yanıt']
  return {
    en: `could not tell: after ${en} the same content came under another ${idField}, as it does anyway; it may be the retry or the next order. Let test orders differ (another customer, item or note each), and it can be told`,
    tr: `ayırt edilemedi: ${tr} sonrasında aynı içerik başka bir ${idField} ile geldi, zaten hep böyle geliyor; yeniden deneme de olabilir, sıradaki sipariş de. Test siparişleri birbirinden farklı olursa (başka müşteri, ürün veya not) ayırt edilir`,
  }
}

/** It failed for no fault of the client's: no answer, 429 or 5xx. */
export function isFailure(call: ObservedCall): boolean {
  const status = call.response?.status
  return !wasAccepted(call) && (status === undefined || status === 429 || status >= 500)
}
