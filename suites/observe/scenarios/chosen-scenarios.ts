import { didYouMean } from '../../../contracts/text/did-you-mean.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import type { Scenario } from './scenario.js'
import { scenarios } from './scenarios.js'

/** The scenarios of these names; one that has nothing in it for the surface would prove nothing. */
export function chosenScenarios(
  names: readonly string[],
  surface: Surface,
  hasPeer: boolean,
): readonly Scenario[] {
  return (names.length > 0 ? names : ['standard']).map((name) => {
    const scenario = scenarios.find((known) => known.name === name) ?? refuseUnknown(name)
    requireSubstance(scenario, surface, hasPeer)
    return scenario
  })
}

function refuseUnknown(name: string): never {
  const known = scenarios.map((scenario) => scenario.name)
  const hint = didYouMean(name, known)
  throw new ConfigurationError({
    en: `reading --scenario ${name}: expected one of ${known.join(', ')}.${hint.en}`,
    tr: `--scenario ${name}: şunlardan biri bekleniyordu: ${known.join(', ')}.${hint.tr}`,
  })
}

function requireSubstance(
  { name, faults, isNothingWithout }: Scenario,
  surface: Surface,
  hasPeer: boolean,
): void {
  if (isNothingWithout === 'faults' && !faults[surface]) {
    throw new ConfigurationError({
      en: `reading --scenario ${name}: expected a surface whose documents name such an answer (${Object.keys(faults).join(', ')}), got ${surface}. Choose another scenario.`,
      tr: `--scenario ${name}: belgeleri böyle bir yanıt tanımlayan bir arayüz (${Object.keys(faults).join(', ')}) bekleniyordu, ${surface} geldi. Başka bir senaryo seçin.`,
    })
  }
  if (isNothingWithout === 'pushes' && !hasPeer) {
    throw new ConfigurationError({
      en: `reading --scenario ${name}: expected --peer, the base URL of the client’s own server: this scenario is about what it is sent.`,
      tr: `--scenario ${name}: --peer, yani istemcinin kendi sunucusunun taban URL’si bekleniyordu: bu senaryo ona ne gönderildiğiyle ilgilidir.`,
    })
  }
}
