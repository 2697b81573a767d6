import { isForm } from '../../contracts/secrets/form-pairs.js'
import type { SecretPlaces } from '../call/secret-places.js'
import { parseJson } from '../call/parse-json.js'
import { placeholder } from './placeholder.js'
import { redactMembers } from './redact-members.js'
import { redactQuery } from './redact-query.js'
import { redactText } from './redact-text.js'

/** Secret whoever is called: clients send one partner's key to another, and cookies nobody asked for. */
const secretEverywhere = [
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-api-secret',
  'x-secret-key',
]

/** Headers as a journal may keep them. */
export function redactHeaders<Value>(
  headers: Readonly<Record<string, Value>>,
  secrets: SecretPlaces,
  values: readonly string[] = [],
): Record<string, Value | string> {
  const names = new Set([...secretEverywhere, ...secrets.headers])
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value !== undefined && names.has(name.toLowerCase()) ? placeholder : redactHeader(value, values),
    ]),
  )
}

/** A header that came several times is a list. */
function redactHeader<Value>(value: Value, values: readonly string[]): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => redactHeader(item, values)) as Value
  return (typeof value === 'string' ? redactValue(value, values) : value) as Value
}

/** A short secret is nothing but one behind a scheme: `Bearer abc`. */
function redactValue(value: string, values: readonly string[]): string {
  const [, scheme = '', rest = ''] = /^([A-Za-z][\w-]* +)(\S+)$/.exec(value) ?? []
  return values.includes(rest) ? scheme + placeholder : redactText(value, values)
}

/** A body as a journal may keep it: secret fields lose their values wherever they stand, and secret values go wherever they stand. */
export function redactBody(body: string, secrets: SecretPlaces, values: readonly string[] = []): string {
  if (isForm(body)) return redactQuery(body, secrets, values)
  const names = new Set(secrets.fields.map((name) => name.toLowerCase()))
  const without = names.size === 0 ? body : redactMembers(body, names, placeholder)
  const redacted = redactText(without, values)
  const wasBroken =
    redacted !== without && parseJson(redacted) === undefined && parseJson(without) !== undefined
  return wasBroken ? withNumbers(redacted) : redacted
}

/** A secret that stood as a number leaves one: what breaks the contract in a body is still seen. */
function withNumbers(body: string): string {
  return body.replace(/([:[,]\s*)\[redacted\](?=\s*[,}\]])/g, (_whole, before: string) => `${before}0`)
}
