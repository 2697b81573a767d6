import type { Bilingual } from '../../../contracts/bilingual.js'
import { valueOf, type ObservedCall } from '../observed-call.js'
import { valueReplaced } from './gaps.js'
import { holdsPlaceholder, isPlaceholder } from './placeholder.js'
import type { Reading } from './reading.js'
import { seenHeaders } from './seen-headers.js'
import { seenJson } from './seen-json.js'

/**
 * A call as its recording shows it: the same to whoever reads what is held; of the rest nothing is found, and it is
 * noted. A check need not know what may be missing: what it read tells whether it could judge.
 */
export function seenCall(call: ObservedCall, issued: readonly string[], reading: Reading): ObservedCall {
  const { gaps, request, response } = call
  if (!gaps) return call
  const { unheld, copy } = gaps
  const miss = (reason: Bilingual | undefined): void => {
    if (reason) reading.miss(seen, reason)
  }
  const isReplaced = once(() => copy !== undefined && holdsPlaceholder(request.body.toString()))
  const isAnswerReplaced = once(() => copy !== undefined && holdsPlaceholder(response!.body.toString()))
  const isAddressReplaced = once(() => copy !== undefined && partsOf(request.path).some(isPlaceholder))
  const answer = response && {
    status: response.status,
    headers: seenHeaders(response.headers, { ...gaps, unheld: {} }, issued, miss),
    get body() {
      miss(unheld.answerBody ?? (isAnswerReplaced() ? valueReplaced : undefined))
      return response.body
    },
  }
  const seen: ObservedCall = {
    ...call,
    request: {
      method: request.method,
      headers: seenHeaders(request.headers, gaps, issued, miss),
      get path() {
        miss(isAddressReplaced() ? valueReplaced : undefined)
        return request.path
      },
      get body() {
        miss(unheld.body ?? unheld.members ?? (isReplaced() ? valueReplaced : undefined))
        return request.body
      },
    },
    get response() {
      miss(unheld.answer)
      return answer
    },
    get startedAt() {
      miss(unheld.times)
      return call.startedAt
    },
    get endedAt() {
      miss(unheld.times)
      return call.endedAt
    },
    get value() {
      if (unheld.body) return void miss(unheld.body)
      const value = valueOf(call)
      // A piece may be cut off, or a bare word put into it.
      if (value === undefined) miss(unheld.members ?? (isReplaced() ? valueReplaced : undefined))
      return seenJson(value, gaps, issued, miss)
    },
  }
  return seen
}

function partsOf(path: string): string[] {
  return path.split(/[/?&=]/).map((part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })
}

function once(find: () => boolean): () => boolean {
  let found: boolean | undefined
  return () => (found ??= find())
}
