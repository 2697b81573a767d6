import { both } from '../../../../contracts/text/bilingual.js'
import { lifecycle } from '../../../../contracts/hesapkurye/lifecycle.js'
import { defineClientChecks, judgedCall, type MatchingCalls } from '../../../observe/client-check.js'
import { wasAccepted, type ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
import { objectsIn } from '../json-values.js'
import { orderNumber } from './package-numbers.js'

const finalValues = Object.values(lifecycle.states)
  .filter(({ next }) => next.length === 0)
  .map(({ value }) => value)

/** What a client of Hesap Kurye does with packages that it should know. */
export const courierClientKnownPackageChecks = defineClientChecks<CourierClientRequirement>([
  {
    id: 'hesapkurye/courier/client/nothing-finished-cancelled',
    title: {
      en: 'does not cancel what it knows to be delivered or cancelled',
      tr: 'teslim veya iptal edildiğini bildiği paketi iptal etmez',
    },
    requirement: 'finished-package-not-cancelled',
    matches: eachCancellation,
    expect: (matching) =>
      expectThat(
        matching.length === 1,
        { en: 'no cancellation of a package that is over', tr: 'bitmiş paketin iptal edilmemesi' },
        {
          en: `${orderNumber(judgedCall(matching))} cancelled after its end was known`,
          tr: `bittiği bilinen ${orderNumber(judgedCall(matching))} iptal edildi`,
        },
      ),
  },
  {
    id: 'hesapkurye/courier/client/saved-before-asked-for',
    title: {
      en: 'saves a package before it asks for it or cancels it',
      tr: 'paketi sorgulamadan veya iptal etmeden önce kaydeder',
    },
    requirement: 'saved-before-it-is-asked-for',
    needs: ['times'],
    occasion: {
      call: {
        en: 'a package that is sent, then asked for or cancelled',
        tr: 'gönderildikten sonra sorgulanan veya iptal edilen bir paket',
      },
    },
    matches: eachOfSavedPackages,
    expect: (matching) =>
      expectThat(
        // What the server knows was saved before this conversation began, too.
        matching.length > 1 || wasAccepted(judgedCall(matching)),
        { en: 'SavePackage first', tr: 'önce SavePackage' },
        both(`${judgedCall(matching).operation}: ${orderNumber(judgedCall(matching))}`),
      ),
  },
  {
    id: 'hesapkurye/courier/client/known-packages',
    title: {
      en: 'asks for and cancels packages that it has sent',
      tr: 'gönderdiği paketleri sorgular ve iptal eder',
    },
    requirement: 'known-packages-only',
    needs: ['times'],
    occasion: {
      call: {
        en: 'a package that is sent, then asked for or cancelled',
        tr: 'gönderildikten sonra sorgulanan veya iptal edilen bir paket',
      },
    },
    matches: eachNamedPackage,
    expect(matching) {
      const call = judgedCall(matching)
      const isSent = orderNumber(matching[0]) === orderNumber(call)
      expectThat(
        // What the server knows was sent before this conversation began.
        isSent || wasAccepted(call),
        { en: 'the number of a package that was sent', tr: 'gönderilmiş bir paketin numarası' },
        both(String(orderNumber(call))),
      )
    },
  },
])

/** Every cancellation, after what had told its client that the package is over: `[told, cancellation]`. */
function eachCancellation({ calls }: Recording): MatchingCalls[] {
  const over = new Map<string, ObservedCall>()
  return calls.flatMap((call): MatchingCalls[] => {
    const number = orderNumber(call)
    if (number === undefined) return []
    const told = over.get(number)
    if (!told && tellsOfTheEnd(call)) over.set(number, call)
    if (call.operation !== 'cancelPackage') return []
    return [told && told.endedAt <= call.startedAt ? [told, call] : [call]]
  })
}

function tellsOfTheEnd(call: ObservedCall): boolean {
  if (!wasAccepted(call)) return false
  if (call.operation === 'cancelPackage') return true
  const [shown] = call.operation === 'getPackage' ? objectsIn(call.response!.readableBody) : []
  return finalValues.some((value) => value === shown?.['StatusValue'])
}

/** Every question and cancellation of a package that this client sends: `[sent, call]`, or `[call]` where it is sent later. */
function eachOfSavedPackages({ calls }: Recording): MatchingCalls[] {
  return calls.filter(asksForOne).flatMap((call): MatchingCalls[] => {
    const own = calls.filter(
      (other) => other.operation === 'savePackage' && orderNumber(other) === orderNumber(call),
    )
    const before = own.find(({ startedAt }) => startedAt < call.startedAt)
    if (before) return [[before, call]]
    return own.length > 0 ? [[call]] : []
  })
}

/**
 * Every question and cancellation, behind the call that had sent its package or, if none did, another: `[sent, call]`.
 * What is sent later is another check's matter.
 */
function eachNamedPackage({ calls }: Recording): MatchingCalls[] {
  const sent = calls.filter((call) => call.operation === 'savePackage' && orderNumber(call) !== undefined)
  return calls.filter(asksForOne).flatMap((call): MatchingCalls[] => {
    const own = sent.filter((other) => orderNumber(other) === orderNumber(call))
    const known = own.find(({ startedAt }) => startedAt < call.startedAt)
    if (known) return [[known, call]]
    return sent[0] && own.length === 0 ? [[sent[0], call]] : []
  })
}

function asksForOne(call: ObservedCall): boolean {
  return (
    (call.operation === 'getPackage' || call.operation === 'cancelPackage') && orderNumber(call) !== undefined
  )
}
