import type { IncomingMessage } from 'node:http'
import { isSameSecret } from '../control/is-same-secret.js'

/** Carries the secret that all who keep their worlds in one place have in common. */
export const peerHeader = 'uyum-peer'

/** Whether a request was forwarded by another such process. */
export function isFromPeer({ headers }: IncomingMessage, secret: string): boolean {
  const given = headers[peerHeader]
  return typeof given === 'string' && isSameSecret(given, secret)
}
