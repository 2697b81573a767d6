import { refuse, type Answer } from '../../call/answer.js'
import { headerOf, type Call } from '../../call/call.js'
import type { Integration } from './integration-store.js'
import { documentedError, kuzeyError } from '../kuzey-errors.js'
import { statusFor } from './order-store.js'
import type { PlatformState } from './state.js'
import { requireUpdate } from './update-body.js'

export function updateCourierStatus(call: Call, state: PlatformState): Answer {
  const apiKey = requireApiKey(call)
  const { restaurantId, orderId, status } = requireUpdate(call)
  requireActive(state.integrations.find(restaurantId), apiKey, state)
  const order = state.orders.findOf(restaurantId, orderId) ?? refuse(documentedError('unknown-order'))
  const advance = state.orders.advance(order, status)
  if (advance === 'final') refuse(documentedError('final-order'))
  if (advance === 'failed') refuse(documentedError('failed-update'))
  return {
    status: 200,
    body: {
      success: true,
      message: 'Sipariş durumu başarıyla güncellendi',
      data: { orderId, status: statusFor(status), updatedAt: new Date(call.world.clock.now()).toISOString() },
    },
  }
}

/** An empty key counts as a missing one; what it gets is not documented. */
function requireApiKey(call: Call): string {
  const apiKey = headerOf(call, 'x-api-key') ?? ''
  if (apiKey === '') refuse(documentedError('missing-api-key'))
  return apiKey
}

/** The page has one answer for an integration that is missing and one that is off; a wrong key's is a reading. */
function requireActive(integration: Integration | undefined, apiKey: string, state: PlatformState): void {
  if (integration && !integration.apiKeys.has(apiKey)) refuse(wrongApiKey(state))
  if (!integration?.active) refuse(documentedError('inactive-integration'))
}

/** The answer to a key that is not the restaurant's, by the reading in force. */
export function wrongApiKey(state: PlatformState): Answer {
  return state.wrongKeyStatus === 401
    ? kuzeyError(401, 'Geçersiz API key')
    : documentedError('inactive-integration')
}
