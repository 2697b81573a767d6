import type { Call } from '../../../call/call.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { hardBodies } from '../../../defects/hard-bodies.js'
import { acknowledgingBrokenJson, httpDefects } from '../../../defects/http-defects.js'
import { membersOf } from '../../../defects/json-bodies.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { posError } from '../errors.js'

const kilobyte = 1024
const brokenServer = posError('unexpected')
const accepted = { status: 200, body: { received: true } }

/** Violations of plain HTTP and JSON, by requirement. */
export const posHttpDefects: Record<string, Defect<unknown>> = {
  ...httpDefects({
    accepted,
    brokenServer,
    unknownField: posError('invalidEvent', 'event', 'has unknown members'),
    headers: ['Content-Type', 'X-MuditaKurye-Signature'],
    fields: [
      'event',
      'orderId',
      'yemekKuryeOrderId',
      'orderNumber',
      'status',
      'previousStatus',
      'timestamp',
      'provider',
      'providerRestaurantId',
      'reason',
      'canceledBy',
    ],
    tooMuch: { is: hasLongText, wire: 'reset' },
  }),
  // What it cannot read it calls its own fault; half a surrogate pair its database cannot hold.
  'bad-input-is-not-a-server-error': corruptResponse(
    ({ status }, call) => status === 400 || status === 422 || hardBodies['half-a-surrogate'](call),
    () => brokenServer,
  ),
  'bad-input-is-not-a-server-error/broken-json-acknowledged': acknowledgingBrokenJson(accepted),
  'bad-input-is-not-a-server-error/wrong-signatures': corruptResponse(
    ({ status }) => status === 401,
    () => brokenServer,
  ),
}

/** A text beyond 4 kB; beyond a megabyte the whole body is another matter. */
function hasLongText(call: Call): boolean {
  return Object.values(membersOf(call)).some(
    (value) => typeof value === 'string' && value.length > 4 * kilobyte && value.length < kilobyte * kilobyte,
  )
}
