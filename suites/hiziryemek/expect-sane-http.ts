import type { Bilingual } from '../../contracts/bilingual.js'
import { excerpt, expectThat } from '../run/expect.js'
import type { Exchange, ReceivedResponse } from '../run/exchange.js'
import { isLabelledJson, mayBeJson } from '../run/media-type.js'

/** What servers show of themselves when something breaks inside. */
const internals =
  /\bat .+\(.+:\d+:\d+\)|Traceback \(most recent call last\)|\.(js|ts|py|java|php|go|cs):\d+\b|\bSQLSTATE\b|node_modules|stack trace/i

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

/** A body that says it is JSON is JSON; one that says nothing of the kind, or is empty, may be what it likes. */
export function expectJsonWhereLabelled({ response }: Exchange): void {
  expectThat(
    !isLabelledJson(response) || response.body.length === 0 || parse(response) !== undefined,
    { en: 'JSON, as its Content-Type says', tr: 'Content-Type değerinin dediği gibi JSON' },
    both(excerpt(response.body)),
  )
}

/** A body that is a JSON object or array is labelled as nothing else; whatever else it is may be plain text. */
export function expectNotMislabelled({ response }: Exchange): void {
  const type = response.headers['content-type'] ?? ''
  expectThat(
    mayBeJson(response) || typeof parse(response) !== 'object',
    both('Content-Type application/json'),
    both(`Content-Type ${type}`),
  )
}

/** A body that is labelled as JSON is in UTF-8. */
export function expectUtf8WhereJson({ response }: Exchange): void {
  expectThat(
    !isLabelledJson(response) || Buffer.from(response.body.toString()).equals(response.body),
    { en: 'a body in UTF-8', tr: 'UTF-8 gövde' },
    { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
  )
}

function parse({ body }: ReceivedResponse): unknown {
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    return undefined
  }
}

function both(text: string): Bilingual {
  return { en: text, tr: text }
}
