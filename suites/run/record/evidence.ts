import type { ExchangeRecord } from '../../record/run-record.js'
import { carriedRecord, shownText } from '../http/carried-record.js'
import type { Attempt, SentRequest } from '../http/exchange.js'
import { curlLine } from './curl-line.js'
import type { Redactor } from './redactor.js'

/** Characters of a body that a record keeps. */
const bodyLimit = 16_384

/** An attempt as a record shows it: secrets replaced, bodies bounded, a curl line beside it. */
export function evidenceOf(
  { operation, hook, request, response, error }: Attempt,
  redactor: Redactor,
): ExchangeRecord {
  const headers = redactor.headers(request.headers)
  const text = request.carried ? shownText(request.carried) : request.body.toString()
  const body = bounded(text, redactor)
  const leftOut = Math.max(0, text.length - bodyLimit)
  const url = redactor.text(request.url)
  return {
    ...(operation !== undefined && { operation }),
    ...(hook && { hook }),
    request: {
      method: redactor.text(request.method),
      url,
      headers,
      body,
      ...carriedRecord(request.carried),
      ...faultsOf(request, redactor),
    },
    ...(response && {
      response: {
        status: response.status,
        headers: redactor.headers(response.headers),
        body: bounded(shownText(response), redactor),
        durationMs: response.durationMs,
        ...carriedRecord(response),
      },
    }),
    ...(error !== undefined && { error: redactor.text(error) }),
    curl: curlLine(
      {
        method: redactor.text(request.method),
        url,
        headers,
        body: redactor.beginning(text, bodyLimit),
        leftOut,
      },
      request.carried,
      response,
    ),
  }
}

function faultsOf({ faults = [] }: SentRequest, redactor: Redactor): { faults?: string[] } {
  return faults.length > 0 ? { faults: faults.map((fault) => redactor.text(fault)) } : {}
}

function bounded(text: string, redactor: Redactor): string {
  const shown = redactor.beginning(text, bodyLimit)
  return text.length <= bodyLimit ? shown : `${shown}… (${text.length - bodyLimit} more characters)`
}
