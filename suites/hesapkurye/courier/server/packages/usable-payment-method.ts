import { isSuccess } from '../../../../../contracts/wire/status-class.js'
import { MissingPrerequisite } from '../../../../run/missing-prerequisite.js'
import type { Target } from '../../../../run/target/target.js'
import { methodsIn, type NamedMethod } from '../../payment-methods.js'
import { objectsIn } from '../../json-values.js'
import { ownKey, send } from '../../requests.js'

/** The page's own sample, for a target whose list cannot be read. */
const sampleMethod: NamedMethod = { PaymentMethodId: 7, PaymentMethod: 'Kapıda Nakit' }

/**
 * A payment method to save packages with, learnt once a run. Where the list is not in the documented form, which checks
 * of its own tell, a method is guessed from it, or the sample is tried: one unreadable list must not leave all
 * packages unjudged.
 */
export function usablePaymentMethod(
  target: Target,
  packageWith: (method: NamedMethod) => object,
): Promise<NamedMethod> {
  return target.learnt('payment method', async () => {
    const { response } = await send(target, 'getPaymentMethods', ownKey(target))
    const [listed] = methodsIn(response.body)
    if (listed) return listed
    for (const method of [...guessedIn(response.body), sampleMethod]) {
      const saved = await send(target, 'savePackage', packageWith(method))
      if (isSuccess(saved.response.status)) return method
    }
    throw new MissingPrerequisite({
      en: 'GetPaymentMethods names no payment method that a package could be saved with, and the sample’s own is refused',
      tr: 'GetPaymentMethods, paketin kaydedilebileceği bir ödeme yöntemi vermiyor; örnektekini de hedef reddediyor',
    })
  })
}

/** The first entry's number and text, whatever their names. */
function guessedIn(body: Buffer): NamedMethod[] {
  const [entry = {}] = objectsIn(body)
  const values = Object.values(entry)
  const id = values.find((value) => Number.isInteger(value))
  const name = values.find((value) => typeof value === 'string' && value !== '')
  return id === undefined || name === undefined
    ? []
    : [{ PaymentMethodId: id as number, PaymentMethod: name as string }]
}
