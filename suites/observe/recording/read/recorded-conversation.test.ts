import { expect, test } from 'vitest'
import type { ObservedCall } from '../observed-call.js'
import { ObservedRequest } from '../observed-request.js'
import { recordedMessage } from './recorded-content.js'
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
  const held = Buffer.from(JSON.stringify(body))
  const parts = recordedMessage(headers as Record<string, string>, held)
  const request = new ObservedRequest({ method: 'POST', path: '/', ...parts })
  return { request, startedAt: 0, endedAt: 1 }
}
