import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { CheckRecord } from '../record/run-record.js'
import type { ClientCheck } from './client-check.js'
import type { ClientSuite } from './client-suite.js'
import { scenarios } from './scenarios/scenarios.js'

/** What would bring about the occasions that never came, one line each; empty where all came. */
export function missedOccasions(
  { surface, checks }: ClientSuite,
  judged: readonly CheckRecord[],
): Bilingual[] {
  const missed = new Set(judged.filter(({ outcome }) => outcome === 'inapplicable').map(({ id }) => id))
  const own = checks.filter(({ id }) => missed.has(id))
  const members = new Set(own.flatMap(memberOf))
  const wanted = new Map(own.flatMap((check) => wantedBy(surface, check)).map((text) => [text.en, text]))
  const others = own.filter((check) => memberOf(check).length + wantedBy(surface, check).length === 0)
  return [
    ...wanted.values(),
    ...(members.size > 0 ? [bodiesWith([...members])] : []),
    ...others.map(({ title }): Bilingual => ({ en: `“${title.en}”`, tr: `“${title.tr}”` })),
  ]
}

function memberOf({ occasion }: ClientCheck): string[] {
  return occasion && 'member' in occasion ? [occasion.member] : []
}

function wantedBy(surface: Surface, { occasion }: ClientCheck): Bilingual[] {
  if (!occasion || 'member' in occasion) return []
  if ('call' in occasion) return [occasion.call]
  const scenario = scenarios.find(({ name }) => name === occasion.scenario)
  if (!scenario?.faults[surface]) return []
  return [
    {
      en: `--scenario ${scenario.name}: ${scenario.text.en}`,
      tr: `--scenario ${scenario.name}: ${scenario.text.tr}`,
    },
  ]
}

function bodiesWith(members: readonly string[]): Bilingual {
  const listed = members.join(', ')
  return { en: `a body with ${listed}`, tr: `şunları taşıyan bir gövde: ${listed}` }
}
