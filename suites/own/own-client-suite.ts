import { ownSurfaceOf } from '../../contracts/own/enrol-partner.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { ClientCheck } from '../observe/client-check.js'
import type { ClientSuite } from '../observe/client-suite.js'
import { httpClientChecks } from '../observe/expect/http-client-checks.js'
import { limitPauseChecks } from './client/limit-pause-checks.js'
import { retryChecks } from './client/retry-checks.js'
import { retryPauseChecks } from './client/retry-pause-checks.js'
import { sentCredentialChecks } from './client/sent-credential-checks.js'
import { sentMemberChecks } from './client/sent-member-checks.js'
import { sentParameterChecks } from './client/sent-parameter-checks.js'
import { sentValueChecks } from './client/sent-value-checks.js'
import { eachOnce } from './each-once.js'

/** The suite for the callers of a surface of a partner of one's own. */
export function ownClientSuite(surface: Surface): ClientSuite {
  const found = ownSurfaceOf(surface)
  if (!found) throw new Error(`judging ${surface}: expected a partner that was taken up, there is none.`)
  const { own, partner } = found
  const withBody = own.operations.filter(({ takesBody }) => takesBody).map(({ id }) => id)
  return {
    surface,
    contract: partner.contract,
    requirements: partner.contract.clientRequirements[surface] ?? {},
    checks: eachOnce<ClientCheck>([
      ...httpClientChecks(surface, ...withBody),
      ...sentCredentialChecks(own),
      ...sentParameterChecks(own),
      ...sentMemberChecks(own),
      ...sentValueChecks(own, partner.contract),
      ...retryChecks(own),
      ...retryPauseChecks(own),
      ...limitPauseChecks(own),
      ...((own.code?.clientChecks ?? []) as readonly ClientCheck[]),
    ]),
  }
}
