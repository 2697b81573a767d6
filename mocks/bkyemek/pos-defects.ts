import type { Defect } from '../mock-surface.js'
import { posAcceptanceDefects } from './pos-acceptance-defects.js'
import { posCombinedDefects } from './pos-combined-defects.js'
import { posCredentialDefects } from './pos-credential-defects.js'
import { posFieldDefects } from './pos-field-defects.js'
import { posHttpDefects } from './pos-http-defects.js'
import type { PosState } from './pos-state.js'
import { posValueDefects } from './pos-value-defects.js'

/** Violations of each testable requirement. */
export const posDefects: Record<string, Defect<PosState>> = {
  ...posCredentialDefects,
  ...posFieldDefects,
  ...posValueDefects,
  ...posAcceptanceDefects,
  ...posHttpDefects,
  ...posCombinedDefects,
}
