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

/** A text without these values. */
export function redactText(text: string, values: readonly string[]): string {
  return values.reduce((shown, value) => shown.replaceAll(value, placeholder), text)
}
