import { cancelDefects } from './defects/cancel-defects.js'
import { combinedDefects } from './defects/combined-defects.js'
import { credentialDefects } from './defects/credential-defects.js'
import { httpDefects } from './defects/http-defects.js'
import { narrowDefects } from './defects/narrow-defects.js'
import { operationDefects } from './defects/operation-defects.js'
import { packageDefects } from './defects/package-defects.js'
import { packageFieldDefects } from './defects/package-field-defects.js'
import { readBackDefects } from './defects/read-back-defects.js'
import { repeatDefects } from './defects/repeat-defects.js'
import { saveDefects } from './defects/save-defects.js'
import { savedFieldDefects } from './defects/saved-field-defects.js'
import { statusDefects } from './defects/status-defects.js'
import { survivalDefects } from './defects/survival-defects.js'
import type { CourierDefect } from './defects/kinds-of-defects.js'

/** Violations of each requirement on Hesap Kurye that a check can test. */
export const courierDefects: Record<string, CourierDefect> = {
  ...credentialDefects,
  ...readBackDefects,
  ...operationDefects,
  ...saveDefects,
  ...savedFieldDefects,
  ...repeatDefects,
  ...packageDefects,
  ...packageFieldDefects,
  ...statusDefects,
  ...cancelDefects,
  ...httpDefects,
  ...narrowDefects,
  ...survivalDefects,
  ...combinedDefects,
}
