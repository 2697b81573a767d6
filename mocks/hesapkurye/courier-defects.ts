import { answerDefects } from './courier-answer-defects.js'
import { cancelDefects } from './courier-cancel-defects.js'
import { combinedDefects } from './courier-combined-defects.js'
import { credentialDefects } from './courier-credential-defects.js'
import { httpDefects } from './courier-http-defects.js'
import { narrowDefects } from './courier-narrow-defects.js'
import { operationDefects } from './courier-operation-defects.js'
import { packageDefects } from './courier-package-defects.js'
import { packageFieldDefects } from './courier-package-field-defects.js'
import { repeatDefects } from './courier-repeat-defects.js'
import { saveDefects } from './courier-save-defects.js'
import { savedFieldDefects } from './courier-saved-field-defects.js'
import { statusDefects } from './courier-status-defects.js'
import { survivalDefects } from './courier-survival-defects.js'
import type { CourierDefect } from './kinds-of-defects.js'

/** Violations of each requirement on Hesap Kurye that a check can test. */
export const courierDefects: Record<string, CourierDefect> = {
  ...credentialDefects,
  ...operationDefects,
  ...saveDefects,
  ...savedFieldDefects,
  ...repeatDefects,
  ...packageDefects,
  ...packageFieldDefects,
  ...statusDefects,
  ...cancelDefects,
  ...httpDefects,
  ...answerDefects,
  ...narrowDefects,
  ...survivalDefects,
  ...combinedDefects,
}
