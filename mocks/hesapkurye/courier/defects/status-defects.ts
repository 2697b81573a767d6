import {
  documentedStatus,
  statusValues,
} from '../../../../contracts/hesapkurye/courier/status-requirements.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { at, showing, type CourierDefect } from './kinds-of-defects.js'

/** Violations of how GetPackage shows a status, by requirement. */
export const statusDefects: Record<string, CourierDefect> = {
  ...Object.fromEntries(
    statusValues.map((value) => [
      `status-text-of-${value}`,
      showing(({ StatusValue, Status }) => ({
        Status: StatusValue === value ? documentedStatus(value === 9 ? 1 : 9) : Status,
      })),
    ]),
  ),
  'status-value-is-a-number': showing(({ StatusValue }) => ({ StatusValue: String(StatusValue) })),
  'status-is-a-documented-text': showing(({ StatusValue, Status }) => ({
    Status: StatusValue === 1 ? 'Sipariş Oluşturuldu' : Status,
  })),
  'status-matches-status-value': showing(({ StatusValue, Status }) => ({
    Status: StatusValue === 1 ? documentedStatus(2) : Status,
  })),
  'new-package-is-created': at('savePackage', async (call, proceed, { packages, restaurant }) => {
    const answer = await proceed(call)
    const saved = packages.find(restaurant.restaurantId, String(membersOf(call)['RemoteOrderNumber']))
    if (saved?.status === 'Sipariş oluşturuldu') saved.status = 'Sipariş hazırlanıyor'
    return answer
  }),
}
