import { expect, test } from 'vitest'
import type { ObservedCall } from './observed-call.js'
import { ObservedRequest } from './observed-request.js'
import { recordedMessage } from './read/recorded-content.js'
import { withoutMedium } from './traffic-of-the-medium.js'
import type { Recording } from './recording.js'

const asked = { origin: 'https://pos.example', 'access-control-request-method': 'POST' }

test.each([
  ['a CORS preflight', 'OPTIONS', asked],
  ['a tunnel', 'CONNECT', {}],
  ['what is fetched in case it is wanted', 'GET', { 'sec-purpose': 'prefetch;prerender' }],
])('%s is no call of the client', (_what, method, headers) => {
  expect(kept(call(method, headers))).toBe(false)
})

test.each([
  ['an OPTIONS of its own', 'OPTIONS', { origin: 'https://pos.example' }],
  ['a POST with an origin', 'POST', asked],
  ['a POST that calls itself a prefetch', 'POST', { purpose: 'prefetch' }],
])('%s is one', (_what, method, headers) => {
  expect(kept(call(method, headers))).toBe(true)
})

function kept(one: ObservedCall): boolean {
  return withoutMedium({ calls: [one] } as unknown as Recording).calls.length === 1
}

function call(method: string, headers: Record<string, string>): ObservedCall {
  const request = new ObservedRequest({ method, path: '/', ...recordedMessage(headers, Buffer.alloc(0)) })
  return { request, startedAt: 0, endedAt: 1 }
}
