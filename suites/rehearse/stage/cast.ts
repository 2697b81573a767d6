import {
  isServedByPartner,
  partnerOf,
  partnerSheet,
  surfaceNames,
  type Partner,
  type Surface,
} from '../../../contracts/contract/surfaces.js'
import type { Story } from '../story/story.js'

/** The partners that one start of the implementation has, those whom it gives orders in the order of preference. */
export type Cast = readonly Partner[]

/** Whether the implementation gives this partner orders, rather than takes them from it. */
export function isGivenOrders(partner: Partner): boolean {
  return partnerSheet(partner).party === 'courier'
}

/** Stories that the implementation can play without being started anew: those that give orders to the same partners. */
export function groupByCast(stories: readonly Story[]): { cast: Cast; stories: Story[] }[] {
  const groups = new Map<string, { takers: Partner[]; stories: Story[] }>()
  for (const story of stories) {
    const takers = story.partners.filter(isGivenOrders)
    const key = takers.join(' ')
    const group = groups.get(key) ?? { takers, stories: [] }
    group.stories.push(story)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ takers, stories: own }) => {
    const givers = own.flatMap(({ partners }) => partners.filter((partner) => !isGivenOrders(partner)))
    return { cast: [...new Set(givers), ...takers], stories: own }
  })
}

/** Every surface of these partners, in their order. */
export function surfacesOf(cast: Cast): Surface[] {
  return cast.flatMap((partner) => surfaceNames.filter((surface) => partnerOf(surface) === partner))
}

/** The surfaces that the implementation serves, and those that it calls. */
export function sidesOf(cast: Cast): { served: Surface[]; called: Surface[] } {
  const all = surfacesOf(cast)
  return {
    served: all.filter((surface) => !isServedByPartner(surface)),
    called: all.filter(isServedByPartner),
  }
}
