import { both } from '../../../contracts/text/bilingual.js'
import { expectThat, jsonBytes, shownBody } from './expect.js'
import { expectNoMark } from '../http/byte-order-mark.js'
import type { Exchange } from '../http/exchange.js'
import { isLabelledJson, mayBeJson } from '../http/media-type.js'

/** What servers show of themselves when something breaks inside: Node, Python, PHP, Java, Go, .NET, databases. */
const internals =
  /\bat [^\n(]{1,300}\([^\n()]{1,300}:\d+:\d+\)|\bat [\w.]{1,300}\([^\n]{0,300}\) in [^\n]{1,300}:line \d+|Traceback \(most recent call last\)|\.(js|ts|py|java|php|go|cs):\d+\b|\bSystem\.[\w.]+Exception\b|\bSQLSTATE\b|\b(CastError|MongoServerError|BSONError)\b|node_modules|stack ?trace/i

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

/** The body's bytes are UTF-8; RFC 8259, 8.1. */
export function expectUtf8({ response }: Exchange): void {
  expectThat(
    Buffer.from(response.body.toString()).equals(response.body),
    { en: 'a body in UTF-8', tr: 'UTF-8 gövde' },
    { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
  )
}

/** Where no body is documented: one that is labelled as JSON is in UTF-8. */
export function expectUtf8WhereLabelled(exchange: Exchange): void {
  if (isLabelledJson(exchange.response)) expectUtf8(exchange)
}

/** Where no body is documented: one that is labelled as JSON has no byte order mark before it. */
export function expectNoMarkWhereLabelled({ response }: Exchange): void {
  if (isLabelledJson(response)) expectNoMark(response)
}

/** Where no body is documented: one that says it is JSON is JSON; one that is empty or says otherwise may be anything. */
export function expectJsonWhereLabelled({ response }: Exchange): void {
  if (!isLabelledJson(response)) return
  const body = jsonBytes(response)
  expectThat(
    body.length === 0 || valueOf(body) !== undefined,
    { en: 'JSON, as its Content-Type says', tr: 'Content-Type değerinin dediği gibi JSON' },
    shownBody(body),
  )
}

/** Where JSON is spoken but this answer's body is not documented: whatever it is, it is no page for a browser. */
export function expectNoPage({ response }: Exchange): void {
  expectThat(
    !/^\s*</.test(response.body.toString()),
    { en: 'JSON or an empty body, no HTML page', tr: 'HTML sayfası değil, JSON veya boş gövde' },
    shownBody(response.body),
  )
}

/** A body that is a JSON object or list is not labelled as something else. */
export function expectNotMislabelled({ response }: Exchange): void {
  const value = valueOf(response.body)
  expectThat(
    mayBeJson(response) || typeof value !== 'object' || value === null,
    both('Content-Type application/json'),
    both(`Content-Type ${response.headers['content-type'] ?? ''}`),
  )
}

function valueOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    return undefined
  }
}
