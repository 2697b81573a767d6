import { both } from '../../../../contracts/text/bilingual.js'
import { defineClientChecks, judgedCall, type MatchingCalls } from '../../../observe/client-check.js'
import { expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { objectOf, wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
import { methodsIn, type NamedMethod } from '../payment-methods.js'

/**
 * Which payment method a client of Hesap Kurye names. Before it has asked in this conversation it may go by what
 * it was told in an earlier one: that accuses nobody.
 */
export const courierClientPaymentChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'hesapkurye/courier/client/payment-methods-fetched',
    title: {
      en: 'fetches the payment methods before it names one',
      tr: 'ödeme yöntemi bildirmeden önce ödeme yöntemlerini alır',
    },
    requirement: 'payment-methods-fetched',
    needs: ['times'],
    matches: eachFirstNamingPackage,
    expect: (matching) =>
      expectThat(
        matching.length > 1,
        { en: 'GetPaymentMethods before the first package', tr: 'ilk paketten önce GetPaymentMethods' },
        { en: 'a package without it', tr: 'onsuz gönderilmiş paket' },
      ),
  },
  {
    id: 'hesapkurye/courier/client/listed-payment-method',
    title: {
      en: 'names a payment method that GetPaymentMethods gave',
      tr: 'GetPaymentMethods’tan alınmış bir ödeme yöntemi bildirir',
    },
    requirement: 'payment-method-from-the-list',
    matches: (recording) =>
      eachInformedPackage(recording).filter((matching) =>
        Number.isInteger(memberOf(judgedCall(matching), 'PaymentMethodId')),
      ),
    expect(matching) {
      const ids = namedMethodsIn(matching).map(({ PaymentMethodId }) => PaymentMethodId)
      expectMemberThat(
        judgedCall(matching),
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
    matches: (recording) =>
      eachInformedPackage(recording).filter(
        (matching) =>
          typeof memberOf(judgedCall(matching), 'PaymentMethod') === 'string' &&
          memberOf(judgedCall(matching), 'PaymentMethod') !== '' &&
          namesOfItsMethod(matching).length > 0,
      ),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'PaymentMethod',
        (value) => namesOfItsMethod(matching).some((name) => name === value),
        both(`"PaymentMethod": ${JSON.stringify(namesOfItsMethod(matching)[0])}`),
      ),
  },
])

/** The first package that names a payment method, behind the call that asked for them, if there was one. */
function eachFirstNamingPackage({ calls }: Recording): MatchingCalls[] {
  const first = calls.find(
    (call) => call.operation === 'savePackage' && memberOf(call, 'PaymentMethodId') !== undefined,
  )
  if (!first) return []
  const asked = calls.find(
    ({ operation, startedAt }) => operation === 'getPaymentMethods' && startedAt < first.startedAt,
  )
  return [asked ? [asked, first] : [first]]
}

/** Every package, after all answers that had told its client of payment methods: `[told, …, package]`. */
function eachInformedPackage({ calls }: Recording): MatchingCalls[] {
  const told: ObservedCall[] = []
  return calls.flatMap((call): MatchingCalls[] => {
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

function namedMethodsIn(matching: MatchingCalls): NamedMethod[] {
  return matching.slice(0, -1).flatMap(methodsOf)
}

function namesOfItsMethod(matching: MatchingCalls): string[] {
  const id = memberOf(judgedCall(matching), 'PaymentMethodId')
  return namedMethodsIn(matching)
    .filter(({ PaymentMethodId }) => PaymentMethodId === id)
    .map(({ PaymentMethod }) => PaymentMethod)
}

function methodsOf({ response }: ObservedCall): NamedMethod[] {
  return response ? methodsIn(response.readableBody) : []
}
