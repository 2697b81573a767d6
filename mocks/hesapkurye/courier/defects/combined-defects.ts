import { isClientError } from '../../../../contracts/wire/status-class.js'
import { courierErrors } from '../errors.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { at, refusing, type CourierDefect } from './kinds-of-defects.js'

/** Violations that show only where two liberties of a package meet. */
export const combinedDefects: Record<string, CourierDefect> = {
  'package-saved/fetched-without-outsource-id': refusing(
    'savePackage',
    ({ IsPickUpOrder, OutSourceID }) => IsPickUpOrder === true && OutSourceID === undefined,
  ),
  'bad-input-is-not-a-server-error/fetched': at('savePackage', async (call, proceed) => {
    const answer = await proceed(call)
    const isRefused = isClientError(answer.status)
    return isRefused && membersOf(call)['IsPickUpOrder'] === true ? courierErrors.brokenServer : answer
  }),
}
