import { SecretMask } from '../contracts/secrets/secret-mask.js'
import type { MockSurface } from './mock-surface.js'
import { redactMembers } from './redact-members.js'

export const placeholder = '[redacted]'

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
  secrets: MockSurface['secrets'],
  values: readonly string[] = [],
): Record<string, Value | string> {
  const names = new Set([...secretEverywhere, ...secrets.headers])
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value !== undefined && names.has(name.toLowerCase())
        ? placeholder
        : typeof value === 'string'
          ? redactText(value, values)
          : value,
    ]),
  )
}

/** A body as a journal may keep it: secret fields lose their values wherever they stand, and secret values go wherever they stand. */
export function redactBody(
  body: string,
  { fields }: MockSurface['secrets'],
  values: readonly string[] = [],
): string {
  const names = new Set(fields.map((name) => name.toLowerCase()))
  return redactText(names.size === 0 ? body : redactMembers(body, names, placeholder), values)
}

const masks = new WeakMap<readonly string[], SecretMask>()

/** A text without these values, in whatever spelling. */
export function redactText(text: string, values: readonly string[]): string {
  if (values.length === 0) return text
  const known = masks.get(values)
  if (known) return known.text(text)
  const mask = new SecretMask(() => placeholder)
  for (const value of values) mask.hide(value, placeholder)
  masks.set(values, mask)
  return mask.text(text)
}
