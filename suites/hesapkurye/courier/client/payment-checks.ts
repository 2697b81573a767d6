import { defineClientChecks, judgedCall, type Occasion } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { objectOf, wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
import { methodsIn, type NamedMethod } from '../payment-methods.js'

/**
 * Which payment method a client of Hesap Kurye names. Before it has asked in this conversation it may go by what
 * it was told in an earlier one: that accuses nobody.
 */
export const courierClientPaymentChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'hesapkurye/courier/client/listed-payment-method',
    title: {
      en: 'names a payment method that GetPaymentMethods gave',
      tr: 'GetPaymentMethods’tan alınmış bir ödeme yöntemi bildirir',
    },
    requirement: 'payment-method-from-the-list',
    occasions: (recording) =>
      eachInformedPackage(recording).filter((occasion) =>
        Number.isInteger(memberOf(judgedCall(occasion), 'PaymentMethodId')),
      ),
    expect(occasion) {
      const ids = toldIn(occasion).map(({ PaymentMethodId }) => PaymentMethodId)
      expectMemberThat(
        judgedCall(occasion),
        'PaymentMethodId',
        (value) => ids.some((id) => id === value),
        both(`"PaymentMethodId": ${ids.join(' / ')}`),
      )
    },
  },
  {
    id: 'hesapkurye/courier/client/name-of-the-payment-method',
    title: {
      en: 'names the payment method as GetPaymentMethods does',
      tr: 'ödeme yönteminin adını GetPaymentMethods’taki gibi yazar',
    },
    requirement: 'payment-method-from-the-list',
    occasions: (recording) =>
      eachInformedPackage(recording).filter(
        (occasion) =>
          typeof memberOf(judgedCall(occasion), 'PaymentMethod') === 'string' &&
          memberOf(judgedCall(occasion), 'PaymentMethod') !== '' &&
          namesOfItsMethod(occasion).length > 0,
      ),
    expect: (occasion) =>
      expectMemberThat(
        judgedCall(occasion),
        'PaymentMethod',
        (value) => namesOfItsMethod(occasion).some((name) => name === value),
        both(`"PaymentMethod": ${JSON.stringify(namesOfItsMethod(occasion)[0])}`),
      ),
  },
])

/** Every package, after all answers that had told its client of payment methods: `[told, …, package]`. */
function eachInformedPackage({ calls }: Recording): Occasion[] {
  const told: ObservedCall[] = []
  return calls.flatMap((call): Occasion[] => {
    if (tellsNewMethods(call, told)) told.push(call)
    const [first, ...others] = told.filter(({ endedAt }) => endedAt <= call.startedAt)
    return call.operation === 'savePackage' && objectOf(call) && first ? [[first, ...others, call]] : []
  })
}

/** Most clients ask often and hear the same. */
function tellsNewMethods(call: ObservedCall, told: readonly ObservedCall[]): boolean {
  return (
    call.operation === 'getPaymentMethods' &&
    wasAccepted(call) &&
    methodsOf(call).length > 0 &&
    !told.some(({ response }) => response!.readableBody.equals(call.response!.readableBody))
  )
}

function toldIn(occasion: Occasion): NamedMethod[] {
  return occasion.slice(0, -1).flatMap(methodsOf)
}

function namesOfItsMethod(occasion: Occasion): string[] {
  const id = memberOf(judgedCall(occasion), 'PaymentMethodId')
  return toldIn(occasion)
    .filter(({ PaymentMethodId }) => PaymentMethodId === id)
    .map(({ PaymentMethod }) => PaymentMethod)
}

function methodsOf({ response }: ObservedCall): NamedMethod[] {
  return response ? methodsIn(response.readableBody) : []
}
