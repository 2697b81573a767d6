import type { AnySurface } from '../../contracts/contract/surfaces.js'
import type { OwnPartner } from '../../contracts/own/own-partner.js'
import type { Check } from '../../suites/check.js'
import type { ClientCheck } from '../../suites/observe/client-check.js'
import type { Defect } from '../../mocks/surfaces/mock-surface.js'
import type { OwnState } from '../../mocks/own/own-state.js'

export { loadPartner, OwnPartnerError, type Finding, type Notice } from '../../contracts/own/partner.js'
export { refuse, type Answer } from '../../mocks/call/answer.js'
export { headerOf, type Call } from '../../mocks/call/call.js'
export { parseJson } from '../../mocks/call/parse-json.js'
export { corruptResponse } from '../../mocks/defects/corrupt-response.js'
export { rewriteBody, rewriteRequest } from '../../mocks/defects/rewrite-request.js'
export { defineChecks } from '../../suites/check.js'
export { defineClientChecks, judgedCall } from '../../suites/observe/client-check.js'
export { eachBodyOf, eachCallOf } from '../../suites/observe/expect/matching-calls.js'
export { objectOf, type ObservedCall } from '../../suites/observe/recording/observed-call.js'
export {
  expectClientError,
  expectJson,
  expectMember,
  expectStatus,
  expectTaken,
  expectTextMember,
  expectThat,
} from '../../suites/run/expect/expect.js'
export type { Exchange } from '../../suites/run/http/exchange.js'
export type { Target } from '../../suites/run/target/target.js'
export { callOperation, type CallOptions } from '../../suites/own/call-operation.js'
export type { Check, ClientCheck, Defect, OwnPartner, OwnState }

/** The surfaces of a partner of one's own are words that the compiler does not know. */
type OwnCheck<Checked extends { id: string }> = Omit<Checked, 'id'> & { id: `${AnySurface}/${string}` }

/** What code adds to one surface of a partner of one's own. */
export interface SurfaceCode {
  /** By operationId, around what follows from the folder: `proceed` does that. */
  operations?: Readonly<Record<string, Defect<OwnState>>>
  checks?: readonly OwnCheck<Check>[]
  clientChecks?: readonly OwnCheck<ClientCheck>[]
  /** By the requirement that each violates: `uyum partner kill-matrix` proves that a check notices it. */
  defects?: Readonly<Record<string, Defect<OwnState>>>
}

/** Declares what `partner.ts` adds to a partner's folder: of what it serves, and of what it calls at the integrator. */
export function definePartner(code: { serves?: SurfaceCode; calls?: SurfaceCode }): typeof code {
  return code
}
