import { excerpt, expectThat } from '../run/expect.js'
import type { Exchange } from '../run/exchange.js'

/** The event was taken: a 2xx, as no page tells which. */
export function expectTaken({ response }: Exchange): void {
  const seen = `HTTP ${response.status}: ${excerpt(response.body)}`
  expectThat(
    response.status >= 200 && response.status <= 299,
    { en: 'a 2xx', tr: '2xx' },
    { en: seen, tr: seen },
  )
}

/** The answer came within so many seconds. */
export function expectWithin({ response }: Exchange, seconds: number): void {
  expectThat(
    response.durationMs <= seconds * 1000,
    { en: `an answer within ${seconds} s`, tr: `${seconds} sn içinde yanıt` },
    { en: `an answer after ${response.durationMs} ms`, tr: `${response.durationMs} ms sonra yanıt` },
  )
}

/** Where the answer is labelled as JSON and not empty, it is JSON, in UTF-8: no body is documented. */
export function expectJsonWhereLabelled({ response }: Exchange): void {
  expectThat(
    !isLabelledAsJson(response) || response.body.length === 0 || valueOf(response.body) !== undefined,
    { en: 'JSON, as the Content-Type says', tr: 'Content-Type başlığının bildirdiği gibi JSON' },
    { en: excerpt(response.body), tr: excerpt(response.body) },
  )
}

/** Where the answer is labelled as JSON, its bytes are UTF-8. */
export function expectUtf8WhereJson({ response }: Exchange): void {
  expectThat(
    !isLabelledAsJson(response) || Buffer.from(response.body.toString()).equals(response.body),
    { en: 'a JSON body in UTF-8', tr: 'UTF-8 kodlu JSON gövde' },
    { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
  )
}

/** A body that is a JSON object or list is not labelled as something else. */
export function expectNotMislabelled({ response }: Exchange): void {
  const type = response.headers['content-type'] ?? ''
  const value = valueOf(response.body)
  expectThat(
    type === '' || isLabelledAsJson(response) || typeof value !== 'object' || value === null,
    { en: 'Content-Type application/json', tr: 'Content-Type application/json' },
    { en: `Content-Type ${type}`, tr: `Content-Type ${type}` },
  )
}

/** What servers show of themselves when something breaks inside. */
const internals =
  /\bat .+\(.+:\d+:\d+\)|Traceback \(most recent call last\)|\.(js|ts|py|java|php|go|cs):\d+\b|\bSQLSTATE\b|node_modules|stack trace/i

/** The answer shows nothing of the server's inside. */
export function expectNothingInternal({ response }: Exchange): void {
  const [found = ''] = internals.exec(response.body.toString()) ?? []
  expectThat(
    found === '',
    {
      en: 'no stack trace, file or query of the server',
      tr: 'sunucunun yığın izi, dosyası veya sorgusu olmaması',
    },
    { en: `"${found}" in the body`, tr: `gövdede "${found}"` },
  )
}

function isLabelledAsJson({ headers }: Exchange['response']): boolean {
  return /^(application|text)\/([\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '')
}

function valueOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    return undefined
  }
}
