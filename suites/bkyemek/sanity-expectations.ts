import { expectThat } from '../run/expect.js'
import type { Exchange } from '../run/exchange.js'
import { mayBeJson } from '../run/media-type.js'

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

/** The body's bytes are UTF-8. */
export function expectUtf8({ response }: Exchange): void {
  expectThat(
    Buffer.from(response.body.toString()).equals(response.body),
    { en: 'a body in UTF-8', tr: 'UTF-8 gövde' },
    { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
  )
}

/** The answer's media type is that of JSON, or it has none. */
export function expectNotMislabelled({ response }: Exchange): void {
  const type = response.headers['content-type'] ?? ''
  expectThat(
    mayBeJson(response),
    { en: 'Content-Type application/json', tr: 'Content-Type application/json' },
    { en: `Content-Type ${type}`, tr: `Content-Type ${type}` },
  )
}
