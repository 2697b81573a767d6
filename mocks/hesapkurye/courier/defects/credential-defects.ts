import { guards } from '../../../../contracts/hesapkurye/courier/credential-requirements.js'
import { courierErrors } from '../errors.js'
import type { CourierState } from '../state.js'
import {
  areJoinedAlike,
  isEmpty,
  isInOtherCase,
  isMissing,
  isWrong,
  type IsTakenForRight,
} from '../../../defects/credential-defects.js'
import type { Members } from '../../../defects/json-bodies.js'
import { corrupting, rewriting, type CourierDefect } from './kinds-of-defects.js'

type Credential = (typeof guards)[number]['fields'][number]

const right: Record<Credential, (state: CourierState) => string | number> = {
  ApiKey: ({ restaurant }) => restaurant.apiKey,
  ApiSecret: ({ restaurant }) => restaurant.apiSecret,
  RestaurantID: ({ restaurant }) => restaurant.restaurantId,
  UserName: ({ restaurant }) => restaurant.userName,
  Password: ({ restaurant }) => restaurant.password,
  ProjectID: ({ restaurant }) => restaurant.projectId,
}

const isAnotherOne: IsTakenForRight = (sent, own) => isEmpty(sent, own) || isWrong(sent, own)

/** Violations of what credentials guard, by requirement. */
export const credentialDefects: Record<string, CourierDefect> = {
  ...Object.fromEntries(
    guards.flatMap(({ operation, fields }) =>
      fields.flatMap((field) => [
        [`wrong-credential-of-${operation}.${field}`, unchecked(operation, field, isAnotherOne)],
        [`missing-credential-of-${operation}.${field}`, unchecked(operation, field, isMissing)],
      ]),
    ),
  ),
  ...Object.fromEntries(
    guards.map(({ operation }) => [
      `refusal-status-of-${operation}`,
      corrupting(operation, 401, (answer) => ({ ...answer, status: 200 })),
    ]),
  ),
  'right-credentials-confirmed': corrupting('checkCredential', 200, () => ({
    ...courierErrors.wrongKey,
    status: 403,
  })),
  'wrong-credential-of-checkCredential.ApiKey/joined-with-the-secret': joined(
    'checkCredential',
    'ApiKey',
    'ApiSecret',
  ),
  'wrong-credential-of-getRestaurantInfos.UserName/joined-with-the-password': joined(
    'getRestaurantInfos',
    'UserName',
    'Password',
  ),
  'keys-are-case-sensitive': rewriting('checkCredential', (body, state) =>
    withRight(withRight(body, 'ApiKey', isInOtherCase, state), 'ApiSecret', isInOtherCase, state),
  ),
}

/** Takes the right credential for one that is none. */
function unchecked(operation: string, field: Credential, isTaken: IsTakenForRight): CourierDefect {
  return rewriting(operation, (body, state) => withRight(body, field, isTaken, state))
}

/** Compares two credentials as one text. */
function joined(operation: string, first: Credential, second: Credential): CourierDefect {
  return rewriting(operation, (body, state) => {
    const own = { [first]: right[first](state), [second]: right[second](state) }
    return areJoinedAlike([body[first], body[second]], Object.values(own).map(String))
      ? { ...body, ...own }
      : body
  })
}

function withRight(body: Members, field: Credential, isTaken: IsTakenForRight, state: CourierState): Members {
  const own = right[field](state)
  return isTaken(body[field], String(own)) ? { ...body, [field]: own } : body
}
