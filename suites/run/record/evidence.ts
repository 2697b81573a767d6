import type { ExchangeRecord } from '../../run-record.js'
import type { CarriedMessage } from '../http/carried-message.js'
import { carriedRecord, shownText } from '../http/carried-record.js'
import type { Attempt, SentRequest } from '../http/exchange.js'
import type { Redactor } from './redactor.js'

/** Characters of a body that a record keeps. */
const bodyLimit = 16_384

/** An attempt as a record shows it: secrets replaced, bodies bounded, a curl line beside it. */
export function evidenceOf(
  { operation, hook, request, response, error }: Attempt,
  redactor: Redactor,
): ExchangeRecord {
  const headers = redactor.headers(request.headers)
  const body = bounded(request.carried ? shownText(request.carried) : request.body.toString(), redactor)
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
    curl: curlOf({ ...request, method: redactor.text(request.method), url, headers }, body, response),
  }
}

function faultsOf({ faults = [] }: SentRequest, redactor: Redactor): { faults?: string[] } {
  return faults.length > 0 ? { faults: faults.map((fault) => redactor.text(fault)) } : {}
}

function curlOf(
  { method, url, headers, carried }: SentRequest,
  body: string,
  response?: CarriedMessage,
): string {
  const parts = ['curl', '-i', '-X', method, quote(url)]
  // Who answers in a coding without being asked for it is only readable with this.
  if (isCoded(response)) parts.push('--compressed')
  for (const [name, value] of Object.entries(headers)) {
    // The line holds the text that was meant, not the bytes that these speak of.
    if (isCoded(carried) && /^content-(encoding|length)$/i.test(name)) continue
    // curl drops a header without a value; a semicolon sends it empty.
    parts.push('-H', quote(value === '' ? `${name};` : `${name}: ${value}`))
  }
  if (body !== '') parts.push('--data-raw', quote(body))
  return parts.join(' ')
}

function isCoded(message: CarriedMessage | undefined): boolean {
  return message !== undefined && !('problem' in message.content) && message.content.codings.length > 0
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function bounded(text: string, redactor: Redactor): string {
  const shown = redactor.beginning(text, bodyLimit)
  return text.length <= bodyLimit ? shown : `${shown}… (${text.length - bodyLimit} more characters)`
}
