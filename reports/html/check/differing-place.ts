import { memberAt, pathsNamed } from '../exchange/member-at.js'

/** One half of an exchange, as its record holds it. */
export interface Message {
  status?: number
  headers: Readonly<Record<string, string>>
  body: string
}

export type Place =
  | { kind: 'start-line' }
  | { kind: 'header'; name: string }
  | { kind: 'member'; path: readonly string[] }
  | { kind: 'words'; words: string }
  | { kind: 'body' }

interface Quoted {
  expected: string
  actual: string
}

/** Finds the place that the words are about, if this message holds what they say came. */
type PlaceReader = (told: Quoted, message: Message) => Place | undefined

/** In the order in which they are asked; each knows wordings of `suites/run/expect…` and `suites/observe/expect…`. */
export const placeReaders: readonly PlaceReader[] = [
  statusLine,
  bodyThatIsNoJson,
  contentType,
  member,
  wrongSecret,
  internals,
]

const aboutStatus = /^(?:HTTP \d{3}|a 2xx|a 4xx)(?: or \d{3})*$|^no 5xx|^another status than \d{3}$/

function statusLine({ expected, actual }: Quoted, message: Message): Place | undefined {
  const [, status, body = ''] = /^HTTP (\d{3})(?: → .*?)?(?:: (.*))?$/s.exec(actual) ?? []
  const fits =
    aboutStatus.test(expected) && Number(status) === message.status && isExcerpt(body, message.body)
  return fits ? { kind: 'start-line' } : undefined
}

function bodyThatIsNoJson({ expected, actual }: Quoted, { status, body }: Message): Place | undefined {
  if (!/^a JSON (?:body|object)$|^JSON, as its|^JSON or an empty body/.test(expected)) return undefined
  const words = status === undefined ? actual : actual.replace(`HTTP ${status} with `, '')
  return body !== '' && isExcerpt(words, body) ? { kind: 'body' } : undefined
}

function contentType({ actual }: Quoted, { headers }: Message): Place | undefined {
  const [, value] = /^Content-Type:? (.+)$/s.exec(actual) ?? []
  const name = headerNamed('content-type', headers)
  return value !== undefined && name !== undefined && headers[name] === value
    ? { kind: 'header', name }
    : undefined
}

function member({ actual }: Quoted, { body }: Message): Place | undefined {
  const [, name, value] = /^"([^"]+)": (.+)$/s.exec(actual) ?? []
  if (name === undefined || value === undefined) return undefined
  const paths = pathsNamed(name).filter((path) => {
    const found = memberAt(body, path)
    return found !== undefined && isExcerpt(value, JSON.stringify(found))
  })
  return paths.length === 1 ? { kind: 'member', path: paths[0]! } : undefined
}

function wrongSecret({ expected, actual }: Quoted, { headers, body }: Message): Place | undefined {
  const [, word] = /^(\S+) with the value that was issued$/.exec(expected) ?? []
  if (word === undefined || actual !== 'another value') return undefined
  const name = headerNamed(word, headers)
  const isInBody = memberAt(body, [word]) !== undefined
  if (name !== undefined) return isInBody ? undefined : { kind: 'header', name }
  return isInBody ? { kind: 'member', path: [word] } : undefined
}

function internals({ expected, actual }: Quoted, { body }: Message): Place | undefined {
  const [, words] = /^"(.+)" in the body$/s.exec(actual) ?? []
  const fits = expected.startsWith('no stack trace') && words !== undefined && body.includes(words)
  return fits ? { kind: 'words', words } : undefined
}

/** Whether the words are a text, or its beginning with an ellipsis. */
function isExcerpt(words: string, text: string): boolean {
  return words === text || (words.endsWith('…') && text.startsWith(words.slice(0, -1)))
}

function headerNamed(word: string, headers: Message['headers']): string | undefined {
  return Object.keys(headers).find((name) => name.toLowerCase() === word.toLowerCase())
}
