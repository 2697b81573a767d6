import { refuse } from '../call/answer.js'
import { headerOf, type Call } from '../call/call.js'
import { kuzeyError } from './kuzey-errors.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The JSON object in the request's body. None of these refusals is documented. */
export function requireObject(call: Call): Record<string, unknown> {
  if (!/^application\/json\s*(;|$)/i.test(headerOf(call, 'content-type') ?? '')) {
    refuse(kuzeyError(415, 'Content-Type application/json olmalıdır'))
  }
  const body = parse(call.rawBody)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    refuse(kuzeyError(400, 'İstek gövdesi bir JSON nesnesi olmalıdır'))
  }
  return body as Record<string, unknown>
}

function parse(rawBody: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(rawBody)) as unknown
  } catch {
    return refuse(kuzeyError(400, 'İstek gövdesi geçerli JSON değil'))
  }
}
