import { levelExceptions } from '../../requirements/level-exceptions.js'
import { levelOf } from '../../requirements/requirement.js'
import { isSurface, sheetOf } from '../../contract/surfaces.js'
import { occursIn } from '../sources/occurs-in.js'
import {
  locate,
  partnerDocuments,
  requirementsOf,
  type ContractSources,
  type PlacedRequirement,
} from '../sources/contract-sources.js'
import type { Finding } from '../finding.js'
import { derivedLevel, type LevelGround } from './derived-level.js'

type Grounds = (surface: string) => LevelGround

const groundInSheet: Grounds = (surface) => (isSurface(surface) ? sheetOf(surface) : {})

/** Each requirement weighs what its kind and its basis say, for every partner alike; exceptions stand in the partner's sheet. */
export function lintLevels(
  sources: ContractSources,
  exceptions: Readonly<Record<string, string>> = levelExceptions,
  grounds: Grounds = groundInSheet,
): Finding[] {
  const requirements = requirementsOf(sources)
  return [
    ...requirements.flatMap((placed) => faultsOf(placed, sources.folder, exceptions, grounds)),
    ...needless(requirements, sources.folder, exceptions, grounds),
    ...unsaidRefusals(sources, grounds),
  ]
}

function faultsOf(
  placed: PlacedRequirement,
  folder: string,
  exceptions: Readonly<Record<string, string>>,
  grounds: Grounds,
): Finding[] {
  const { name, requirement, surface } = placed
  if (!requirement.kind) {
    return [
      {
        ...locate(folder, name),
        rule: 'requirement-has-kind',
        message: `${keyOf(placed)}: it does not say what sort of demand it is`,
        cure: 'Name its kind, out of requirement-kind.ts.',
      },
    ]
  }
  const { levels, because } = derivedLevel(requirement, grounds(surface))
  if (levels.includes(levelOf(requirement)) || exceptions[keyOf(placed)]) return []
  return [
    {
      ...locate(folder, name),
      rule: 'level-follows-kind',
      message: `${keyOf(placed)}: it is ${levelOf(requirement)} and should be ${levels.join(' or ')}: ${because}`,
      cure: 'Change level, kind or basis, or write the reason into sheet.ts.',
    },
  ]
}

function needless(
  requirements: readonly PlacedRequirement[],
  folder: string,
  exceptions: Readonly<Record<string, string>>,
  grounds: Grounds,
): Finding[] {
  return requirements
    .filter((placed) => exceptions[keyOf(placed)] && placed.requirement.kind)
    .filter(({ surface, requirement }) =>
      derivedLevel(requirement, grounds(surface)).levels.includes(levelOf(requirement)),
    )
    .map((placed) => ({
      ...locate(folder, placed.name),
      rule: 'exception-is-needed',
      message: `${keyOf(placed)}: sheet.ts excuses a level that needs no excuse`,
      cure: 'Take it out of sheet.ts.',
    }))
}

/** The refusals that a sheet says are documented stand in a document, letter by letter. */
function unsaidRefusals({ folder, requirements }: ContractSources, grounds: Grounds): Finding[] {
  const documents = [...partnerDocuments(folder).values()]
  return Object.keys(requirements).flatMap((surface) =>
    Object.entries(grounds(surface).refusals ?? {})
      .filter(([, quote]) => !documents.some((document) => occursIn(quote, document)))
      .map(([fault, quote]) => ({
        ...locate(folder, fault),
        rule: 'refusal-occurs-in-document',
        message: `${surface}: the refusal of the sort "${fault}" stands in no document: ${quote}`,
        cure: 'Quote the sentence as it stands in documents/, or take it out of sheet.ts.',
      })),
  )
}

function keyOf({ side, surface, name }: PlacedRequirement): string {
  return side === 'client' ? `${surface} client ${name}` : `${surface} ${name}`
}
