import type { Defect } from '../../../surfaces/mock-surface.js'
import { refusing } from './acceptance-defects.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { membersOf } from '../../../defects/json-bodies.js'
import { posError } from '../errors.js'
import type { PosState } from '../state.js'

/** Violations that show only where two liberties of an order meet. */
export const posCombinedDefects: Record<string, Defect<PosState>> = {
  // The wish is printed behind the courier's note.
  'order-accepted/bell-without-a-note': refusing(
    ({ zile_basma, kurye_not }) => zile_basma !== undefined && kurye_not === undefined,
  ),
  'bad-input-is-not-a-server-error/with-a-courier': corruptResponse(
    ({ status }, call) => status === 400 && typeof membersOf(call)['kurye_adi'] === 'string',
    () => posError('systemError'),
  ),
}
