import { levelExceptions } from '../../level-exceptions.js'
import { kinds } from '../../requirement-kind.js'
import { levelOf, type Level, type Requirement } from '../../requirement.js'
import {
  locate,
  requirementsOf,
  type ContractSources,
  type PlacedRequirement,
} from '../sources/contract-sources.js'
import type { Finding } from '../finding.js'

/** Each requirement weighs what its kind and its basis say, for every partner alike; exceptions stand in the partner's sheet. */
export function lintLevels(
  sources: ContractSources,
  exceptions: Readonly<Record<string, string>> = levelExceptions,
): Finding[] {
  const requirements = requirementsOf(sources)
  return [
    ...requirements.flatMap((placed) => faultsOf(placed, sources.folder, exceptions)),
    ...needless(requirements, sources.folder, exceptions),
  ]
}

function faultsOf(
  placed: PlacedRequirement,
  folder: string,
  exceptions: Readonly<Record<string, string>>,
): Finding[] {
  const { name, requirement } = placed
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
  const expected = expectedLevel(requirement)
  if (expected.includes(levelOf(requirement)) || exceptions[keyOf(placed)]) return []
  return [
    {
      ...locate(folder, name),
      rule: 'level-follows-kind',
      message: `${keyOf(placed)}: it is ${levelOf(requirement)}; of the kind ${requirement.kind} and the basis ${requirement.basis} it is ${expected.join(' or ')}`,
      cure: 'Change level, kind or basis, or write the reason into sheet.ts.',
    },
  ]
}

/** The levels that a kind and a basis allow: what no document of this revision says never decides a verdict. */
function expectedLevel({ kind, basis }: Requirement): readonly Level[] {
  if (basis === 'later') return ['may']
  if (basis === 'assumed') return ['should', 'may']
  return [kinds[kind]]
}

function needless(
  requirements: readonly PlacedRequirement[],
  folder: string,
  exceptions: Readonly<Record<string, string>>,
): Finding[] {
  return requirements
    .filter((placed) => exceptions[keyOf(placed)] && placed.requirement.kind)
    .filter(({ requirement }) => expectedLevel(requirement).includes(levelOf(requirement)))
    .map((placed) => ({
      ...locate(folder, placed.name),
      rule: 'exception-is-needed',
      message: `${keyOf(placed)}: sheet.ts excuses a level that needs no excuse`,
      cure: 'Take it out of sheet.ts.',
    }))
}

function keyOf({ side, surface, name }: PlacedRequirement): string {
  return side === 'client' ? `${surface} client ${name}` : `${surface} ${name}`
}
