import { headerOf, type Call } from '../../../call/call.js'
import type { Integration } from '../integration-store.js'
import type { PlatformDefectTable } from '../defect-table.js'
import { wrongApiKey } from '../operations.js'
import type { PlatformState } from '../state.js'
import { corruptResponse, isTaken } from '../../../defects/corrupt-response.js'
import { comparedCarelessly } from '../../../defects/credential-defects.js'
import { membersOf, withFields, withHeader } from '../../../defects/json-bodies.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import { isError, kuzeyError, withStatus } from '../../kuzey-errors.js'

export const credentialDefects = {
  // A key that may report departures only.
  'api-key-accepted': (call, proceed, state) => {
    const { orderId, status } = membersOf(call)
    const isOnItsWay = state.orders.find(String(orderId))?.status === 'teslim-edilecek'
    return status === 2 && isOnItsWay ? wrongApiKey(state) : proceed(call)
  },
  // A key that may report deliveries only.
  'api-key-accepted/deliveries-only': async (call, proceed, state) => {
    const { orderId, status } = membersOf(call)
    const isPrepared = state.orders.find(String(orderId))?.status === 'hazirlanacak'
    const answer = await proceed(call)
    return status === 1 && isPrepared && isTaken(answer) ? wrongApiKey(state) : answer
  },
  'api-key-required': corruptResponse(
    (answer, call) => isError(answer, 'missing-api-key') && headerOf(call, 'x-api-key') === undefined,
    (answer) => withStatus(answer, 401),
  ),
  // The beginning of the sent key is compared, and no more of it.
  'wrong-api-key-refused': rewriteRequest((call, state) => {
    const sent = headerOf(call, 'x-api-key') ?? ''
    const begun = [...(integrationOf(call, state)?.apiKeys ?? [])].find((apiKey) => sent.startsWith(apiKey))
    return begun === undefined ? call : withHeader(call, 'x-api-key', begun)
  }),
  'wrong-api-key-refused/any-key': rewriteRequest((call, state) => {
    const [own] = [...(integrationOf(call, state)?.apiKeys ?? [])]
    return headerOf(call, 'x-api-key') && own ? withHeader(call, 'x-api-key', own) : call
  }),
  // The key is known: whose it is, nobody asks.
  'key-of-another-restaurant-refused': rewriteRequest((call, state) => {
    const [own] = [...(integrationOf(call, state)?.apiKeys ?? [])]
    const isKnown = state.integrations.findByKey(headerOf(call, 'x-api-key') ?? '') !== undefined
    return isKnown && own ? withHeader(call, 'x-api-key', own) : call
  }),
  // Whose integration it is tells the key alone; the order is looked for where the body says.
  'key-of-another-restaurant-refused/found-by-key': rewriteRequest((call, state) => {
    const caller = state.integrations.findByKey(headerOf(call, 'x-api-key') ?? '')
    const { restaurantId, orderId } = membersOf(call)
    const order = state.orders.find(String(orderId))
    if (!caller?.active || !order || order.restaurantId !== restaurantId) return call
    order.restaurantId = caller.restaurantId
    return withFields(call, { restaurantId: caller.restaurantId })
  }),
  // As many letters are compared as were sent.
  'wrong-api-key-refused/beginning-suffices': rewriteRequest((call, state) => {
    const sent = headerOf(call, 'x-api-key') ?? ''
    const whole = [...(integrationOf(call, state)?.apiKeys ?? [])].find((apiKey) => apiKey.startsWith(sent))
    return sent === '' || whole === undefined ? call : withHeader(call, 'x-api-key', whole)
  }),
  ...comparedCarelessly(
    'wrong-api-key-refused',
    (isTaken) =>
      rewriteRequest((call, state: PlatformState) => {
        const sent = headerOf(call, 'x-api-key') ?? ''
        const own = [...(integrationOf(call, state)?.apiKeys ?? [])].find((apiKey) => isTaken(sent, apiKey))
        return own === undefined ? call : withHeader(call, 'x-api-key', own)
      }),
    ['letter-case-ignored', 'found-within'],
  ),
  'wrong-api-key-answer': (call, proceed, state) => {
    const sent = headerOf(call, 'x-api-key')
    const isWrong = sent && integrationOf(call, state)?.apiKeys.has(sent) === false
    return isWrong ? kuzeyError(403, 'Bu API key ile işlem yapılamaz') : proceed(call)
  },
  'empty-api-key-is-missing': rewriteRequest((call) =>
    headerOf(call, 'x-api-key') === '' ? withHeader(call, 'x-api-key', 'undefined') : call,
  ),
} satisfies PlatformDefectTable

function integrationOf(call: Call, state: PlatformState): Integration | undefined {
  return state.integrations.find(String(membersOf(call)['restaurantId']))
}
