import { partnerOf, surfaceNames, type Partner, type Surface } from '../../contracts/surfaces.js'
import { ConfigurationError } from '../config/configuration-error.js'

/** Who somebody is in a partner's integration: the last word of a surface names the one that serves it. */
export const parties = ['pos', 'courier', 'platform'] as const
export type Party = (typeof parties)[number]

export const sides = ['server', 'client', 'both'] as const
/** Which half of an integration is judged: what one serves, what one sends, or both. */
export type Side = (typeof sides)[number]

/** The surfaces of somebody's integrations. */
export interface Integration {
  /** Served by them: `uyum check` judges them. */
  served: Surface[]
  /** Called by them: `uyum observe` judges the calls. */
  called: Surface[]
}

/** Who takes part at each partner; BK Yemek's own side serves no surface, but calls one. */
const partiesByPartner: Record<Partner, readonly Party[]> = {
  hiziryemek: ['pos', 'platform'],
  kuzeypos: ['courier', 'platform'],
  bkyemek: ['pos', 'platform'],
  hesapkurye: ['pos', 'courier'],
  muditakurye: ['pos', 'courier'],
}

/** Who somebody can be at all of these partners. */
export function partiesOf(partners: readonly Partner[]): Party[] {
  const common = parties.filter((party) =>
    partners.every((partner) => partiesByPartner[partner].includes(party)),
  )
  if (common.length > 0) return common
  throw new ConfigurationError(
    `choosing ${partners.join(', ')}: expected partners at which you are the same party, there is none for all of them. Choose fewer, and add the others to the configuration by hand.`,
  )
}

/** What a party serves and calls at these partners; a party that a partner does not know is an error. */
export function integrationOf(partners: readonly Partner[], party: Party, side: Side): Integration {
  for (const partner of partners) requireParty(partner, party)
  const surfaces = surfaceNames.filter((surface) => partners.includes(partnerOf(surface)))
  const isServed = (surface: Surface): boolean => surface.endsWith(`/${party}`)
  return {
    served: side === 'client' ? [] : surfaces.filter(isServed),
    called: side === 'server' ? [] : surfaces.filter((surface) => !isServed(surface)),
  }
}

function requireParty(partner: Partner, party: Party): void {
  const known = partiesByPartner[partner]
  if (known.includes(party)) return
  throw new ConfigurationError(
    `reading --as ${party}: expected who you are at ${partner}, ${known.join(' or ')}. ${hint(partner, party)}`,
  )
}

function hint(partner: Partner, party: Party): string {
  if (partner === 'kuzeypos' && party === 'pos')
    return 'KuzeyPOS is the POS there: its own side is "platform".'
  return 'Choose partners at which you are the same party.'
}
