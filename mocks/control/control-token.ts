import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { isLoopback } from '../is-loopback.js'

/** The token that the control API demands: the given one; beyond loopback, where none is given, a new one. */
export function controlToken(host: string, given?: string): string | undefined {
  return given ?? (isLoopback(host) ? undefined : randomBytes(24).toString('base64url'))
}

/** Whether an `Authorization` header carries the token; how long this takes tells nothing about it. */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  const presented = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(presented), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
