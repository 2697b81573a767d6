import type { Answer } from '../../call/answer.js'
import type { MagicValue, ForcedResponse } from '../../surfaces/mock-surface.js'
import { courierErrors } from './errors.js'
import type { CourierState } from './state.js'

/** What each operation says to wrong credentials, and the text in its body that can carry a magic value. */
const operations: Record<string, { wrongCredentials: Answer; field: string }> = {
  checkCredential: { wrongCredentials: courierErrors.wrongRestaurantKey, field: 'RestaurantID' },
  savePackage: { wrongCredentials: courierErrors.wrongRestaurantKey, field: 'RemoteOrderNumber' },
  getPaymentMethods: { wrongCredentials: courierErrors.wrongKey, field: 'ApiKey' },
  getPackage: { wrongCredentials: courierErrors.wrongKey, field: 'remoteOrderNumber' },
  cancelPackage: { wrongCredentials: courierErrors.wrongRestaurantKey, field: 'remoteOrderNumber' },
  getRestaurantInfos: { wrongCredentials: courierErrors.wrongUser, field: 'UserName' },
}

/** The refusals that can be had of every operation. Status and body of none are documented. */
export const courierForcedResponses: Record<
  string,
  Record<string, ForcedResponse<CourierState>>
> = Object.fromEntries(
  Object.entries(operations).map(([operation, { wrongCredentials }]) => [
    operation,
    {
      '400': undocumented(courierErrors.notAnObject),
      '401': undocumented(wrongCredentials),
      '404': undocumented(courierErrors.packageNotFound),
      '409': undocumented(courierErrors.repeatedNumber),
      '429': undocumented(courierErrors.tooManyRequests),
      '500': undocumented(courierErrors.brokenServer),
    },
  ]),
)

/** `hk_magic_<name>` in the operation's field provokes each of them. */
export const courierMagicValues: MagicValue[] = Object.entries(operations).flatMap(([operation, { field }]) =>
  Object.keys(courierForcedResponses[operation] ?? {}).map((name) => ({
    operation,
    field,
    value: `hk_magic_${name}`,
    provokes: name,
  })),
)

function undocumented(answer: Answer): ForcedResponse<CourierState> {
  return { answer: () => answer, documented: false }
}
