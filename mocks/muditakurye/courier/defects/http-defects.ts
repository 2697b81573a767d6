import { orderFieldNames } from '../../../../contracts/muditakurye/order-field-requirements.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { httpDefects as shared } from '../../../defects/http-defects.js'
import { membersOf, objectsIn } from '../../../defects/json-bodies.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import { courierError } from '../errors.js'
import { brokenServer, type CourierDefect } from './kinds-of-defects.js'

/** Violations of plain HTTP and JSON, by requirement. */
export const httpDefects: Record<string, CourierDefect> = {
  ...shared({
    accepted: { status: 202, body: { status: 'accepted' } },
    brokenServer,
    unknownField: courierError('create-order-page', 'invalidData', 'order', 'must not have more fields'),
    headers: ['X-API-Key', 'Authorization'],
    fields: orderFieldNames,
    tooMuch: { is: (call) => objectsIn(membersOf(call), 'items').length > 100, wire: 'hang' },
  }),
  'answers-are-json': corruptResponse(
    ({ status }) => status === 200 || status === 202 || status === 401,
    (answer) => ({ ...answer, body: Buffer.from(answer.status === 401 ? 'Unauthorized' : 'OK') }),
  ),
  'wrong-method-is-refused': rewriteRequest((call) =>
    call.path.endsWith('/order') ? { ...call, method: 'POST', operation: 'createOrder' } : call,
  ),
}
