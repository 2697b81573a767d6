import type { Operation } from '../../../../contracts/openapi/operations.js'
import type { Gaps } from '../../evidence/gaps.js'
import type { ObservedCall } from '../observed-call.js'
import { operationOf } from '../recorder.js'
import { ReceivedResponse } from '../../../run/http/received-response.js'
import { ObservedRequest } from '../observed-request.js'
import { recordedMessage } from './recorded-content.js'
import type { HarEntry } from './har-entry.js'
import { heldBody, type Beside, type HeldBody } from './held-body.js'
import { headersIn, heldRequestHeaders } from './held-headers.js'

/** Where a call stood. */
export interface HarPlace extends Beside {
  /** From the base URL on, with the query. */
  path: string
  operations: readonly Operation[]
  startedAt: number
}

/** The call in an entry, with what the entry does not hold of it. */
export function harCall(entry: HarEntry, { path, operations, startedAt, ...beside }: HarPlace): ObservedCall {
  const { request, startedDateTime, time } = entry
  const at = Date.parse(startedDateTime ?? '')
  const began = Number.isNaN(at) ? 0 : at - startedAt
  const { headers, unheld: headersUnheld } = heldRequestHeaders(request.headers, request.postData?.mimeType)
  const body = isBodiless(request) ? { bytes: Buffer.alloc(0) } : heldRequestBody(request, headers, beside)
  const message = recordedMessage(headers, body.bytes)
  const bodyUnheld = body.unheld ?? (message.isCut ? codedOtherwise : undefined)
  const answer = answerOf(entry, beside)
  return {
    ...operationOf(operations, request.method, path),
    request: new ObservedRequest({ method: request.method, path, ...message }),
    ...answer.seen,
    startedAt: began,
    endedAt: began + Math.max(0, time ?? 0),
    gaps: {
      unheld: {
        ...(headersUnheld && { headers: headersUnheld }),
        ...(bodyUnheld && { body: bodyUnheld }),
        ...(body.altered && { members: body.altered }),
        ...(Number.isNaN(at) && { times: timeUnknown, order: timeUnknown }),
        ...answer.unheld,
      },
    },
  }
}

const timeUnknown = {
  en: 'the recording does not say when each call was made (startedDateTime)',
  tr: 'kayıt her çağrının zamanını (startedDateTime) söylemiyor',
}

const codedOtherwise = {
  en: 'the recording holds the body neither as its text nor as its Content-Encoding made it',
  tr: 'kayıt gövdeyi ne metin olarak ne de Content-Encoding’in verdiği biçimde taşıyor',
}

const answerUnknown = {
  en: 'the recording does not hold the answer',
  tr: 'kayıt yanıtı taşımıyor',
}

/** A browser writes 0 where no answer came, or where it was not told which. */
function answerOf(
  { request, response, time }: HarEntry,
  beside: Beside,
): { seen: Pick<ObservedCall, 'response' | 'error'>; unheld: Gaps['unheld'] } {
  const status = response?.status
  if (!response || typeof status !== 'number' || status <= 0) {
    return { seen: { error: 'the recording holds no answer' }, unheld: { answer: answerUnknown } }
  }
  const headers = headersIn(response.headers)
  const hasNone = request.method === 'HEAD' || status === 204 || status === 304
  const body = hasNone
    ? { bytes: Buffer.alloc(0) }
    : heldBody(
        response.content ?? undefined,
        {
          sizes: [response.content?.size, response.bodySize === 0 ? 0 : undefined],
          contentLength: headers['content-length'],
          isCoded: 'content-encoding' in headers,
        },
        beside,
      )
  const message = recordedMessage(headers, body.bytes)
  const lost = body.unheld ?? body.altered ?? (message.isCut ? codedOtherwise : undefined)
  return {
    seen: {
      response: new ReceivedResponse({
        status,
        durationMs: Math.max(0, time ?? 0),
        ...message,
      }),
    },
    unheld: lost ? { answerBody: lost } : {},
  }
}

function heldRequestBody(
  { bodySize, postData }: HarEntry['request'],
  headers: Readonly<Record<string, string>>,
  beside: Beside,
): HeldBody {
  const isCoded = 'content-encoding' in headers
  return heldBody(
    postData ?? undefined,
    { sizes: [bodySize], contentLength: headers['content-length'], isCoded },
    beside,
  )
}

function isBodiless({ method, postData }: HarEntry['request']): boolean {
  return (method === 'GET' || method === 'HEAD') && !postData
}
