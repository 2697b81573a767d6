import type { MockSurface } from './mock-surface.js'

export const placeholder = '[redacted]'

/** Headers as a journal may keep them. */
export function redactHeaders<Value>(
  headers: Readonly<Record<string, Value>>,
  secrets: MockSurface['secrets'],
): Record<string, Value | string> {
  const copy: Record<string, Value | string> = { ...headers }
  for (const name of secrets.headers) if (copy[name] !== undefined) copy[name] = placeholder
  return copy
}

/** A JSON body as a journal may keep it: the values of secret fields are replaced wherever they stand. */
export function redactBody(body: string, secrets: MockSurface['secrets']): string {
  if (secrets.fields.length === 0) return body
  const field = new RegExp(`("(?:${secrets.fields.join('|')})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'gi')
  return body.replace(field, `$1"${placeholder}"`)
}
