import type { Check } from '../../check.js'
import { heldOrderChecks, heldOrderRows } from '../../families/read-back/order-rows.js'
import { refusedOtherPayloadRow } from '../../families/read-back/refused-other-payload.js'
import { heldFacts, refusedWithout } from '../held-facts.js'
import type { OwnSite } from '../own-site.js'
import { nothingShown } from '../shown-credentials.js'

/** What is held of the orders that were taken, where their caller names them. */
export function heldChecks({ own, callable }: OwnSite): readonly Check[] {
  const { held } = own
  const operation = callable.find(({ id }) => id === held?.operation)
  if (!held || !operation) return []
  const asked = new Set(own.demands.flatMap((one) => (one.demands === 'held' ? [one.requirement] : [])))
  const refusesOthers = own.repeats.some(
    (repeat) => repeat.operation === held.operation && 'member' in repeat.by && repeat.by.member === held.id,
  )
  const rows = [
    ...heldOrderRows,
    ...(refusesOthers && Object.keys(held.texts).length > 0 ? [refusedOtherPayloadRow] : []),
  ]
  // Nothing is refused for sure where nothing is asked for.
  const isRefused = refusedWithout(own, held) !== undefined || Object.keys(nothingShown(own)).length > 0
  return heldOrderChecks(
    heldFacts(own, held, operation),
    rows.filter(({ name, requirement }) => asked.has(requirement) && (name !== 'refused' || isRefused)),
  )
}
