import { expect, test } from 'vitest'
import type { ObservedCall } from '../observed-call.js'
import { holdsSecrets } from './recorded-conversation.js'

test.each([
  { headers: { 'x-api-key': 'k1' }, body: {} },
  { headers: {}, body: { ApiKey: 'k1', ApiSecret: 's1' } },
])('secrets are held where partners want them: $headers $body', ({ headers, body }) => {
  expect(holdsSecrets([callWith(headers, body)])).toBe(true)
})

test.each([
  { headers: { 'x-api-key': '[redacted]' }, body: {} },
  { headers: {}, body: { ApiKey: 'k1', ApiSecret: '[redacted]' } },
  { headers: {}, body: { orderId: '1' } },
])('they are not where a tool replaced them or left them out: $headers $body', ({ headers, body }) => {
  expect(holdsSecrets([callWith(headers, body)])).toBe(false)
})

function callWith(headers: Record<string, string | undefined>, body: object): ObservedCall {
  const request = {
    method: 'POST',
    path: '/',
    headers: headers as Record<string, string>,
    body: Buffer.from(JSON.stringify(body)),
  }
  return { request, startedAt: 0, endedAt: 1 }
}
