import type { ObservedCall } from './observed-call.js'
import type { Recording } from './recording.js'

/**
 * A recording without what a browser or a proxy asks of its own accord: CORS preflights
 * (https://fetch.spec.whatwg.org/#cors-preflight-fetch), tunnels, and what is fetched in case it may be wanted.
 */
export function withoutMedium(recording: Recording): Recording {
  return { ...recording, calls: recording.calls.filter((call) => !isOfTheMedium(call)) }
}

export function isPreflight({ request: { method, headers }, gaps }: ObservedCall): boolean {
  if (method !== 'OPTIONS') return false
  const isAsked = headers['origin'] !== undefined && headers['access-control-request-method'] !== undefined
  return isAsked || gaps?.unheld.headers !== undefined
}

function isOfTheMedium(call: ObservedCall): boolean {
  const { method, headers } = call.request
  return isPreflight(call) || method === 'CONNECT' || (isSafe(method) && isSpeculative(headers))
}

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function isSpeculative(headers: Readonly<Record<string, string>>): boolean {
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/i.test(headers[name] ?? ''),
  )
}
