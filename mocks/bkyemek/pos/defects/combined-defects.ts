import type { Defect } from '../../../surfaces/mock-surface.js'
import { objectIn, refusing } from './mended-call.js'
import { posError } from '../errors.js'
import type { PosState } from '../state.js'

/** Violations that show only where two liberties of an order meet. */
export const posCombinedDefects: Record<string, Defect<PosState>> = {
  // The wish is printed behind the courier's note.
  'order-accepted/bell-without-a-note': refusing(
    ({ zile_basma, kurye_not }) => zile_basma !== undefined && kurye_not === undefined,
  ),
  'bad-input-is-not-a-server-error/with-a-courier': async (call, proceed) => {
    const answer = await proceed(call)
    return answer.status === 400 && typeof objectIn(call)?.['kurye_adi'] === 'string'
      ? posError('systemError')
      : answer
  },
}
