import { guards } from '../../../../contracts/hesapkurye/courier/credential-requirements.js'
import { courierErrors } from '../errors.js'
import type { CourierState } from '../state.js'
import { mending, spoiling, type CourierDefect } from './kinds-of-defects.js'

type Credential = (typeof guards)[number]['fields'][number]

const right: Record<Credential, (state: CourierState) => string | number> = {
  ApiKey: ({ restaurant }) => restaurant.apiKey,
  ApiSecret: ({ restaurant }) => restaurant.apiSecret,
  RestaurantID: ({ restaurant }) => restaurant.restaurantId,
  UserName: ({ restaurant }) => restaurant.userName,
  Password: ({ restaurant }) => restaurant.password,
  ProjectID: ({ restaurant }) => restaurant.projectId,
}

const guarded = guards.flatMap(({ operation, fields }) => fields.map((field) => ({ operation, field })))

/** Violations of what credentials guard, by requirement. */
export const credentialDefects: Record<string, CourierDefect> = {
  ...Object.fromEntries(
    guarded.map(({ operation, field }) => [
      `wrong-credential-of-${operation}.${field}`,
      substituting(operation, field, (value, own) => isPresent(value) && !isInOtherCase(value, own)),
    ]),
  ),
  ...Object.fromEntries(
    guarded.map(({ operation, field }) => [
      `missing-credential-of-${operation}.${field}`,
      substituting(operation, field, (value) => !isPresent(value)),
    ]),
  ),
  ...Object.fromEntries(
    guards.map(({ operation }) => [
      `refusal-status-of-${operation}`,
      spoiling(operation, 401, (answer) => ({ ...answer, status: 200 })),
    ]),
  ),
  'right-credentials-confirmed': spoiling('checkCredential', 200, () => ({
    ...courierErrors.wrongKey,
    status: 403,
  })),
  'keys-are-case-sensitive': mending('checkCredential', (body, { restaurant: { apiKey, apiSecret } }) => ({
    ...body,
    ...(isInOtherCase(body['ApiKey'], apiKey) && { ApiKey: apiKey }),
    ...(isInOtherCase(body['ApiSecret'], apiSecret) && { ApiSecret: apiSecret }),
  })),
}

/** Takes the right credential for one that is none. */
function substituting(
  operation: string,
  field: Credential,
  isSubstituted: (value: unknown, own: string | number) => boolean,
): CourierDefect {
  return mending(operation, (body, state) => {
    const own = right[field](state)
    return isSubstituted(body[field], own) ? { ...body, [field]: own } : body
  })
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** Whether it is the right one but for the letter case: the matter of a requirement of its own. */
function isInOtherCase(value: unknown, own: string | number): boolean {
  return typeof value === 'string' && value !== own && value.toLowerCase() === String(own).toLowerCase()
}
