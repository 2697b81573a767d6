import { both, type Bilingual } from '../../../contracts/text/bilingual.js'
import { excerptOf } from '../../run/record/excerpt.js'
import { expectThat, jsonBytes, shownBody } from '../../run/expect/expect.js'
import { hasHeader } from '../evidence/seen-headers.js'
import { objectOf, valueOf, type ObservedCall } from '../recording/observed-call.js'

/** The documents name this call. */
export function expectDocumented({ operation, request }: ObservedCall, documented: readonly string[]): void {
  if (operation !== undefined) return
  expectThat(
    false,
    { en: `one of ${documented.join(', ')}`, tr: `şunlardan biri: ${documented.join(', ')}` },
    both(`${request.method} ${request.path}`),
  )
}

/** The body is JSON. */
export function expectJsonBody(call: ObservedCall): void {
  if (valueOf(call) !== undefined) return
  expectThat(false, { en: 'a JSON body', tr: 'JSON gövde' }, shownBody(jsonBytes(call.request)))
}

/** The body's bytes are UTF-8; RFC 8259, 8.1. */
export function expectUtf8Body({ request }: ObservedCall): void {
  const { body } = request
  expectThat(
    Buffer.from(body.toString()).equals(body),
    { en: 'a body in UTF-8', tr: 'UTF-8 gövde' },
    { en: 'bytes that are not UTF-8', tr: 'UTF-8 olmayan baytlar' },
  )
}

/** The Content-Type is `application/json`, with any parameters. */
export function expectLabelledJson({ request: { headers } }: ObservedCall): void {
  const label = headers['content-type']
  expectThat(
    /^application\/json\s*(;|$)/i.test(label ?? ''),
    both('Content-Type: application/json'),
    label === undefined ? { en: 'no Content-Type', tr: 'Content-Type yok' } : both(`Content-Type: ${label}`),
  )
}

/** The header is there and is not empty. */
export function expectHeader(call: ObservedCall, name: string): void {
  if (hasHeader(call, name)) return
  expectThat(
    false,
    { en: `the header ${name}`, tr: `${name} başlığı` },
    call.request.headers[name.toLowerCase()] === undefined
      ? { en: 'it is missing', tr: 'başlık yok' }
      : { en: 'it is empty', tr: 'başlık boş' },
  )
}

/** The header has exactly this value; the words around it name no secret. */
export function expectHeaderValue({ request: { headers } }: ObservedCall, name: string, value: string): void {
  expectThat(
    headers[name.toLowerCase()] === value,
    { en: `${name} with the value that was issued`, tr: `verilen değeri taşıyan ${name}` },
    { en: 'another value', tr: 'başka bir değer' },
  )
}

/** A required member of the body is there, and neither null nor a text of nothing or of blanks. */
export function expectMember(call: ObservedCall, path: string): void {
  const value = memberOf(call, path)
  expectThat(
    value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === ''),
    { en: `"${path}" in the body`, tr: `gövdede "${path}"` },
    shownAs(path, value),
  )
}

/** The member fulfils what the words say. */
export function expectMemberThat(
  call: ObservedCall,
  path: string,
  holds: (value: unknown) => boolean,
  expected: Bilingual,
): void {
  const value = memberOf(call, path)
  expectThat(holds(value), expected, shownAs(path, value))
}

/** The member at a dotted path: `items.0.quantity`. */
export function memberOf(call: ObservedCall, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      objectOf(call),
    )
}

/** A member with its value, for people. */
export function shownAs(path: string, value: unknown): Bilingual {
  if (value === undefined) return { en: `no "${path}"`, tr: `"${path}" yok` }
  return both(`"${path}": ${excerptOf(JSON.stringify(value))}`)
}
