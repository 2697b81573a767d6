import { violationsOf, type Violation } from '../../contracts/validation/validation.js'
import { parseJson } from '../call/parse-json.js'
import { shownUrl } from '../../contracts/wire/base-url.js'
import { redactBody, redactHeaders } from '../journal/redaction.js'
import { redactText } from '../journal/redact-text.js'
import { orderNamesIn } from '../journal/exchanges/order-names.js'
import { querySecrets } from '../../contracts/secrets/query-secrets.js'
import { secretHeaderValues } from '../journal/secret-values.js'
import { callers } from './callers.js'
import type { Attempt, Delivery } from './delivery.js'
import { redactCarried } from './attempts/redact-carried.js'

/** A delivery as the control API shows it: secrets replaced, times in ISO 8601. */
export interface ShownDelivery extends Omit<
  Delivery,
  'request' | 'attempts' | 'madeAt' | 'nextAttemptAt' | 'timeoutMs' | 'secretHeaders'
> {
  /** With what in it breaks the contract, where somebody made it so. */
  request: Delivery['request'] & { violations: Violation[] }
  attempts: (Omit<Attempt, 'at'> & { at: string })[]
  madeAt?: string
  nextAttemptAt?: string
  /** By what it names orders, in the partner's words. */
  orders: string[]
}

/** `known` are the secrets of its world: a receiver may answer with what it expected. */
export function showDelivery(
  { timeoutMs: _, secretHeaders, madeAt, nextAttemptAt, ...delivery }: Delivery,
  known: readonly string[],
): ShownDelivery {
  const { contract, secrets } = callers[delivery.surface]
  const { url, headers, body, ...request } = delivery.request
  const schema = `${delivery.operation}.request`
  const values = [
    ...secretHeaderValues(headers, secretHeaders),
    ...querySecrets(url).map(([, value]) => value),
    ...known,
  ]
  const shown = (text: string): string => redactText(text, values)
  return {
    ...delivery,
    request: {
      ...request,
      url: shown(shownUrl(url)),
      headers: redactHeaders(headers, { ...secrets, headers: secretHeaders }, values),
      body: redactBody(body, secrets, values),
      violations: contract.validators[schema]
        ? violationsOf(contract.validators, schema, parseJson(body)).map(({ path, message }) => ({
            path: shown(`/request/body${path}`),
            message: shown(message),
          }))
        : [],
    },
    // A receiver may answer with what it was sent.
    attempts: delivery.attempts.map(
      ({ at, headers: answered, body: answer, carried, error, ...attempt }) => ({
        ...attempt,
        violations: attempt.violations.map(({ path, message }) => ({
          path: shown(path),
          message: shown(message),
        })),
        ...(error !== undefined && { error: shown(error) }),
        ...(answered && { headers: redactHeaders(answered, secrets, values) }),
        ...(answer !== undefined && { body: redactBody(answer, secrets, values) }),
        ...redactCarried(carried, values),
        at: new Date(at).toISOString(),
      }),
    ),
    orders: orderNamesIn(delivery.surface, undefined, body).map(shown),
    ...(madeAt === undefined ? {} : { madeAt: new Date(madeAt).toISOString() }),
    ...(nextAttemptAt === undefined ? {} : { nextAttemptAt: new Date(nextAttemptAt).toISOString() }),
  }
}
