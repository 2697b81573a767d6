import { corruptResponse } from '../../../defects/corrupt-response.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { refuseTaken } from '../../../defects/refuse-request.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { brokenServer } from '../../http-defects.js'
import { kuzeyError } from '../../kuzey-errors.js'

/** Violations that show only where two liberties of an order meet, or deep inside it. */
export const combinedDefects: Record<string, Defect<unknown>> = {
  'order-taken/note-for-the-courier-alone': refuseTaken(
    ({ orderNote, courierNote }) => orderNote === null && typeof courierNote === 'string',
    kuzeyError(400, 'Geçersiz sipariş'),
  ),
  'bad-input-is-not-a-server-error/faulty-member': corruptResponse(
    ({ status }, call) => status === 400 && membersOf(call)['customer'] !== undefined,
    () => brokenServer,
  ),
}
