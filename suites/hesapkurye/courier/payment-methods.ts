import { MissingPrerequisite } from '../../run/missing-prerequisite.js'
import type { Target } from '../../run/target/target.js'
import { ownKey, send } from './requests.js'
import { objectsIn } from './json-values.js'

/** A payment method as a package names it. */
export interface NamedMethod {
  PaymentMethodId: number
  PaymentMethod: string
}

/**
 * The payment methods of the restaurant. Read leniently: whether the answer has the documented form is the
 * matter of checks of its own, and no package can be saved without one.
 */
export async function askPaymentMethods(target: Target): Promise<[NamedMethod, ...NamedMethod[]]> {
  const { response } = await send(target, 'getPaymentMethods', ownKey(target))
  const [first, ...others] = methodsIn(response.body)
  if (first) return [first, ...others]
  throw new MissingPrerequisite({
    en: 'GetPaymentMethods names no payment method that a package could be saved with',
    tr: 'GetPaymentMethods, paketin kaydedilebileceği bir ödeme yöntemi vermiyor',
  })
}

/** The payment methods that an answer gives away, in whatever form. */
export function methodsIn(body: Buffer): NamedMethod[] {
  return objectsIn(body)
    .map(({ PaymentMethod, PaymentName }) => ({
      PaymentMethodId: Number(PaymentMethod ?? NaN),
      PaymentMethod: PaymentName,
    }))
    .filter(isNamed)
}

function isNamed(method: { PaymentMethodId: number; PaymentMethod: unknown }): method is NamedMethod {
  const { PaymentMethodId, PaymentMethod } = method
  return Number.isInteger(PaymentMethodId) && typeof PaymentMethod === 'string' && PaymentMethod !== ''
}
