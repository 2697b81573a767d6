import type { Bilingual } from '../../contracts/text/bilingual.js'
import { partyTitles, type Party } from '../../contracts/contract/sheet.js'
import {
  partnerOf,
  partnerSheet,
  servingParty,
  surfaceNames,
  type Partner,
  type Surface,
} from '../../contracts/contract/surfaces.js'
import { ConfigurationError } from '../config/configuration-error.js'

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

export const parties = Object.keys(partyTitles) as Party[]

/** Who somebody can be at all of these partners. */
export function partiesOf(partners: readonly Partner[]): Party[] {
  const common = parties.filter((party) => partners.every((partner) => partiesAt(partner).includes(party)))
  if (common.length > 0) return common
  throw new ConfigurationError({
    en: `choosing ${partners.join(', ')}: expected partners at which you are the same party, there is none for all of them. Choose fewer, and add the others to the configuration by hand.`,
    tr: `${partners.join(', ')}: aynı taraf olduğunuz iş ortakları bekleniyordu, hepsinde ortak bir taraf yok. Daha azını seçin, ötekileri yapılandırmaya elle ekleyin.`,
  })
}

/** What a party serves and calls at these partners; a party that a partner does not know is an error. */
export function integrationOf(partners: readonly Partner[], party: Party, side: Side): Integration {
  for (const partner of partners) requireParty(partner, party)
  const surfaces = surfaceNames.filter((surface) => partners.includes(partnerOf(surface)))
  const isServed = (surface: Surface): boolean => servingParty(surface) === party
  return {
    served: side === 'client' ? [] : surfaces.filter(isServed),
    called: side === 'server' ? [] : surfaces.filter((surface) => !isServed(surface)),
  }
}

/** Those who integrate with a partner, and the partner itself. */
function partiesAt(partner: Partner): Party[] {
  const { integrator, party } = partnerSheet(partner)
  return [integrator, party]
}

function requireParty(partner: Partner, party: Party): void {
  const known = partiesAt(partner)
  if (known.includes(party)) return
  throw new ConfigurationError({
    en: `reading --as ${party}: expected who you are at ${partner}, ${known.join(' or ')}. ${hint(partner).en}`,
    tr: `--as ${party}: ${partner} için kim olduğunuz bekleniyordu: ${known.join(' ya da ')}. ${hint(partner).tr}`,
  })
}

function hint(partner: Partner): Bilingual {
  const { name, integrator, party } = partnerSheet(partner)
  return {
    en: `${name} itself is "${party}" there, who integrates with it is "${integrator}". Choose partners at which you are the same party.`,
    tr: `${name} kendisi orada “${party}”, onunla bütünleşen “${integrator}” olur. Aynı taraf olduğunuz iş ortaklarını seçin.`,
  }
}
