import { refuse } from '../call/answer.js'
import type { Call } from '../call/call.js'
import { hiziryemekError } from './hiziryemek-errors.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The JSON object in a request's body; a 400 where it holds none. */
export function requireJsonObject({ rawBody }: Call): Record<string, unknown> {
  const value = parse(rawBody)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(hiziryemekError(400))
  return value as Record<string, unknown>
}

function parse(rawBody: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(rawBody)) as unknown
  } catch {
    return refuse(hiziryemekError(400))
  }
}
