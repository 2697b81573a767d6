import type { Contract } from '../../../contracts/contract/contract.js'
import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { Check } from '../../check.js'
import { asSentChecks } from './as-sent-checks.js'
import { credentialChecks } from './credential-checks.js'
import { drawnChecks } from './drawn-checks.js'
import { eachOnce } from '../each-once.js'
import { heldChecks } from './held-checks.js'
import { keptChecks } from './kept-checks.js'
import { memberChecks } from './member-checks.js'
import { moveChecks } from './move-checks.js'
import type { OwnSite } from '../own-site.js'
import { rateLimitChecks } from './rate-limit-checks.js'
import { refusalAnswerChecks } from './refusal-answer-checks.js'
import { refusalCodeChecks } from './refusal-code-checks.js'
import { repeatChecks } from './repeat-checks.js'
import { robustnessChecks } from './robustness-checks.js'
import { successChecks } from './success-checks.js'
import { takenChecks } from './taken-checks.js'
import { canBeDrawn } from '../valid-requests.js'

/** The checks that follow from a folder: each of its demands, and what is asked of every server alike. */
export function ownChecks(own: OwnSurface, contract: Contract): readonly Check[] {
  const callable = own.operations.filter((operation) => canBeDrawn(operation, contract.validators))
  const site: OwnSite = { surface: own.surface as Surface, own, contract, callable }
  return eachOnce(
    [
      successChecks,
      takenChecks,
      drawnChecks,
      memberChecks,
      credentialChecks,
      keptChecks,
      asSentChecks,
      refusalAnswerChecks,
      refusalCodeChecks,
      repeatChecks,
      moveChecks,
      rateLimitChecks,
      heldChecks,
      robustnessChecks,
    ].flatMap((checksOf) => checksOf(site)),
  )
}
