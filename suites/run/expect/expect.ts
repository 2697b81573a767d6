import { isClientError, isSuccess } from '../../../contracts/wire/status-class.js'
import { both, type Bilingual } from '../../../contracts/text/bilingual.js'
import { excerptOf } from '../record/excerpt.js'
import { contentProblemWords } from '../../../contracts/wire/content/content-problem-words.js'
import type { CarriedMessage } from '../http/carried-message.js'
import type { Exchange } from '../http/exchange.js'
import { Nonconformance } from './nonconformance.js'
import { UnreadableBody } from '../http/unreadable-body.js'

/** The answer's status is one of these. */
export function expectStatus({ response }: Exchange, ...statuses: readonly number[]): void {
  if (statuses.includes(response.status)) return
  throw new Nonconformance(both(`HTTP ${either(statuses)}`, `HTTP ${veya(statuses)}`), shownAnswer(response))
}

/** The request was taken: any 2xx, where no status is documented; or the answer has one of these. */
export function expectTaken({ response }: Exchange, ...orStatuses: readonly number[]): void {
  if (isSuccess(response.status) || orStatuses.includes(response.status)) return
  throw new Nonconformance(
    both(either(['a 2xx', ...orStatuses]), veya(['2xx', ...orStatuses])),
    shownAnswer(response),
  )
}

/** The answer has any other status. */
export function expectNotStatus({ response }: Exchange, status: number): void {
  if (response.status !== status) return
  throw new Nonconformance(
    both(`another status than ${status}`, `${status} dışında bir durum kodu`),
    shownAnswer(response),
  )
}

/** The answer is the client's fault: a 4xx. */
export function expectClientError({ response }: Exchange): void {
  if (isClientError(response.status)) return
  throw new Nonconformance(both('a 4xx', '4xx'), shownAnswer(response))
}

/** The answer is anything but a redirect and a server error. */
export function expectNoServerError({ response }: Exchange): void {
  if (response.status < 300 || isClientError(response.status)) return
  throw new Nonconformance(
    both('no 5xx and no redirect', '5xx veya yönlendirme olmaması'),
    shownAnswer(response),
  )
}

/** The body is JSON; gives its value. */
export function expectJson({ response }: Exchange): unknown {
  const body = jsonBytes(response)
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    throw new Nonconformance(both('a JSON body', 'JSON gövde'), {
      en: `HTTP ${response.status} with ${shownBody(body).en}`,
      tr: `HTTP ${response.status} ve ${shownBody(body).tr}`,
    })
  }
}

/**
 * The body of which JSON is expected. One that is not in the coding that it says it has is no JSON to anybody; one in
 * a coding that is merely unknown here may be.
 */
export function jsonBytes(message: CarriedMessage): Buffer {
  try {
    return message.body
  } catch (thrown) {
    if (!(thrown instanceof UnreadableBody) || thrown.content.problem !== 'broken-coding') throw thrown
    throw new Nonconformance(both('a JSON body', 'JSON gövde'), contentProblemWords(thrown.content))
  }
}

/** The body is a JSON object; gives it. */
export function expectObject(exchange: Exchange): Record<string, unknown> {
  const value = expectJson(exchange)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new Nonconformance(both('a JSON object', 'JSON nesnesi'), shownBody(exchange.response.body))
}

/** A member of the JSON object in the body has exactly this value. */
export function expectMember(exchange: Exchange, name: string, value: string): void {
  const body = expectObject(exchange)
  if (body[name] === value) return
  throw new Nonconformance(
    both(`"${name}": ${JSON.stringify(value)}`),
    both(`"${name}": ${show(body[name])}`),
  )
}

/** A member of the JSON object in the body is a text that is not empty; gives it. */
export function expectTextMember(exchange: Exchange, name: string): string {
  const value = expectObject(exchange)[name]
  if (typeof value === 'string' && value !== '') return value
  throw new Nonconformance(
    both(`"${name}" as a text`, `metin olarak "${name}"`),
    both(`"${name}": ${show(value)}`),
  )
}

/** Fails with these words where the condition does not hold. */
export function expectThat(holds: boolean, expected: Bilingual, actual: Bilingual): void {
  if (!holds) throw new Nonconformance(expected, actual)
}

/** The beginning of a body, for people. */
export function shownBody(body: Buffer): Bilingual {
  return body.length === 0 ? both('an empty body', 'boş gövde') : both(excerptOf(body.toString()))
}

/** Status and the beginning of the body, for people. */
export function shownAnswer({ status, headers, content }: Exchange['response']): Bilingual {
  const text = 'problem' in content || content.bytes.length === 0 ? '' : excerptOf(content.bytes.toString())
  const location = headers['location'] ? ` → ${headers['location']}` : ''
  return both(`HTTP ${status}${location}${text === '' ? '' : `: ${text}`}`)
}

function show(value: unknown): string {
  return value === undefined ? '—' : JSON.stringify(value)
}

function either(values: readonly (string | number)[]): string {
  return values.join(' or ')
}

function veya(values: readonly (string | number)[]): string {
  return values.join(' veya ')
}
