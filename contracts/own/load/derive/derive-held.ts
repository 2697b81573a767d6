import { heldOrderRequirements } from '../../../families/read-back.js'
import type { Requirement } from '../../../requirements/requirement.js'
import type { HeldOrders } from '../../own-partner.js'
import type { Derived } from './derived.js'
import type { DerivedFrom } from './derived-from.js'
import { groundedRequirement, type Grounded } from './grounds.js'

/** What whoever takes orders holds of them: a sentence about repeats says that none is held twice, all else no sheet says. */
export function addHeld(derived: Derived, { held, file, grounds }: DerivedFrom): void {
  if (!held) return
  const { operation } = held
  const repeat = file.repeats?.find((one) => one.operation === operation)
  const ground = repeat && grounds.ofFact(repeat)
  const all = heldOrderRequirements({ operation, document: '' })
  for (const [name, requirement] of Object.entries(all)) {
    if (!canBeSeen(name, held)) continue
    const isSaid = ground !== undefined && name === 'repeated-order-held-once'
    derived.add(name, isSaid ? restingOn(ground, requirement) : requirement, { demands: 'held', operation })
  }
}

function restingOn(ground: Grounded, { text, level: _level, ...words }: Requirement): Requirement {
  const { kind, matter, operation } = words
  return groundedRequirement(
    { kind, ...(matter && { matter }), ...(operation !== undefined && { operation }), ...text },
    ground,
  )
}

/** Of orders without such members nothing can be asked. */
function canBeSeen(name: string, { texts, amounts, lists, customer }: HeldOrders): boolean {
  switch (name) {
    case 'held-texts-as-sent':
      return Object.keys(texts).length > 0
    case 'held-amounts-as-sent':
      return Object.keys(amounts).length > 0
    case 'held-lists-as-sent':
      return Object.keys(lists).length > 0
    case 'orders-held-apart':
      return customer !== undefined
    default:
      return true
  }
}
