import { updateFieldNames } from '../../contracts/kuzeypos/update-field-requirements.js'
import type { Defect } from '../mock-surface.js'
import { httpDefects } from './http-defects.js'
import { answerDefects, messageDefects } from './platform-answer-defects.js'
import { bodyDefects } from './platform-body-defects.js'
import { credentialDefects } from './platform-credential-defects.js'
import { orderDefects } from './platform-order-defects.js'
import type { PlatformState } from './platform-state.js'

/** One violation of each requirement on KuzeyPOS that can be tested. */
export const platformDefects: Record<string, Defect<PlatformState>> = {
  ...httpDefects(updateFieldNames),
  ...credentialDefects,
  ...bodyDefects,
  ...orderDefects,
  ...answerDefects,
  ...messageDefects,
}
