import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { valueOf, type ObservedCall } from '../recording/observed-call.js'
import type { CarriedMessage } from '../../run/http/carried-message.js'
import { answerCut, bodyCut, valueReplaced, type Gaps } from './gaps.js'
import type { KnownTexts } from './known-texts.js'
import { holdsPlaceholder, isPlaceholder } from './placeholder.js'
import type { Reading } from './reading.js'
import { seenHeaders } from './seen-headers.js'
import { seenJson } from './seen-json.js'

/**
 * A call as its recording shows it: the same to whoever reads what is held; of the rest nothing is found, and it is
 * noted. A check need not know what may be missing: what it read tells whether it could judge.
 */
export function seenCall(call: ObservedCall, known: KnownTexts, reading: Reading): ObservedCall {
  const { request, response } = call
  if (!call.gaps && !request.isCut && response?.isCut !== true) return call
  const gaps: Gaps = {
    ...call.gaps,
    unheld: {
      ...(request.isCut && { body: bodyCut }),
      ...(response?.isCut && { answerBody: answerCut }),
      ...call.gaps?.unheld,
    },
  }
  const { unheld, copy } = gaps
  const miss = (reason: Bilingual | undefined): void => {
    if (reason) reading.miss(seen, reason)
  }
  const isReplaced = once(
    () => copy !== undefined && holdsPlaceholder(request.readableBody.toString(), known.documented),
  )
  const isAnswerReplaced = once(
    () => copy !== undefined && holdsPlaceholder(response!.readableBody.toString(), known.documented),
  )
  const isAddressReplaced = once(
    () => copy !== undefined && partsOf(request.path).some((part) => isPlaceholder(part, known.documented)),
  )
  const answer =
    response &&
    withBody(response, () => miss(unheld.answerBody ?? (isAnswerReplaced() ? valueReplaced : undefined)), {
      status: response.status,
      durationMs: response.durationMs,
      isCut: response.isCut,
      headers: seenHeaders(response.headers, { ...gaps, unheld: {} }, known, miss),
    })
  const seen: ObservedCall = {
    ...call,
    request: withBody(
      request,
      () => miss(unheld.body ?? unheld.members ?? (isReplaced() ? valueReplaced : undefined)),
      {
        method: request.method,
        isCut: request.isCut,
        headers: seenHeaders(request.headers, gaps, known, miss),
        get path() {
          miss(isAddressReplaced() ? valueReplaced : undefined)
          return request.path
        },
      },
    ),
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
      return seenJson(value, gaps, known, miss)
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

/** Adds the ways in which a message's body can be read, each of which is noted. */
function withBody<Head extends object>(
  message: CarriedMessage,
  note: () => void,
  head: Head,
): Head & CarriedMessage {
  const reading = (name: 'body' | 'carried' | 'content' | 'readableBody'): PropertyDescriptor => ({
    enumerable: true,
    get: () => {
      note()
      return message[name]
    },
  })
  return Object.defineProperties(head, {
    body: reading('body'),
    carried: reading('carried'),
    content: reading('content'),
    readableBody: reading('readableBody'),
  }) as Head & CarriedMessage
}
