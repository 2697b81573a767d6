import type { IncomingMessage } from 'node:http'
import { isSameSecret } from '../../control/access/is-same-secret.js'

/** Carries the secret that all who keep their worlds in one place have in common. */
export const peerHeader = 'uyum-peer'

/** Carries what tells a call from every other, so that it is done once however often it is forwarded. */
export const callHeader = 'uyum-call'

const calls = new WeakMap<IncomingMessage, string>()

/** Knows a request that another such process forwarded, and takes off it what is between the two: no journal holds it. */
export function recognisePeer(request: IncomingMessage, secret: string): void {
  const { headers, rawHeaders } = request
  const { [peerHeader]: given, [callHeader]: call } = headers
  if (typeof given !== 'string' || typeof call !== 'string' || !isSameSecret(given, secret)) return
  calls.set(request, call)
  for (const name of [peerHeader, callHeader]) {
    delete headers[name]
    rawHeaders.splice(rawHeaders.indexOf(name), 2)
  }
}

/** What a request's call is called, where another process forwarded it. */
export function forwardedAs(request: IncomingMessage): string | undefined {
  return calls.get(request)
}
