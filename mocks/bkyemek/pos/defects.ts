import type { Defect } from '../../surfaces/mock-surface.js'
import { posAcceptanceDefects } from './defects/acceptance-defects.js'
import { posCombinedDefects } from './defects/combined-defects.js'
import { posCredentialDefects } from './defects/credential-defects.js'
import { posFieldDefects } from './defects/field-defects.js'
import { posHttpDefects } from './defects/http-defects.js'
import { readBackDefects } from './defects/read-back-defects.js'
import type { PosState } from './state.js'
import { posValueDefects } from './defects/value-defects.js'

/** Violations of each testable requirement. */
export const posDefects: Record<string, Defect<PosState>> = {
  ...posCredentialDefects,
  ...posFieldDefects,
  ...posValueDefects,
  ...posAcceptanceDefects,
  ...posHttpDefects,
  ...readBackDefects,
  ...posCombinedDefects,
}
