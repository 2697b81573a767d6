import { headerOf, type Call } from '../call.js'
import { membersOf, onCall, withHeader } from './altered-call.js'
import { isError, onAnswer, withStatus } from './altered-answer.js'
import type { Integration } from './integration-store.js'
import { kuzeyError } from './kuzey-errors.js'
import type { PlatformDefectTable } from './platform-defect-table.js'
import { wrongApiKey } from './platform-operations.js'
import type { PlatformState } from './platform-state.js'

export const credentialDefects = {
  // A key that may report departures only.
  'api-key-accepted': (call, proceed, state) => {
    const { orderId, status } = membersOf(call)
    const isOnItsWay = state.orders.find(String(orderId))?.status === 'teslim-edilecek'
    return status === 2 && isOnItsWay ? wrongApiKey(state) : proceed(call)
  },
  'api-key-required': onAnswer(
    (answer, call) => isError(answer, 'missing-api-key') && headerOf(call, 'x-api-key') === undefined,
    (answer) => withStatus(answer, 401),
  ),
  // The beginning of the sent key is compared, and no more of it.
  'wrong-api-key-refused': onCall((call, state) => {
    const sent = headerOf(call, 'x-api-key') ?? ''
    const begun = [...(integrationOf(call, state)?.apiKeys ?? [])].find((apiKey) => sent.startsWith(apiKey))
    return begun === undefined ? call : withHeader(call, 'x-api-key', begun)
  }),
  'wrong-api-key-answer': (call, proceed, state) => {
    const sent = headerOf(call, 'x-api-key')
    const isWrong = sent && integrationOf(call, state)?.apiKeys.has(sent) === false
    return isWrong ? kuzeyError(403, 'Bu API key ile işlem yapılamaz') : proceed(call)
  },
  'empty-api-key-is-missing': onCall((call) =>
    headerOf(call, 'x-api-key') === '' ? withHeader(call, 'x-api-key', 'undefined') : call,
  ),
  'header-names-in-any-case': onCall((call) =>
    call.rawHeaders.includes('x-api-key') ? call : withHeader(call, 'x-api-key'),
  ),
} satisfies PlatformDefectTable

function integrationOf(call: Call, state: PlatformState): Integration | undefined {
  return state.integrations.find(String(membersOf(call)['restaurantId']))
}
