import type { Credentials } from '../surfaces/credentials/default-credentials.js'
import { callers } from './callers.js'
import type { Delivery, Push } from './delivery.js'
import type { DeliveryTarget } from './delivery-settings.js'
import { documentedBody, documentedOperation } from './documented-operation.js'
import { composeRequest } from './attempts/outgoing-request.js'

const defaultTimeoutMs = 5000

/** What a push becomes for a target. It is composed once: every attempt sends the same bytes. */
export function composeDelivery(
  { surface, operation: operationId, body, signature }: Push,
  target: DeliveryTarget,
  credentials: Credentials,
  at: number,
): Omit<Delivery, 'id'> {
  const operation = documentedOperation(surface, operationId)
  const bytes = Buffer.from(JSON.stringify(body ?? documentedBody(operation)))
  const addressing = {
    ...target,
    credentials: { ...credentials[surface], ...target.credentials },
    signature: signature ?? target.signature,
  }
  const { url, method, headers } = composeRequest(callers[surface], operation, addressing, bytes, at)
  return {
    surface,
    operation: operationId,
    request: { method, url, headers, body: bytes.toString() },
    // A target's own headers may hold secrets of which the caller knows nothing.
    secretHeaders: [
      ...callers[surface].secrets.headers,
      ...Object.keys(target.headers ?? {}).map((name) => name.toLowerCase()),
    ],
    timeoutMs: target.timeoutMs ?? defaultTimeoutMs,
    state: 'scheduled',
    attempts: [],
  }
}
