import type { Operation } from '../../../contracts/operations.js'
import type { Gaps } from '../evidence/gaps.js'
import type { ObservedCall } from '../observed-call.js'
import { operationOf } from '../recorder.js'
import { ReceivedResponse } from '../../run/received-response.js'
import { ObservedRequest } from '../observed-request.js'
import { recordedMessage } from './recorded-content.js'
import type { HarEntry } from './har-entry.js'
import { heldBody, type HeldBody, type ReadBeside } from './held-body.js'
import { headersIn, heldRequestHeaders } from './held-headers.js'

/** Where a call stood, and what stands beside the file. */
export interface HarPlace {
  /** From the base URL on, with the query. */
  path: string
  operations: readonly Operation[]
  startedAt: number
  readBeside: ReadBeside
}

/** The call in an entry, with what the entry does not hold of it. */
export function harCall(
  entry: HarEntry,
  { path, operations, startedAt, readBeside }: HarPlace,
): ObservedCall {
  const { request, startedDateTime, time } = entry
  const at = Date.parse(startedDateTime ?? '')
  const began = Number.isNaN(at) ? 0 : at - startedAt
  const { headers, unheld: headersUnheld } = heldRequestHeaders(request.headers, request.postData?.mimeType)
  const body = isBodiless(request)
    ? { bytes: Buffer.alloc(0) }
    : heldRequestBody(request, headers, readBeside)
  const answer = answerOf(entry, readBeside)
  return {
    ...operationOf(operations, request.method, path),
    request: new ObservedRequest({ method: request.method, path, ...recordedMessage(headers, body.bytes) }),
    ...answer.seen,
    startedAt: began,
    endedAt: began + Math.max(0, time ?? 0),
    gaps: {
      unheld: {
        ...(headersUnheld && { headers: headersUnheld }),
        ...(body.unheld && { body: body.unheld }),
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

const answerUnknown = {
  en: 'the recording does not hold the answer',
  tr: 'kayıt yanıtı taşımıyor',
}

/** A browser writes 0 where no answer came, or where it was not told which. */
function answerOf(
  { request, response, time }: HarEntry,
  readBeside: ReadBeside,
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
        readBeside,
      )
  const lost = body.unheld ?? body.altered
  return {
    seen: {
      response: new ReceivedResponse({
        status,
        durationMs: Math.max(0, time ?? 0),
        ...recordedMessage(headers, body.bytes),
      }),
    },
    unheld: lost ? { answerBody: lost } : {},
  }
}

function heldRequestBody(
  { bodySize, postData }: HarEntry['request'],
  headers: Readonly<Record<string, string>>,
  readBeside: ReadBeside,
): HeldBody {
  const isCoded = 'content-encoding' in headers
  return heldBody(
    postData ?? undefined,
    { sizes: [bodySize], contentLength: headers['content-length'], isCoded },
    readBeside,
  )
}

function isBodiless({ method, postData }: HarEntry['request']): boolean {
  return (method === 'GET' || method === 'HEAD') && !postData
}
