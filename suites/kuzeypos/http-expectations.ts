import { expectJson, expectThat } from '../run/expect.js'
import type { Exchange } from '../run/exchange.js'
import { isLabelledJson, mayBeJson } from '../run/media-type.js'

/** What servers show of themselves when something breaks inside. */
const internals =
  /\bat .+\(.+:\d+:\d+\)|Traceback \(most recent call last\)|\.(js|ts|py|java|php|go|cs):\d+\b|\bSQLSTATE\b|\b(CastError|MongoServerError|BSONError)\b|node_modules|stack trace/i

/** The answer is a success, whichever. */
export function expectAccepted({ response }: Exchange): void {
  expectThat(
    response.status >= 200 && response.status <= 299,
    { en: 'a 2xx', tr: 'bir 2xx' },
    { en: `HTTP ${response.status}`, tr: `HTTP ${response.status}` },
  )
}

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

export function expectUtf8({ response }: Exchange): void {
  expectThat(
    Buffer.from(response.body.toString()).equals(response.body),
    { en: 'a body in UTF-8', tr: 'UTF-8 gövde' },
    { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
  )
}

export function expectNotMislabelled(exchange: Exchange): void {
  const type = exchange.response.headers['content-type'] ?? ''
  expectThat(
    mayBeJson(exchange.response),
    { en: 'Content-Type application/json', tr: 'Content-Type application/json' },
    { en: `Content-Type ${type}`, tr: `Content-Type ${type}` },
  )
}

/** Where no answer is documented: a body that calls itself JSON is JSON. */
export function expectJsonIfLabelled(exchange: Exchange): void {
  if (exchange.response.body.length > 0 && isLabelledJson(exchange.response)) expectJson(exchange)
}

/** Where no answer is documented: a body that calls itself JSON is in UTF-8. */
export function expectUtf8IfLabelled(exchange: Exchange): void {
  if (isLabelledJson(exchange.response)) expectUtf8(exchange)
}

/** Where no answer is documented: a body that is a JSON object or array calls itself nothing else. */
export function expectLabelIfJson(exchange: Exchange): void {
  if (isJsonStructure(exchange.response.body.toString())) expectNotMislabelled(exchange)
}

function isJsonStructure(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && text.trim() !== 'null'
  } catch {
    return false
  }
}
