import {
  orderFields,
  productFields,
} from '../../../../contracts/hesapkurye/courier/saved-field-requirements.js'
import { headerOf } from '../../../call/call.js'
import { withOldLetters, labelledAsHtml, asPage, withStackTrace } from '../../../defects/corruptions.js'
import { httpDefects as shared } from '../../../defects/http-defects.js'
import { isNoJson, isOtherJson, membersOf, withMembers, type Members } from '../../../defects/json-bodies.js'
import { answerWith } from '../../../defects/refuse-request.js'
import { courierErrors } from '../errors.js'
import { corrupting, isAt, productsOf, refusing, type CourierDefect } from './kinds-of-defects.js'

const { brokenServer } = courierErrors
const accepted = { status: 200, body: { message: 'İşlem alındı.' } }
const unsupported = { ...courierErrors.notAnObject, status: 415 }
const orderNames = [...Object.keys(orderFields), 'ApiKey', 'ApiSecret', 'RestaurantID']
const productNames = Object.keys(productFields)

/** Violations of plain HTTP and JSON, by requirement; how JSON is answered goes wrong on one operation each. */
export const httpDefects: Record<string, CourierDefect> = {
  ...shared({
    accepted,
    brokenServer,
    unknownField: courierErrors.invalidField('istek'),
    headers: ['Content-Type'],
    fields: orderNames,
    tooMuch: {
      is: (call) => isAt(call, 'savePackage') && productsOf(membersOf(call)).length > 100,
      wire: 'hang',
    },
  }),
  'unknown-fields-tolerated': refusing(
    'savePackage',
    (body) =>
      hasOtherThan(body, orderNames) || productsOf(body).some((one) => hasOtherThan(one, productNames)),
  ),
  'answers-are-json': corrupting('cancelPackage', 200, asPage),
  'answers-are-json/payment-methods': corrupting('getPaymentMethods', 200, asPage),
  'answers-are-json/packages': corrupting('getPackage', 200, asPage),
  'json-is-labelled-as-json': corrupting('cancelPackage', 200, labelledAsHtml),
  'json-is-labelled-as-json/payment-methods': corrupting('getPaymentMethods', 200, labelledAsHtml),
  'json-is-labelled-as-json/packages': corrupting('getPackage', 200, labelledAsHtml),
  'json-is-utf-8': corrupting('getPaymentMethods', 200, withOldLetters),
  'json-is-utf-8/packages': corrupting('getPackage', 200, withOldLetters),
  'json-is-utf-8/cancellations': corrupting('cancelPackage', 200, withOldLetters),
  // Who leaves the label out is taken all the same: what is written otherwise is refused.
  'header-names-in-any-case': answerWith(
    ({ rawHeaders }) => rawHeaders.some((name) => name !== 'Content-Type' && /^content-type$/i.test(name)),
    unsupported,
  ),
  'wrong-method-is-refused': answerWith(({ method }) => method === 'GET', accepted),
  'nothing-internal-leaks': corrupting('savePackage', 400, withStackTrace),
  'success-is-200': corrupting('savePackage', 200, (answer) => ({ ...answer, status: 201 })),
  'broken-json-refused': answerWith((call) => call.method === 'POST' && isNoJson(call), accepted),
  'body-is-an-object': answerWith(isOtherJson, accepted),
  'text-json-taken': answerWith((call) => headerOf(call, 'content-type') === 'text/json', unsupported),
  'secrets-not-repeated': corrupting('checkCredential', 200, (answer, call) =>
    withMembers(answer, membersOf(call)),
  ),
}

function hasOtherThan(members: Members, known: readonly string[]): boolean {
  return Object.keys(members).some((name) => !known.includes(name))
}
