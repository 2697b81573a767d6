import { judgedCall, type MatchingCalls, type Unclear } from '../client-check.js'
import { wasAccepted, type ObservedCall } from '../recording/observed-call.js'
import type { Sameness } from './order-sameness.js'

interface Named {
  idField: string
  sameness(one: ObservedCall, other: ObservedCall): Sameness
}

/** Those uses of a known id of which nobody can say whether they are about the order that has it. */
export function unclearReuses(reuses: readonly MatchingCalls[], { idField, sameness }: Named): Unclear[] {
  return reuses.flatMap((matching) => {
    const call = judgedCall(matching)
    const taken = matching.find(wasAccepted) ?? matching[0]
    return sameness(taken, call) === 'unclear'
      ? [{ matching: [taken, call], reason: cannotTell(idField) }]
      : []
  })
}

function cannotTell(idField: string): Unclear['reason'] {
  return {
    en: `could not tell: one ${idField} came again with contents that differ in one respect; it may be the same order worded anew, or another one. Give each test order other items and amounts, and it can be told`,
    tr: `ayırt edilemedi: aynı ${idField} tek bir yönden farklı içerikle yeniden geldi; aynı siparişin yeniden yazılmış hâli de olabilir, başka bir sipariş de. Her test siparişi farklı ürün ve tutar taşırsa ayırt edilir`,
  }
}
