import type { RequirementKind } from '../../requirements/requirement-kind.js'
import { locate, requirementsOf, type ContractSources } from '../sources/contract-sources.js'
import type { Finding } from '../finding.js'
import { readOperations } from '../sources/openapi-operations.js'

/** Kinds that rest on the status of an answer, and kinds that rest on its body. */
const ofStatus: ReadonlySet<RequirementKind> = new Set(['documented-status', 'allowed-value-taken'])
const ofBody: ReadonlySet<RequirementKind> = new Set([
  'answer-member',
  'answer-time-form',
  'telling-message',
  'message-beside-code',
])

/** No requirement is firmer about an answer than `openapi.yaml` is: one truth in both places. */
export function lintAnswers(sources: ContractSources): Finding[] {
  const operations = readOperations(sources.folder)
  return requirementsOf(sources).flatMap(({ side, surface, name, requirement }) => {
    const { kind, basis, operation, statuses = [] } = requirement
    const isFirm = basis === 'stated' || basis === 'shown' || basis === 'http'
    if (side === 'client' || !kind || !isFirm) return []
    const answers = operations.find(({ id, surface: its }) => id === operation && its === surface)?.answers
    return statuses.flatMap((status) => {
      const answer = answers?.get(String(status))
      const its = ofStatus.has(kind) ? answer?.basis : ofBody.has(kind) ? answer?.bodyBasis : undefined
      if (its !== 'assumed' && its !== 'later') return []
      return [
        {
          ...locate(sources.folder, name),
          rule: 'answer-basis-agrees',
          message: `${surface} ${name}: it is ${basis}, while the ${ofStatus.has(kind) ? 'status' : 'body'} of ${operation} ${status} is ${its} in openapi.yaml`,
          cure: 'One truth: x-basis of the answer speaks of its status, x-basis of its content of the body.',
        },
      ]
    })
  })
}
