import { expectThat } from '../run/expect.js'
import type { Exchange } from '../run/exchange.js'
import { valuesIn } from './json-values.js'
import { mayBeJson } from '../run/media-type.js'

/** What servers show of themselves when something breaks inside. */
const internals =
  /\bat .+\(.+:\d+:\d+\)|\bat [\w.]+\(.*\) in .+:line \d+|Traceback \(most recent call last\)|\.(js|ts|py|java|php|go|cs):\d+\b|\bSystem\.[\w.]+Exception\b|\bSQLSTATE\b|node_modules|stack ?trace/i

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

/** The body is encoded in UTF-8. */
export function expectUtf8({ response }: Exchange): void {
  expectThat(
    Buffer.from(response.body.toString()).equals(response.body),
    { en: 'a body in UTF-8', tr: 'UTF-8 gövde' },
    { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
  )
}

/** A JSON body is labelled as JSON, or not at all. */
export function expectNotMislabelled({ response }: Exchange): void {
  const type = response.headers['content-type'] ?? ''
  expectThat(
    mayBeJson(response) || valuesIn(response.body).length === 0,
    { en: 'Content-Type application/json', tr: 'Content-Type application/json' },
    { en: `Content-Type ${type}`, tr: `Content-Type ${type}` },
  )
}

/** The answer does not repeat a secret. A short one counts only where it stands alone: it may be a common word. */
export function expectNotRepeated({ response }: Exchange, name: string, secret: string): void {
  const body = response.body.toString()
  const repeated = body.includes(JSON.stringify(secret)) || (secret.length >= 8 && body.includes(secret))
  expectThat(
    !repeated,
    { en: `no ${name} in the answer`, tr: `yanıtta ${name} olmaması` },
    { en: `the ${name} that was sent`, tr: `gönderilen ${name}` },
  )
}
