import { contract } from '../../../../contracts/hesapkurye/contract.js'
import { operationsOf } from '../../../../contracts/openapi/operations.js'
import type { ClientCheck } from '../../../observe/client-check.js'
import { httpClientChecks } from '../../../observe/expect/http-client-checks.js'
import { eachFinallyRefused } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'

const surface = 'hesapkurye/courier'
const operations = operationsOf(contract, surface).map(({ id }) => id)

/** What is asked of every caller alike; asking again for a package that is not there yet is no repetition. */
export const courierClientHttpChecks: readonly ClientCheck<CourierClientRequirement>[] = httpClientChecks(
  surface,
  ...operations,
).map((check) =>
  check.requirement === 'refused-calls-not-repeated'
    ? {
        ...check,
        matches: (recording) => eachFinallyRefused(recording).filter(([refused]) => !isPoll(refused)),
      }
    : check,
)

/** A status is learnt by asking, again and again; only wrong credentials do not mend themselves. */
function isPoll({ operation, response }: ObservedCall): boolean {
  return operation === 'getPackage' && response?.status !== 401 && response?.status !== 403
}
