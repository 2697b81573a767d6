import { updateFieldNames } from '../../../contracts/kuzeypos/update-field-requirements.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import { membersOf } from '../altered-call.js'
import { forgettingACrowd, hostileBodyDefects, labelDefects } from '../hostile-body-defects.js'
import { httpDefects } from '../http-defects.js'
import { answerDefects, messageDefects } from './defects/answer-defects.js'
import { carelessDefects } from './defects/careless-defects.js'
import { bodyDefects } from './defects/body-defects.js'
import { credentialDefects } from './defects/credential-defects.js'
import { orderDefects } from './defects/order-defects.js'
import type { PlatformState } from './state.js'

/** Violations of each requirement on KuzeyPOS that can be tested. */
export const platformDefects: Record<string, Defect<PlatformState>> = {
  ...httpDefects(updateFieldNames),
  ...hostileBodyDefects,
  ...labelDefects,
  'every-request-answered/crowd': forgettingACrowd((call, state: PlatformState) => {
    const { orderId } = membersOf(call)
    return typeof orderId === 'string' && !state.orders.find(orderId)
  }),
  ...credentialDefects,
  ...bodyDefects,
  ...carelessDefects,
  ...orderDefects,
  ...answerDefects,
  ...messageDefects,
}
