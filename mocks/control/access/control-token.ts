import { randomBytes } from 'node:crypto'
import { isLoopback } from '../../options/is-loopback.js'
import { isSameSecret } from './is-same-secret.js'

/** The token that the control API demands: the given one; beyond loopback, where none is given, a new one. */
export function controlToken(host: string, given?: string): string | undefined {
  return given ?? (isLoopback(host) ? undefined : randomBytes(24).toString('base64url'))
}

/**
 * Whether an `Authorization` header carries the token, as bearer or as the password of Basic: that is how a URL
 * holds it.
 */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  return isSameSecret(presentedToken(authorization ?? ''), token)
}

function presentedToken(authorization: string): string {
  const [, scheme = '', value = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? []
  if (/^bearer$/i.test(scheme)) return value
  return Buffer.from(value, 'base64')
    .toString()
    .replace(/^[^:]*:/, '')
}
