import { orderFieldNames } from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import type { Answer } from '../../../call/answer.js'
import { headerOf } from '../../../call/call.js'
import { corruptResponse } from '../../../defects/corrupt-response.js'
import { httpDefects } from '../../../defects/http-defects.js'
import { isNoJson, membersOf, objectsIn, withHeader } from '../../../defects/json-bodies.js'
import { answerWith } from '../../../defects/refuse-request.js'
import { rewriteRequest } from '../../../defects/rewrite-request.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { posError } from '../errors.js'
import { taken } from '../operations.js'

const brokenServer: Answer = posError('systemError')

/** A quantity of zero or below, an amount below. */
const doubtful = /"adet":(0[,}]|-)|"\w+_tutari":-/

/** A server that breaks plain HTTP and JSON, or refuses in a way that misleads. */
export const posHttpDefects: Record<string, Defect<unknown>> = {
  ...httpDefects({
    accepted: taken,
    brokenServer,
    unknownField: posError('faultyField', 'siparis'),
    headers: ['X-API-KEY', 'X-API-SECRET'],
    fields: orderFieldNames,
    tooMuch: { is: (call) => objectsIn(membersOf(call), 'siparis_icerikleri').length > 100, wire: 'reset' },
  }),
  'bad-input-is-not-a-server-error/what-is-doubtful': corruptResponse(
    ({ status }, call) => status === 415 || doubtful.test(call.rawBody.toString()),
    () => brokenServer,
  ),
  // PHP prints its notice in front of the JSON.
  'answers-are-json': corruptResponse(
    ({ status }) => status === 200,
    (answer) => {
      const notice = '<br />\n<b>Warning</b>: Undefined array key "kurye_adi"<br />\n'
      return { ...answer, body: Buffer.from(notice + JSON.stringify(answer.body)) }
    },
  ),
  'broken-json-refused': corruptResponse(
    ({ status }, call) => status === 400 && isNoJson(call),
    () => taken,
  ),
  'broken-json-is-400': corruptResponse(
    ({ status }, call) => status === 400 && isNoJson(call),
    (answer) => ({ ...answer, status: 422 }),
  ),
  'charset-parameter-accepted': answerWith(
    (call) => Boolean(headerOf(call, 'content-type')?.includes(';')),
    posError('wrongContentType'),
  ),
  'other-content-type-refused': rewriteRequest((call) =>
    withHeader(call, 'content-type', 'application/json'),
  ),
  'refusals-do-not-claim-success': corruptResponse(isError, (answer) => ({ ...answer, body: taken.body })),
  'refusals-explain-themselves': corruptResponse(isError, ({ status }) => ({
    status,
    body: { error: 'refused' },
  })),
}

function isError({ status }: Answer): boolean {
  return status >= 400
}
