import { without, type Members } from '../../../defects/json-bodies.js'
import { corrupting, refusing, rewriting, type CourierDefect } from './kinds-of-defects.js'
import { isPaymentMethodId, paymentMethods } from '../payment-methods.js'

const [firstMethod] = paymentMethods

/** Violations of what GetPaymentMethods and RestaurantInfos give, by requirement. */
export const operationDefects: Record<string, CourierDefect> = {
  'payment-methods-given': corrupting('getPaymentMethods', 200, (answer) => ({
    ...answer,
    body: Array.isArray(answer.body) ? answer.body.map(withTextId) : withTextId(answer.body),
  })),
  'payment-methods-are-a-list': corrupting('getPaymentMethods', 200, (answer) => ({
    ...answer,
    body: firstMethod,
  })),
  'payment-methods-are-one-object': corrupting('getPaymentMethods', 200, (answer) => ({
    ...answer,
    body: paymentMethods,
  })),
  'listed-payment-methods-taken': refusing(
    'savePackage',
    ({ PaymentMethodId: id }) => id !== firstMethod.PaymentMethod && isPaymentMethodId(id as number),
  ),
  'unknown-payment-method-refused': rewriting('savePackage', (body) =>
    typeof body['PaymentMethodId'] === 'number' && !isPaymentMethodId(body['PaymentMethodId'])
      ? { ...body, PaymentMethodId: firstMethod.PaymentMethod }
      : body,
  ),
  'restaurant-credentials-given': corrupting('getRestaurantInfos', 200, (answer) => ({
    ...answer,
    body: without(answer.body as Members, 'ApiSecret'),
  })),
  'restaurant-credentials-by-name': corrupting('getRestaurantInfos', 200, (answer) => {
    const { ApiKey, ApiSecret, ...rest } = answer.body as Members
    return { ...answer, body: { ...rest, Key: ApiKey, Secret: ApiSecret } }
  }),
  'restaurant-credentials-work': corrupting('getRestaurantInfos', 200, (answer) => ({
    ...answer,
    body: { ...(answer.body as Members), ApiKey: 'hk_expired_key' },
  })),
}

function withTextId(method: unknown): Members {
  const { PaymentMethod, ...rest } = method as Members
  return { ...rest, PaymentMethod: String(PaymentMethod) }
}
