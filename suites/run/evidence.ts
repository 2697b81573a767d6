import type { ExchangeRecord } from '../run-record.js'
import type { Attempt, SentRequest } from './exchange.js'
import type { Redactor } from './redactor.js'

/** Characters of a body that a record keeps. */
const bodyLimit = 16_384

/** An attempt as a record shows it: secrets replaced, bodies bounded, a curl line beside it. */
export function evidenceOf(
  { operation, request, response, error }: Attempt,
  redactor: Redactor,
): ExchangeRecord {
  const headers = redactor.headers(request.headers)
  const body = bounded(request.body, redactor)
  const url = redactor.text(request.url)
  return {
    ...(operation !== undefined && { operation }),
    request: { method: redactor.text(request.method), url, headers, body },
    ...(response && {
      response: {
        status: response.status,
        headers: redactor.headers(response.headers),
        body: bounded(response.body, redactor),
        durationMs: response.durationMs,
      },
    }),
    ...(error !== undefined && { error: redactor.text(error) }),
    curl: curlOf({ ...request, method: redactor.text(request.method), url, headers }, body),
  }
}

function curlOf({ method, url, headers }: SentRequest, body: string): string {
  const parts = ['curl', '-i', '-X', method, quote(url)]
  for (const [name, value] of Object.entries(headers)) {
    // curl drops a header without a value; a semicolon sends it empty.
    parts.push('-H', quote(value === '' ? `${name};` : `${name}: ${value}`))
  }
  if (body !== '') parts.push('--data-raw', quote(body))
  return parts.join(' ')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function bounded(body: Buffer, redactor: Redactor): string {
  const text = body.toString()
  const shown = redactor.beginning(text, bodyLimit)
  return text.length <= bodyLimit ? shown : `${shown}… (${text.length - bodyLimit} more characters)`
}
