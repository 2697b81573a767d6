import { expectThat } from '../../run/expect/expect.js'
import { NotApplicable } from '../../run/missing-prerequisite.js'
import { compareHeld } from './compare-held.js'
import { isFound, nothingToCompare, take } from './held-evidence.js'
import { requireFound, saying } from './held-expectations.js'
import type { HeldOrderRow } from './order-rows.js'

/** Of a surface that may refuse another order under an id that it knows. */
export const refusedOtherPayloadRow: HeldOrderRow<'refused-order-not-held'> = {
  name: 'refused-other-payload',
  title: {
    en: 'holds the first order as it was after it refused another under its id',
    tr: 'aynı kimlikle gelen başka siparişi reddettiğinde ilkini olduğu gibi tutar',
  },
  requirement: 'refused-order-not-held',
  async run(target, facts) {
    const first = await facts.order(target)
    await take(target, facts, first)
    const question = { operation: facts.operation, ids: facts.idsOf(first) }
    const { found, order: before = {} } = await target.holds(question, isFound)
    requireFound(found)
    const { changes } = facts.texts
    const other = facts.changed?.(first, changes) ?? { ...first, ...changes }
    const { response } = await target.send(facts.request(target, other))
    if (response.status < 400) throw takesOthers
    const after = (await target.holdsInTheEnd(question)).order ?? {}
    const paths = facts.texts.paths.filter((path) => compareHeld(before, before, [path]).compared > 0)
    if (paths.length === 0) throw nothingToCompare(facts.texts.paths)
    const [changed] = compareHeld(before, after, paths).differences
    expectThat(!changed, saying(target, changed, 'sent'), saying(target, changed, 'held'))
  },
}

const takesOthers = new NotApplicable({
  en: 'the target takes another order under an id that it knows: nothing was refused',
  tr: 'hedef, bildiği bir kimlikle gelen başka siparişi kabul ediyor: reddedilen bir şey yok',
})
