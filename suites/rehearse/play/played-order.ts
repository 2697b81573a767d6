import { partnerOf, sheetOf, type Partner, type Surface } from '../../../contracts/contract/surfaces.js'
import type { OrderFacts } from '../story-part.js'

/** An order of a story: as its partner pushed it, and under the names that the parties have given it since. */
export interface PlayedOrder {
  story: string
  /** The step that pushed it. */
  step: string
  /** Where it was pushed. */
  surface: Surface
  facts: OrderFacts
  /** Its id at the partner's own control: what it is moved by. */
  id: string
  /** The names under which its partner pushed it. */
  given: readonly string[]
  /** By partner: every name under which a call of that partner's surfaces spoke of it. */
  names: Map<Partner, Set<string>>
  /** Where it was handed over, with the name it was given there, in order. */
  handOvers: { surface: Surface; id: string }[]
}

/** The names by which a body speaks of orders, in a surface's own members. */
export function namesIn(surface: Surface, body: Readonly<Record<string, unknown>>): string[] {
  return sheetOf(surface).orders.ids.flatMap((member) => {
    const value = body[member]
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
  })
}

export function isNamed(order: PlayedOrder, surface: Surface, names: readonly string[]): boolean {
  const known = order.names.get(partnerOf(surface))
  return names.some((name) => known?.has(name) === true)
}

export function learnNames(order: PlayedOrder, surface: Surface, names: readonly string[]): void {
  const partner = partnerOf(surface)
  const known = order.names.get(partner) ?? new Set()
  for (const name of names) known.add(name)
  order.names.set(partner, known)
}
