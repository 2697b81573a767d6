import type { Call } from '../../call/call.js'
import { updateFieldNames } from '../../../contracts/kuzeypos/update-field-requirements.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { headerOf } from '../../call/call.js'
import { corruptResponse } from '../../defects/corrupt-response.js'
import { membersOf } from '../../defects/json-bodies.js'
import { withoutOtherSpellings } from '../../defects/http-defects.js'
import { brokenServer, forgettingACrowd, kuzeyHttpDefects } from '../http-defects.js'
import { answerDefects, messageDefects } from './defects/answer-defects.js'
import { carelessDefects } from './defects/careless-defects.js'
import { bodyDefects } from './defects/body-defects.js'
import { credentialDefects } from './defects/credential-defects.js'
import { orderDefects } from './defects/order-defects.js'
import { readBackDefects } from './defects/read-back-defects.js'
import type { PlatformState } from './state.js'

function isOfNoOrder(call: Call, state: PlatformState): boolean {
  const { orderId } = membersOf(call)
  return typeof orderId === 'string' && !state.orders.find(orderId)
}

/** Violations of each requirement on KuzeyPOS that can be tested. */
export const platformDefects: Record<string, Defect<PlatformState>> = {
  ...readBackDefects,
  ...kuzeyHttpDefects(['x-api-key'], updateFieldNames),
  'bad-input-is-not-a-server-error/labelled-otherwise': corruptResponse(
    (_answer, call) =>
      call.method === 'POST' && headerOf(call, 'content-type')?.startsWith('application/json') !== true,
    () => brokenServer,
  ),
  'header-names-in-any-case/content-type': (call, proceed) =>
    proceed(withoutOtherSpellings(call, ['Content-Type'])),
  'every-request-answered/crowd': forgettingACrowd(isOfNoOrder),
  'bad-input-is-not-a-server-error/crowd': forgettingACrowd(isOfNoOrder, brokenServer),
  ...credentialDefects,
  ...bodyDefects,
  ...carelessDefects,
  ...orderDefects,
  ...answerDefects,
  ...messageDefects,
}
